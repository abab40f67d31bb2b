/// Brackets or quotation marks that are opened and not closed, or the reverse.
public enum UnbalancedMarks: CheckRule {
  public static let id = "unbalanced-marks"
  public static let severity = Severity.note
  public static let title = Trilingual("unbalanced marks", french: "signes non appariés", arabic: "علامات غير متوازنة")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let source = marks(of: .french, in: bitext)
    let target = marks(of: .arabic, in: bitext)
    return bitext.alignment.beads.indices.flatMap { bead -> [Finding] in
      // What is open on both sides goes on in another paragraph, or is the author's fault and not the translator's.
      switch (source[bead], target[bead]) {
      case (let marks?, nil): [finding(marks, in: bitext.alignment.source)]
      case (nil, let marks?): [finding(marks, in: bitext.alignment.target)]
      default: []
      }
    }
  }

  /// The lone marks of a document by bead.
  private static func marks(of language: Language, in bitext: CheckedBitext) -> [Int: [OpenMarks.Mark]] {
    let beads = language == .french ? bitext.sourceBeads : bitext.targetBeads
    return Dictionary(grouping: OpenMarks(in: bitext.document(language)).marks) { beads[$0.paragraph] }
  }

  private static func finding(_ marks: [OpenMarks.Mark], in document: Document) -> Finding {
    let paragraph = marks[0].paragraph
    let ranges = marks.filter { $0.paragraph == paragraph }.map(\.range)
    let bytes = Array(document.paragraphs[paragraph].text.utf8)
    let name = ParagraphName.name(of: paragraph, in: document)
    let quoted = Trilingual.quoting(all: ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
    let isFrench = document.language == .french
    return finding(
      Trilingual(
        "\(name.english) of the \(document.language.name) has a mark without its counterpart: \(quoted.english).",
        french:
          "\(name.french) du texte \(isFrench ? "français" : "arabe") a un signe sans pendant : \(quoted.french).",
        arabic: "\(name.arabic) من النص \(isFrench ? "الفرنسي" : "العربي") فيها علامة بلا نظير: \(quoted.arabic)."),
      in: document.language, at: .init(paragraph: paragraph, marks: ranges))
  }
}
