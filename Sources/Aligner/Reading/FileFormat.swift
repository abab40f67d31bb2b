/// What a file is, as its content tells; the messages have names for it, and what to do with those that are not read.
public enum FileFormat: Sendable, Hashable, CaseIterable {
  /// Documents that are read.
  case docx, odt, flatODT, rtf, oldWord, pdf, webPage
  /// Files of both languages.
  case tmx, xliff, xliffPackage, catalogue, jsonLines, table
  /// Presentations and tables of Office and OpenDocument.
  case presentation, spreadsheet, openPresentation, openSpreadsheet
  /// Documents that others have to save in a format that is read.
  case eBook, pages, picture
  /// Strings that are no document: a table with commas, subtitles.
  case commaTable, subtitles
  /// What may hold anything.
  case zip, gzip
}
