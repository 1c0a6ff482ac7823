#include "Transition.hh"

#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include "Boundary.hh"
#include "Merger.hh"
#include "Pipelines.hh"

namespace {

std::string number(double value) { return QUtil::double_to_string(value, 4, true); }

// Lends bytes to a stream: the document must be written while they live.
QPDFObjectHandle lending_stream(QPDF &pdf, const uint8_t *bytes, size_t count) {
  return pdf.newStream(std::make_shared<Buffer>(const_cast<uint8_t *>(bytes), count));
}

void add_page(
    QPDF &pdf, double width, double height, int32_t rotation, QPDFObjectHandle resources, const std::string &content) {
  auto page = QPDFObjectHandle::parse("<</Type /Page /MediaBox [0 0 " + number(width) + " " + number(height) + "]>>");
  page.replaceKey("/Resources", resources);
  page.replaceKey("/Contents", pdf.newStream(content));
  if (rotation != 0) page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
  pdf.addPage(pdf.makeIndirectObject(page), false);
}

const char *device_space(int32_t components) {
  return components == 1 ? "/DeviceGray" : components == 3 ? "/DeviceRGB" : "/DeviceCMYK";
}

}  // namespace

extern "C" cqpdf_bytes cqpdf_image_page(const cqpdf_picture *picture, cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    bool known = picture->components == 1 || picture->components == 3 || (picture->is_jpeg && picture->components == 4);
    bool sized = picture->width > 0 && picture->height > 0 && picture->dots_per_inch > 0;
    size_t samples = size_t(std::max(0, picture->width)) * size_t(std::max(0, picture->height)) *
        size_t(std::max(0, picture->components));
    if (!known || !sized || picture->rotation % 90 != 0 || (!picture->is_jpeg && samples != picture->count))
      throw Fault{CQPDF_UNSUPPORTED, "not a picture that a page can hold"};
    auto pdf = empty_document();
    auto image = lending_stream(*pdf, picture->bytes, picture->count);
    auto dictionary = image.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(picture->width));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(picture->height));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    auto device = QPDFObjectHandle::newName(device_space(picture->components));
    auto space = device;
    if (picture->profile_count > 0) {
      auto profile = lending_stream(*pdf, picture->profile, picture->profile_count);
      profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(picture->components));
      profile.getDict().replaceKey("/Alternate", device);
      space = QPDFObjectHandle::newArray();
      space.appendItem(QPDFObjectHandle::newName("/ICCBased"));
      space.appendItem(profile);
    }
    dictionary.replaceKey("/ColorSpace", space);
    if (picture->is_jpeg) dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
    if (picture->inverted && picture->components == 4)
      dictionary.replaceKey("/Decode", QPDFObjectHandle::parse("[1 0 1 0 1 0 1 0]"));
    double width = picture->width * 72.0 / picture->dots_per_inch;
    double height = picture->height * 72.0 / picture->dots_per_inch;
    auto resources = QPDFObjectHandle::parse("<</XObject <<>> >>");
    resources.getKey("/XObject").replaceKey("/Im0", image);
    auto content = "q " + number(width) + " 0 0 " + number(height) + " 0 0 cm /Im0 Do Q\n";
    add_page(*pdf, width, height, ((picture->rotation % 360) + 360) % 360, resources, content);
    return write_reproducibly(*pdf, PDFVersion(1, 5));
  });
}

extern "C" cqpdf_bytes cqpdf_xfa_form(
    const cqpdf_packet *packets, size_t count, const char *title, const char *owner_password, cqpdf_error *error) {
  return guarded(error, cqpdf_bytes{nullptr, 0}, [&] {
    auto pdf = empty_document();
    auto resources = QPDFObjectHandle::parse(
        "<</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> >> >>");
    add_page(
        *pdf, 612, 792, 0, resources,
        "BT /F1 14 Tf 72 700 Td (Please wait...) Tj 0 -24 Td /F1 10 Tf"
        " (The fields of this form can only be shown by a reader of XFA forms.) Tj ET\n");
    auto array = QPDFObjectHandle::newArray();
    for (size_t index = 0; index < count; index++) {
      array.appendItem(QPDFObjectHandle::newString(packets[index].name));
      array.appendItem(lending_stream(*pdf, packets[index].bytes, packets[index].count));
    }
    auto form = QPDFObjectHandle::parse("<</Fields []>>");
    form.replaceKey("/XFA", array);
    auto root = pdf->getRoot();
    // Indirect, so that the writer puts it into an object stream as in real forms.
    root.replaceKey("/AcroForm", pdf->makeIndirectObject(form));
    root.replaceKey("/NeedsRendering", QPDFObjectHandle::newBool(true));
    describe(*pdf, title, "");
    Collector collector(uint64_t(1) << 32);
    QPDFWriter writer(*pdf);
    writer.setOutputPipeline(&collector);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setStaticID(true);
    writer.setStaticAesIV(true);
    writer.setR4EncryptionParametersInsecure(
        "", owner_password, true, false, false, true, true, false, qpdf_r3p_full, true, true);
    writer.write();
    return collector.take();
  });
}
