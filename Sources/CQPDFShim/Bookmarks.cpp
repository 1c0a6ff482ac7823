#include "Boundary.hh"
#include "Merger.hh"

namespace {

struct Reader {
  Part &part;
  std::set<QPDFObjGen> seen{};
  size_t budget = 50000;

  std::vector<Bookmark> siblings(QPDFObjectHandle parent, int depth) {
    std::vector<Bookmark> list;
    if (depth > 60) return list;
    auto item = value_of(parent, "/First");
    while (item.isDictionary() && budget > 0) {
      budget--;
      if (!item.isIndirect() || !seen.insert(item.getObjGen()).second) break;
      Bookmark bookmark;
      bookmark.title = QPDFObjectHandle::newUnicodeString(text_of(value_of(item, "/Title")));
      bookmark.destination = bookmark.action = QPDFObjectHandle::newNull();
      auto wanted = value_of(item, "/Dest"), action = value_of(item, "/A");
      if (wanted.isNull() && name_of(value_of(action, "/S")) == "/GoTo") wanted = value_of(action, "/D");
      if (!wanted.isNull()) bookmark.destination = part.resolve(wanted);
      if (name_of(value_of(action, "/S")) == "/URI" && value_of(action, "/URI").isString()) {
        bookmark.action = QPDFObjectHandle::newDictionary();
        bookmark.action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
        bookmark.action.replaceKey("/URI", QPDFObjectHandle::newString(value_of(action, "/URI").getStringValue()));
      }
      auto flags = value_of(item, "/F");
      bookmark.flags = QPDFObjectHandle::newNull();
      if (flags.isInteger()) bookmark.flags = QPDFObjectHandle::newInteger(flags.getIntValue());
      bookmark.kids = siblings(item, depth + 1);
      if (bookmark.destination.isNull() && bookmark.action.isNull() && bookmark.kids.empty())
        part.merger.lose(CQPDF_DROPPED_BOOKMARK, 0, text_of(value_of(item, "/Title")));
      else
        list.push_back(bookmark);
      item = value_of(item, "/Next");
    }
    return list;
  }
};

void write_level(cqpdf_merger &merger, QPDFObjectHandle parent, std::vector<Bookmark> &list, bool open) {
  if (list.empty()) return;
  QPDFObjectHandle previous;
  for (auto &bookmark : list) {
    auto item = merger.out->makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", bookmark.title);
    item.replaceKey("/Parent", parent);
    if (bookmark.destination.isArray()) {
      auto number = static_cast<size_t>(bookmark.destination.getArrayItem(0).getIntValue());
      bookmark.destination.setArrayItem(0, merger.pages.at(number));
      item.replaceKey("/Dest", bookmark.destination);
    }
    if (bookmark.action.isDictionary()) item.replaceKey("/A", bookmark.action);
    if (bookmark.flags.isInteger()) item.replaceKey("/F", bookmark.flags);
    if (previous.isInitialized()) {
      previous.replaceKey("/Next", item);
      item.replaceKey("/Prev", previous);
    } else {
      parent.replaceKey("/First", item);
    }
    write_level(merger, item, bookmark.kids, false);
    previous = item;
  }
  parent.replaceKey("/Last", previous);
  // Parts are shown, what is inside them is folded away: a negative count says so.
  auto count = static_cast<long long>(list.size());
  parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

}  // namespace

std::vector<Bookmark> Part::read_bookmarks() {
  return Reader{*this}.siblings(value_of(source.getRoot(), "/Outlines"), 0);
}

void write_bookmarks(cqpdf_merger &merger) {
  if (merger.bookmarks.empty()) return;
  auto outlines = merger.out->makeIndirectObject(QPDFObjectHandle::newDictionary());
  outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
  write_level(merger, outlines, merger.bookmarks, true);
  auto root = merger.out->getRoot();
  root.replaceKey("/Outlines", outlines);
  root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}
