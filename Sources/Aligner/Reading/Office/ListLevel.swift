/// How a list shows the numbers of one of its levels.
struct ListLevel: Sendable, Hashable {
  /// A part of the label: a text as it stands, or the number of a level.
  enum Part: Sendable, Hashable {
    case text(String)
    /// The number that a level, from 0, has reached.
    case number(level: Int)
  }

  /// How its own number is shown.
  var format = NumberFormat.decimal()
  /// The label, part by part.
  var parts: [Part] = []
  /// The number that the list begins with.
  var start = 1
  /// The level, from 0, from which on upwards a paragraph lets it begin anew; `nil` for each that is higher, -1 for none.
  var restart: Int?
  /// Whether the numbers of all levels are shown as digits, whatever their formats.
  var isLegal = false
  /// Whether its labels are not shown.
  var isHidden = false
}

/// How far the lists of a document have come.
///
/// Lists count on wherever they are used again; a paragraph of a level lets those below it begin anew.
struct ListCounters {
  /// Deepest level of a list, in Word and OpenDocument.
  static let levelCount = 10

  /// What one list has reached at each level; `nil` where it has not begun.
  private var reached: [String: [Int?]] = [:]

  /// Lets a level of a list go on with a number.
  mutating func set(_ list: String, at level: Int, to number: Int) {
    guard (0..<Self.levelCount).contains(level) else { return }
    reached[list, default: Self.none][level] = number - 1
  }

  /// Counts a paragraph.
  /// - Parameter levels: how the list shows its levels.
  /// - Returns: its label; `nil` if it shows none.
  mutating func next(
    in list: String, at level: Int, of levels: [ListLevel], language: @autoclosure () -> Language
  ) -> ShownLabel? {
    guard levels.indices.contains(level), level < Self.levelCount else { return nil }
    let own = levels[level]
    var reached = self.reached[list] ?? Self.none
    reached[level] = min(reached[level].map { $0 + 1 } ?? own.start, OfficeNumber.limit)
    // A level above that has not begun is taken to have begun with what is shown of it.
    for upper in 0..<level where reached[upper] == nil { reached[upper] = levels[upper].start }
    for lower in levels.indices where lower > level && lower < Self.levelCount {
      if level <= levels[lower].restart ?? level { reached[lower] = nil }
    }
    self.reached[list] = reached
    if own.isHidden { return nil }
    var written = ""
    var ordinals: [Int] = []
    for part in own.parts where written.utf8.count < Self.longestLabel {
      switch part {
      case .text(let text): written.unicodeScalars += text.unicodeScalars.prefix(Self.longestLabel)
      case .number(let shown):
        guard levels.indices.contains(shown), shown < Self.levelCount else { continue }
        let number = reached[shown] ?? levels[shown].start
        let format = own.isLegal ? .decimal() : levels[shown].format
        let text = format.text(of: number, in: language())
        written += text
        if !text.isEmpty { ordinals.append(number) }
      }
    }
    // In front of its paragraph a tab ends the label.
    written = written.replacing("\t", with: " ")
    written = String(written.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    guard !written.isEmpty else { return nil }
    let isCounted = own.format.family.isCounted && !ordinals.isEmpty
    return ShownLabel(
      written: written,
      value: .init(family: isCounted ? own.format.family : .bullet, ordinals: isCounted ? ordinals : []),
      level: level)
  }

  /// Bytes from which on a label is cut off: what every paragraph shows must not be a text of its own.
  private static let longestLabel = 128

  private static let none = [Int?](repeating: nil, count: levelCount)
}
