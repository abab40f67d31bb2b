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

  /// Reads the texts of a bead in the forms that are asked for: without labels, with them, or both in this order, where they
  /// differ.
  /// - Parameter labels: `nil` for both, but what a memory has once as that memory has it.
  static func forms(of bead: Bead, in alignment: Alignment, _ labels: LabelUse?) -> [BeadText] {
    switch labels {
    case .without: return [BeadText(bead, of: alignment, keepsLabels: false)]
    case .with: return [BeadText(bead, of: alignment, keepsLabels: true)]
    case .both, nil:
      let isAsGiven = labels == nil
      let forms = [
        BeadText(bead, of: alignment) { isAsGiven && $0.given == .labelled ? labelled($0) : $0.unlabelledText },
        BeadText(bead, of: alignment) { isAsGiven && $0.given == .unlabelled ? $0.text : labelled($0) },
      ]
      return forms[0] == forms[1] ? [forms[0]] : forms
    }
  }

  private init(_ bead: Bead, of alignment: Alignment, _ text: (Paragraph) -> String) {
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

  private static func labelled(_ paragraph: Paragraph) -> String {
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

extension OutputBuffer {
  /// Appends texts with one space between them.
  mutating func append<Escape: TextEscape>(joined texts: [String], as escape: Escape.Type) throws {
    for (index, text) in texts.enumerated() {
      if index > 0 { try append(byte: UInt8(ascii: " ")) }
      try append(text, as: escape)
    }
  }
}
