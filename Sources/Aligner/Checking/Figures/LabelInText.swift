/// Labels that one side writes in its text, and the other as labels.
enum LabelInText {
  /// Pieces that may stand before the number of a label: its noun and a sign of numbers, or a bracket.
  private static let reach = 2

  /// Whether a number that one side has alone is the label of a paragraph over there.
  ///
  /// The label of its own paragraph it is not: that is compared as such, and `trois mois` in paragraph 3 is no label.
  static func isLabel(_ figure: LeftFigure, _ text: TextPieces, _ side: JoinedText, of other: JoinedText) -> Bool {
    guard let whole = figure.whole, !side.paragraphs.contains(where: { $0.hasLabel(whole) }),
      stands(figure, text, side)
    else { return false }
    let namesSomething = figure.thing?.isNamed == true
    return other.paragraphs.contains { paragraph in
      paragraph.hasLabel(whole) && (!namesSomething || paragraph.label?.value.family.traits.isNamed == true)
    }
  }

  /// Whether it stands where a label would: in front of a paragraph, or in a bracket.
  private static func stands(_ figure: LeftFigure, _ text: TextPieces, _ side: JoinedText) -> Bool {
    let range = figure.mention.range
    let (first, last) = (text.index(at: range.lowerBound), text.index(at: range.upperBound - 1))
    if let start = side.paragraph(at: range.lowerBound)?.start, first - text.index(at: start) <= reach { return true }
    let next = last + 1 < text.pieces.count ? text.pieces[last + 1].scalar : 0
    return figure.isInDigits && [0x28, 0x29].contains(next)
  }
}

extension Paragraph {
  /// Whether a number is a part of its label.
  fileprivate func hasLabel(_ number: Int) -> Bool { label?.value.ordinals.contains(number) == true }
}
