/// Tells a paragraph that was cut off in the middle of a sentence, by a page or by someone's hand.
enum OpenSentence {
  /// Whether a paragraph goes on with the sentence that the one before it has left open.
  ///
  /// The one before has no mark at its end that ends a sentence or announces a list; the paragraph is running text
  /// without a label of its own, and begins with a small letter if its script has any.
  static func goesOn(_ paragraphs: [Paragraph], at index: Int) -> Bool {
    guard index > 0, paragraphs[index].label == nil, isText(paragraphs[index].kind),
      paragraphs[index - 1].kind != .heading, !isEnded(paragraphs[index - 1].text),
      let first = paragraphs[index].text.unicodeScalars.first(where: { CharacterClass.isLetter($0.value) })
    else { return false }
    return !first.properties.isUppercase
  }

  private static func isText(_ kind: Paragraph.Kind) -> Bool { kind == .body || kind == .continuation }

  private static func isEnded(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      if CharacterClass.isLetter(scalar.value) || CharacterClass.digitValue(scalar.value) != nil { return false }
      switch scalar {
      case ".", "!", "?", ":", ";", "…", "؟", "؛", "۔": return true
      default: continue
      }
    }
    return true
  }
}
