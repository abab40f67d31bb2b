/// What a table of pairs has beside their texts, in columns of its own: a domain, a client, a number.
///
/// A row is known by the line that it begins on, which the places of its paragraphs have too.
public struct OwnColumns: Sendable, Hashable {
  /// What the columns are called, in the order of the table.
  public let names: [String]
  /// The cells of each row that has any text in them, each ended by ``end``, by the 1-based line that the row begins on: one string,
  /// since an array of short ones would take many times their room.
  private(set) var cells: [Int: String] = [:]

  private static let end: Unicode.Scalar = "\u{1F}"

  /// Makes columns without any row.
  public init(names: [String]) { self.names = names }

  /// Takes a row.
  public mutating func take(_ row: [String], line: Int) {
    guard row.contains(where: { !$0.isEmpty }) else { return }
    var joined = String.UnicodeScalarView()
    for cell in row {
      joined.append(contentsOf: cell.unicodeScalars.lazy.filter { $0 != Self.end })
      joined.append(Self.end)
    }
    cells[line] = String(joined)
  }

  /// What a row has in each column; nothing if the table has no such row.
  public func row(at line: Int) -> [String] {
    guard let joined = cells[line] else { return [] }
    return joined.unicodeScalars.split(separator: Self.end, omittingEmptySubsequences: false).dropLast().map {
      String($0)
    }
  }

  /// What the rows of a bead have in each column, each text once.
  func texts(of bead: Bead, in alignment: Alignment) -> [[String]] {
    let paragraphs = alignment.source.paragraphs[bead.source] + alignment.target.paragraphs[bead.target]
    var texts = [[String]](repeating: [], count: names.count)
    var last: Int?
    for line in paragraphs.compactMap(\.place.line) where line != last {
      last = line
      for (column, text) in row(at: line).enumerated() where !text.isEmpty && !texts[column].contains(text) {
        texts[column].append(text)
      }
    }
    return texts
  }
}
