/// The clean text of a block, apart from its label, and what kind of text it is.
struct BlockText: Sendable {
  /// The text without the label.
  let text: String
  /// The label.
  let label: Label?
  /// Its kind, as far as the block alone tells (``KindReader/kind(of:text:)``).
  let kind: Paragraph.Kind?
  /// Markup with letters that was dropped, as ranges of the text's bytes.
  let markup: [Range<Int>]

  /// Cleans the lines of a block.
  init(_ block: Block, kinds: KindReader, cleaner: inout TextCleaner) {
    let lines = kinds.lines[block.lines]
    if let reading = block.label?.reading {
      text = cleaner.text(of: lines, from: reading.textStart)
      label = Label(value: reading.value, written: cleaner.text(of: reading.written))
    } else {
      text = cleaner.text(of: lines, from: lines[lines.startIndex].start)
      label = nil
    }
    kind = kinds.kind(of: block, text: text)
    markup = cleaner.takeDroppedMarkup()
  }
}
