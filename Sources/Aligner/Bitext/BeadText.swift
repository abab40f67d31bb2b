/// What a bead says on each side: the paragraphs' texts, to be joined by one space.
struct BeadText: Hashable {
  /// The source texts, none of them blank.
  let source: [String]
  /// The target texts, none of them blank.
  let target: [String]

  /// Reads the texts of a bead.
  ///
  /// Where a side would have nothing but labels (a heading `Article 5`), both sides keep theirs: the label is what
  /// that side says, and the other side answers it with its own.
  init(_ bead: Bead, of alignment: Alignment, keepsLabels: Bool) {
    self.init(bead, of: alignment, keepsLabels ? Self.labelled : \.unlabelledText)
  }

  /// Reads the texts of a bead in a form of one's own.
  init(_ bead: Bead, of alignment: Alignment, _ text: (Paragraph) -> String) {
    let source = alignment.source.paragraphs[bead.source]
    let target = alignment.target.paragraphs[bead.target]
    let texts = [source, target].map { $0.map(text).filter(Self.isVisible) }
    if texts[0].isEmpty == source.isEmpty, texts[1].isEmpty == target.isEmpty {
      (self.source, self.target) = (texts[0], texts[1])
    } else {
      self.source = source.map(Self.labelled).filter(Self.isVisible)
      self.target = target.map(Self.labelled).filter(Self.isVisible)
    }
  }

  /// Whether both sides say something.
  var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  /// A paragraph with its label, or its label alone.
  static func labelled(_ paragraph: Paragraph) -> String {
    isVisible(paragraph.text) ? paragraph.labelledText : paragraph.label?.alone ?? ""
  }

  /// Whether anything is left of a text when blanks, controls and what takes no room are taken away.
  static func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x00...0x20, 0x7F...0xA0, 0x2028, 0x2029: false
      case let value:
        !CharacterClass.isSpace(value) && !CharacterClass.isInvisible(value) && !CharacterClass.isForbiddenInXML(value)
      }
    }
  }
}
