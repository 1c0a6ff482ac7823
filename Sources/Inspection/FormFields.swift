internal import XML

/// The answers in the `datasets` packet of a form, as paths and values.
struct FormFields {
  struct Leaf {
    let path: [String]
    let value: String
  }

  /// Name of the element below `xfa:data`: `form1`, `IMM_5645`…
  private(set) var root: String?
  private(set) var leaves: [Leaf] = []

  /// Answers beyond this number are not kept: no form has a tenth of them.
  private static let leafLimit = 20_000

  init(datasets: [UInt8]) throws(XMLFault) {
    var reader = try XMLReader(datasets)
    var path: [String] = []
    var text = ""
    // The lists of codes beside the data are nearly all of the packet and answer nothing.
    var isInData = false
    // 2 for a packet of its own, 3 where the packets are one document.
    var dataDepth = 2
    while let event = try reader.next() {
      switch event {
      case .start(let name, _):
        path.append(name)
        text = ""
        if path.dropLast().last == "datasets" {
          isInData = name == "data"
          dataDepth = path.count
        }
        if path.count == dataDepth + 1, isInData, root == nil { root = name }
      case .text(let piece):
        if isInData { text += piece }
      case .end:
        if isInData, path.count > dataDepth + 1, leaves.count < Self.leafLimit {
          let value = Self.trimmed(text)
          if !value.isEmpty { leaves.append(Leaf(path: Array(path.dropFirst(dataDepth + 1)), value: value)) }
        }
        text = ""
        if path.count == dataDepth { isInData = false }
        path.removeLast()
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The value of the field whose path ends so; of several, the one with the shortest path, and
  /// among those the first. Forms of other years keep the endings and move the rest.
  func value(_ ending: String...) -> String? {
    leaves.filter { $0.path.suffix(ending.count).elementsEqual(ending) }
      .min { $0.path.count < $1.path.count }?.value
  }

  /// Like ``value(_:)``, of the fields below an element of that name.
  func value(below ancestor: String, _ ending: String) -> String? {
    leaves.filter { $0.path.last == ending && $0.path.contains(ancestor) }
      .min { $0.path.count < $1.path.count }?.value
  }

  /// The contents of the barcodes: `IMM5710_06-2018_1|…|`.
  var barcodes: [String] {
    leaves.map(\.value).filter { $0.hasPrefix("IMM") && $0.contains("|") }
  }
}
