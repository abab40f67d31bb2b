/// XLIFF 1.2, valid against the strict schema of OASIS: a bilingual file for translation tools and revision.
///
/// One `file` for each bitext, in it one `trans-unit` for each bead with text on both sides. The `id` is that of
/// ``TMXFormat``; the target's state is `translated`; notes hold the confidence, the bead and the labels. Texts are cleaned
/// as in a memory.
public struct XLIFFFormat: OutputFormat {
  public static let name = "xliff"
  public static let fileExtensions = ["xlf", "xliff"]
  public static let summary = Message.xliff
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
    try output.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">

      """)
  }

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    try output.append("  <file")
    try output.append(attribute: "original", UnitNames.fileName(of: alignment.source.name))
    try output.append(attribute: "source-language", options.sourceLanguage)
    try output.append(attribute: "target-language", options.targetLanguage)
    try output.append(attribute: "datatype", "plaintext")
    if let date = options.creationDate { try output.append(attribute: "date", date.extended) }
    try output.append(">\n    <header><tool tool-id=\"align-cli\" tool-name=\"align-cli\"")
    try output.append(attribute: "tool-version", options.toolVersion)
    try output.append("/></header>\n    <body>\n")
    for bead in alignment.beads where !bead.isUnpaired { try write(bead, of: alignment, to: &output) }
    try output.append("    </body>\n  </file>\n")
  }

  private mutating func write(_ bead: Bead, of alignment: Alignment, to output: inout OutputBuffer) throws {
    // A person revises in it: a paragraph is there twice only if that is asked for.
    let forms = BeadText.forms(of: bead, in: alignment, options.labels ?? .without).filter(\.isPaired)
    // The names are taken before anything is left out: which beads are written must not rename the others.
    let own = names.names(of: bead.source.lowerBound, in: alignment.source, formCount: forms.count)
    guard options.writes(bead) else { return }
    for (text, name) in zip(forms, own) {
      try output.append("      <trans-unit")
      try output.append(attribute: "id", name)
      try output.append(">\n        <source>")
      try output.append(joined: text.source, as: XMLEscape.self)
      try output.append("</source>\n        <target state=\"translated\">")
      try output.append(joined: text.target, as: XMLEscape.self)
      try output.append("</target>\n        <note from=\"align-cli\">confidence ")
      try output.append(probability: bead.confidence)
      try output.append(", bead \(bead.shapeName)</note>\n")
      try note(alignment.source.paragraphs[bead.source.lowerBound].label, "source", to: &output)
      try note(alignment.target.paragraphs[bead.target.lowerBound].label, "target", to: &output)
      if own.count > 1 {
        try output.append("        <note from=\"align-cli\">twin ")
        try output.append(own[0], as: XMLEscape.self)
        try output.append("</note>\n")
      }
      try output.append("      </trans-unit>\n")
    }
  }

  private func note(_ label: Label?, _ side: String, to output: inout OutputBuffer) throws {
    guard let label else { return }
    try output.append("        <note from=\"align-cli\" annotates=\"\(side)\">label ")
    try output.append(label.text, as: XMLEscape.self)
    try output.append("</note>\n")
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try output.append("</xliff>\n")
  }
}
