/// The values that both sides of a bead mention, in the forms that the source writes.
struct SharedValues: Sendable {
  /// For each ``ValueKind``, the forms in the order of the text, each once.
  private var forms = [[String]](repeating: [], count: ValueKind.allCases.count)

  /// Compares the two sides of a bead; linear in their texts.
  init(_ bead: Bead, of source: Document, _ target: Document) {
    var answered = [Set<UInt64>](repeating: [], count: ValueKind.allCases.count)
    for text in target.paragraphs[bead.target].map(\.text) {
      for mention in MentionScanner.mentions(in: text, language: target.language) {
        ValueKeys.forEachKey(of: mention) { value, _ in answered[value.kind.rawValue].insert(value.key) }
      }
      NameSkeletons.forEach(in: text, language: target.language) { answered[ValueKind.skeletons.rawValue].insert($1) }
    }
    for text in source.paragraphs[bead.source].map(\.text) {
      let bytes = Array(text.utf8)
      for mention in MentionScanner.mentions(in: text, language: source.language) {
        add(mention, written: String(decoding: bytes[mention.range], as: UTF8.self), answered)
      }
      let skeletons = ValueKind.skeletons.rawValue
      NameSkeletons.forEach(in: text, language: source.language) { range, key in
        let form = String(decoding: bytes[range], as: UTF8.self)
        if answered[skeletons].contains(key), !forms[skeletons].contains(form) { forms[skeletons].append(form) }
      }
    }
  }

  /// The values of one kind.
  func forms(of kind: ValueKind) -> [String] { forms[kind.rawValue] }

  private mutating func add(_ mention: Mention, written: String, _ answered: [Set<UInt64>]) {
    ValueKeys.forEachKey(of: mention) { value, part in
      let kind = value.kind
      guard answered[kind.rawValue].contains(value.key) else { return }
      // The numbers of a reference that is shared as a whole are in its form already.
      if part != nil, forms[kind.rawValue].last == written { return }
      let form = part.flatMap { Self.digits(of: $0, in: written) } ?? written
      if !forms[kind.rawValue].contains(form) { forms[kind.rawValue].append(form) }
    }
  }

  /// The digits of a number within a date or reference; `nil` if it is written in another way.
  private static func digits(of part: Quantity, in written: String) -> String? {
    guard let digits = part.whole.map(String.init), written.utf8.contains(digits.utf8) else { return nil }
    return digits
  }
}
