/// The clean text of a block, apart from its label.
struct BlockText: Sendable {
  /// The text without the label.
  let text: String
  /// The label.
  let label: Label?
  /// Markup with letters that was dropped, as ranges of the text's bytes.
  let markup: [Range<Int>]

  /// Cleans the lines of a block.
  init(_ block: Block, lines: [TextLine], cleaner: inout TextCleaner) {
    if let reading = block.label?.reading {
      let pieces = block.lines.compactMap { index -> Range<Int>? in
        let start = max(lines[index].start, reading.textStart)
        return start < lines[index].end ? start..<lines[index].end : nil
      }
      text = cleaner.text(of: pieces)
      label = Label(value: reading.value, written: cleaner.text(of: [reading.written]))
    } else {
      text = cleaner.text(of: block.lines.map { lines[$0].range })
      label = nil
    }
    markup = cleaner.takeDroppedMarkup()
  }
}
