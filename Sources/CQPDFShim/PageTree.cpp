#include <algorithm>
#include <cmath>

#include "Boundary.hh"
#include "Document.hh"

namespace {

// One node on the way down, with what it hands to its kids.
struct Level {
  QPDFObjectHandle kids, resources, media_box, rotation;
  QPDFObjGen id;
  int next = 0;
};

constexpr size_t deepest = 256;

void inherit(QPDFObjectHandle &own, QPDFObjectHandle node, const char *key) {
  auto value = value_of(node, key);
  if (!value.isNull()) own = value;
}

int32_t quarter_turn(QPDFObjectHandle rotation) {
  if (!rotation.isInteger()) return 0;
  long long degrees = rotation.getIntValue() % 360;
  if (degrees < 0) degrees += 360;
  return degrees % 90 == 0 ? static_cast<int32_t>(degrees) : 0;
}

}  // namespace

// libqpdf's own walk calls itself once a level and gives up on the first loop; this one keeps a bounded stack.
void cqpdf_document::walk(size_t limit) {
  if (walked && walk_limit >= limit) return;
  walked = true;
  walk_limit = limit;
  walk_result = CQPDF_OK;
  pages.clear();
  std::vector<Level> stack;
  // Nodes shared by several parents may be visited again, but not without end.
  size_t budget = limit * 4 + 1000;
  auto descend = [&](QPDFObjectHandle node) {
    Level level;
    if (!stack.empty()) {
      level.resources = stack.back().resources;
      level.media_box = stack.back().media_box;
      level.rotation = stack.back().rotation;
    } else {
      level.resources = level.media_box = level.rotation = QPDFObjectHandle::newNull();
    }
    inherit(level.resources, node, "/Resources");
    inherit(level.media_box, node, "/MediaBox");
    inherit(level.rotation, node, "/Rotate");
    level.kids = value_of(node, "/Kids");
    if (!level.kids.isArray()) {
      if (pages.size() >= limit) {
        walk_result = CQPDF_LIMIT;
        return false;
      }
      pages.push_back({node, level.resources, level.media_box, level.rotation});
      return true;
    }
    level.id = node.getObjGen();
    bool loops = node.isIndirect() &&
        std::any_of(stack.begin(), stack.end(), [&](Level &above) { return above.id == level.id; });
    if (loops || stack.size() >= deepest)
      walk_result = CQPDF_DAMAGED;
    else
      stack.push_back(level);
    return true;
  };
  auto root = value_of(pdf->getRoot(), "/Pages");
  if (!value_of(root, "/Kids").isArray()) {
    // A tree of no kids is an empty document only when it says so.
    if (name_of(value_of(root, "/Type")) == "/Page") descend(root);
    else if (!value_of(root, "/Count").isInteger() || value_of(root, "/Count").getIntValue() != 0)
      walk_result = CQPDF_DAMAGED;
    return;
  }
  descend(root);
  while (!stack.empty()) {
    auto &level = stack.back();
    if (level.next >= level.kids.getArrayNItems()) {
      stack.pop_back();
      continue;
    }
    auto kid = level.kids.getArrayItem(level.next++);
    if (budget-- == 0) {
      walk_result = CQPDF_LIMIT;
      return;
    }
    if (!kid.isDictionary()) walk_result = CQPDF_DAMAGED;
    else if (!descend(kid)) return;
  }
}

extern "C" size_t cqpdf_page_count(cqpdf_document *document, size_t limit, cqpdf_error *error) {
  return guarded<size_t>(error, 0, [&] {
    document->walk(limit);
    document->drain();
    if (document->walk_result == CQPDF_LIMIT) set_error(error, CQPDF_LIMIT, "more pages than the limit");
    if (document->walk_result == CQPDF_DAMAGED) set_error(error, CQPDF_DAMAGED, "the page tree is damaged");
    return document->pages.size();
  });
}

extern "C" int cqpdf_page_box_of(cqpdf_document *document, size_t page, cqpdf_page_box *box) {
  return guarded<int>(nullptr, 0, [&] {
    if (page < 1 || page > document->pages.size()) return 0;
    auto &found = document->pages[page - 1];
    double unit = 1;
    auto user_unit = value_of(found.object, "/UserUnit");
    if (user_unit.isNumber() && user_unit.getNumericValue() > 0) unit = user_unit.getNumericValue();
    // Letter stands in when a file omits the box, as readers do.
    double width = 612, height = 792;
    if (found.media_box.isArray() && found.media_box.getArrayNItems() == 4) {
      double edge[4] = {0, 0, 612, 792};
      for (int index = 0; index < 4; index++) {
        auto item = found.media_box.getArrayItem(index);
        if (item.isNumber()) edge[index] = item.getNumericValue();
      }
      width = std::fabs(edge[2] - edge[0]);
      height = std::fabs(edge[3] - edge[1]);
    }
    box->width = width * unit;
    box->height = height * unit;
    box->rotation = quarter_turn(found.rotation);
    return 1;
  });
}
