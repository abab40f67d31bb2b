import Synchronization

/// Makes each block a paragraph as far as the block alone tells: its clean text, its label, its kind.
enum BlockTexts {
  /// Cleans the lines of all blocks, on all cores; linear.
  /// - Parameter keepsLines: whether the paragraphs are to know where their lines were joined.
  /// - Returns: the paragraphs, one a block: their places count bytes of the decoded text, running text is of kind
  ///   `body`, and none has a section or a parent yet; and the places of markup with letters that was dropped, in order.
  static func paragraphs(
    of blocks: [Block], in passages: Passages, kinds: KindReader, hyphenation: Hyphenation, keepsLines: Bool
  ) -> (paragraphs: [Paragraph], markup: [SourcePlace]) {
    let markup = Mutex<[SourcePlace]>([])
    let paragraphs = ParallelMap.filled(blocks.count) { range, slots in
      var cleaner = TextCleaner(
        bytes: kinds.bytes, hyphenation: hyphenation, keepsMarkup: passages.keepsMarkup)
      for index in range {
        let paragraph = Self.paragraph(
          of: blocks[index], in: passages, kinds: kinds, keepsLines: keepsLines, cleaner: &cleaner)
        let dropped = cleaner.takeDroppedMarkup()
        if !dropped.isEmpty {
          let places = dropped.map { paragraph.place.moved(to: $0) }
          markup.withLock { $0 += places }
        }
        slots.append(paragraph)
      }
    }
    return (paragraphs, markup.withLock { $0.sorted { $0.byteRange.lowerBound < $1.byteRange.lowerBound } })
  }

  private static func paragraph(
    of block: Block, in passages: Passages, kinds: KindReader, keepsLines: Bool, cleaner: inout TextCleaner
  ) -> Paragraph {
    let lines = kinds.lines[block.lines]
    let first = lines[lines.startIndex]
    let start = block.label?.reading.textStart ?? first.start
    let text = cleaner.text(of: lines, from: start)
    let lineStarts = keepsLines ? cleaner.lineStarts : []
    return Paragraph(
      kind: kinds.kind(of: block, text: text) ?? .body,
      label: block.label.map { label($0.reading, of: block, in: first, of: kinds.bytes, cleaner: &cleaner) },
      text: text, lineStarts: lineStarts,
      place: passages.place(first.start..<lines[lines.endIndex - 1].end, from: first))
  }
  private static func label(
    _ reading: LabelReading, of block: Block, in line: Passage, of bytes: [UInt8], cleaner: inout TextCleaner
  ) -> Label {
    // What a format shows stands apart from the text, by how much only the format knows.
    let lead = block.role?.label == nil ? LabelLead.text(of: reading, in: line, of: bytes) : nil
    return Label(value: reading.value, written: cleaner.text(of: reading.written), lead: lead)
  }
}
