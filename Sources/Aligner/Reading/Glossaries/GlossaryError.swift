/// Why a file is no glossary that can be used.
public enum GlossaryError: Error, Sendable, Hashable {
  /// It is neither a table nor TBX.
  case notAGlossary(file: String)
  /// No column of a table is told to be of a language, or only that of one.
  case noColumns(file: String)
  /// A row of a table has too few columns; lines count from 1.
  case shortRow(file: String, line: Int)
  /// A quotation mark that opens a cell of a table does not end.
  case openQuote(file: String, line: Int)
  /// There is no French term with an Arabic one.
  case noTerms(file: String)
}
