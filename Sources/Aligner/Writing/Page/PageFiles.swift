/// The script and the style of the page, which are files beside this one and are built into the program.
enum PageFiles {
  /// The script, in parts that build on those before. Without it everything is there to read.
  static let script = text(of: [
    PackageResources.store_js, PackageResources.keys_js, PackageResources.search_js, PackageResources.findings_js,
    PackageResources.export_js, PackageResources.map_js, PackageResources.numbers_js, PackageResources.paper_js,
    PackageResources.help_js, PackageResources.beads_js, PackageResources.pairing_js, PackageResources.memory_js,
    PackageResources.drawing_js, PackageResources.marks_js, PackageResources.kept_js, PackageResources.editor_js,
    PackageResources.bar_js, PackageResources.page_js,
  ])
  /// The style sheet: the frame, what a person does with findings, and paper.
  static let style = text(of: [
    PackageResources.page_css, PackageResources.findings_css, PackageResources.editor_css, PackageResources.paper_css,
  ])

  private static func text(of files: [[UInt8]]) -> String { String(decoding: Array(files.joined()), as: UTF8.self) }
}

/// What the script has to say, as data: the names that it asks for and the words of the report's language.
struct PageVocabulary {
  let language: ReportLanguage

  private static let words: [(name: String, message: Message)] =
    [
      ("place", PageWords.place), ("left", PageWords.howManyLeft), ("done", PageWords.done), ("toDo", PageWords.toDo),
      ("comment", PageWords.comment), ("state", PageWords.state), ("concerned", PaperWords.concerned),
      ("alone", PageWords.alone), ("separator", PageWords.separator),
      ("keys", KeyWords.title), ("close", KeyWords.close), ("findingKeys", KeyWords.rows(of: KeyWords.ofFindings)),
      ("commonKeys", KeyWords.rows(of: KeyWords.ofAllPages)),
    ] + EditorWords.all

  /// Writes an element that no browser runs; the content security policy does not mind it.
  func write(to output: inout OutputBuffer) throws {
    try output.append(
      "<script type=\"application/json\" id=\"words\">{\"language\":\"\(language.rawValue)\",\"baseline\":")
    try output.append(json: Baseline.head)
    for (name, message) in Self.words {
      try output.append(",\"\(name)\":")
      try output.append(json: message[language])
    }
    try output.append("}</script>\n")
  }
}
