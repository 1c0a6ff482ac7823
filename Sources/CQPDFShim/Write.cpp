#include "Transition.hh"

#include <qpdf/QPDFWriter.hh>

#include "Boundary.hh"
#include "Merger.hh"
#include "Pipelines.hh"

void describe(QPDF &pdf, const char *title, const char *language) {
  auto root = pdf.getRoot(), trailer = pdf.getTrailer();
  if (*language) root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
  if (!*title) return;
  if (!trailer.getKey("/Info").isDictionary())
    trailer.replaceKey("/Info", pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
  trailer.getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
  if (!root.getKey("/ViewerPreferences").isDictionary())
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::newDictionary());
  root.getKey("/ViewerPreferences").replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
}

// A predictor is lost by deflating anew, which makes a picture longer; pictures are another step's concern.
static bool gains_by_recompression(QPDFObjectHandle stream) {
  return value_of(stream, "/DecodeParms").isNull() && name_of(value_of(stream, "/Subtype")) != "/Image";
}

cqpdf_bytes write_reproducibly(QPDF &pdf, const PDFVersion &least, bool recompress) {
  // Plain streams are compressed; those with a filter go over as they are, however much they would decode to.
  for (auto &object : pdf.getAllObjects())
    if (object.isStream() && !object.getDict().getKey("/Filter").isNull())
      object.setFilterOnWrite(recompress && gains_by_recompression(object));
  Collector collector(uint64_t(1) << 40);
  QPDFWriter writer(pdf);
  writer.setOutputPipeline(&collector);
  writer.setMinimumPDFVersion(least);
  writer.setPreserveEncryption(false);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setCompressStreams(true);
  writer.setRecompressFlate(recompress);
  writer.setDeterministicID(true);
  writer.write();
  return collector.take();
}

extern "C" cqpdf_bytes cqpdf_finish(
    const uint8_t *bytes, size_t count, const char *title, const char *language, const char *created,
    cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    auto pdf = open_quietly(bytes, count);
    describe(*pdf, title, language);
    auto info = pdf->getTrailer().getKey("/Info");
    if (info.isDictionary()) {
      info.removeKey("/ModDate");
      info.removeKey("/CreationDate");
      if (created) info.replaceKey("/CreationDate", QPDFObjectHandle::newString(created));
    }
    // The old packet would repeat the dates that were taken away.
    pdf->getRoot().removeKey("/Metadata");
    return write_reproducibly(*pdf, PDFVersion(1, 5));
  });
}
