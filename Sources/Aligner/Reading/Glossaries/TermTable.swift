/// Terms in a table with tabs, commas or semicolons, a row each: those of one language in one column, what else there is in
/// others.
struct TermTable {
  private(set) var entries: [Glossary.Entry] = []

  /// What else than a language's code or English name a column of its terms is called.
  private static let names: [(language: Language, names: Set<String>)] = [
    (.french, ["français", "francais", "source", "src", "الفرنسية", "فرنسي", "بالفرنسية"]),
    (.arabic, ["arabe", "target", "trg", "cible", "العربية", "عربي", "بالعربية"]),
  ]
  /// What stands between terms of a cell.
  private static let separator = " | "
  /// Rows that are looked at where no header says what the columns are.
  private static let sample = 100

  /// - Throws: ``GlossaryError``.
  init(_ source: SourceText) throws {
    let rows = try CellRows(source).rows
    guard let header = rows.first else { return }
    let named = try Self.columns(of: header, file: source.name)
    guard let columns = named ?? Self.columns(of: rows.prefix(Self.sample)) else {
      throw GlossaryError.noColumns(file: source.name)
    }
    for row in rows.dropFirst(named == nil ? 0 : 1) {
      guard row.cells.count > max(columns.source, columns.target) else {
        throw GlossaryError.shortRow(file: source.name, line: row.line)
      }
      let targets = Self.terms(of: row.cells[columns.target])
      guard !targets.isEmpty else { continue }
      entries += Self.terms(of: row.cells[columns.source]).map { Glossary.Entry($0, targets) }
    }
  }

  /// The columns that a header names; `nil` if the row is none.
  private static func columns(of header: CellRows.Row, file: String) throws -> (source: Int, target: Int)? {
    let languages = header.cells.map { cell -> Language? in
      let name = trimmed(cell).lowercased()
      if let known = names.first(where: { $0.names.contains(name) }) { return known.language }
      if !name.isEmpty, case .known(let language) = LanguageTag(name) { return language }
      return nil
    }
    switch (languages.firstIndex(of: .source), languages.firstIndex(of: .target)) {
    case (let source?, let target?): return (source, target)
    case (nil, nil): return nil
    default: throw GlossaryError.noColumns(file: file)
    }
  }

  /// The first two columns, in the order that the scripts of most rows tell; `nil` if they tell none.
  private static func columns(of rows: ArraySlice<CellRows.Row>) -> (source: Int, target: Int)? {
    var votes = (0, 0)
    for row in rows where row.cells.count > 1 {
      switch (script(of: row.cells[0]), script(of: row.cells[1])) {
      case (.latinLetter, .arabicLetter): votes.0 += 1
      case (.arabicLetter, .latinLetter): votes.1 += 1
      default: break
      }
    }
    guard max(votes.0, votes.1) * 2 > rows.count else { return nil }
    return votes.0 > votes.1 ? (0, 1) : (1, 0)
  }

  /// The script of the first letter.
  private static func script(of cell: String) -> ScalarTable.Class? {
    cell.unicodeScalars.lazy.map { ScalarTable.shared.kind(of: $0.value) }
      .first { $0 == .latinLetter || $0 == .arabicLetter }
  }

  private static func terms(of cell: String) -> [String] {
    cell.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || CharacterClass.isSpace(scalar.value) || CharacterClass.isInvisible(scalar.value)
    }
    let scalars = Array(text.unicodeScalars)
    let kept = scalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(String.UnicodeScalarView(kept))
  }
}
