extension Document {
  /// The document with the texts of its paragraphs repaired, if pages damage its language, and how many of them
  /// were. Complexity: linear.
  public func repaired() -> (document: Document, count: Int) {
    guard let repaired = language.facts.repaired else { return (self, 0) }
    let repairs = ParallelMap.map(paragraphs.count) { repaired(paragraphs[$0].text) }
    var document = self
    var count = 0
    for (index, text) in repairs.enumerated() {
      guard let text else { continue }
      document.paragraphs[index].text = text
      count += 1
    }
    return (document, count)
  }
}
