/// What formats are for, in a few words that begin in lower case.
extension Message {
  // MARK: Outputs

  static let tmx = Message("translation memory for OmegaT, Trados, memoQ")
  static let tsv = Message("a table, one pair a row, for corpus tools and spreadsheets")
  static let csv = Message("the same table for spreadsheets: UTF-8 with a mark, each cell in quotation marks")
  static func jsonl(keys: [String]) -> Message {
    Message("JSON Lines, one pair a line, with its evidence in nats; keys: \(keys.joined(separator: " "))")
  }
  static let moses = Message("two files, -o NAME makes NAME.fr and NAME.ar, one segment a line")
  static let xliff = Message("XLIFF 1.2, bilingual, for translation tools and revision")
  static let html = Message("a page with both texts side by side, to correct the alignment on")
  static let links = Message("a table of the beads by number, to correct and give back with --links")
  static let docx = Message("a Word document with both texts in a table, for revision")

  // MARK: Reports

  static let textReport = Message("to read")
  static let jsonReport = Message("everything, for programs")
  static let sarif = Message("SARIF 2.1.0, for code hosts and editors")
  static let junit = Message("JUnit XML, for CI services")
  static let docxReport = Message("a Word document of the findings, to tick off and to sign")

  // MARK: Streams

  static let jsonRecords = Message("JSON Lines with id, fr, ar, or id, fr_path, ar_path")
  static let tableRecords = Message("a table with a header, columns id, fr, ar, or id, fr_path, ar_path")
  static let jsonAnswers = Message("JSON Lines, one pair a line")
  static func tableAnswers(columns: [String]) -> Message {
    Message("a table, columns \(columns.joined(separator: " "))")
  }
}

extension Registry {
  /// What each entry is for, as help says it: `text: to read; html: a page`.
  package static func explanations(_ explanation: (Entry) -> Message) -> String {
    all.map { "\(title(of: $0).name): \(explanation($0).english)" }.joined(separator: "; ")
  }
}
