/// A document that has been read as far as its lines and labels, and is cut into paragraphs where it is asked to.
struct PassageDraft: DocumentDraft {
  let borders: [UncertainBorder]
  private let passages: Passages
  private let language: Language
  private let lines: [Passage]
  private let builder: BlockBuilder
  private let hyphenation: Hyphenation
  private let removals: [Document.Removal]

  /// - Parameters:
  ///   - text: the lines that are text.
  ///   - removals: what was taken out of it.
  init(
    _ passages: Passages, language: Language, text: TextLines, layout: PageLayout, hyphenation: Hyphenation,
    removals: [Document.Removal]
  ) {
    (self.passages, self.language, self.hyphenation, self.removals) = (passages, language, hyphenation, removals)
    lines = text.lines
    builder = BlockBuilder(passages, text: text, layout: layout)
    borders = builder.uncertainBorders()
  }

  /// The document as it is read by itself.
  func document() -> Document { document(of: builder.blocks()) }

  func document(_ isCut: [Bool]) -> Document { document(of: builder.blocks(decisions(isCut))) }

  func starts(_ isCut: [Bool]) -> [Int] { builder.blocks(decisions(isCut)).map(\.lines.lowerBound) }

  private func decisions(_ isCut: [Bool]) -> [Int: Bool] {
    Dictionary(uniqueKeysWithValues: zip(borders, isCut).map { ($0.line, $1) })
  }

  private func document(of blocks: [Block]) -> Document {
    let source = passages.text
    let kinds = KindReader(bytes: source.bytes, lines: lines)
    var (paragraphs, dropped) = BlockTexts.paragraphs(
      of: blocks, in: passages, kinds: kinds, hyphenation: hyphenation, keepsLines: language.facts.isRightToLeft)
    var structure = StructureBuilder()
    structure.arrange(&paragraphs, of: blocks)
    var offsets = source.originalOffsets()
    for index in paragraphs.indices {
      paragraphs[index].place.byteRange = offsets.original(of: paragraphs[index].place.byteRange)
    }
    let removals = removals + markup(dropped, in: source)
    return Document(
      language: language, name: source.name, paragraphs: paragraphs,
      removals: removals.sorted { $0.place.byteRange.lowerBound < $1.place.byteRange.lowerBound },
      anomalies: structure.anomalies)
  }

  /// Tags that were dropped from the texts.
  private func markup(_ places: [SourcePlace], in source: SourceText) -> [Document.Removal] {
    var offsets = source.originalOffsets()
    return places.map { place in
      let text = source.bytes.text(in: place.byteRange)
      let range = offsets.original(of: place.byteRange)
      return .init(reason: .markup, text: text, place: place.moved(to: range))
    }
  }
}
