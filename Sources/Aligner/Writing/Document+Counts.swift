extension PlaceNames {
  /// What is wrong with a number: `line 210: 7 where 10 was expected (disorder)`.
  func sentence(for anomaly: Document.Anomaly) -> Message {
    SummaryWords.anomaly(anomaly, place(of: anomaly.paragraph))
  }
}

/// Figures about a document, in the words that reports use.
extension Document {
  /// How many paragraphs there are, and of which kinds: `25 paragraphs: 17 numbered, 5 headings, 3 body`.
  /// - Parameter width: the greatest length; the rarest kinds are put together as `other` where it would be longer.
  func paragraphCounts(width: Int = .max, _ language: ReportLanguage) -> String {
    var counts: [Paragraph.Kind: Int] = [:]
    for kind in Paragraph.Kind.allCases {
      let count = paragraphs.indices.count { paragraphs[$0].kind == kind }
      if count > 0 { counts[kind] = count }
    }
    let kinds = Paragraph.Kind.allCases.filter { counts[$0] != nil }
    let ranked = kinds.enumerated().sorted { (counts[$1.element]!, $0.offset) < (counts[$0.element]!, $1.offset) }
    let parts = ranked.map {
      (count: counts[$0.element]!, text: SummaryWords.count(counts[$0.element]!, $0.element)[language])
    }
    return Self.list(parts, after: SummaryWords.paragraphs(paragraphs.count)[language], width, language)
  }

  /// What was taken out, by reason: `3 page numbers, 1 running header`.
  static func removalCounts(_ removals: [Removal], _ language: ReportLanguage) -> String {
    Removal.Reason.allCases.compactMap { reason in
      let count = removals.count { $0.reason == reason }
      return count == 0 ? nil : SummaryWords.count(count, reason)[language]
    }.joined(separator: ", ")
  }

  /// Joins counts, with the texts that tell them, after a beginning, putting the last ones together if there is no room.
  static func list(
    _ parts: [(count: Int, text: String)], after start: String, _ width: Int, _ language: ReportLanguage
  ) -> String {
    for shown in stride(from: parts.count, through: 0, by: -1) {
      var names = parts[..<shown].map(\.text)
      let rest = parts[shown...].reduce(0) { $0 + $1.count }
      if rest > 0 { names.append(SummaryWords.others(rest)[language]) }
      let text = names.isEmpty ? start : start + ": " + names.joined(separator: ", ")
      if text.unicodeScalars.count <= width || shown == 0 { return text }
    }
    return start
  }
}
