import CQPDFShim

extension PDFFile {
  private var formFlags: Int { Int(unsafe cqpdf_form_flags(document)) }

  /// Whether the catalog has an `/AcroForm`.
  public var hasAcroForm: Bool { formFlags & CQPDF_HAS_ACROFORM != 0 }

  /// Whether a signature field holds a signature. The publisher's own signatures, listed in `/Perms` as on the forms
  /// of IRCC, do not count.
  public var isSigned: Bool { formFlags & CQPDF_IS_SIGNED != 0 }

  /// Whether the document is an XFA form.
  public var hasXFA: Bool { formFlags & CQPDF_HAS_XFA != 0 }

  /// Whether the XFA form is one stream, an XDP document, and not an array of packets.
  public var xfaIsOneStream: Bool { formFlags & CQPDF_XFA_IS_ONE_STREAM != 0 }

  /// The names of the XFA packets in order; `["xdp"]` for a form of one stream.
  public var xfaPacketNames: [String] { unsafe gatherTexts { unsafe cqpdf_each_xfa_packet(document, $0, $1) } }

  /// The decoded bytes of an XFA packet. A form of one stream has the packet `xdp` only: the whole XDP document.
  ///
  /// - Parameter limit: the most bytes to decode; decoding stops there.
  /// - Throws: ``PDFError/notFound``, ``PDFError/limitReached``, ``PDFError/damaged(_:)``,
  ///   ``PDFError/outOfMemory``.
  public func xfaPacket(named name: String, limit: Int) throws(PDFError) -> [UInt8] {
    try unsafe produceBytes { error in unsafe cqpdf_xfa_packet(document, name, max(0, limit), &error) }
  }

  /// The names in the `/Perms` dictionary of the catalog, such as `UR3` and `DocMDP`.
  public var permissions: [String] { unsafe gatherTexts { unsafe cqpdf_each_permission(document, $0, $1) } }

  /// What the usage rights signature says of the file's history; nil when there is none.
  public var usageRights: UsageRights? {
    let found = unsafe cqpdf_find_usage_rights(document)
    guard found.found != 0 else { return nil }
    let modified = unsafe withUnsafeBytes(of: found.modified) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return UsageRights(
      signedLength: Int(found.signed_length), modified: modified.isEmpty ? nil : modified,
      wasResaved: found.hole_is_string == 0 || found.ends_on_eof == 0, laterRevisions: Int(found.later_revisions))
  }
}
