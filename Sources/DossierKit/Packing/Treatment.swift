import Conversion
import Inspection

/// How the papers of a slot become the one file that is uploaded.
public enum Treatment: String, Sendable {
  /// The one file goes in byte for byte.
  case copy
  /// Several files become one PDF.
  case join
  /// The one file, a PDF or a picture, is too large: a smaller PDF is made of it.
  case shrink
  /// The one file is a picture of a type that the account does not take: a PDF is made of it.
  case wrap
  /// The one file is a JPEG that lies on its side.
  case turn
  /// The one file is a photo for a slot that takes a JPEG.
  case photo

  /// - Parameter files: those of the slot that could be read, in the order in which they are joined.
  static func of(_ place: SlotPlan.Place, _ files: [CaseFile], _ channel: Channel) -> Treatment {
    guard files.count == 1, let facts = files.first?.facts else { return files.count > 1 ? .join : .copy }
    guard !isProtected(facts) else { return .copy }
    let fits = facts.size <= channel.limitBytes
    let lies = (facts.exifOrientation ?? 1) > 1
    if place.isPhoto, isPicture(facts.type) { return facts.type == .jpeg && fits && !lies ? .copy : .photo }
    guard channel.accepts.contains(facts.type.rawValue) else { return isPicture(facts.type) ? .wrap : .copy }
    if !fits { return facts.type == .pdf || isPicture(facts.type) ? .shrink : .copy }
    return facts.type == .jpeg && lies ? .turn : .copy
  }

  /// A form, a signed file and one that its author locked: the bytes are the value.
  static func isProtected(_ facts: FileFacts) -> Bool {
    facts.form != nil || facts.flattenedForm || facts.isSigned || facts.encryption != .none
  }

  /// The pictures that are decoded.
  static func isPicture(_ type: FileType) -> Bool {
    switch type {
    case .jpeg, .png, .tiff, .heif, .webp, .gif, .jpeg2000, .bmp: true
    default: false
    }
  }

  /// The extension of what is made, as far as it is known beforehand; `nil` for a copy.
  var suffix: String? {
    switch self {
    case .copy: nil
    case .join, .shrink, .wrap: "pdf"
    case .turn, .photo: "jpg"
    }
  }

  var operation: ConversionRequest.Operation? {
    switch self {
    case .copy: nil
    case .join: .merge
    case .shrink: .shrink
    case .wrap: .wrapImage
    case .turn: .turn
    case .photo: .photo
    }
  }
}

extension SlotPlan.Place {
  /// Whether the slot takes a digital photo.
  var isPhoto: Bool { lines.contains { $0.demand.requirement.id == "digital-photo" && !$0.documents.isEmpty } }
}
