/// Gives each paragraph its section and its parent, and compares its number with the one expected.
struct StructureBuilder {
  /// Where the document's own numbering is wrong.
  var anomalies: [Document.Anomaly] { audit.anomalies }

  /// The heading that names the current section.
  private var section: Int?
  /// Whether the paragraph before was a heading, so that another one belongs to the same title.
  private var isInTitle = false
  /// Open labelled paragraphs, outermost first, each with the series of its list and how deep that is nested.
  private var open: [(series: Int, depth: Int, paragraph: Int)] = []

  /// The labelled paragraphs that were open where the table began that is being read.
  private var openAroundTable: [(series: Int, depth: Int, paragraph: Int)]?

  private var audit = NumberingAudit()

  /// Arranges the paragraphs of blocks, one each, in the order of the file; linear.
  mutating func arrange(_ paragraphs: inout [Paragraph], of blocks: [Block]) {
    for index in blocks.indices { nest(index, of: &paragraphs, label: blocks[index].label) }
  }

  /// Lists within a table end with it, and those around it go on.
  private mutating func passTable(isInside: Bool) {
    if isInside {
      openAroundTable = openAroundTable ?? open
    } else if let around = openAroundTable {
      (open, openAroundTable) = (around, nil)
    }
  }

  private mutating func nest(_ index: Int, of paragraphs: inout [Paragraph], label: Block.AcceptedLabel?) {
    let kind = paragraphs[index].kind
    // Notes stand under nothing, and nothing under them.
    if kind == .note { return }
    passTable(isInside: paragraphs[index].place.cell != nil)
    if kind == .heading {
      open.removeAll()
      // A title of several lines names its section by the line that carries a label.
      let isNamed = isInTitle && section.map { paragraphs[$0].label != nil } == true
      if !isNamed || label != nil { section = index }
      paragraphs[index].section = isNamed && label == nil ? section : nil
      isInTitle = true
      audit.examine(label, at: index, isNested: false)
      return
    }
    if kind != .contents { isInTitle = false }
    paragraphs[index].section = section
    guard let label, kind != .contents else {
      // Running text behind a labelled paragraph goes on with it.
      if kind == .body, paragraphs[index].place.cell == nil, let above = open.last {
        paragraphs[index].kind = .continuation
        paragraphs[index].parent = above.paragraph
      }
      return
    }
    // A list within one that looks the same is nested deeper.
    if let level = open.firstIndex(where: { $0.series == label.reading.series && $0.depth >= label.depth }) {
      open.removeSubrange(level...)
    } else if label.depth == 0, kind == .numbered {
      open.removeAll()
    }
    paragraphs[index].parent = open.last?.paragraph
    open.append((label.reading.series, label.depth, index))
    audit.examine(label, at: index, isNested: paragraphs[index].parent != nil)
  }
}
