#include "Shrinker.hh"

#include <algorithm>

#include "Boundary.hh"
#include "Images.hh"
#include "Merger.hh"
#include "Pipelines.hh"

namespace {

constexpr uint64_t most_sample_bytes = uint64_t(512) << 20;

// 1 for grey, 3 for RGB, with or without a profile; 0 for all other spaces, which are left alone.
int32_t plain_components(QPDFObjectHandle space) {
  auto name = space.isArray() && space.getArrayNItems() > 0 ? name_of(space.getArrayItem(0)) : name_of(space);
  bool known = name == "/DeviceGray" || name == "/DeviceRGB" || name == "/CalGray" || name == "/CalRGB" ||
      name == "/ICCBased";
  auto components = known ? components_of(space) : 0;
  return components == 1 || components == 3 ? components : 0;
}

bool is_generalized(const std::string &filter) {
  return filter == "/FlateDecode" || filter == "/LZWDecode" || filter == "/RunLengthDecode" ||
      filter == "/ASCII85Decode" || filter == "/ASCIIHexDecode";
}

bool is_shrinkable(QPDFObjectHandle image, const Placements::Size &size, cqpdf_shrinkable &facts) {
  for (auto key : {"/SMask", "/Mask", "/ImageMask", "/Decode", "/Alternates", "/SMaskInData"})
    if (auto value = value_of(image, key); !value.isNull() && !(value.isBool() && !value.getBoolValue())) return false;
  auto number = [&](const char *key) {
    auto value = value_of(image, key);
    return value.isInteger() ? value.getIntValue() : 0;
  };
  facts.width = number("/Width");
  facts.height = number("/Height");
  facts.components = plain_components(value_of(image, "/ColorSpace"));
  if (number("/BitsPerComponent") != 8 || facts.components == 0) return false;
  if (facts.width < 1 || facts.height < 1 || facts.width > 1 << 20 || facts.height > 1 << 20) return false;
  auto filters = filters_of(image);
  facts.is_jpeg = !filters.empty() && filters.back() == "/DCTDecode";
  if (facts.is_jpeg) {
    // A chain of filters, or parameters of the JPEG, are rare: such an image stays as it is.
    if (filters.size() != 1 || !value_of(image, "/DecodeParms").isNull()) return false;
  } else if (!std::all_of(filters.begin(), filters.end(), is_generalized)) {
    return false;
  }
  if (size.width <= 0 || size.height <= 0) return false;
  facts.page = size.page;
  facts.dots_per_inch = std::min(double(facts.width) * 72 / size.width, double(facts.height) * 72 / size.height);
  facts.stored = image.getRawStreamData()->getSize();
  return true;
}

}  // namespace

extern "C" cqpdf_shrinker *cqpdf_shrinker_open(const uint8_t *bytes, size_t count, cqpdf_error *error) {
  auto *opened = guarded<cqpdf_shrinker *>(error, nullptr, [&] {
    auto shrinker = std::make_unique<cqpdf_shrinker>();
    shrinker->pdf = open_quietly(bytes, count);
    shrinker->pdf->pushInheritedAttributesToPage();
    Placements placements;
    auto &pages = shrinker->pdf->getAllPages();
    if (pages.empty()) throw Fault{CQPDF_NO_PAGES, "no page"};
    for (size_t index = 0; index < pages.size(); index++) placements.read(pages[index], index + 1);
    for (auto &[id, size] : placements.sizes) {
      Shrinkable image{shrinker->pdf->getObjectByObjGen(id)};
      if (is_shrinkable(image.stream, size, image.facts)) shrinker->images.push_back(image);
    }
    return shrinker.release();
  });
  if (!opened) refine_error(error, bytes, count);
  return opened;
}

extern "C" void cqpdf_shrinker_free(cqpdf_shrinker *shrinker) { delete shrinker; }

extern "C" size_t cqpdf_shrinker_count(cqpdf_shrinker *shrinker) { return shrinker->images.size(); }

extern "C" cqpdf_shrinkable cqpdf_shrinker_facts(cqpdf_shrinker *shrinker, size_t index) {
  return index < shrinker->images.size() ? shrinker->images[index].facts : cqpdf_shrinkable{};
}

extern "C" cqpdf_bytes cqpdf_shrinker_bytes(cqpdf_shrinker *shrinker, size_t index, cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    if (index >= shrinker->images.size()) throw Fault{CQPDF_NOT_FOUND, "no such image"};
    auto &image = shrinker->images[index];
    Collector collector(most_sample_bytes);
    auto level = image.facts.is_jpeg ? qpdf_dl_none : qpdf_dl_generalized;
    bool filtered = false;
    if (!image.stream.pipeStreamData(&collector, &filtered, 0, level) || (!image.facts.is_jpeg && !filtered))
      throw Fault{CQPDF_DAMAGED, "an image cannot be decoded"};
    return collector.take();
  });
}

extern "C" void cqpdf_shrinker_replace(
    cqpdf_shrinker *shrinker, size_t index, const uint8_t *jpeg, size_t count, int64_t width, int64_t height,
    int32_t components, cqpdf_error *error) {
  guarded<int>(error, 0, [&] {
    if (index >= shrinker->images.size()) throw Fault{CQPDF_NOT_FOUND, "no such image"};
    auto stream = shrinker->images[index].stream;
    stream.replaceStreamData(
        std::string(reinterpret_cast<const char *>(jpeg), count), QPDFObjectHandle::newName("/DCTDecode"),
        QPDFObjectHandle::newNull());
    stream.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(width));
    stream.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(height));
    if (components != shrinker->images[index].facts.components)
      stream.getDict().replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceGray"));
    return 0;
  });
}

extern "C" cqpdf_bytes cqpdf_shrinker_write(cqpdf_shrinker *shrinker, cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    return write_reproducibly(*shrinker->pdf, shrinker->pdf->getVersionAsPDFVersion(), true);
  });
}
