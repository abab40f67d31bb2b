/// Where something stood in the file it was read from.
public struct SourcePlace: Sendable, Hashable {
  /// A cell of a table, counted from 1: tables in the order of the document, a nested one behind the one around it.
  public struct Cell: Sendable, Hashable {
    /// Which table.
    public var table: Int
    /// Which of its rows.
    public var row: Int
    /// Which of its columns; a cell that spans several stands in the first.
    public var column: Int

    /// Makes a cell.
    public init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }

    /// Whether both stand in one row.
    func isInRow(_ other: Cell?) -> Bool { other.map { $0.table == table && $0.row == row } ?? false }
  }

  /// Byte offsets in the original file, in its own encoding; of a format other than text, in the text that its passages make.
  public var byteRange: Range<Int>
  /// The first line, counted from 1; `nil` where the format has no lines that a person could find.
  public var line: Int?
  /// The page that it begins on, counted from 1; `nil` where the format knows of none.
  public var page: Int?
  /// The cell that it stands in; `nil` outside tables.
  public var cell: Cell?
  /// Which note it is or belongs to, counted from 1 in the order of the marks; `nil` for what is no note.
  public var note: Int?
  /// What a program for translators calls the segment that it is; `nil` where there are none, or they have no names.
  public var unit: String?

  /// Makes a place from byte offsets and what else is known of it, counted from 1.
  public init(byteRange: Range<Int>, line: Int?, page: Int? = nil, cell: Cell? = nil, note: Int? = nil) {
    self.byteRange = byteRange
    self.line = line
    self.page = page
    self.cell = cell
    self.note = note
  }

  /// The same place of other bytes: of a part, or in another encoding.
  func moved(to byteRange: Range<Int>) -> SourcePlace {
    var place = self
    place.byteRange = byteRange
    return place
  }
}
