#include <algorithm>
#include <cstring>
#include <string_view>

#include "Boundary.hh"
#include "Document.hh"

extern "C" cqpdf_usage_rights cqpdf_find_usage_rights(cqpdf_document *document) {
  cqpdf_usage_rights rights{};
  guarded<int>(nullptr, 0, [&] {
    auto permissions = value_of(document->pdf->getRoot(), "/Perms");
    auto signature = value_of(permissions, "/UR3");
    if (!signature.isDictionary()) signature = value_of(permissions, "/UR");
    auto range = value_of(signature, "/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4) return 0;
    long long edge[4];
    for (int index = 0; index < 4; index++) {
      auto item = range.getArrayItem(index);
      if (!item.isInteger()) return 0;
      edge[index] = item.getIntValue();
      // Larger values are nonsense and their sums would overflow.
      if (edge[index] < 0 || edge[index] > (1LL << 50)) return 0;
    }
    rights.found = 1;
    rights.signed_length = edge[2] + edge[3];
    auto modified = text_of(value_of(signature, "/M"));
    std::memcpy(rights.modified, modified.data(), std::min(modified.size(), sizeof rights.modified - 1));
    std::string_view file(reinterpret_cast<const char *>(document->bytes), document->count);
    size_t end = static_cast<size_t>(rights.signed_length);
    size_t hole = static_cast<size_t>(edge[0] + edge[1]), hole_end = static_cast<size_t>(edge[2]);
    bool inside = hole < hole_end && hole_end <= file.size();
    rights.hole_is_string = inside && file[hole] == '<' && file[hole_end - 1] == '>';
    if (end > file.size()) return 0;
    auto before = file.substr(0, end);
    auto last = before.find_last_not_of("\r\n");
    rights.ends_on_eof = last != std::string_view::npos && last >= 4 && before.substr(last - 4, 5) == "%%EOF";
    for (size_t at = end; (at = file.find("%%EOF", at)) != std::string_view::npos; at += 5) rights.later_revisions++;
    return 0;
  });
  return rights;
}
