#include "Images.hh"

#include <algorithm>

#include "Boundary.hh"
#include "Pipelines.hh"

int32_t components_of(QPDFObjectHandle space) {
  auto name = name_of(space);
  if (name == "/DeviceGray" || name == "/G") return 1;
  if (name == "/DeviceRGB" || name == "/RGB") return 3;
  if (name == "/DeviceCMYK" || name == "/CMYK") return 4;
  if (!space.isArray() || space.getArrayNItems() < 1) return 0;
  auto family = name_of(space.getArrayItem(0));
  if (family == "/Indexed" || family == "/I" || family == "/Separation" || family == "/CalGray") return 1;
  if (family == "/CalRGB" || family == "/Lab") return 3;
  if (space.getArrayNItems() < 2) return components_of(space.getArrayItem(0));
  auto second = space.getArrayItem(1);
  if (family == "/DeviceN" && second.isArray()) return std::min(second.getArrayNItems(), 64);
  auto count = value_of(second, "/N");
  if (family == "/ICCBased" && count.isInteger() && count.getIntValue() > 0 && count.getIntValue() <= 64)
    return static_cast<int32_t>(count.getIntValue());
  return 0;
}

namespace {

int64_t whole_number(QPDFObjectHandle value) { return value.isInteger() ? value.getIntValue() : 0; }

bool is_generalized(const std::string &filter) {
  static const std::set<std::string> known{
      "/FlateDecode", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL", "/ASCII85Decode", "/A85", "/ASCIIHexDecode",
      "/AHx"};
  return known.count(filter) > 0;
}

// The stream without its last filter, so that libqpdf undoes only those before it.
void peel(cqpdf_document &document, QPDFObjectHandle image, Collector &out) {
  auto filter = value_of(image, "/Filter"), parameters = value_of(image, "/DecodeParms");
  bool alone = !filter.isArray() || filter.getArrayNItems() == 1;
  bool whole;
  bool filtered = false;
  document.drain();
  if (alone) {
    whole = image.pipeStreamData(&out, nullptr, 0, qpdf_dl_none);
  } else {
    auto inner = document.pdf->newStream(image.getRawStreamData());
    auto filters = filter.shallowCopy();
    int last = filters.getArrayNItems() - 1;
    filters.eraseItem(last);
    auto dictionary = inner.getDict();
    dictionary.replaceKey("/Filter", filters);
    if (parameters.isArray()) {
      auto kept = parameters.shallowCopy();
      while (kept.getArrayNItems() > last) kept.eraseItem(kept.getArrayNItems() - 1);
      dictionary.replaceKey("/DecodeParms", kept);
    }
    whole = inner.pipeStreamData(&out, &filtered, 0, qpdf_dl_generalized) && filtered;
  }
  if (document.drain() || !whole) throw Fault{CQPDF_DAMAGED, "the stream of the image is damaged"};
}

}  // namespace

void ImageProof::look(QPDFObjectHandle image, size_t page) {
  auto filters = filters_of(image);
  cqpdf_image report{};
  report.page = page;
  report.width = whole_number(value_of(image, "/Width"));
  report.height = whole_number(value_of(image, "/Height"));
  auto mask = value_of(image, "/ImageMask");
  bool is_mask = mask.isBool() && mask.getBoolValue();
  auto bits = whole_number(value_of(image, "/BitsPerComponent"));
  report.bits = is_mask || bits < 1 || bits > 16 ? 1 : static_cast<int32_t>(bits);
  report.components = is_mask ? 1 : components_of(value_of(image, "/ColorSpace"));
  std::string last = filters.empty() ? "" : filters.back();
  std::string plain = last.empty() ? "" : last.substr(1);
  report.filter = plain.c_str();
  constexpr int64_t largest = 1 << 24;
  if (report.width < 1 || report.height < 1 || report.width > largest || report.height > largest)
    return problem(page, CQPDF_PAGE_IMAGE_DAMAGED, "an image without a size");
  if (last == "/DCTDecode") {
    try {
      Collector jpeg(limits.image_bytes);
      // A JPEG as it stands in the file needs room for itself and no more.
      if (filters.size() == 1)
        jpeg.reserve(std::min<size_t>(document.count, std::max<int64_t>(1, whole_number(value_of(image, "/Length")))));
      peel(document, image, jpeg);
      report.kind = CQPDF_IMAGE_JPEG;
      report.bytes = jpeg.data();
      report.count = jpeg.count();
      found(context, &report);
    } catch (const Fault &fault) {
      problem(page, CQPDF_PAGE_IMAGE_DAMAGED, fault.detail);
    } catch (const std::bad_alloc &) {
      throw;
    } catch (const std::exception &exception) {
      problem(page, CQPDF_PAGE_IMAGE_DAMAGED, exception.what());
    } catch (const LimitReached &) {
      problem(page, CQPDF_PAGE_LIMIT, "an image is larger than the limit");
    }
    return;
  }
  for (auto &filter : filters)
    if (!is_generalized(filter)) {
      report.kind = CQPDF_IMAGE_UNPROVABLE;
      return found(context, &report);
    }
  uint64_t row = (uint64_t(report.width) * uint64_t(std::max(report.components, 0)) * uint64_t(report.bits) + 7) / 8;
  uint64_t expected = row * uint64_t(report.height);
  bool plain_flate = is_plain_flate(image);
  if (plain_flate) {
    auto parameters = value_of(image, "/DecodeParms");
    if (parameters.isArray() && parameters.getArrayNItems() > 0) parameters = parameters.getArrayItem(0);
    // PNG predictors put one byte before each row.
    if (whole_number(value_of(parameters, "/Predictor")) >= 10 && expected > 0) expected += uint64_t(report.height);
  }
  // What comes after the last row is nobody's to see: decoding stops there, unless the size is unknown.
  uint64_t limit = std::min(limits.image_bytes, limits.total_bytes - std::min(total, limits.total_bytes));
  if (expected > limit) return problem(page, CQPDF_PAGE_LIMIT, "an image is larger than the limit");
  bool sized = expected > 0;
  if (sized) limit = std::min(limit, expected + 65536);
  uint64_t count = 0;
  std::string detail;
  auto decoded = plain_flate ? count_inflated(document, image, limit, count, detail)
                             : count_stream(document, image, limit, count, detail);
  total += count;
  if (decoded == Decoded::limit && sized && count >= expected) decoded = Decoded::whole;
  if (decoded == Decoded::limit) return problem(page, CQPDF_PAGE_LIMIT, "an image is larger than the limit");
  if (sized && count < expected)
    return problem(page, CQPDF_PAGE_IMAGE_CUT, detail.empty() ? "rows are missing" : detail);
  // All rows are there: a stream that ends untidily after them costs nothing.
  if (decoded == Decoded::damaged && !sized) return problem(page, CQPDF_PAGE_IMAGE_DAMAGED, detail);
  if (decoded == Decoded::checksum) problem(page, CQPDF_PAGE_CHECKSUM, detail);
  report.kind = CQPDF_IMAGE_SAMPLES;
  found(context, &report);
}
