#include "Transition.hh"

#include <qpdf/Pl_Flate.hh>

#include <algorithm>

#include "Boundary.hh"
#include "Images.hh"
#include "Pipelines.hh"

std::vector<std::string> filters_of(QPDFObjectHandle stream) {
  auto filter = value_of(stream, "/Filter");
  std::vector<std::string> names;
  auto add = [&](QPDFObjectHandle item) {
    auto name = name_of(item);
    if (name == "/Fl") name = "/FlateDecode";
    if (name == "/DCT") name = "/DCTDecode";
    // Decryption is done by libqpdf before any filter.
    if (!name.empty() && name != "/Crypt") names.push_back(name);
  };
  if (filter.isArray())
    for (int index = 0; index < filter.getArrayNItems() && index < 64; index++) add(filter.getArrayItem(index));
  else
    add(filter);
  return names;
}

Decoded count_stream(
    cqpdf_document &document, QPDFObjectHandle stream, uint64_t limit, uint64_t &count, std::string &detail) {
  Counter counter(limit, false);
  document.drain();
  size_t before = document.warnings.size();
  Decoded result = Decoded::whole;
  try {
    bool filtered = false;
    bool whole = stream.pipeStreamData(&counter, &filtered, 0, qpdf_dl_generalized);
    bool warned = document.drain();
    if (!whole || warned) {
      result = Decoded::damaged;
      detail = document.warnings.size() > before ? document.warnings.back() : "cannot be decoded";
      if (detail.find("bad_alloc") != std::string::npos) throw std::bad_alloc();
    } else if (!filtered) {
      result = Decoded::damaged;
      detail = "unknown filter";
    }
  } catch (const LimitReached &) {
    document.drain();
    result = Decoded::limit;
  }
  count = counter.count;
  return result;
}

bool is_plain_flate(QPDFObjectHandle stream) {
  auto filters = filters_of(stream);
  return filters.size() == 1 && filters[0] == "/FlateDecode";
}

Decoded inflate(
    cqpdf_document &document, QPDFObjectHandle stream, Pipeline &sink, std::string &detail, uint32_t *trailer) {
  Collector raw(document.count + 4096);
  if (auto length = value_of(stream, "/Length"); length.isInteger() && length.getIntValue() > 0)
    raw.reserve(std::min<size_t>(document.count, static_cast<size_t>(length.getIntValue())));
  document.drain();
  if (!stream.pipeStreamData(&raw, nullptr, 0, qpdf_dl_none) || document.drain()) {
    detail = "the stream is cut";
    return Decoded::damaged;
  }
  // No data at all is how some programs write an empty page.
  if (raw.count() == 0) {
    trailer[0] = 1;
    return Decoded::whole;
  }
  Decoded result = Decoded::whole;
  try {
    Pl_Flate inflater("inflate", &sink, Pl_Flate::a_inflate);
    // zlib ran out of bytes before the end of its data. In one write that is a fact; libqpdf's own reader, which
    // writes in pieces, can also say so of whole data.
    inflater.setWarnCallback([&](char const *message, int) {
      detail = message;
      result = Decoded::damaged;
    });
    inflater.write(raw.data(), raw.count());
    inflater.finish();
  } catch (const LimitReached &) {
    result = Decoded::limit;
  } catch (const std::bad_alloc &) {
    throw;
  } catch (const std::exception &exception) {
    detail = exception.what();
    result = Decoded::damaged;
  }
  // Writers may put line ends after the data, so the checksum is looked for near the end.
  const uint8_t *end = raw.data() + raw.count();
  for (size_t back = 4; back < 4 + trailer_places; back++) {
    const uint8_t *at = end - back;
    trailer[back - 4] = back > raw.count()
        ? 0
        : uint32_t(at[0]) << 24 | uint32_t(at[1]) << 16 | uint32_t(at[2]) << 8 | at[3];
  }
  return result;
}

Decoded count_inflated(
    cqpdf_document &document, QPDFObjectHandle stream, uint64_t limit, uint64_t &count, std::string &detail) {
  Counter counter(limit, true);
  uint32_t trailer[trailer_places] = {};
  auto result = inflate(document, stream, counter, detail, trailer);
  count = counter.count;
  if (result != Decoded::whole) return result;
  if (std::find(std::begin(trailer), std::end(trailer), counter.adler()) != std::end(trailer)) return result;
  detail = "the checksum of the compressed data does not fit";
  return Decoded::checksum;
}
