#include "Document.hh"

QPDFObjectHandle value_of(QPDFObjectHandle object, const std::string &key) {
  if (object.isStream()) object = object.getDict();
  if (!object.isDictionary()) return QPDFObjectHandle::newNull();
  return object.getKey(key);
}

std::string text_of(QPDFObjectHandle object) { return object.isString() ? object.getUTF8Value() : std::string(); }

std::string name_of(QPDFObjectHandle object) { return object.isName() ? object.getName() : std::string(); }
