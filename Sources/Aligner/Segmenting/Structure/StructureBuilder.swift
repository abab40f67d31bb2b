/// Gives each block its kind, its section and its parent, and makes it a paragraph.
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

  /// Longest text, in scalars, that stands as a heading without a full stop.
  private static let longestHeading = 120

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
    let kind = kind(of: block, text: content.text, first: first, last: last)
    var paragraph = Paragraph(kind: kind, label: content.label, text: content.text, place: place)
    nest(&paragraph, label: block.label)
    paragraphs.append(paragraph)
  }

  // MARK: Kind

  private func kind(of block: Block, text: String, first: TextLine, last: TextLine) -> Paragraph.Kind {
    if block.isContents { return .contents }
    let looksLikeHeading = looksLikeHeading(block, text: text, first: first, last: last)
    guard let reading = block.label?.reading else {
      if looksLikeHeading { return .heading }
      return open.isEmpty ? .body : .continuation
    }
    switch reading.value.family {
    case .article, .chapter, .section, .annex, .resolution:
      return text.isEmpty || looksLikeHeading || isShortTitle(text) ? .heading : .numbered
    case .number, .clause: return .numbered
    case .roman: return reading.variant == 1 && looksLikeHeading ? .heading : .item
    case .ordinal:
      let isTitle = last.ending == .open || last.ending == .colon
      return text.isEmpty || isShortTitle(text) || isTitle && isShort(text, 2 * Self.longestHeading)
        ? .heading : .item
    case .letter, .bullet: return .item
    }
  }

  /// A few words without a full stop at the end, or a line in capitals.
  private func looksLikeHeading(_ block: Block, text: String, first: TextLine, last: TextLine) -> Bool {
    if block.lines.allSatisfy({ lines[$0].isAllCapitals(in: bytes) }) || isSymbol(text) { return true }
    guard first.opening != .lowercase, last.ending == .open else { return false }
    return isShort(text, Self.longestHeading) && text.unicodeScalars.contains { CharacterClass.isLetter($0.value) }
  }

  /// `OIC/EX-COM/2016/FC.`: the symbol of a document, a line of its title. It may end in a point that ends no sentence.
  private func isSymbol(_ text: String) -> Bool {
    isShort(text, 40) && text.utf8.contains(0x2F)
      && text.unicodeScalars.count { CharacterClass.isUppercase($0.value) } >= 2
      && !text.unicodeScalars.contains { CharacterClass.isLetter($0.value) && !CharacterClass.isUppercase($0.value) }
  }

  /// Whether a text has at most so many scalars; long ones are not counted out.
  private func isShort(_ text: String, _ longest: Int) -> Bool {
    text.utf8.count <= 4 * longest && text.unicodeScalars.count <= longest
  }

  /// `Définitions.` behind `Article 1 -`: a title although it ends like a sentence.
  private func isShortTitle(_ text: String) -> Bool {
    isShort(text, 80) && text.split(separator: " ").count <= 10
      && (text.last == ":"
        || !text.dropLast().contains(where: { ".;,،؛:".contains($0) }) && text.split(separator: " ").count <= 8)
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
