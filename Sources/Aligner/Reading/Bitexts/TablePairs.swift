/// The pairs that the rows of a document's tables make, and what stands around them.
///
/// A cell is one text, of however many paragraphs, as it would be in CSV. What stands around the tables belongs together where a run of
/// it has as many paragraphs in one language as in the other, as titles have that stand one below the other; else it has no counterpart.
struct TablePairs {
  private let passages: Passages
  private let all: [Passage]
  private let parts: [Int: TableSides.Part]
  private let letters: [BothLetters]
  private var units: [GivenBitext.Unit] = []
  /// What stands around the tables since the last row.
  private var around: [(side: GivenBitext.Side, language: Language)] = []

  /// Greatest share of rows with several paragraphs on both sides: such rows have to be searched for pairs of their own.
  private static let mostOfBlocks = 0.1
  /// Greatest share of the letters that stand around the tables.
  private static let mostAround = 0.3

  /// - Parameter parts: what the passages in tables are, by their indices.
  init(_ passages: Passages, _ parts: [Int: TableSides.Part], _ letters: [BothLetters]) {
    (self.passages, self.parts, self.letters) = (passages, parts, letters)
    all = passages.all()
  }

  /// The bitext; `nil` if rows are no pairs.
  /// - Parameter tables: each with whether it is one of the program itself.
  mutating func bitext(of tables: [(grid: TableGrid, isOwn: Bool)]) -> GivenBitext? {
    let around = letters.indices.reduce(0) { $0 + (parts[$1] == nil ? letters[$1].total : 0) }
    let total = letters.reduce(0) { $0 + $1.total }
    guard Double(around) <= Self.mostAround * Double(total) else { return nil }
    var rowStarts: [Int: [TableGrid.Cell]] = [:]
    var (pairs, blocks) = (0, 0)
    for (grid, isOwn) in tables {
      for row in grid.rows {
        if let first = row.first?.passages.first { rowStarts[first] = row }
        let counts = Language.allCases.map { language in
          paragraphCount(row.flatMap(\.passages).filter { parts[$0] == .text(language) })
        }
        if counts.allSatisfy({ $0 > 0 }) { pairs += 1 }
        if !isOwn, counts.allSatisfy({ $0 > 1 }) { blocks += 1 }
      }
    }
    guard pairs > 0, Double(blocks) <= Self.mostOfBlocks * Double(pairs) else { return nil }
    for index in all.indices {
      if let row = rowStarts[index] {
        endRun()
        take(row)
      } else if parts[index] == nil, let side = side([index]) {
        self.around.append((side, letters[index].language ?? self.around.last?.language ?? .source))
      }
    }
    endRun()
    return GivenBitext(name: passages.name, units: units, declaresLanguages: false, holdsSegments: false)
  }

  /// How many paragraphs some passages are: lines that an author has broken are one.
  private func paragraphCount(_ indices: [Int]) -> Int {
    indices.enumerated().count { $0.offset == 0 || all[$0.element].border != .lineBreak }
  }

  /// Takes a row.
  private mutating func take(_ row: [TableGrid.Cell]) {
    let indices = row.flatMap(\.passages)
    let sides = Language.allCases.map { language in side(indices.filter { parts[$0] == .text(language) }) }
    if sides.contains(where: { $0 != nil }) { units.append(.init(source: sides[0], target: sides[1])) }
  }

  /// Takes what stands around the tables.
  private mutating func endRun() {
    defer { around = [] }
    let sides = Language.allCases.map { language in around.filter { $0.language == language }.map(\.side) }
    if sides[0].count == sides[1].count {
      units += zip(sides[0], sides[1]).map { GivenBitext.Unit(source: $0, target: $1) }
    } else {
      units += around.map { side, language in
        language == .source ? .init(source: side, target: nil) : .init(source: nil, target: side)
      }
    }
  }

  /// The text of some passages, each with the label that its format shows.
  private func side(_ indices: [Int]) -> GivenBitext.Side? {
    guard let first = indices.first, let last = indices.last else { return nil }
    let texts = indices.map { index in
      passages.text.bytes.text(in: all[index].range).replacing("\t", with: " ")
    }
    let role = passages.role(of: all[first])
    let place = SourcePlace(
      byteRange: all[first].start..<all[last].end, line: nil, page: role?.spot?.page ?? role?.page, cell: role?.cell,
      note: role?.note)
    return GivenBitext.Side(text: texts.joined(separator: " "), label: role?.label?.written, place: place)
  }
}
