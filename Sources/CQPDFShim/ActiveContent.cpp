#include "Boundary.hh"
#include "Document.hh"

namespace {

struct Search {
  uint32_t found = 0;
  std::set<QPDFObjGen> seen;
  size_t budget = 500000;

  bool first_visit(QPDFObjectHandle object) {
    if (budget == 0) return false;
    budget--;
    return !object.isIndirect() || seen.insert(object.getObjGen()).second;
  }

  // An action and those that follow it.
  void action(QPDFObjectHandle first) {
    std::vector<QPDFObjectHandle> pending{first};
    while (!pending.empty()) {
      auto action = pending.back();
      pending.pop_back();
      if (action.isArray()) {
        for (int index = 0; index < action.getArrayNItems() && budget > 0; index++, budget--)
          pending.push_back(action.getArrayItem(index));
        continue;
      }
      if (!action.isDictionary() || !first_visit(action)) continue;
      auto kind = name_of(value_of(action, "/S"));
      if (kind == "/JavaScript") found |= CQPDF_JAVASCRIPT;
      if (kind == "/Launch") found |= CQPDF_LAUNCH;
      if (kind == "/GoToE") found |= CQPDF_EMBEDDED_FILES;
      if (kind == "/Movie" || kind == "/Sound" || kind == "/RichMediaExecute") found |= CQPDF_MEDIA;
      if (kind == "/Rendition") {
        found |= CQPDF_MEDIA;
        if (!value_of(action, "/JS").isNull()) found |= CQPDF_JAVASCRIPT;
      }
      pending.push_back(value_of(action, "/Next"));
    }
  }

  void additional_actions(QPDFObjectHandle owner) {
    auto actions = value_of(owner, "/AA");
    if (!actions.isDictionary()) return;
    for (auto &key : actions.getKeys()) action(actions.getKey(key));
  }

  void annotations(QPDFObjectHandle page) {
    auto list = value_of(page, "/Annots");
    if (!list.isArray()) return;
    for (int index = 0; index < list.getArrayNItems() && budget > 0; index++) {
      auto annotation = list.getArrayItem(index);
      if (!annotation.isDictionary() || !first_visit(annotation)) continue;
      auto kind = name_of(value_of(annotation, "/Subtype"));
      if (kind == "/RichMedia" || kind == "/Movie" || kind == "/Sound" || kind == "/Screen" || kind == "/3D")
        found |= CQPDF_MEDIA;
      if (kind == "/FileAttachment") found |= CQPDF_EMBEDDED_FILES;
      action(value_of(annotation, "/A"));
      additional_actions(annotation);
      additional_actions(value_of(annotation, "/Parent"));
    }
  }
};

bool has_entries(QPDFObjectHandle tree) {
  auto names = value_of(tree, "/Names"), kids = value_of(tree, "/Kids");
  return (names.isArray() && names.getArrayNItems() > 0) || (kids.isArray() && kids.getArrayNItems() > 0);
}

}  // namespace

extern "C" uint32_t cqpdf_active_content(cqpdf_document *document, size_t page_limit) {
  return guarded<uint32_t>(nullptr, 0, [&] {
    Search search;
    auto root = document->pdf->getRoot();
    auto opening = value_of(root, "/OpenAction");
    // Going to a page on opening is what nearly every word processor writes, and does nothing.
    if (opening.isDictionary() && name_of(value_of(opening, "/S")) != "/GoTo") search.found |= CQPDF_OPEN_ACTION;
    search.action(opening);
    search.additional_actions(root);
    auto names = value_of(root, "/Names");
    if (has_entries(value_of(names, "/JavaScript"))) search.found |= CQPDF_JAVASCRIPT;
    if (has_entries(value_of(names, "/EmbeddedFiles"))) search.found |= CQPDF_EMBEDDED_FILES;
    auto associated = value_of(root, "/AF");
    if (associated.isArray() && associated.getArrayNItems() > 0) search.found |= CQPDF_EMBEDDED_FILES;
    document->walk(page_limit);
    for (auto &page : document->pages) {
      search.additional_actions(page.object);
      search.annotations(page.object);
    }
    document->drain();
    return search.found;
  });
}
