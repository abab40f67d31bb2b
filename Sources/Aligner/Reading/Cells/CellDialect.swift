/// How the cells of a table stand in its text.
///
/// It is found out for the table as a whole, by what makes its rows alike: a cell alone does not tell whether the quotation marks
/// around it are those of a quotation.
struct CellDialect {
  /// What stands between cells.
  var separator: UInt8
  /// Whether quotation marks around a cell are no part of its text.
  var isQuoted: Bool
  /// What ends a row.
  var lineEnd: UInt8 = 0x0A
  /// Where the first row begins: behind the line `sep=;` that Excel heeds.
  var start = 0
  /// Whether its cells have guards though it has tabs and no quoting, as what Excel saves as Unicode text of a guarded table.
  var isGuarded = false

  /// What may stand between cells, the likeliest first.
  private static let separators = [tab, UInt8(ascii: ";"), UInt8(ascii: ",")]
  static let tab: UInt8 = 0x09

  /// Whether the dialect is one of spreadsheets, in which formulas are guarded.
  var hasGuards: Bool { isQuoted || separator != Self.tab || isGuarded }
}

extension CellDialect {
  /// Finds out how a table is written; linear, and of a table without quotation marks in its beginning alone.
  ///
  /// - The separator is the tab if half of the rows have one, since no cell does; else whichever of semicolon and comma makes more
  ///   rows equally wide.
  /// - Quotation marks around cells are none of the text if hardly any that opens a cell does not close it, and if they do what
  ///   only such marks do: they hide a line break, a separator or doubled marks, or stand around nearly all cells. With
  ///   semicolons and commas the latter is not asked for.
  init(of bytes: [UInt8]) {
    self.init(separator: Self.tab, isQuoted: false)
    if !bytes.contains(0x0A), bytes.contains(0x0D) { lineEnd = 0x0D }
    if let named = Self.named(in: bytes, lineEnd) {
      (separator, start) = named
    } else {
      separator = likeliestSeparator(bytes)
    }
    isQuoted = hasQuotedCells(bytes)
    if separator == Self.tab, !isQuoted { isGuarded = showsGuards(bytes) }
  }

  /// Whether a table whose lines end as those of spreadsheets do has cells with a guard, and none that lacks one; linear.
  private func showsGuards(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: lineEnd), lineEnd == 0x0D || end > 0 && bytes[end - 1] == 0x0D else {
      return false
    }
    var (isShown, isCellStart) = (false, true)
    for (index, byte) in bytes.enumerated() {
      defer { isCellStart = byte == Self.tab || byte == lineEnd }
      // Most cells begin with a letter.
      guard isCellStart, FormulaGuard.begins(with: byte) else { continue }
      let cell = bytes[index...].prefix(Self.longestGuard).prefix { $0 != Self.tab && $0 != lineEnd && $0 != 0x0D }
      guard FormulaGuard.isNeeded(before: String(decoding: cell, as: UTF8.self).unicodeScalars) else { continue }
      guard byte == UInt8(ascii: "'") else { return false }
      isShown = true
    }
    return isShown
  }

  /// In bytes: far more than any guard has.
  private static let longestGuard = 64

  private func with(_ separator: UInt8, isQuoted: Bool) -> CellDialect {
    CellDialect(separator: separator, isQuoted: isQuoted, lineEnd: lineEnd, start: start)
  }

  /// The separator that a first line `sep=;` names, and where the line behind it begins.
  private static func named(in bytes: [UInt8], _ lineEnd: UInt8) -> (UInt8, Int)? {
    let line = bytes.prefix(8).prefix { $0 != lineEnd && $0 != 0x0D }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let end = bytes.prefix(8).firstIndex(of: lineEnd), separators.contains(line[4])
    else { return nil }
    return (line[4], end + 1)
  }

  private func likeliestSeparator(_ bytes: [UInt8]) -> UInt8 {
    func surveys(_ separators: ArraySlice<UInt8>, isQuoted: Bool) -> [TableSurvey] {
      separators.map { TableSurvey(bytes, with($0, isQuoted: isQuoted)) }
    }
    for isQuoted in [true, false] where surveys([Self.tab], isQuoted: isQuoted)[0].divided >= 0.5 { return Self.tab }
    let others = Self.separators[1...]
    var scores = surveys(others, isQuoted: true).map { $0.evenness * $0.closed }
    if scores.allSatisfy({ $0 == 0 }) { scores = surveys(others, isQuoted: false).map(\.evenness) }
    if scores.allSatisfy({ $0 == 0 }) { return Self.tab }
    return others[scores[0] >= scores[1] ? 1 : 2]
  }

  private func hasQuotedCells(_ bytes: [UInt8]) -> Bool {
    let isTabbed = separator == Self.tab
    guard bytes.contains(CellReader.mark) else { return !isTabbed }
    let quoted = TableSurvey(bytes, with(separator, isQuoted: true), awaitsMark: isTabbed)
    guard quoted.quotedCount > 0 else { return !isTabbed && quoted.openCount == 0 }
    guard quoted.closed >= Self.leastClosed else { return false }
    // Lines that are rows all by themselves are no parts of cells.
    if quoted.hidesLines, quoted.quotedShare < Self.leastQuoted,
      TableSurvey(bytes, with(separator, isQuoted: false), until: quoted.end).evenness == 1
    {
      return false
    }
    return !isTabbed || quoted.hidesAnything || quoted.quotedShare >= Self.leastQuoted
  }

  /// Least share of the marks that open a cell which have to close it.
  private static let leastClosed = 0.9
  /// Least share of the cells with letters in which quotation marks around them are no quotations, if they hide nothing.
  private static let leastQuoted = 0.75
}
