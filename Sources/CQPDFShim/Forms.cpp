#include "Boundary.hh"
#include "Document.hh"
#include "Images.hh"
#include "Pipelines.hh"

namespace {

// Whether some signature field holds a signature that is no /Perms entry: those are the publisher's, not the person's.
bool is_signed(QPDF &pdf, QPDFObjectHandle form) {
  std::set<QPDFObjGen> publishers;
  auto permissions = value_of(pdf.getRoot(), "/Perms");
  if (permissions.isDictionary())
    for (auto &key : permissions.getKeys()) publishers.insert(permissions.getKey(key).getObjGen());
  struct Node {
    QPDFObjectHandle field;
    bool signature;
  };
  std::vector<Node> pending;
  std::set<QPDFObjGen> seen;
  size_t budget = 200000;
  auto add = [&](QPDFObjectHandle kids, bool signature) {
    if (!kids.isArray()) return;
    for (int index = 0; index < kids.getArrayNItems() && budget > 0; index++, budget--)
      pending.push_back({kids.getArrayItem(index), signature});
  };
  add(value_of(form, "/Fields"), false);
  while (!pending.empty()) {
    auto node = pending.back();
    pending.pop_back();
    if (!node.field.isDictionary()) continue;
    if (node.field.isIndirect() && !seen.insert(node.field.getObjGen()).second) continue;
    auto type = name_of(value_of(node.field, "/FT"));
    bool signature = type.empty() ? node.signature : type == "/Sig";
    auto value = value_of(node.field, "/V");
    bool publishers_own = value.isIndirect() && publishers.count(value.getObjGen()) > 0;
    if (signature && value.isDictionary() && !publishers_own) return true;
    add(value_of(node.field, "/Kids"), signature);
  }
  return false;
}

QPDFObjectHandle xfa_of(QPDF &pdf) { return value_of(value_of(pdf.getRoot(), "/AcroForm"), "/XFA"); }

}  // namespace

extern "C" uint32_t cqpdf_form_flags(cqpdf_document *document) {
  return guarded<uint32_t>(nullptr, 0, [&] {
    auto form = value_of(document->pdf->getRoot(), "/AcroForm");
    uint32_t flags = 0;
    if (!form.isDictionary()) return flags;
    flags |= CQPDF_HAS_ACROFORM;
    auto xfa = xfa_of(*document->pdf);
    if (xfa.isArray() && xfa.getArrayNItems() > 0) flags |= CQPDF_HAS_XFA;
    if (xfa.isStream()) flags |= CQPDF_HAS_XFA | CQPDF_XFA_IS_ONE_STREAM;
    if (is_signed(*document->pdf, form)) flags |= CQPDF_IS_SIGNED;
    return flags;
  });
}

extern "C" void cqpdf_each_xfa_packet(cqpdf_document *document, void *context, cqpdf_text each) {
  guarded<int>(nullptr, 0, [&] {
    auto xfa = xfa_of(*document->pdf);
    if (xfa.isStream()) each(context, "xdp", 3);
    if (!xfa.isArray()) return 0;
    for (int index = 0; index + 1 < xfa.getArrayNItems() && index < 2000; index += 2) {
      auto name = text_of(xfa.getArrayItem(index));
      each(context, name.data(), name.size());
    }
    return 0;
  });
}

extern "C" cqpdf_bytes cqpdf_xfa_packet(cqpdf_document *document, const char *name, size_t limit, cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    auto xfa = xfa_of(*document->pdf);
    QPDFObjectHandle stream = QPDFObjectHandle::newNull();
    if (xfa.isStream() && std::string(name) == "xdp") stream = xfa;
    if (xfa.isArray())
      for (int index = 0; index + 1 < xfa.getArrayNItems() && index < 2000; index += 2)
        if (text_of(xfa.getArrayItem(index)) == name) {
          stream = xfa.getArrayItem(index + 1);
          break;
        }
    if (stream.isNull()) throw Fault{CQPDF_NOT_FOUND, name};
    if (!stream.isStream()) throw Fault{CQPDF_DAMAGED, "an XFA packet is no stream"};
    document->drain();
    Collector collector(limit);
    if (is_plain_flate(stream) && value_of(stream, "/DecodeParms").isNull()) {
      std::string detail;
      uint32_t trailer[trailer_places] = {};
      auto decoded = inflate(*document, stream, collector, detail, trailer);
      if (decoded == Decoded::limit) throw LimitReached{};
      if (decoded != Decoded::whole) throw Fault{CQPDF_DAMAGED, "an XFA packet cannot be inflated"};
      return collector.take();
    }
    bool filtered = false;
    bool whole = stream.pipeStreamData(&collector, &filtered, 0, qpdf_dl_generalized);
    if (document->drain() || !whole || (!filtered && !filters_of(stream).empty()))
      throw Fault{CQPDF_DAMAGED, "an XFA packet cannot be decoded"};
    return collector.take();
  });
}
