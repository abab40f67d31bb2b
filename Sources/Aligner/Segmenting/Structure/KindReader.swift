/// Tells the kind of a block by its label and the shape of its text.
struct KindReader: Sendable {
  let bytes: [UInt8]
  let lines: [Passage]

  /// Longest text, in scalars, that stands as a heading without a full stop.
  private static let longestHeading = 120

  /// The kind of a block with its clean text; `nil` for running text without a label, which what stands before it makes
  /// body or continuation.
  func kind(of block: Block, text: String) -> Paragraph.Kind? {
    if block.isContents { return .contents }
    if block.role?.kind == .note { return .note }
    let first = lines[block.lines.lowerBound]
    let last = lines[block.lines.upperBound - 1]
    let isShownHeading =
      block.role?.kind == .heading && !(last.ending == .sentence && !isShort(text, 2 * Self.longestHeading))
    if isShownHeading { return .heading }
    // What is short in a cell is no title for it.
    let looksLikeHeading = block.role?.cell == nil && looksLikeHeading(block, text: text, first: first, last: last)
    guard let reading = block.label?.reading else { return looksLikeHeading ? .heading : nil }
    let traits = reading.value.family.traits
    let isHeading =
      switch traits.heading {
      case .never: false
      case .inCapitals: reading.variant == 1 && looksLikeHeading
      case .overTitle: text.isEmpty || looksLikeHeading || isShortTitle(text)
      case .overLongTitle:
        text.isEmpty || isShortTitle(text)
          || (last.ending == .open || last.ending == .colon) && isShort(text, 2 * Self.longestHeading)
      }
    return isHeading ? .heading : traits.kind
  }

  /// A few words without a full stop at the end, or a line in capitals.
  private func looksLikeHeading(_ block: Block, text: String, first: Passage, last: Passage) -> Bool {
    if block.lines.allSatisfy({ lines[$0].isAllCapitals(in: bytes) }) || isSymbol(text) { return true }
    guard first.opening != .lowercase, last.ending == .open else { return false }
    return isShort(text, Self.longestHeading) && text.unicodeScalars.contains { CharacterClass.isLetter($0.value) }
  }

  /// `OIC/EX-COM/2016/FC.`: the symbol of a document, a line of its title. It may end in a point that ends no sentence.
  private func isSymbol(_ text: String) -> Bool {
    isShort(text, 40) && text.utf8.contains(0x2F)
      && text.unicodeScalars.count { CharacterClass.isUppercase($0.value) } >= 2
      && !text.unicodeScalars.contains { CharacterClass.isLetter($0.value) && !CharacterClass.isUppercase($0.value) }
  }

  /// Whether a text has at most so many scalars; long ones are not counted out.
  private func isShort(_ text: String, _ longest: Int) -> Bool {
    text.utf8.count <= longest
      || text.utf8.count <= 4 * longest && text.utf8.count { !UTF8.isContinuation($0) } <= longest
  }

  /// `Définitions.` behind `Article 1 -`: a title although it ends like a sentence.
  private func isShortTitle(_ text: String) -> Bool {
    guard isShort(text, 80) else { return false }
    let words = text.utf8.split(separator: 0x20).count
    return words <= 10
      && (text.utf8.last == 0x3A
        || words <= 8 && !text.unicodeScalars.dropLast().contains { ".;,،؛:".unicodeScalars.contains($0) })
  }
}
