#ifndef DOSSIER_MERGER_HH
#define DOSSIER_MERGER_HH

#include <map>

#include "Document.hh"

struct Loss {
  int32_t kind;
  size_t part, page;
  std::string detail;
};

// A bookmark read from a part; its destination is already an array that starts with the number of a merged page.
struct Bookmark {
  QPDFObjectHandle title, destination, action, color, flags;
  std::vector<Bookmark> kids;
};

struct cqpdf_merger {
  std::shared_ptr<QPDF> out;
  // Copied streams read from their sources until the result is written.
  std::vector<std::shared_ptr<QPDF>> sources;
  std::vector<QPDFObjectHandle> pages;
  std::vector<Bookmark> bookmarks;
  std::vector<Loss> losses;
  std::set<std::string> field_names;

  void lose(int32_t kind, size_t page, const std::string &detail);
};

// One part while it is added: its links are made to name pages by their number in the result, because libqpdf turns
// links to pages that are not copied yet into null.
struct Part {
  cqpdf_merger &merger;
  QPDF &source;
  size_t first;  // 0-based number of its first page in the result
  std::map<QPDFObjGen, int> page_numbers{};
  std::map<std::string, QPDFObjectHandle> names{};
  std::set<QPDFObjGen> seen{};
  std::map<QPDFObjGen, bool> verdicts{};  // of actions: whether they stay

  void collect_names();
  // The array for the result, or null when the destination is not to be found.
  QPDFObjectHandle resolve(QPDFObjectHandle destination);
  void prepare_page(QPDFObjectHandle page, size_t number);
  // False when the action must go.
  bool prepare_action(QPDFObjectHandle action, size_t page, int depth);
  std::vector<Bookmark> read_bookmarks();
  void note_losses();
  void prepare_fields();
  void copy_fields();
  void copy_optional_content();
};

// Turns the page numbers in the annotations of the result into pages.
void connect_links(cqpdf_merger &merger);
void write_bookmarks(cqpdf_merger &merger);
// Sets title, language and the wish that viewers show the title.
void describe(QPDF &pdf, const char *title, const char *language);
// The document as bytes that depend on its content alone. `recompress`: streams that are not images, under filters that
// libqpdf undoes, are deflated anew.
cqpdf_bytes write_reproducibly(QPDF &pdf, const PDFVersion &least, bool recompress = false);

#endif
