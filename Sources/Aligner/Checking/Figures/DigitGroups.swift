/// The runs of digits of a text that signs or blanks join: `70-19`, `70.19`, `+212 537 20 16 30`.
struct DigitGroups: Sendable {
  /// Digits as they are grouped.
  struct Group: Sendable {
    let parts: [String]
    /// Whether a dash or a slash joins them, so that they are no amount.
    let hasDashes: Bool
    /// All digits in a row, if there are so many that where they are parted says nothing; else empty.
    let whole: String
  }

  /// Digits from which on it is no amount.
  private static let longNumber = 9
  /// More parts are a row of a table, and no number.
  private static let mostParts = 8

  private let text: TextPieces
  private var groups: [Group] = []
  /// For each piece of the text, the group that it belongs to; -1 for none.
  private var owners: [Int]
  /// The groups of more than one part, and whether any such has dashes.
  private var dashed: [[String]: Bool] = [:]
  private var longNumbers: Set<String> = []

  /// Finds those of a text; linear.
  init(_ text: TextPieces) {
    self.text = text
    owners = [Int](repeating: -1, count: text.pieces.count)
    var index = 0
    while index < text.pieces.count {
      guard text.pieces[index].isDigits else {
        index += 1
        continue
      }
      var members = [index]
      while let next = next(behind: members[members.count - 1]) { members.append(next) }
      index = members[members.count - 1] + 1
      guard members.count <= Self.mostParts else { continue }
      add(members)
    }
  }

  /// The digits behind some that are joined to them.
  private func next(behind index: Int) -> Int? {
    let pieces = text.pieces
    guard index + 1 < pieces.count else { return nil }
    if pieces[index + 1].isDigits { return index + 1 }
    guard index + 2 < pieces.count, [0x2D, 0x2E, 0x2F].contains(pieces[index + 1].scalar), !pieces[index + 1].isApart,
      pieces[index + 2].isDigits, !pieces[index + 2].isApart
    else { return nil }
    return index + 2
  }

  private mutating func add(_ members: [Int]) {
    let parts = members.map { member in
      var digits = ""
      text.bytes.forEachScalar(in: text.pieces[member].range) {
        digits += CharacterClass.digitValue($0).map(String.init) ?? ""
      }
      return digits
    }
    let signs = text.pieces[members[0]...members[members.count - 1]].map(\.scalar)
    let whole = parts.joined()
    let group = Group(
      parts: parts, hasDashes: signs.contains { $0 == 0x2D || $0 == 0x2F },
      whole: whole.count >= Self.longNumber ? whole : "")
    for member in members { owners[member] = groups.count }
    groups.append(group)
    if parts.count > 1 { dashed[parts] = dashed[parts] == true || group.hasDashes }
    if !group.whole.isEmpty { longNumbers.insert(group.whole) }
  }

  /// The group that a byte of the text belongs to.
  func group(at byte: Int) -> Group? {
    let piece = text.index(at: byte)
    guard piece < owners.count, owners[piece] >= 0 else { return nil }
    return groups[owners[piece]]
  }

  /// Whether the text has the same reference, or the same long number.
  func has(_ group: Group) -> Bool {
    if group.parts.count > 1, let isDashed = dashed[group.parts], isDashed || group.hasDashes { return true }
    return !group.whole.isEmpty && longNumbers.contains(group.whole)
  }

  /// Whether the text has the numbers of a group the other way round, as a line from the right may show them.
  func hasMirrored(_ group: Group) -> Bool { group.parts.count > 1 && dashed[group.parts.reversed()] != nil }
}
