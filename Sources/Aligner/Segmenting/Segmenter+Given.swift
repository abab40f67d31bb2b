extension Segmenter {
  /// The document that one side of a bitext makes whose pairs are given: a paragraph for each text, in order.
  ///
  /// Labels are read and texts cleaned as in any document, but nothing is joined, cut or taken out. Nothing is said of the
  /// numbering: a memory need be neither whole nor in the order of the documents. Complexity: linear.
  public func segment(_ sides: [GivenBitext.Side], language: Language, name: String) -> Document {
    var bytes: [UInt8] = []
    let heads: [[UInt8]] = sides.map { side in side.missingLabel.map { Array($0.utf8) + [0x20] } ?? [] }
    for (side, head) in zip(sides, heads) {
      bytes += head
      bytes += Array(side.text.utf8)
      bytes.append(0x0A)
    }
    let lines = LineScanner.lines(of: bytes)
    let text = TextLines(lines, without: PageFurniture(noneAmong: lines))
    let hyphenation = Hyphenation(bytes: bytes, lines: text.lines)
    let blocks = BlockBuilder(bytes: bytes, text: text, layout: PageLayout(text.lines)).blocksOfOneLine()
    let kinds = KindReader(bytes: bytes, lines: text.lines)
    var (paragraphs, _) = BlockTexts.paragraphs(of: blocks, kinds: kinds, hyphenation: hyphenation)
    var structure = StructureBuilder()
    structure.arrange(&paragraphs, of: blocks)
    for index in paragraphs.indices {
      let side = lines[index].number - 1
      paragraphs[index].place = sides[side].place
      if !heads[side].isEmpty, paragraphs[index].label == nil { paragraphs[index].takeLabel(heads[side].dropLast()) }
    }
    return Document(language: language, name: name, paragraphs: paragraphs)
  }
}

extension GivenBitext.Side {
  /// The label that the file keeps beside the text, if the text does not begin with it itself.
  fileprivate var missingLabel: String? {
    label.flatMap { $0.contains(where: \.isNewline) || text.hasPrefix($0) ? nil : $0 }
  }
}

extension Paragraph {
  /// Takes the label off the front of the text where the sequence around it made nothing of it.
  fileprivate mutating func takeLabel(_ written: ArraySlice<UInt8>) {
    let bytes = Array(written)
    guard Array(text.utf8).starts(with: bytes),
      let reading = LabelStyles.readings(of: bytes, in: 0..<bytes.count).first
    else { return }
    label = Label(value: reading.value, written: String(decoding: bytes, as: UTF8.self))
    text = String(decoding: Array(text.utf8).dropFirst(bytes.count).drop { $0 == 0x20 }, as: UTF8.self)
  }
}
