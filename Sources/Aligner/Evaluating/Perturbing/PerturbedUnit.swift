/// A unit of a gold standard while it is being changed: its label and its text apart.
struct PerturbedUnit: Sendable, Hashable {
  /// The label as it is written, with the space behind it; empty if there is none.
  private(set) var label: String
  /// The text behind the label.
  var text: String
  /// The link that the unit belongs to; all units with the same number are one link.
  var link: Int
  /// Whether the unit counts; one that does not is left as it is.
  let isCounted: Bool
  /// The number of a decimal label of one level; `nil` for any other.
  private(set) var number: Int?

  /// Makes a unit without a label.
  init(text: String, link: Int) {
    label = ""
    self.text = text
    self.link = link
    isCounted = true
  }

  /// Takes a unit of a gold standard apart.
  init(unit: String, link: Int, isCounted: Bool) {
    let bytes = Array(unit.utf8)
    let reading = LabelStyles.readings(of: bytes, in: 0..<bytes.count).first { reading in
      // A number in front of a text without any mark is as likely a quantity.
      Self.families.contains(reading.value.family) && reading.form != .bare
    }
    label = String(decoding: bytes[..<(reading?.textStart ?? 0)], as: UTF8.self)
    text = String(decoding: bytes[(reading?.textStart ?? 0)...], as: UTF8.self)
    self.link = link
    self.isCounted = isCounted
    if let value = reading?.value, value.family == .number, value.ordinals.count == 1, value.suffix.isEmpty {
      number = value.ordinals[0]
    }
  }

  /// The labels that are numbers of paragraphs; `Article 5` and a bullet are part of what is said.
  private static let families: [Label.Family] = [.number, .letter, .roman]

  /// The unit as the document shows it.
  var line: String { label + text }

  /// Whether the unit has a label of its own or begins with another mark of its place, such as a bullet.
  var isMarked: Bool {
    let bytes = Array(line.utf8)
    return !LabelStyles.readings(of: bytes, in: 0..<bytes.count).isEmpty
  }

  /// Whether a French unit is a heading to all appearances: short, and not ended as sentences and list items are.
  var isHeading: Bool {
    text.utf8.count <= Self.longestHeading && !(text.last.map { ".!?;:,»\"".contains($0) } ?? false)
  }

  /// In bytes; nearly all headings of the development sets are shorter, and few sentences that lack a stop.
  private static let longestHeading = 80

  /// Takes the label away.
  mutating func removeLabel() {
    label = ""
    number = nil
  }

  /// Gives the unit a number, written as the label it has, or `12.` if it has none.
  mutating func setNumber(_ new: Int) {
    let digits = { (scalar: Unicode.Scalar) in CharacterClass.digitValue(scalar.value) != nil }
    let scalars = Array(label.unicodeScalars)
    if number != nil, let first = scalars.firstIndex(where: digits) {
      let zero = scalars[first].value - UInt32(CharacterClass.digitValue(scalars[first].value) ?? 0)
      let end = scalars[first...].firstIndex { !digits($0) } ?? scalars.endIndex
      let written = String(new).unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + zero) }
      label = String(String.UnicodeScalarView(scalars[..<first] + written + scalars[end...]))
    } else {
      label = "\(new). "
    }
    number = new
  }
}
