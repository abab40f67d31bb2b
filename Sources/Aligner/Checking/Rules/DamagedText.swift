/// Traces of a bad extraction or conversion; each sort is reported once a document, with how often it is there.
public enum DamagedText: CheckRule {
  public static let id = "damaged-text"
  public static let severity = Severity.note
  public static let title = Trilingual("damaged text", french: "texte abîmé", arabic: "نص تالف")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    [Language.french, .arabic].flatMap { language in
      let document = bitext.document(language)
      let damages = ParallelMap.map(document.paragraphs.count) { TextDamage.all(in: document.paragraphs[$0].text) }
      return TextDamage.Kind.allCases.compactMap { kind -> Finding? in
        let hurt = damages.indices.filter { damages[$0][kind] != nil }
        guard let first = hurt.first, let range = damages[first][kind] else { return nil }
        let name = ParagraphName.name(of: first, in: document)
        return finding(
          Trilingual(
            "\(name.english) \(language == .french ? "of the French" : "of the Arabic") has \(kind.title.english); "
              + "paragraphs like that: \(hurt.count). \(kind.advice.english)",
            french: "\(name.french) du texte \(language == .french ? "français" : "arabe") a \(kind.title.french) ; "
              + "paragraphes dans ce cas : \(hurt.count). \(kind.advice.french)",
            arabic: "\(name.arabic) من النص \(language == .french ? "الفرنسي" : "العربي") فيها \(kind.title.arabic)؛ "
              + "عدد الفقرات المماثلة: \(hurt.count). \(kind.advice.arabic)"),
          in: language, at: .init(paragraph: first, marks: [range]))
      }
    }
  }
}
