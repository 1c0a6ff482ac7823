#ifndef DOSSIER_DOCUMENT_HH
#define DOSSIER_DOCUMENT_HH

#include "Transition.hh"

#include <qpdf/QPDF.hh>

#include <set>
#include <string>
#include <vector>

#include "CQPDFShim.h"

// A page with what it inherits from its ancestors, found without touching the document.
struct FoundPage {
  QPDFObjectHandle object, resources, media_box, rotation;
};

struct cqpdf_document {
  std::shared_ptr<QPDF> pdf;
  const uint8_t *bytes = nullptr;
  size_t count = 0;
  bool repaired = false;
  std::vector<std::string> warnings;  // the first hundred, all kinds
  bool walked = false;
  size_t walk_limit = 0;
  int32_t walk_result = CQPDF_OK;
  std::vector<FoundPage> pages;

  // Takes libqpdf's pending warnings, so that a hostile file cannot pile them up. True when there were any.
  bool drain();
  // Walks the page tree once a limit; see cqpdf_page_count.
  void walk(size_t limit);
};

// Opens with the empty password and throws libqpdf's own exceptions. Nothing is ever printed.
std::shared_ptr<QPDF> open_quietly(const uint8_t *bytes, size_t count);
// Calls a file no PDF when opening failed and it has no header.
void refine_error(cqpdf_error *error, const uint8_t *bytes, size_t count);
// A new empty document that prints nothing.
std::shared_ptr<QPDF> empty_document();

// The key's value when `object` is a dictionary or a stream, else null. libqpdf itself warns or throws.
QPDFObjectHandle value_of(QPDFObjectHandle object, const std::string &key);
std::string text_of(QPDFObjectHandle object);
std::string name_of(QPDFObjectHandle object);

#endif
