#include "Merger.hh"

#include "Boundary.hh"

void Part::note_losses() {
  auto root = source.getRoot();
  auto names = value_of(root, "/Names");
  auto opening = value_of(root, "/OpenAction");
  if (!value_of(names, "/JavaScript").isNull() || name_of(value_of(opening, "/S")) == "/JavaScript")
    merger.lose(CQPDF_DROPPED_JAVASCRIPT, 0, "");
  if (!value_of(names, "/EmbeddedFiles").isNull() || !value_of(root, "/AF").isNull())
    merger.lose(CQPDF_DROPPED_ATTACHMENTS, 0, "");
  if (!value_of(value_of(root, "/AcroForm"), "/XFA").isNull()) merger.lose(CQPDF_DROPPED_XFA, 0, "");
  if (!value_of(root, "/StructTreeRoot").isNull()) merger.lose(CQPDF_DROPPED_STRUCTURE, 0, "");
  if (!value_of(root, "/PageLabels").isNull()) merger.lose(CQPDF_DROPPED_PAGE_LABELS, 0, "");
}

extern "C" cqpdf_merger *cqpdf_merger_new(cqpdf_error *error) {
  return guarded<cqpdf_merger *>(error, nullptr, [] {
    auto merger = std::make_unique<cqpdf_merger>();
    merger->out = empty_document();
    return merger.release();
  });
}

extern "C" void cqpdf_merger_free(cqpdf_merger *merger) { delete merger; }

extern "C" size_t cqpdf_merger_add(
    cqpdf_merger *merger, const uint8_t *bytes, size_t count, const char *bookmark, cqpdf_error *error) {
  size_t added = guarded<size_t>(error, 0, [&]() -> size_t {
    auto source = open_quietly(bytes, count);
    source->pushInheritedAttributesToPage();
    auto pages = source->getAllPages();
    if (pages.empty()) throw Fault{CQPDF_NO_PAGES, "no page"};
    merger->sources.push_back(source);
    Part part{*merger, *source, merger->pages.size()};
    for (size_t index = 0; index < pages.size(); index++)
      part.page_numbers[pages[index].getObjGen()] = static_cast<int>(index);
    part.collect_names();
    part.note_losses();
    part.prepare_fields();
    Bookmark top;
    top.title = QPDFObjectHandle::newUnicodeString(bookmark);
    top.action = top.flags = QPDFObjectHandle::newNull();
    top.destination = QPDFObjectHandle::newArray();
    top.destination.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(part.first)));
    top.destination.appendItem(QPDFObjectHandle::newName("/Fit"));
    top.kids = part.read_bookmarks();
    for (size_t index = 0; index < pages.size(); index++) part.prepare_page(pages[index], index + 1);
    for (auto &page : pages) merger->out->addPage(page, false);
    auto &all = merger->out->getAllPages();
    for (size_t index = part.first; index < all.size(); index++) merger->pages.push_back(all[index]);
    part.copy_fields();
    part.copy_optional_content();
    merger->bookmarks.push_back(top);
    return pages.size();
  });
  if (added == 0) {
    refine_error(error, bytes, count);
    error->part = static_cast<int32_t>(merger->bookmarks.size());
  }
  return added;
}

extern "C" cqpdf_bytes cqpdf_merger_write(
    cqpdf_merger *merger, const char *title, const char *language, cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    if (merger->pages.empty()) throw Fault{CQPDF_NO_PAGES, "no part"};
    connect_links(*merger);
    write_bookmarks(*merger);
    describe(*merger->out, title, language);
    PDFVersion least(1, 5);
    for (auto &source : merger->sources) least.updateIfGreater(source->getVersionAsPDFVersion());
    return write_reproducibly(*merger->out, least);
  });
}

extern "C" void cqpdf_merger_each_dropped(cqpdf_merger *merger, void *context, cqpdf_dropped each) {
  for (auto &loss : merger->losses) each(context, loss.kind, loss.part, loss.page, loss.detail.c_str());
}
