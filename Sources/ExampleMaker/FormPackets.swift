import PDF

/// The XML of a form, in the packets that a real one has, and the PDF around it.
struct FormPackets {
  let form: WorkerForm

  /// An encrypted PDF that opens without a password, as IRCC publishes its forms.
  func pdf() throws -> [UInt8] {
    let title =
      form.isFrench
      ? "IMM 5710 F : Demande pour modifier les conditions de séjour, proroger le séjour "
        + "ou demeurer au Canada à titre de travailleur"
      : "IMM 5710 E : Application to change conditions, extend my stay or remain in Canada as a worker"
    let packets = [
      ("preamble", #"<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">"#),
      ("config", #"<config xmlns="http://www.xfa.org/schema/xci/2.8/"><present><pdf/></present></config>"#),
      ("template", template), ("datasets", datasets), ("postamble", "</xdp:xdp>"),
    ]
    return try XFAFormWriter.write(
      packets: packets.map { (name: $0.0, xml: Array($0.1.utf8)) }, title: title, ownerPassword: "specimen")
  }

  /// The printed label, the button, the barcodes and which fields each of them prints.
  private var template: String {
    var text = #"<template xmlns="http://www.xfa.org/schema/xfa-template/2.8/">"#
    text += #"<subform name="form1" layout="tb" locale="\#(form.isFrench ? "fr_CA" : "en_CA")">"#
    text += #"<variables><text name="LANG">\#(form.isFrench ? "FRA" : "ENU")</text>"#
    for number in WorkerForm.barcodeNumbers {
      text += #"<manifest name="barcode\#(number)">"#
      for field in form.fields where field.barcode == number {
        let steps = field.path.split(separator: "/").map { "\($0)[0]" }.joined(separator: ".")
        text += "<ref>xfa[0].form[0].form1[0].\(steps).dataNode</ref>"
      }
      text += "</manifest>"
    }
    text += "</variables>"
    text += #"<pageSet><pageArea name="Master"><draw name="formNum"><ui><textEdit/></ui>"#
    text += "<value><text>\(form.label)</text></value></draw></pageArea></pageSet>"
    text += #"<subform name="Page1"><field name="ValidateButton"><ui><button/></ui></field></subform>"#
    text += #"<subform name="Barcodes">"#
    for number in WorkerForm.barcodeNumbers {
      text += #"<field name="PaperFormsBarcode\#(number)"><ui><barcode type="pdf417" errorCorrectionLevel="5"/></ui>"#
      text += #"<bind match="none"/></field>"#
    }
    return text + "</subform></subform></template>"
  }

  /// The answers. Reader breaks the line within its tags; so does this.
  private var datasets: String {
    var text = "\n<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\">"
    text += "<LOVFile><LOV><CountryList><Country lic=\"511\">Canada</Country></CountryList></LOV></LOVFile>"
    text += "<xfa:data><form1\n>"
    var open: [String] = []
    for field in form.fields {
      let path = field.path.split(separator: "/").map(String.init)
      let parents = Array(path.dropLast())
      var shared = 0
      while shared < open.count, shared < parents.count, open[shared] == parents[shared] { shared += 1 }
      for name in open[shared...].reversed() { text += "</\(name)\n>" }
      for name in parents[shared...] { text += "<\(name)\n>" }
      open = parents
      text += Self.element(path.last ?? "", field.value)
    }
    for name in open.reversed() { text += "</\(name)\n>" }
    text += "<Page5\n>"
    for barcode in form.barcodes { text += Self.element("TextField1", barcode) }
    return text + "</Page5\n></form1\n></xfa:data></xfa:datasets>\n"
  }

  private static func element(_ name: String, _ value: String) -> String {
    guard !value.isEmpty else { return "<\(name)\n/>" }
    let escaped = value.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : $0 == ">" ? "&gt;" : String($0) }.joined()
    return "<\(name)\n>\(escaped)</\(name)\n>"
  }
}
