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
  private var lineNumber: Int32?
  private var pageNumber: Int32?
  /// What few places have: there may be millions.
  private var rest: Rest?

  /// The first line, counted from 1; `nil` where the format has no lines that a person could find.
  public var line: Int? {
    get { lineNumber.map(Int.init) }
    set { lineNumber = newValue.map { Int32(clamping: $0) } }
  }
  /// The page that it begins on, counted from 1; `nil` where the format knows of none.
  public var page: Int? {
    get { pageNumber.map(Int.init) }
    set { pageNumber = newValue.map { Int32(clamping: $0) } }
  }
  /// The cell that it stands in; `nil` outside tables.
  public var cell: Cell? {
    get { rest?.cell }
    set { rest = Rest(cell: newValue, note: note, unit: unit) }
  }
  /// Which note it is or belongs to, counted from 1 in the order of the marks; `nil` for what is no note.
  public var note: Int? {
    get { rest?.note }
    set { rest = Rest(cell: cell, note: newValue, unit: unit) }
  }
  /// What a program for translators calls the segment that it is; `nil` where there are none, or they have no names.
  public var unit: String? {
    get { rest?.unit }
    set { rest = Rest(cell: cell, note: note, unit: newValue) }
  }

  /// Makes a place from byte offsets and what else is known of it, counted from 1.
  public init(byteRange: Range<Int>, line: Int?, page: Int? = nil, cell: Cell? = nil, note: Int? = nil) {
    self.byteRange = byteRange
    rest = Rest(cell: cell, note: note, unit: nil)
    self.line = line
    self.page = page
  }

  /// The same place of other bytes: of a part, or in another encoding.
  func moved(to byteRange: Range<Int>) -> SourcePlace {
    var place = self
    place.byteRange = byteRange
    return place
  }

  private final class Rest: Sendable, Hashable {
    let cell: Cell?
    let note: Int?
    let unit: String?

    /// `nil` if there is nothing.
    init?(cell: Cell?, note: Int?, unit: String?) {
      guard cell != nil || note != nil || unit != nil else { return nil }
      (self.cell, self.note, self.unit) = (cell, note, unit)
    }

    static func == (left: Rest, right: Rest) -> Bool {
      left.cell == right.cell && left.note == right.note && left.unit == right.unit
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(cell)
      hasher.combine(note)
      hasher.combine(unit)
    }
  }
}
