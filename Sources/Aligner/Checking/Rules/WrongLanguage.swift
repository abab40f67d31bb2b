/// A paragraph in the other language, or in English, within a document.
public enum WrongLanguage: CheckRule {
  public static let id = "wrong-language"
  public static let severity = Severity.warning
  public static let title = Trilingual("wrong language", french: "mauvaise langue", arabic: "لغة خاطئة")

  /// Arabic letters from which on a French paragraph is an Arabic one, and no quoted word.
  private static let leastLetters = 12

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let (source, target) = (bitext.alignment.source, bitext.alignment.target)
    var findings: [Finding] = []
    for (index, paragraph) in source.paragraphs.enumerated() {
      let counts = LetterCounts(paragraph.text)
      if counts.isArabic, counts.arabic >= leastLetters {
        findings.append(wrong(index, source, Trilingual("in Arabic", french: "en arabe", arabic: "بالعربية")))
      } else if ForeignWords.areEnglish(in: paragraph.text) {
        findings.append(wrong(index, source, Trilingual("in English", french: "en anglais", arabic: "بالإنجليزية")))
      }
    }
    let copies = UntranslatedCopies(bitext)
    for bead in bitext.alignment.beads where bead.source.isEmpty {
      for index in bead.target
      where Untranslated.isForeign(target.paragraphs[index]) && !copies.contains(index, of: .arabic) {
        findings.append(
          wrong(index, target, Trilingual("in Latin letters", french: "en lettres latines", arabic: "بحروف لاتينية")))
      }
    }
    return findings
  }

  private static func wrong(_ index: Int, _ document: Document, _ language: Trilingual) -> Finding {
    let name = ParagraphName.quoted(index, in: document)
    let isFrench = document.language == .french
    return finding(
      Trilingual(
        "\(name.english) of the \(document.language.name) document is \(language.english).",
        french: "\(name.french) du document \(isFrench ? "français" : "arabe") est \(language.french).",
        arabic: "\(name.arabic) من الوثيقة \(isFrench ? "الفرنسية" : "العربية") مكتوبة \(language.arabic)."),
      in: document.language, at: .init(paragraph: index))
  }
}
