#include <algorithm>
#include <map>

#include "Boundary.hh"
#include "Document.hh"
#include "Images.hh"

namespace {

struct Outcome {
  Decoded decoded;
  uint64_t count;
  std::string detail;
};

struct Proof {
  cqpdf_document &document;
  cqpdf_limits limits;
  void *context;
  cqpdf_page_problem report;
  ImageProof images;
  uint64_t &total;
  size_t page = 0;
  uint64_t page_bytes = 0;
  size_t image_count = 0;
  std::set<QPDFObjGen> seen{};               // images and forms, once a document
  std::map<QPDFObjGen, Outcome> contents{};  // content streams shared by pages are decoded once

  void problem(int32_t kind, const std::string &detail) { report(context, page, kind, detail.c_str()); }

  void content(QPDFObjectHandle stream) {
    auto known = contents.find(stream.getObjGen());
    Outcome outcome{};
    if (known != contents.end()) {
      outcome = known->second;
    } else {
      uint64_t room = std::min(
          limits.content_bytes - std::min(page_bytes, limits.content_bytes),
          limits.total_bytes - std::min(total, limits.total_bytes));
      outcome.decoded = is_plain_flate(stream)
          ? count_inflated(document, stream, room, outcome.count, outcome.detail)
          : count_stream(document, stream, room, outcome.count, outcome.detail);
      total += outcome.count;
      contents[stream.getObjGen()] = outcome;
    }
    page_bytes += outcome.count;
    if (outcome.decoded == Decoded::limit) problem(CQPDF_PAGE_LIMIT, "the page's content is larger than the limit");
    if (outcome.decoded == Decoded::damaged) problem(CQPDF_PAGE_CONTENT_DAMAGED, outcome.detail);
    if (outcome.decoded == Decoded::checksum) problem(CQPDF_PAGE_CHECKSUM, outcome.detail);
  }

  // An entry that refers to nothing: the object is missing from the file.
  bool missing(QPDFObjectHandle value, const char *what) {
    if (!value.isIndirect() || !value.isNull()) return false;
    problem(CQPDF_PAGE_OBJECT_MISSING, what);
    return true;
  }

  void image(QPDFObjectHandle stream) {
    if (!seen.insert(stream.getObjGen()).second) return;
    if (++image_count > limits.images) {
      if (image_count == limits.images + 1) problem(CQPDF_PAGE_LIMIT, "more images than the limit");
      return;
    }
    images.look(stream, page);
    for (auto key : {"/SMask", "/Mask"}) {
      auto mask = value_of(stream, key);
      if (mask.isStream() && seen.insert(mask.getObjGen()).second) images.look(mask, page);
    }
  }

  void form(QPDFObjectHandle stream, size_t depth) {
    if (!seen.insert(stream.getObjGen()).second) return;
    if (depth >= limits.form_depth) return problem(CQPDF_PAGE_LIMIT, "forms within forms deeper than the limit");
    content(stream);
    resources(value_of(stream, "/Resources"), depth + 1);
  }

  void resources(QPDFObjectHandle dictionary, size_t depth) {
    auto objects = value_of(dictionary, "/XObject"), fonts = value_of(dictionary, "/Font");
    if (fonts.isDictionary())
      for (auto &[key, value] : fonts.getDictAsMap()) missing(value, "a font");
    if (!objects.isDictionary()) return;
    // getKeys leaves out the keys whose value is a missing object; the map has them.
    for (auto &[key, value] : objects.getDictAsMap()) {
      if (missing(value, "an image") || !value.isStream()) continue;
      auto kind = name_of(value_of(value, "/Subtype"));
      if (kind == "/Image") image(value);
      if (kind == "/Form") form(value, depth);
    }
  }

  void appearances(QPDFObjectHandle annotations) {
    if (!annotations.isArray()) return;
    for (int index = 0; index < std::min(annotations.getArrayNItems(), 20000); index++) {
      auto normal = value_of(value_of(annotations.getArrayItem(index), "/AP"), "/N");
      if (normal.isStream()) form(normal, 0);
    }
  }

  void prove(FoundPage &found) {
    page_bytes = 0;
    auto list = value_of(found.object, "/Contents");
    if (list.isStream()) content(list);
    else if (list.isArray())
      for (int index = 0; index < std::min(list.getArrayNItems(), 100000); index++) {
        auto item = list.getArrayItem(index);
        if (item.isStream()) content(item);
        else if (!missing(item, "page content")) problem(CQPDF_PAGE_CONTENT_DAMAGED, "page content is no stream");
      }
    else if (!missing(list, "page content") && !list.isNull())
      problem(CQPDF_PAGE_CONTENT_DAMAGED, "page content is no stream");
    if (!missing(found.resources, "resources")) resources(found.resources, 0);
    appearances(value_of(found.object, "/Annots"));
  }
};

}  // namespace

extern "C" void cqpdf_prove_pages(
    cqpdf_document *document, cqpdf_limits limits, void *context, cqpdf_image_found image,
    cqpdf_page_problem problem, cqpdf_error *error) {
  guarded<int>(error, 0, [&] {
    document->walk(limits.pages);
    uint64_t total = 0;
    ImageProof images{
        *document, limits, total, context, image,
        [&](size_t page, int32_t kind, const std::string &detail) { problem(context, page, kind, detail.c_str()); }};
    Proof proof{*document, limits, context, problem, images, total};
    size_t last = std::min(limits.pages, document->pages.size());
    for (size_t index = 0; index < last; index++) {
      proof.page = index + 1;
      if (total >= limits.total_bytes) {
        proof.problem(CQPDF_PAGE_LIMIT, "the document decodes to more than the limit");
        break;
      }
      try {
        proof.prove(document->pages[index]);
      } catch (const std::bad_alloc &) {
        throw;
      } catch (const std::exception &exception) {
        // One bad page says nothing of the next.
        proof.problem(CQPDF_PAGE_CONTENT_DAMAGED, exception.what());
      }
    }
    document->drain();
    if (document->walk_result == CQPDF_LIMIT) set_error(error, CQPDF_LIMIT, "more pages than the limit");
    if (document->walk_result == CQPDF_DAMAGED) set_error(error, CQPDF_DAMAGED, "the page tree is damaged");
    return 0;
  });
}
