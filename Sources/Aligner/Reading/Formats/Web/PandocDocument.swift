/// Makes passages of a document as `pandoc` has it in its JSON: each with what it is, its label, its cell or its note.
///
/// The blocks are those of [pandoc-types](https://hackage.haskell.org/package/pandoc-types), 1.21 and later.
struct PandocDocument {
  /// What is known of the blocks that are gone through.
  private struct Context {
    var role = PassageRole()
    /// How many lists are around them.
    var level = 0
    /// Whether they are notes, each item of a list one.
    var isNotes = false
    var depth = 0
  }

  private let tree: JSONTree
  private(set) var passages: Passages
  /// What comes behind all others.
  private var notes: [(blocks: JSONTree.Index, number: Int)] = []
  private var tables = 0

  /// Levels of blocks that are followed; what lies deeper is text.
  private static let deepest = 200

  /// - Returns: `nil` if the JSON is none of a document.
  init?(_ json: [UInt8], name: String) {
    guard let tree = JSONTree(json), let blocks = tree.value("blocks", of: 0) else { return nil }
    self.tree = tree
    passages = Passages(name: name, isNumbered: false)
    read(blocks, Context())
    var index = 0
    // A note may have notes.
    while index < notes.count {
      let (blocks, number) = notes[index]
      var context = Context()
      (context.role.kind, context.role.note) = (.note, number)
      read(blocks, context)
      index += 1
    }
  }

  // MARK: Blocks

  private mutating func read(_ blocks: JSONTree.Index, _ context: Context) {
    var context = context
    context.depth += 1
    for block in tree.members(of: blocks) {
      guard let type = tree.value("t", of: block).map(tree.text), let content = tree.value("c", of: block) else {
        continue
      }
      read(type, content, context)
      // A label stands in front of the first block of an item alone.
      context.role.label = nil
    }
  }

  private mutating func read(_ type: String, _ content: JSONTree.Index, _ context: Context) {
    guard context.depth < Self.deepest else {
      return append(PandocInlines(wordsWithin: content, of: tree), context.role)
    }
    let parts = tree.members(of: content)
    switch type {
    case "Plain", "Para": append(PandocInlines(content, of: tree), context.role)
    case "Header" where parts.count == 3:
      var role = context.role
      if role.kind == .text { role.kind = .heading }
      append(PandocInlines(parts[2], of: tree), role)
    case "LineBlock":
      for (index, line) in parts.enumerated() {
        append(PandocInlines(line, of: tree), context.role, behind: index == 0 ? .block : .lineBreak)
      }
    case "CodeBlock" where parts.count == 2:
      append(tree.text(parts[1]).split(separator: "\n").map(String.init), context.role)
    case "BlockQuote": read(content, context)
    case "Div" where parts.count == 2: readDivision(parts, context)
    case "Figure" where parts.count == 3: read(parts[2], context)
    case "OrderedList" where parts.count == 2:
      readItems(of: parts[1], PandocNumbering(parts[0], of: tree), context)
    case "BulletList": readItems(of: content, nil, context)
    case "DefinitionList":
      for entry in parts.map(tree.members) where entry.count == 2 {
        append(PandocInlines(entry[0], of: tree), context.role)
        for definition in tree.members(of: entry[1]) { read(definition, context) }
      }
    case "Table": readTable(parts, context)
    default: break
    }
  }

  /// A part of a page; one that holds its notes is put behind all others.
  private mutating func readDivision(_ parts: [JSONTree.Index], _ context: Context) {
    let attributes = PandocAttributes(parts[0], of: tree)
    if let number = attributes.name.wholeMatch(of: #/(?:sdfootnote|sdendnote|ftn|edn)(\d{1,6})/#).flatMap({ Int($0.1) })
    {
      return notes.append((parts[1], number))
    }
    var context = context
    context.isNotes =
      context.isNotes || !attributes.classes.isDisjoint(with: ["footnotes", "endnotes"])
      || attributes.values["role"] == "doc-endnotes"
    read(parts[1], context)
  }

  private mutating func readItems(of list: JSONTree.Index, _ numbering: PandocNumbering?, _ context: Context) {
    for (index, item) in tree.members(of: list).enumerated() {
      if context.isNotes {
        notes.append((item, (numbering?.first ?? 1) + index))
        continue
      }
      var inner = context
      inner.role.label = numbering?.label(at: index, level: context.level) ?? .bullet(level: context.level)
      inner.level += 1
      read(item, inner)
    }
  }

  private mutating func readTable(_ parts: [JSONTree.Index], _ context: Context) {
    let table = PandocTable(parts, of: tree)
    if let caption = table.caption { read(caption, context) }
    // A table of one cell is a box.
    guard table.cells.count > 1 else {
      for cell in table.cells { read(cell.blocks, context) }
      return
    }
    tables += 1
    let number = tables
    for cell in table.cells {
      var inner = context
      inner.role.label = nil
      inner.role.cell = .init(table: number, row: cell.row, column: cell.column)
      read(cell.blocks, inner)
    }
  }

  // MARK: Passages

  private mutating func append(_ text: PandocInlines, _ role: PassageRole, behind border: Passage.Border = .block) {
    append(text.pieces, role, behind: border)
    for note in text.notes { notes.append((note, notes.count + 1)) }
  }

  /// Appends the pieces of a paragraph; the label stands in front of the first that is not blank.
  private mutating func append(_ pieces: [String], _ role: PassageRole, behind border: Passage.Border = .block) {
    var (role, border) = (role, border)
    for piece in pieces where piece.contains(where: { !$0.isWhitespace }) {
      passages.append(piece, behind: border, role: role)
      role.label = nil
      border = .lineBreak
    }
  }
}
