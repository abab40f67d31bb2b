extension BeadText {
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
