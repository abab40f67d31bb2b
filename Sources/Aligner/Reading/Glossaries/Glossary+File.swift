extension Glossary {
  /// Reads a glossary from a file: a table with tabs, commas or semicolons, or TBX; `-` is standard input.
  /// - Throws: ``ReadingError`` or ``GlossaryError``.
  public init(file path: String) throws { try self.init(FileReader.plainText(path: path)) }

  /// Reads a glossary; linear.
  ///
  /// Within a cell of a table, ` | ` stands between terms that are as good as each other.
  /// - Throws: ``ReadingError`` or ``GlossaryError``.
  public init(_ source: SourceText) throws {
    if let root = XMLHead.root(of: source) {
      guard TermBase.roots.contains(root) else { throw GlossaryError.notAGlossary(file: source.name) }
      self.init(try TermBase.entries(of: source))
    } else {
      self.init(try TermTable(source).entries)
    }
    if entries.isEmpty { throw GlossaryError.noTerms(file: source.name) }
  }
}
