import PDF

/// A small form built like those of IRCC: encrypted with an empty user password, its packets in an array, its form
/// dictionary in an object stream.
struct InventedForm {
  var flag = ""
  var validatedYear = ""
  var family = "MARTIN"
  var month = "03"
  var barcodes: [String] = []
  var hasButton = true
  /// In place of the whole `datasets` packet.
  var datasets: String?

  static let barcode = "IMM5710_06-2018_1|MARTIN|3|"

  var template: String {
    """
    <template xmlns="http://www.xfa.org/schema/xfa-template/2.8/"><subform name="form1"><variables>
    <manifest name="barcode1" id="x"
    ><ref
    >xfa[0].form[0].form1[0].Page1[0].NoData[0].Name[0].FamilyName[0].dataNode</ref
    ><ref>xfa[0].form[0].form1[0].Page1[0].dob[0].Month[0].dataNode</ref></manifest></variables>
    <draw name="formNum"><value><text>IMM 5710 (06-2019) E</text></value></draw>
    \(hasButton ? "<field name=\"ValidateButton\"/>" : "")
    <field><ui><barcode type="pdf417"/></ui></field></subform></template>
    """
  }

  var data: String {
    let codes = barcodes.map { "<TextField1\n>\($0)</TextField1\n>" }.joined()
    return """

      <xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><LOVFile><Country lic="511">Canada</Country></LOVFile>
      <xfa:data><form1
      ><Page1><ApplicationValidatedFlag>\(flag)</ApplicationValidatedFlag><Name><FamilyName
      >\(family)</FamilyName
      ><GivenName/></Name><dob><Month>\(month)</Month></dob>
      <DateLastValidated><Year>\(validatedYear)</Year></DateLastValidated></Page1><Page5>\(codes)</Page5></form1></xfa:data></xfa:datasets>
      """
  }

  func bytes() throws -> [UInt8] {
    let packets = [("preamble", "<xdp>"), ("template", template), ("datasets", datasets ?? data), ("postamble", "</xdp>")]
    return try XFAFormWriter.write(
      packets: packets.map { (name: $0.0, xml: Array($0.1.utf8)) }, title: "IMM 5710 E : Application",
      ownerPassword: "specimen")
  }
}
