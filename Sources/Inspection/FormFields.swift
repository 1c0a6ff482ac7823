internal import XML

/// The fields in the `datasets` packet of a form, as a tree of elements. Empty ones are kept: a field that is
/// there and empty says something else than a field that the form does not have.
struct FormFields {
  struct Node {
    let name: String
    /// Indices of the elements below it, in order.
    var children: [Int] = []
    /// Its own text, of a leaf.
    var value = ""
  }

  /// The element below `xfa:data` (`form1`, `IMM_5645`…) comes first.
  private(set) var nodes: [Node] = []
  /// Whether a bound stopped the collection.
  private(set) var isCut = false

  /// Elements beyond this number, and text beyond this many bytes, are not kept: no form has a tenth of them.
  private static let nodeLimit = 20_000
  private static let byteLimit = 4 << 20
  /// Elements within each other.
  private static let depthLimit = 40

  var root: String? { nodes.first?.name }

  init(datasets: [UInt8]) throws(XMLFault) {
    var reader = try XMLReader(datasets)
    var names: [String] = []
    // The lists of codes beside the data are nearly all of the packet and answer nothing.
    var isInData = false
    // 2 for a packet of its own, 3 where the packets are one document.
    var dataDepth = 2
    var open: [Int] = []
    // Elements of marked-up text (`<body><p>…`) within a field: their words are the field's.
    var markup = 0
    var bytes = 0
    while let event = try reader.next() {
      switch event {
      case .start(let name, _):
        names.append(name)
        if names.dropLast().last == "datasets" {
          isInData = name == "data"
          dataDepth = names.count
        } else if isInData, names.count > dataDepth {
          if markup > 0 || (name == "body" && !open.isEmpty) {
            markup += 1
          } else if nodes.count < Self.nodeLimit, open.count < Self.depthLimit {
            // Only the first document below `xfa:data` is the form's.
            if !open.isEmpty || nodes.isEmpty {
              nodes.append(Node(name: name))
              if let parent = open.last { nodes[parent].children.append(nodes.count - 1) }
              open.append(nodes.count - 1)
            } else {
              markup += 1
            }
          } else {
            isCut = true
            markup += 1
          }
        }
      case .text(let piece):
        guard isInData, let leaf = open.last else { continue }
        bytes += piece.utf8.count
        if bytes <= Self.byteLimit { nodes[leaf].value += piece } else { isCut = true }
      case .end:
        if isInData, names.count > dataDepth {
          if markup > 0 { markup -= 1 } else { open.removeLast() }
        }
        if names.count == dataDepth { isInData = false }
        names.removeLast()
      }
    }
    for index in nodes.indices {
      nodes[index].value = nodes[index].children.isEmpty ? Self.trimmed(nodes[index].value) : ""
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// All fields in the order of the form.
  var fields: [FormField] {
    var found: [FormField] = []
    func walk(_ index: Int, _ path: [String]) {
      for child in nodes[index].children {
        let inner = path + [nodes[child].name]
        if nodes[child].children.isEmpty {
          found.append(FormField(path: inner.joined(separator: "/"), value: nodes[child].value))
        }
        walk(child, inner)
      }
    }
    if !nodes.isEmpty { walk(0, []) }
    return found
  }

  /// The values of the fields of a name, in the order of the form, the empty ones included.
  func values(named name: String) -> [String] {
    nodes.filter { $0.name == name && $0.children.isEmpty }.map(\.value)
  }

  /// The first value of a name that is filled in.
  func value(named name: String) -> String? { values(named: name).first { !$0.isEmpty } }

  /// The contents of the barcodes: `IMM5710_06-2018_1|…|`.
  var barcodes: [String] { nodes.map(\.value).filter { $0.hasPrefix("IMM") && $0.contains("|") } }

  /// The field at the end of steps such as `("q3-4", 0)`, each the name and the place among the siblings of that
  /// name. A step without an element is skipped, as XFA does for parts of the form that hold no data of their own.
  /// `nil` where the last step has none, or where elements stand below it.
  func field(at steps: [(name: String, place: Int)]) -> String? {
    guard !nodes.isEmpty else { return nil }
    var current = 0
    for (offset, step) in steps.enumerated() {
      let named = nodes[current].children.filter { nodes[$0].name == step.name }
      if named.indices.contains(step.place) {
        current = named[step.place]
      } else if offset == steps.count - 1 {
        return nil
      }
    }
    return nodes[current].children.isEmpty ? nodes[current].value : nil
  }
}
