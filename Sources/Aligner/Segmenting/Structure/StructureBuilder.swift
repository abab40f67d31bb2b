/// Gives each block its section and its parent, and makes it a paragraph.
struct StructureBuilder {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private var offsets: OriginalOffsets

  private(set) var paragraphs: [Paragraph] = []
  /// Where the document's own numbering is wrong.
  var anomalies: [Document.Anomaly] { audit.anomalies }
  private(set) var markup: [Document.Removal] = []

  /// The heading that names the current section.
  private var section: Int?
  /// Whether the paragraph before was a heading, so that another one belongs to the same title.
  private var isInTitle = false
  /// Open labelled paragraphs, outermost first, each with the series of its list.
  private var open: [(series: Int, paragraph: Int)] = []

  private var audit = NumberingAudit()

  init(source: SourceText, lines: [TextLine], blockCount: Int) {
    bytes = source.bytes
    self.lines = lines
    paragraphs.reserveCapacity(blockCount)
    offsets = source.originalOffsets()
  }

  /// Adds the next block with its text; blocks come in the order of the file.
  mutating func add(_ block: Block, _ content: BlockText) {
    let first = lines[block.lines.lowerBound]
    let last = lines[block.lines.upperBound - 1]
    let start = offsets.original(of: first.start)
    for range in content.markup { report(range, in: first) }
    let place = SourcePlace(byteRange: start..<offsets.original(of: last.end), line: first.number)
    let kind = content.kind ?? (open.isEmpty ? .body : .continuation)
    var paragraph = Paragraph(kind: kind, label: content.label, text: content.text, place: place)
    nest(&paragraph, label: block.label)
    paragraphs.append(paragraph)
  }

  // MARK: Place in the structure

  private mutating func nest(
    _ paragraph: inout Paragraph, label: Block.AcceptedLabel?
  ) {
    let index = paragraphs.count
    if paragraph.kind == .heading {
      open.removeAll()
      // A title of several lines names its section by the line that carries a label.
      let isNamed = isInTitle && section.map { paragraphs[$0].label != nil } == true
      if !isNamed || paragraph.label != nil { section = index }
      paragraph.section = isNamed && paragraph.label == nil ? section : nil
      isInTitle = true
      audit.examine(label, at: index, isNested: false)
      return
    }
    if paragraph.kind != .contents { isInTitle = false }
    paragraph.section = section
    guard let label, paragraph.kind != .contents else {
      if paragraph.kind == .continuation { paragraph.parent = open.last?.paragraph }
      return
    }
    if let level = open.lastIndex(where: { $0.series == label.reading.series }) {
      open.removeSubrange(level...)
    } else if label.depth == 0, paragraph.kind == .numbered {
      open.removeAll()
    }
    paragraph.parent = open.last?.paragraph
    open.append((label.reading.series, index))
    audit.examine(label, at: index, isNested: paragraph.parent != nil)
  }

  private mutating func report(_ range: Range<Int>, in line: TextLine) {
    let place = offsets.original(of: range.lowerBound)..<offsets.original(of: range.upperBound)
    let text = String(decoding: bytes[range], as: UTF8.self)
    markup.append(.init(reason: .markup, text: text, place: .init(byteRange: place, line: line.number)))
  }
}
