extension TextDamage {
  /// Traces of a bad extraction or conversion; each sort is reported once a document, with how often it is there.
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    bitext.sides.flatMap { side in
      let document = side.isSource ? bitext.asRead.source : bitext.asRead.target
      let damages = ParallelMap.map(document.paragraphs.count) { all(in: document.paragraphs[$0].text) }
      return Kind.allCases.compactMap { kind -> Finding? in
        let hurt = damages.indices.filter { damages[$0][kind] != nil }
        guard let first = hurt.first, let range = damages[first][kind] else { return nil }
        // What is repaired is elsewhere in what is shown.
        let isShown = document.paragraphs[first].text == side.document.paragraphs[first].text
        return rule.finding(
          .damaged(side.name(of: first), of: document.language, kind.words, count: hurt.count), on: side,
          at: .init(paragraph: first, marks: isShown ? [range] : []))
      }
    }
  }
}

extension TextDamage.Kind {
  /// What messages call it, and what to do about it.
  fileprivate var words: (title: Message, advice: Message) {
    switch self {
    case .lostCharacters: (.lostCharacters, .convertAnew)
    case .wrongEncoding: (.wrongEncoding, .convertAnew)
    case .turnedLamAlef: (.turnedLamAlef, .preferDOCX)
    case .presentationForms: (.presentationForms, .preferDOCX)
    case .turnedBrackets: (.turnedBrackets, .preferDOCX)
    case .doubledWords: (.doubledWords, .probablyASlip)
    }
  }
}
