#include "Boundary.hh"
#include "Document.hh"
#include "Pipelines.hh"

static cqpdf_bytes heap_copy(const std::string &text) {
  Collector collector(text.size() + 1);
  collector.write(reinterpret_cast<const unsigned char *>(text.data()), text.size());
  return collector.take();
}

extern "C" cqpdf_bytes cqpdf_string(cqpdf_document *document, int32_t which) {
  return guarded(nullptr, cqpdf_bytes{nullptr, 0}, [&] {
    auto root = document->pdf->getRoot();
    auto info = value_of(document->pdf->getTrailer(), "/Info");
    QPDFObjectHandle found;
    switch (which) {
      case CQPDF_TITLE: found = value_of(info, "/Title"); break;
      case CQPDF_PRODUCER: found = value_of(info, "/Producer"); break;
      case CQPDF_CREATOR: found = value_of(info, "/Creator"); break;
      case CQPDF_KEYWORDS: found = value_of(info, "/Keywords"); break;
      default: found = value_of(root, "/Lang"); break;
    }
    return found.isString() ? heap_copy(found.getUTF8Value()) : cqpdf_bytes{nullptr, 0};
  });
}

extern "C" void cqpdf_each_permission(cqpdf_document *document, void *context, cqpdf_text each) {
  guarded<int>(nullptr, 0, [&] {
    auto permissions = value_of(document->pdf->getRoot(), "/Perms");
    if (!permissions.isDictionary()) return 0;
    for (auto &key : permissions.getKeys()) each(context, key.data() + 1, key.size() - 1);
    return 0;
  });
}
