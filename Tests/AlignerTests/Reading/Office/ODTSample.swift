@testable import Aligner

/// OpenDocument texts made in memory of the XML of their parts.
struct ODTSample {
  /// What stands in the text.
  var body: String
  /// What the content defines itself, and what it shares with others.
  var own = ""
  var shared: String?

  init(_ body: String, own: String = "", shared: String? = nil) {
    (self.body, self.own, self.shared) = (body, own, shared)
  }

  /// The file with everything in one.
  var flat: [UInt8] { Array(content("office:document").utf8) }

  private func content(_ root: String) -> String {
    """
    <\(root)><office:automatic-styles>\(own)</office:automatic-styles><office:body><office:text>\(body)\
    </office:text></office:body></\(root)>
    """
  }

  /// The file as an archive.
  var archive: [UInt8] {
    let styles = shared.map {
      ArchiveSample.Member("styles.xml", "<office:document-styles>\($0)</office:document-styles>")
    }
    return ArchiveSample(
      [
        .init("mimetype", "application/vnd.oasis.opendocument.text"),
        .init("content.xml", content("office:document-content")),
      ] + [styles].compactMap(\.self)
    ).bytes
  }

  /// What the reader makes of it.
  func passages() throws(ReadingError) -> Passages {
    try ODTReader.passages(of: archive, file: "a.odt", format: .odt)
  }

  /// The texts of its passages, labels in front.
  var lines: [String] { get throws { try passages().lines } }

  // MARK: XML

  /// A paragraph, perhaps of a style.
  static func text(_ text: String, _ attributes: String = "") -> String { "<text:p \(attributes)>\(text)</text:p>" }

  /// A heading of a level.
  static func heading(_ text: String, _ level: Int, _ attributes: String = "") -> String {
    "<text:h text:outline-level='\(level)' \(attributes)>\(text)</text:h>"
  }

  /// A list of items.
  static func list(_ items: [String], _ attributes: String = "text:style-name='L'") -> String {
    "<text:list \(attributes)>\(items.map { "<text:list-item>\($0)</text:list-item>" }.joined())</text:list>"
  }

  /// The level of a list that counts.
  static func level(_ number: Int, _ format: String, _ attributes: String = "style:num-suffix='.'") -> String {
    "<text:list-level-style-number text:level='\(number)' style:num-format='\(format)' \(attributes)/>"
  }

  /// The style of a list.
  static func style(_ levels: String..., name: String = "L") -> String {
    "<text:list-style style:name='\(name)'>\(levels.joined())</text:list-style>"
  }
}
