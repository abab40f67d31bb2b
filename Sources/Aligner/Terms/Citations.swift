/// How terms are cited that were found in running text: in their most usual form, without what only their sentence asks for.
struct Citations {
  private var forms: [Int32: String] = [:]

  /// Chooses a form for some candidates; linear.
  init(_ side: TermCandidates, texts: [String], _ language: Language, of wanted: [Int32]) {
    let wanted = Set(wanted)
    var counts: [Int32: [String: (count: Int, first: Int)]] = [:]
    for (number, (text, places)) in zip(texts, side.places).enumerated() {
      let bytes = Array(text.utf8)
      for place in places where wanted.contains(place.candidate) {
        let range = Int(place.range.lowerBound)..<Int(place.range.upperBound)
        let form = Self.form(
          String(decoding: bytes[range], as: UTF8.self), isFirst: range.lowerBound == 0, language.facts)
        counts[place.candidate, default: [:]][form, default: (0, number)].count += 1
      }
    }
    let clitics = language.facts.clitics
    forms = counts.mapValues { own in
      var forms: [String: (count: Int, first: Int)] = [:]
      for (form, seen) in own {
        let plain = clitics.map { Self.plain(form, $0) { own[$0] != nil } } ?? form
        let before = forms[plain] ?? (0, .max)
        forms[plain] = (before.count + seen.count, min(before.first, seen.first))
      }
      // Of forms that are as usual the one that came first; of one text the least.
      return forms.max {
        ($0.value.count, -$0.value.first, $1.key) < ($1.value.count, -$1.value.first, $0.key)
      }?.key ?? ""
    }
  }

  /// The form of a candidate.
  subscript(candidate: Int32) -> String { forms[candidate] ?? "" }

  private static func form(_ text: String, isFirst: Bool, _ facts: LanguageFacts) -> String {
    let plain = text.unicodeScalars.filter { !CharacterClass.isArabicMark($0.value) && $0.value != 0x640 }
    let form = DisplayText.excerpt(of: String(String.UnicodeScalarView(plain)), width: .max)
    guard facts.hasCase else { return form }
    let letters = form.unicodeScalars.filter(\.properties.isAlphabetic)
    let isTitle = letters.count > 5 && letters.allSatisfy { !$0.properties.isLowercase }
    return isTitle || isFirst ? form.lowercased() : form
  }

  /// A form without the conjunction and preposition that are written in one with it.
  ///
  /// Before an article they are known for what they are; other letters are taken off where the rest is seen by itself, since
  /// `وزارة` begins with no conjunction.
  private static func plain(_ form: String, _ clitics: Clitics, isSeen: (String) -> Bool) -> String {
    let letters = Array(form.unicodeScalars)
    func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(letters))
    }
    guard letters.count > 4 else { return form }
    let values = letters.map(\.value)
    let article = Array(clitics.articleText.unicodeScalars)
    let start = clitics.conjunctions.contains(values[0]) ? 1 : 0
    if start > 0, clitics.hasArticle(values.span, at: 1) { return text(letters.dropFirst()) }
    if clitics.prepositions.contains(values[start]), clitics.hasArticle(values.span, at: start + 1) {
      return text(letters.dropFirst(start + 1))
    }
    if values[start] == clitics.article.second, values[start + 1] == clitics.article.second {
      // `للجنة` is of `اللجنة`, and `للأمن` of `الأمن`.
      let both = [text(article + letters.dropFirst(start + 1)), text(article + letters.dropFirst(start + 2))]
      return both.first(where: isSeen) ?? both[1]
    }
    let without = [start, start + 1].filter { $0 > 0 && clitics.contains(values[$0 - 1]) }.map {
      text(letters.dropFirst($0))
    }
    return without.last(where: isSeen) ?? form
  }
}
