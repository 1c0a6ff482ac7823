#include <algorithm>

#include "Boundary.hh"
#include "Merger.hh"

void cqpdf_merger::lose(int32_t kind, size_t page, const std::string &detail) {
  if (losses.size() < 1000) losses.push_back({kind, bookmarks.size(), page, detail});
}

void Part::collect_names() {
  auto root = source.getRoot();
  auto old = value_of(root, "/Dests");
  if (old.isDictionary())
    for (auto &[key, value] : old.getDictAsMap()) names[key] = value;
  std::vector<QPDFObjectHandle> pending{value_of(value_of(root, "/Names"), "/Dests")};
  std::set<QPDFObjGen> visited;
  size_t budget = 500000;
  while (!pending.empty() && budget > 0) {
    auto node = pending.back();
    pending.pop_back();
    if (!node.isDictionary() || (node.isIndirect() && !visited.insert(node.getObjGen()).second)) continue;
    auto kids = value_of(node, "/Kids"), pairs = value_of(node, "/Names");
    if (kids.isArray())
      for (int index = 0; index < kids.getArrayNItems() && budget > 0; index++, budget--)
        pending.push_back(kids.getArrayItem(index));
    if (pairs.isArray())
      for (int index = 0; index + 1 < pairs.getArrayNItems() && budget > 0; index += 2, budget--)
        if (auto name = pairs.getArrayItem(index); name.isString())
          names["(" + name.getStringValue()] = pairs.getArrayItem(index + 1);
  }
}

QPDFObjectHandle Part::resolve(QPDFObjectHandle destination) {
  auto nothing = QPDFObjectHandle::newNull();
  if (destination.isName() || destination.isString()) {
    auto found = names.find(destination.isName() ? destination.getName() : "(" + destination.getStringValue());
    if (found == names.end()) return nothing;
    destination = found->second;
  }
  if (destination.isDictionary()) destination = value_of(destination, "/D");
  if (!destination.isArray() || destination.getArrayNItems() < 1) return nothing;
  auto target = destination.getArrayItem(0);
  int number = -1;
  if (target.isInteger()) {
    auto value = target.getIntValue();
    if (value >= 0 && value < static_cast<long long>(page_numbers.size())) number = static_cast<int>(value);
  } else if (auto page = page_numbers.find(target.getObjGen()); target.isIndirect() && page != page_numbers.end()) {
    number = page->second;
  }
  if (number < 0) return nothing;
  auto result = QPDFObjectHandle::newArray();
  result.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(first) + number));
  for (int index = 1; index < std::min(destination.getArrayNItems(), 6); index++) {
    auto item = destination.getArrayItem(index);
    if (item.isName()) result.appendItem(QPDFObjectHandle::newName(item.getName()));
    else if (item.isNumber()) result.appendItem(QPDFObjectHandle::parse(item.unparseResolved()));
    else result.appendItem(QPDFObjectHandle::newNull());
  }
  if (result.getArrayNItems() == 1) result.appendItem(QPDFObjectHandle::newName("/Fit"));
  return result;
}

bool Part::prepare_action(QPDFObjectHandle action, size_t page, int depth) {
  if (!action.isDictionary() || depth > 50) return false;
  if (action.isIndirect()) {
    // An action that several annotations share, or that follows itself, is judged once.
    auto [verdict, fresh] = verdicts.insert({action.getObjGen(), true});
    if (!fresh) return verdict->second;
  }
  bool stays = true;
  auto kind = name_of(value_of(action, "/S"));
  if (kind == "/JavaScript" || kind == "/Launch" || kind == "/Rendition" || kind == "/Movie" || kind == "/Sound" ||
      kind == "/RichMediaExecute" || kind == "/GoToE" || kind == "/ImportData") {
    merger.lose(kind == "/JavaScript" ? CQPDF_DROPPED_JAVASCRIPT : CQPDF_DROPPED_ACTION, page, kind.substr(1));
    stays = false;
  } else if (kind == "/GoTo") {
    auto wanted = value_of(action, "/D");
    auto target = resolve(wanted);
    if (target.isNull()) {
      merger.lose(CQPDF_DROPPED_DESTINATION, page, wanted.isName() ? wanted.getName().substr(1) : text_of(wanted));
      stays = false;
    } else {
      action.replaceKey("/D", target);
      action.removeKey("/SD");
    }
  }
  auto next = value_of(action, "/Next");
  if (next.isArray()) {
    merger.lose(CQPDF_DROPPED_ACTION, page, "Next");
    action.removeKey("/Next");
  } else if (stays && !next.isNull() && !prepare_action(next, page, depth + 1)) {
    action.removeKey("/Next");
  }
  if (action.isIndirect()) verdicts[action.getObjGen()] = stays;
  return stays;
}

void Part::prepare_page(QPDFObjectHandle page, size_t number) {
  for (auto key : {"/StructParents", "/B"}) page.removeKey(key);
  if (page.hasKey("/AA")) {
    merger.lose(CQPDF_DROPPED_ACTION, number, "AA");
    page.removeKey("/AA");
  }
  auto annotations = page.getKey("/Annots");
  if (!annotations.isArray()) return;
  for (int index = 0; index < annotations.getArrayNItems(); index++) {
    auto annotation = annotations.getArrayItem(index);
    if (!annotation.isDictionary()) continue;
    if (annotation.isIndirect() && !seen.insert(annotation.getObjGen()).second) continue;
    annotation.removeKey("/StructParent");
    if (annotation.hasKey("/AA")) {
      merger.lose(CQPDF_DROPPED_ACTION, number, "AA");
      annotation.removeKey("/AA");
    }
    if (annotation.hasKey("/Dest")) {
      auto wanted = annotation.getKey("/Dest");
      auto target = resolve(wanted);
      if (target.isNull()) {
        merger.lose(CQPDF_DROPPED_DESTINATION, number, wanted.isName() ? wanted.getName().substr(1) : text_of(wanted));
        annotation.removeKey("/Dest");
      } else {
        annotation.replaceKey("/Dest", target);
      }
    }
    if (annotation.hasKey("/A") && !prepare_action(annotation.getKey("/A"), number, 0)) annotation.removeKey("/A");
  }
}

namespace {

void connect(cqpdf_merger &merger, QPDFObjectHandle owner, const char *key) {
  auto destination = value_of(owner, key);
  if (!destination.isArray() || destination.getArrayNItems() < 1) return;
  auto target = destination.getArrayItem(0);
  if (!target.isInteger()) return;
  auto number = target.getIntValue();
  if (number >= 0 && number < static_cast<long long>(merger.pages.size()))
    destination.setArrayItem(0, merger.pages[static_cast<size_t>(number)]);
}

}  // namespace

void connect_links(cqpdf_merger &merger) {
  for (auto &page : merger.pages) {
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray()) continue;
    for (int index = 0; index < annotations.getArrayNItems(); index++) {
      auto annotation = annotations.getArrayItem(index);
      if (!annotation.isDictionary()) continue;
      annotation.replaceKey("/P", page);
      connect(merger, annotation, "/Dest");
      auto action = value_of(annotation, "/A");
      for (int length = 0; length < 100 && action.isDictionary(); length++) {
        if (name_of(value_of(action, "/S")) == "/GoTo") connect(merger, action, "/D");
        action = value_of(action, "/Next");
      }
    }
  }
}
