#include "Boundary.hh"
#include "Merger.hh"

namespace {

void append_all(QPDFObjectHandle target, QPDFObjectHandle items) {
  if (!items.isArray()) return;
  for (int index = 0; index < items.getArrayNItems(); index++) target.appendItem(items.getArrayItem(index));
}

QPDFObjectHandle array_in(QPDFObjectHandle owner, const char *key) {
  if (!owner.getKey(key).isArray()) owner.replaceKey(key, QPDFObjectHandle::newArray());
  return owner.getKey(key);
}

QPDFObjectHandle dictionary_in(QPDFObjectHandle owner, const char *key) {
  if (!owner.getKey(key).isDictionary()) owner.replaceKey(key, QPDFObjectHandle::newDictionary());
  return owner.getKey(key);
}

QPDFObjectHandle copied(Part &part, QPDFObjectHandle object) {
  return part.merger.out->copyForeignObject(object.isIndirect() ? object : part.source.makeIndirectObject(object));
}

}  // namespace

// Before the pages are copied: signatures of a document that no longer is as it was signed would be shown as broken.
void Part::prepare_fields() {
  auto form = value_of(source.getRoot(), "/AcroForm");
  std::set<QPDFObjGen> visited;
  std::vector<std::pair<QPDFObjectHandle, bool>> pending;
  size_t budget = 200000;
  auto add = [&](QPDFObjectHandle list, bool signature) {
    if (!list.isArray()) return;
    for (int index = 0; index < list.getArrayNItems() && budget > 0; index++, budget--)
      pending.push_back({list.getArrayItem(index), signature});
  };
  add(value_of(form, "/Fields"), false);
  while (!pending.empty()) {
    auto [field, inherited] = pending.back();
    pending.pop_back();
    if (!field.isDictionary() || (field.isIndirect() && !visited.insert(field.getObjGen()).second)) continue;
    auto type = name_of(value_of(field, "/FT"));
    bool signature = type.empty() ? inherited : type == "/Sig";
    if (signature && value_of(field, "/V").isDictionary()) {
      merger.lose(CQPDF_DROPPED_SIGNATURE, 0, text_of(value_of(field, "/T")));
      field.removeKey("/V");
      field.removeKey("/Lock");
    }
    if (field.hasKey("/AA")) {
      merger.lose(CQPDF_DROPPED_ACTION, 0, "AA");
      field.removeKey("/AA");
    }
    add(value_of(field, "/Kids"), signature);
  }
}

// After the pages are copied: the widgets on them are already copies, and copying a field finds those again. A field
// with widgets on several pages therefore stays one field.
void Part::copy_fields() {
  auto form = value_of(source.getRoot(), "/AcroForm");
  auto fields = value_of(form, "/Fields");
  if (!fields.isArray() || fields.getArrayNItems() == 0) return;
  auto root = merger.out->getRoot();
  if (!root.getKey("/AcroForm").isDictionary())
    root.replaceKey("/AcroForm", merger.out->makeIndirectObject(QPDFObjectHandle::newDictionary()));
  auto target = root.getKey("/AcroForm");
  auto list = array_in(target, "/Fields");
  for (int index = 0; index < fields.getArrayNItems(); index++) {
    auto field = fields.getArrayItem(index);
    // libqpdf cannot tell a direct field's copy from its widget's: such a field is out of the format anyway.
    if (!field.isDictionary() || !field.isIndirect()) {
      merger.lose(CQPDF_DROPPED_FORM_FIELDS, 0, text_of(value_of(field, "/T")));
      continue;
    }
    auto own = copied(*this, field);
    if (!own.isDictionary()) continue;
    auto name = text_of(value_of(own, "/T")), unique = name;
    for (int suffix = 2; !merger.field_names.insert(unique).second; suffix++)
      unique = name + "_" + std::to_string(suffix);
    if (unique != name) own.replaceKey("/T", QPDFObjectHandle::newUnicodeString(unique));
    // What the whole form says becomes the field's own word, for another part's form may say otherwise.
    for (auto key : {"/DA", "/Q"}) {
      auto value = value_of(form, key);
      if (!own.hasKey(key) && (value.isString() || value.isInteger()))
        own.replaceKey(key, QPDFObjectHandle::parse(value.unparseResolved()));
    }
    list.appendItem(own);
  }
  auto appearances = value_of(form, "/NeedAppearances");
  if (appearances.isBool() && appearances.getBoolValue())
    target.replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
  auto resources = value_of(form, "/DR");
  if (!resources.isDictionary()) return;
  auto own = copied(*this, resources), shared = dictionary_in(target, "/DR");
  for (auto &[kind, entries] : own.getDictAsMap()) {
    if (!entries.isDictionary()) continue;
    auto known = dictionary_in(shared, kind.c_str());
    for (auto &[name, value] : entries.getDictAsMap())
      if (!known.hasKey(name)) known.replaceKey(name, value);
  }
}

// Layers keep what they show: without their configuration, hidden layers would appear.
void Part::copy_optional_content() {
  auto properties = value_of(source.getRoot(), "/OCProperties");
  if (!properties.isDictionary() || !value_of(properties, "/OCGs").isArray()) return;
  // Configurations other than the one shown on opening stay behind.
  if (!value_of(properties, "/Configs").isNull()) merger.lose(CQPDF_DROPPED_OPTIONAL_CONTENT, 0, "Configs");
  auto own = copied(*this, properties);
  auto defaults = value_of(own, "/D"), groups = value_of(own, "/OCGs");
  auto root = merger.out->getRoot();
  auto target = dictionary_in(root, "/OCProperties");
  append_all(array_in(target, "/OCGs"), groups);
  auto shared = dictionary_in(target, "/D");
  for (auto key : {"/Order", "/RBGroups", "/Locked", "/AS"}) {
    auto list = value_of(defaults, key);
    if (list.isArray()) append_all(array_in(shared, key), list);
  }
  auto off = array_in(shared, "/OFF");
  if (name_of(value_of(defaults, "/BaseState")) != "/OFF") return append_all(off, value_of(defaults, "/OFF"));
  std::set<QPDFObjGen> on;
  auto listed = value_of(defaults, "/ON");
  if (listed.isArray())
    for (int index = 0; index < listed.getArrayNItems(); index++) on.insert(listed.getArrayItem(index).getObjGen());
  for (int index = 0; index < groups.getArrayNItems(); index++)
    if (auto group = groups.getArrayItem(index); on.count(group.getObjGen()) == 0) off.appendItem(group);
}
