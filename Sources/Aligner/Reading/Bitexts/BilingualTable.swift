/// A document of both languages whose text stands in tables, side by side or in turn: a bitext in one file.
///
/// Its two sides are documents of their own, which are aligned like any other; the rows tell which cells belong together. What stands
/// around the tables goes to its side by its language, so that it stays in order with what is in them.
public struct BilingualTable: Sendable {
  /// The French side.
  public let source: Passages
  /// The Arabic side.
  public let target: Passages

  /// Least share of the letters of a table that are of one language, if it has both; of what has less, they are quotations.
  private static let leastOfTable = 0.2
  /// Least share of the document's letters that stand in such tables.
  private static let leastOfDocument = 0.5

  /// Letters of each language.
  private struct Letters {
    var counts = [0, 0]
    var total: Int { counts[0] + counts[1] }
    var isBilingual: Bool { counts.allSatisfy { Double($0) >= leastOfTable * Double(total) } && total > 0 }
    /// The language that most are of; `nil` if there are none.
    var language: Language? { total == 0 ? nil : counts[1] > counts[0] ? .target : .source }

    static func += (sum: inout Letters, other: Letters) {
      for index in sum.counts.indices { sum.counts[index] += other.counts[index] }
    }
  }

  /// Divides a document; `nil` if it is none of both languages. Complexity: linear.
  public init?(_ passages: Passages) {
    let all = passages.all()
    let cells = all.map { passages.role(of: $0)?.cell }
    guard cells.contains(where: { $0 != nil }) else { return nil }
    let letters = all.map { Self.letters(of: $0, in: passages.text.bytes) }
    var tables: [Int: Letters] = [:]
    var rows: [SourcePlace.Cell: Letters] = [:]
    for (cell, own) in zip(cells, letters) {
      guard let cell else { continue }
      tables[cell.table, default: Letters()] += own
      rows[cell, default: Letters()] += own
    }
    let inTables = tables.values.reduce(0) { $0 + ($1.isBilingual ? $1.total : 0) }
    guard inTables > 0, Double(inTables) >= Self.leastOfDocument * Double(letters.reduce(0) { $0 + $1.total }) else {
      return nil
    }
    var (source, target) = (passages.withoutPassages, passages.withoutPassages)
    var last = Language.source
    for (index, passage) in all.enumerated() {
      // Acronyms and names in Latin letters are at home in either column: a cell is of one language as a whole.
      let language = cells[index].flatMap { rows[$0]?.language } ?? letters[index].language
      let isShared = language == nil && cells[index].map { tables[$0.table]?.isBilingual == true } == true
      last = language ?? last
      if isShared || last == .source { source.append(passage) }
      if isShared || last == .target { target.append(passage) }
    }
    (self.source, self.target) = (source, target)
  }

  private static func letters(of passage: Passage, in bytes: [UInt8]) -> Letters {
    var letters = Letters()
    var index = passage.start
    while index < passage.end {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass.isLatinLetter(scalar) { letters.counts[0] += 1 }
      if CharacterClass.isArabicLetter(scalar) { letters.counts[1] += 1 }
      index += length
    }
    return letters
  }
}
