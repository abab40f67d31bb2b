/// A links file: a table of beads, told by the pieces of both documents, with what a person has said of each.
///
/// ```
/// src     trg     state      confidence  hash
/// 1       1       confirmed  1.0000      5c2f10aa-90ab77e1
/// 2,3     2       auto       0.8123      0be4a1c3-6d01f0c2
/// ```
///
/// Columns are known by their names. `src`, `trg` and `state` have to be there; without `hash` nobody can tell whether the documents
/// are those that were meant, and without `src_pieces` and `trg_pieces` how many pieces each paragraph has.
public struct LinksFile: Sendable, Hashable {
  /// A column of the table.
  public enum Column: String, CaseIterable, Sendable {
    /// The French pieces, from 1, with commas.
    case source = "src"
    /// The Arabic pieces.
    case target = "trg"
    /// What a person has said.
    case state
    /// How likely the bead is, 0 to 1.
    case confidence
    /// What both sides say, as two numbers of eight hexadecimal digits.
    case hash
    /// How many pieces each French paragraph has.
    case sourcePieces = "src_pieces"
    /// How many pieces each Arabic paragraph has.
    case targetPieces = "trg_pieces"
  }

  /// One bead.
  public struct Line: Sendable, Hashable {
    /// Which line of the file it is, from 1.
    public var number: Int
    /// One side of it.
    public struct Side: Sendable, Hashable {
      /// The first piece, from 0, and how many there are.
      var first: Int
      var count: Int
      /// What they say, as a number; `nil` if the file does not tell.
      var hash: UInt32?
      /// How many pieces each paragraph has; empty if the file does not tell.
      var paragraphs: [Int]
    }

    var source: Side
    var target: Side
    /// What a person has said of it.
    public var state: BeadState
    var confidence: Double?
  }

  /// The name of the file.
  public let name: String
  /// Its lines but for the header.
  public private(set) var lines: [Line] = []

  /// Reads a links file; linear.
  /// - Throws: ``LinksError``.
  public init(_ source: SourceText) throws(LinksError) {
    name = source.name
    var reader = CellReader(source.bytes, CellDialect(of: source.bytes))
    guard let header = reader.next(most: Self.widest) else { throw .notLinks(file: name) }
    let names = header.cells.map { reader.text(of: $0).trimmed }
    func place(_ column: Column) -> Int? { names.firstIndex(of: column.rawValue) }
    let places = Dictionary(
      uniqueKeysWithValues: Column.allCases.compactMap { column in place(column).map { (column, $0) } })
    guard [.source, .target, .state].allSatisfy({ places[$0] != nil }) else { throw .notLinks(file: name) }
    while let row = reader.next(most: Self.widest) {
      func text(_ column: Column) -> String {
        places[column].flatMap(row.cell).map { reader.text(of: $0).trimmed } ?? ""
      }
      guard let line = Self.line(row.line, text) else { throw .badLine(file: name, line: row.line) }
      lines.append(line)
    }
  }

  /// Most columns that are looked at.
  private static let widest = 1 << 10
  /// No document has so many pieces.
  private static let most = 1 << 31

  private static func line(_ number: Int, _ text: (Column) -> String) -> Line? {
    let hash = text(.hash)
    let hashes = hash.isEmpty ? [] : hash.split(separator: "-").compactMap { UInt32($0, radix: 16) }
    guard hash.isEmpty || hashes.count == 2, let state = BeadState(rawValue: text(.state)),
      let source = side(text(.source), hashes.first, text(.sourcePieces)),
      let target = side(text(.target), hashes.last, text(.targetPieces)), source.count + target.count > 0
    else { return nil }
    let confidence = text(.confidence).isEmpty ? nil : Double(text(.confidence))
    guard text(.confidence).isEmpty || confidence.map({ (0...1).contains($0) }) == true else { return nil }
    return Line(number: number, source: source, target: target, state: state, confidence: confidence)
  }

  /// A side, whose pieces have to follow each other.
  private static func side(_ text: String, _ hash: UInt32?, _ lengths: String) -> Line.Side? {
    guard let pieces = numbers(text), let paragraphs = numbers(lengths) else { return nil }
    guard let first = pieces.first else { return Line.Side(first: 0, count: 0, hash: hash, paragraphs: []) }
    guard zip(pieces, pieces.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else { return nil }
    let isWhole = paragraphs.isEmpty || paragraphs.reduce(0, +) == pieces.count
    return Line.Side(first: first - 1, count: pieces.count, hash: hash, paragraphs: isWhole ? paragraphs : [])
  }

  /// Whole numbers from 1 between commas; `nil` if there is anything else.
  private static func numbers(_ text: String) -> [Int]? {
    guard !text.isEmpty else { return [] }
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.trimmed) }
    guard numbers.allSatisfy({ $0.map((1..<most).contains) == true }) else { return nil }
    return numbers.compactMap(\.self)
  }
}

/// Why a file is no links file that can be used.
public enum LinksError: Error, Sendable, Hashable {
  /// Its first row does not name the columns.
  case notLinks(file: String)
  /// A line is no bead; lines count from 1.
  case badLine(file: String, line: Int)
}
