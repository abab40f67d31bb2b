/// What a file is, as its content tells; the messages have names for it.
public enum FileFormat: Sendable, Hashable, CaseIterable {
  /// Documents that are read.
  case docx, odt, rtf, oldWord, pdf, webPage
  /// Files of both languages.
  case tmx, xliff, table
  /// What holds no text that can be read.
  case zip, gzip, picture
}
