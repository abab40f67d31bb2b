@testable import Aligner

/// The lists of Word documents.
enum ListSample {
  /// List 1, `1.`
  static let decimal = abstract(0, [level("decimal", "%1.")]) + list(1, 0)

  /// A level: its format, its text and what else there is to it.
  static func level(_ format: String, _ text: String, start: Int = 1, _ more: String = "") -> String {
    "<w:start w:val='\(start)'/><w:numFmt w:val='\(format)'/>\(more)<w:lvlText w:val='\(text)'/>"
  }

  /// A definition of some levels.
  static func abstract(_ number: Int, _ levels: [String], _ more: String = "") -> String {
    let levels = levels.enumerated().map { "<w:lvl w:ilvl='\($0)'>\($1)</w:lvl>" }.joined()
    return "<w:abstractNum w:abstractNumId='\(number)'>\(more)\(levels)</w:abstractNum>"
  }

  /// A list of a definition.
  static func list(_ number: Int, _ abstract: Int, _ more: String = "") -> String {
    "<w:num w:numId='\(number)'><w:abstractNumId w:val='\(abstract)'/>\(more)</w:num>"
  }

  /// What a list changes of a level.
  static func override(_ level: Int, _ more: String) -> String {
    "<w:lvlOverride w:ilvl='\(level)'>\(more)</w:lvlOverride>"
  }

  /// The labels that paragraphs of lists and levels show.
  static func labels(
    _ numbering: String, styles: String? = nil, _ paragraphs: [(list: Int, level: Int)], text: String = "texte"
  ) throws -> [String] {
    let body = paragraphs.map { WordSample.text(text, WordSample.number($0.list, $0.level)) }.joined()
    return try labels(WordSample(body, styles: styles, numbering: numbering))
  }

  /// The labels of a document's paragraphs; empty where there is none.
  static func labels(_ sample: WordSample) throws -> [String] {
    try sample.passages().labels.map { $0?.written ?? "" }
  }
}
