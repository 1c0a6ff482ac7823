#include "Transition.hh"

#include <qpdf/Constants.h>
#include <qpdf/QPDFLogger.hh>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "Boundary.hh"
#include "Document.hh"

namespace {

void silence(QPDF &pdf) {
  auto logger = QPDFLogger::create();
  logger->setInfo(logger->discard());
  logger->setWarn(logger->discard());
  logger->setError(logger->discard());
  pdf.setLogger(logger);
  pdf.setSuppressWarnings(true);
  pdf.setAttemptRecovery(true);
}

bool has_header(std::string_view file) { return file.substr(0, 1024).find("%PDF-") != std::string_view::npos; }

// Whether the end of the file is missing though libqpdf found a way in: an update without its end leaves the revision
// before it readable, and the first part of a linearized file is complete in itself.
bool lost_its_tail(std::string_view file) {
  auto mark = file.rfind("%%EOF");
  if (mark == std::string_view::npos) return true;
  auto tail = file.substr(mark + 5);
  if (tail.find(" obj") != std::string_view::npos) return true;
  auto head = file.substr(0, 1024);
  auto linearized = head.find("/Linearized");
  if (linearized == std::string_view::npos) return false;
  auto end = head.find(">>", linearized);
  auto length = head.find("/L ", linearized);
  if (length == std::string_view::npos || length > end) return false;
  return std::strtoull(std::string(head.substr(length + 3, 20)).c_str(), nullptr, 10) > file.size();
}

}  // namespace

std::shared_ptr<QPDF> open_quietly(const uint8_t *bytes, size_t count) {
  auto pdf = QPDF::create();
  silence(*pdf);
  pdf->processMemoryFile("", reinterpret_cast<const char *>(bytes), count, "");
  if (!value_of(pdf->getRoot(), "/Pages").isDictionary()) throw Fault{CQPDF_DAMAGED, "no page tree"};
  return pdf;
}

std::shared_ptr<QPDF> empty_document() {
  auto pdf = QPDF::create();
  silence(*pdf);
  pdf->emptyPDF();
  return pdf;
}

void refine_error(cqpdf_error *error, const uint8_t *bytes, size_t count) {
  // libqpdf's own complaint about bytes that never were a PDF is about a missing table, or about a password.
  if (error->code != CQPDF_DAMAGED && error->code != CQPDF_NEEDS_PASSWORD) return;
  if (!has_header({reinterpret_cast<const char *>(bytes), count})) set_error(error, CQPDF_NOT_PDF, "no PDF header");
}

bool cqpdf_document::drain() {
  if (!pdf->anyWarnings()) return false;
  for (auto &warning : pdf->getWarnings()) {
    auto detail = warning.getMessageDetail();
    if (detail.find("reconstruct cross-reference") != std::string::npos ||
        detail.find("find startxref") != std::string::npos || detail.find("find PDF header") != std::string::npos)
      repaired = true;
    if (warnings.size() >= 100) continue;
    warnings.push_back(warning.getObject().empty() ? detail : warning.getObject() + ": " + detail);
  }
  return true;
}

extern "C" cqpdf_document *cqpdf_open(const uint8_t *bytes, size_t count, cqpdf_error *error) {
  std::string_view file(reinterpret_cast<const char *>(bytes), count);
  auto *opened = guarded<cqpdf_document *>(error, nullptr, [&] {
    auto document = std::make_unique<cqpdf_document>();
    document->bytes = bytes;
    document->count = count;
    document->pdf = open_quietly(bytes, count);
    document->drain();
    if (!has_header(file) || lost_its_tail(file)) document->repaired = true;
    return document.release();
  });
  if (!opened) refine_error(error, bytes, count);
  return opened;
}

extern "C" void cqpdf_close(cqpdf_document *document) { delete document; }

extern "C" int cqpdf_is_encrypted(cqpdf_document *document) { return document->pdf->isEncrypted(); }

extern "C" int cqpdf_was_repaired(cqpdf_document *document) {
  return guarded<int>(nullptr, 1, [&] {
    document->drain();
    return document->repaired ? 1 : 0;
  });
}

extern "C" void cqpdf_each_warning(cqpdf_document *document, void *context, cqpdf_text each) {
  guarded<int>(nullptr, 0, [&] {
    document->drain();
    for (auto &warning : document->warnings) each(context, warning.data(), warning.size());
    return 0;
  });
}
