extension PlaceNames {
  /// What is wrong with a number: `line 210: 7 where 10 was expected (disorder)`.
  func sentence(for anomaly: Document.Anomaly) -> Message {
    DocumentWords.anomaly(anomaly, place(of: anomaly.paragraph))
  }
}

/// Figures about a document, in the words that reports use.
extension Document {
  /// How many paragraphs there are, and of which kinds: `25 paragraphs: 17 numbered, 5 headings, 3 body`.
  /// - Parameters:
  ///   - width: the greatest length; the rarest kinds are put together as `other` where it would be longer.
  ///   - language: of the text that has to fit.
  func paragraphCounts(width: Int = .max, _ language: ReportLanguage = .english) -> Message {
    var counts: [Paragraph.Kind: Int] = [:]
    for kind in Paragraph.Kind.allCases {
      let count = paragraphs.indices.count { paragraphs[$0].kind == kind }
      if count > 0 { counts[kind] = count }
    }
    let kinds = Paragraph.Kind.allCases.filter { counts[$0] != nil }
    let ranked = kinds.enumerated().sorted { (counts[$1.element]!, $0.offset) < (counts[$0.element]!, $1.offset) }
    let parts = ranked.map {
      (count: counts[$0.element]!, text: DocumentWords.count(counts[$0.element]!, $0.element))
    }
    return Self.list(parts, after: DocumentWords.paragraphs(paragraphs.count), width, language)
  }

  /// What was taken out, by reason: `3 page numbers, 1 running header`.
  static func removalCounts(_ removals: [Removal]) -> Message {
    let counts = Removal.Reason.allCases.compactMap { reason -> Message? in
      let count = removals.count { $0.reason == reason }
      return count == 0 ? nil : DocumentWords.count(count, reason)
    }
    return PlaceWords.list(counts)
  }

  /// Joins counts, with the texts that tell them, after a beginning, putting the last ones together if there is no room; the beginning
  /// alone if there is none for the first.
  static func list(
    _ parts: [(count: Int, text: Message)], after start: Message, _ width: Int, _ language: ReportLanguage
  ) -> Message {
    for shown in stride(from: parts.count, through: 1, by: -1) {
      var names = parts[..<shown].map(\.text)
      let rest = parts[shown...].reduce(0) { $0 + $1.count }
      if rest > 0 { names.append(DocumentWords.others(rest)) }
      let text = DocumentWords.counts(start, names)
      if DisplayText.width(of: text[language]) <= width { return text }
    }
    return start
  }
}
