extension Segmenter {
  /// The document that one side of a bitext makes whose pairs are given: a paragraph for each text, in order.
  ///
  /// Nothing is said of the numbering: a memory need be neither whole nor in the order of the documents. Markup is text.
  /// Complexity: linear.
  /// - Parameter areSegments: whether a label is part of a paragraph only if it stands in the text.
  func segment(
    _ sides: [GivenBitext.Side], language: Language, name: String, areSegments: Bool
  ) -> Document {
    let labels = sides.map(\.missingLabel)
    let texts = zip(labels, sides).map { label, side in label.map { $0 + " " + side.text } ?? side.text }
    var passages = Passages(name: name, paragraphs: texts)
    passages.keepsMarkup = true
    var document = segment(passages, language: language)
    (document.removals, document.anomalies) = ([], [])
    for index in document.paragraphs.indices {
      // Such passages are numbered, and the number of each is that of its side.
      guard let number = document.paragraphs[index].place.line else { continue }
      let side = number - 1
      document.paragraphs[index].place = sides[side].place
      // One string instead of two that are alike.
      if labels[side] == nil, document.paragraphs[index].text == sides[side].text {
        document.paragraphs[index].text = sides[side].text
      }
      if let label = labels[side] ?? sides[side].leadingLabel, document.paragraphs[index].label == nil {
        document.paragraphs[index].take(label)
      }
      guard areSegments else { continue }
      document.paragraphs[index].given =
        sides[side].unlabelled.map { .twins(unlabelled: $0) } ?? (labels[side] == nil ? .labelled : .unlabelled)
    }
    return document
  }
}

extension GivenBitext.Side {
  /// The label that the file keeps beside the text, if the text does not begin with it itself.
  fileprivate var missingLabel: String? {
    guard unlabelled == nil, leadingLabel == nil else { return nil }
    return label.flatMap { $0.contains(where: \.isNewline) ? nil : $0 }
  }

  /// The label that the file keeps beside the text, as the text has it in front, be it in other digits.
  fileprivate var leadingLabel: String? {
    guard let label, !label.isEmpty else { return nil }
    let front = text.unicodeScalars.prefix(label.unicodeScalars.count)
    let isSame = zip(front, label.unicodeScalars).allSatisfy { scalar, wanted in
      scalar == wanted || CharacterClass.digitValue(scalar.value).map { $0 + 48 == Int(wanted.value) } ?? false
    }
    return isSame && front.count == label.unicodeScalars.count ? String(String.UnicodeScalarView(front)) : nil
  }
}

extension Paragraph {
  /// Takes the label off the front of the text where the sequence around it made nothing of it.
  fileprivate mutating func take(_ written: String) {
    let bytes = Array(written.utf8)
    guard Array(text.utf8).starts(with: bytes),
      let reading = LabelStyles.readings(of: bytes, in: 0..<bytes.count).first
    else { return }
    let behind = Array(text.utf8).dropFirst(bytes.count)
    let rest = behind.drop { $0 == 0x20 }
    let lead = written + String(repeating: " ", count: behind.count - rest.count)
    label = Label(value: reading.value, written: written, lead: lead)
    text = String(decoding: rest, as: UTF8.self)
  }
}
