/// Translation memory exchange, version 1.4, level 1, as OmegaT, Trados and memoQ read it.
///
/// One `tu` for each bead with text on both sides; what is unpaired has no place in a memory. Segments are plain
/// text on one line, without bidi controls and what XML forbids. Where a label stands in front of a text, there are two `tu`,
/// *twins*: tools that take the label as part of a segment match one, the others the other. The date in the header is
/// ``WritingOptions/creationDate``; without one there is none, so that the same documents make the same bytes.
public struct TMXFormat: OutputFormat {
  public static let name = "tmx"
  public static let fileExtensions = ["tmx"]
  public static let summary = Message.tmx
  public static let canHoldUnpaired = false
  public static let hasColumns = false
  public static let doublesLabels = true
  public static let holdsSegments = true

  private let options: WritingOptions
  private var names = UnitNames()

  public init(options: WritingOptions) {
    self.options = options
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {
    try output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header")
    try output.append(attribute: "creationtool", "align-cli")
    try output.append(attribute: "creationtoolversion", options.toolVersion)
    // With "paragraph" OmegaT divides a unit itself where both sides count the same sentences; if paragraphs were said
    // to be sentences, it would match nothing.
    try output.append(attribute: "segtype", options.unit.rawValue)
    try output.append(attribute: "o-tmf", "align-cli")
    try output.append(attribute: "adminlang", "en")
    try output.append(attribute: "srclang", options.sourceLanguage)
    try output.append(attribute: "datatype", "plaintext")
    if let date = options.creationDate { try output.append(attribute: "creationdate", date.compact) }
    try output.append("/>\n  <body>\n")
  }

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    let sourceFile = UnitNames.fileName(of: alignment.source.name)
    let targetFile = UnitNames.fileName(of: alignment.target.name)
    for bead in alignment.beads where !bead.isUnpaired {
      let forms = BeadText.forms(of: bead, in: alignment, options.labels).filter(\.isPaired)
      // The names are taken before anything is left out: which beads are written must not rename the others.
      let own = names.names(of: bead.source.lowerBound, in: alignment.source, formCount: forms.count)
      guard options.writes(bead) else { continue }
      for (text, name) in zip(forms, own) {
        try output.append("    <tu")
        try output.append(attribute: "tuid", name)
        try output.append(">\n      <prop type=\"x-confidence\">")
        try output.append(probability: bead.confidence)
        try output.append("</prop>\n")
        try property("x-bead", "\(bead.source.count):\(bead.target.count)", to: &output)
        try property("x-source-label", alignment.source.paragraphs[bead.source.lowerBound].label?.text, to: &output)
        try property("x-target-label", alignment.target.paragraphs[bead.target.lowerBound].label?.text, to: &output)
        try property("x-twin", own.count < 2 ? nil : own[0], to: &output)
        try property("x-source-document", sourceFile, to: &output)
        try property("x-target-document", targetFile, to: &output)
        try variant(options.sourceLanguage, text.source, to: &output)
        try variant(options.targetLanguage, text.target, to: &output)
        try output.append("    </tu>\n")
      }
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try output.append("  </body>\n</tmx>\n")
  }

  private func property(_ type: String, _ value: String?, to output: inout OutputBuffer) throws {
    guard let value else { return }
    try output.append("      <prop type=\"")
    try output.append(type)
    try output.append("\">")
    try output.append(value, as: XMLEscape.self)
    try output.append("</prop>\n")
  }

  private func variant(_ language: String, _ texts: [String], to output: inout OutputBuffer) throws {
    try output.append("      <tuv")
    try output.append(attribute: "xml:lang", language)
    try output.append("><seg>")
    try output.append(joined: texts, as: XMLEscape.self)
    try output.append("</seg></tuv>\n")
  }
}
