/// The text within a paragraph as `pandoc` has it in its JSON, in pieces between the line breaks that an author set.
struct PandocInlines {
  private(set) var pieces = [""]
  /// What the notes say that are anchored in it: lists of blocks.
  private(set) var notes: [JSONTree.Index] = []
  private let tree: JSONTree

  /// Levels of markup that are followed; what lies deeper is text without breaks.
  private static let deepest = 100
  /// What leads from a note back to its mark.
  private static let returnMarks = Set("↩↑^⏎⤴\u{FE0E}\u{FE0F}".unicodeScalars)

  /// - Parameter inlines: a list of them.
  init(_ inlines: JSONTree.Index, of tree: JSONTree) {
    self.tree = tree
    read(inlines, depth: 0)
  }

  /// All words within a value, whatever is around them.
  init(wordsWithin value: JSONTree.Index, of tree: JSONTree) {
    self.tree = tree
    addWords(within: value)
  }

  private mutating func read(_ inlines: JSONTree.Index, depth: Int) {
    for inline in tree.members(of: inlines) {
      guard let type = tree.value("t", of: inline).map(tree.text) else { continue }
      guard let content = tree.value("c", of: inline) else {
        if type == "LineBreak" { pieces.append("") } else if type.hasSuffix("Space") || type == "SoftBreak" { add(" ") }
        continue
      }
      let parts = tree.members(of: content)
      switch type {
      case "Str": add(tree.text(content))
      case "Note": notes.append(content)
      // What is shown of a picture is no text, and raw markup is none.
      case "Image", "RawInline": break
      case "Code", "Math": parts.last.map { add(tree.text($0)) }
      case "Quoted":
        let isSingle = parts.first.flatMap { tree.value("t", of: $0) }.map(tree.text) == "SingleQuote"
        add(isSingle ? "‘" : "“")
        parts.last.map { go(into: $0, depth) }
        add(isSingle ? "’" : "”")
      case "Link":
        if parts.count >= 2, !isMark(parts) { go(into: parts[1], depth) }
      case "Span", "Cite":
        if parts.count >= 2 { go(into: parts[1], depth) }
      case "Superscript": if !isMark(superscript: parts) { go(into: content, depth) }
      default: go(into: content, depth)
      }
    }
  }

  private mutating func go(into inlines: JSONTree.Index, _ depth: Int) {
    if depth < Self.deepest { read(inlines, depth: depth + 1) } else { addWords(within: inlines) }
  }

  private mutating func addWords(within value: JSONTree.Index) {
    for value in tree.all(within: value) where tree.value("t", of: value).map(tree.text) == "Str" {
      tree.value("c", of: value).map { add(tree.text($0) + " ") }
    }
  }

  private mutating func add(_ text: String) { pieces[pieces.count - 1] += text }

  // MARK: Marks of notes

  /// Whether a raised text is the mark of a note: a link within the page and nothing else.
  private func isMark(superscript inlines: [JSONTree.Index]) -> Bool {
    guard inlines.count == 1, tree.value("t", of: inlines[0]).map(tree.text) == "Link",
      let link = tree.value("c", of: inlines[0])
    else { return false }
    return target(of: tree.members(of: link)).hasPrefix("#")
  }

  /// Whether a link is the mark of a note, or leads back to it.
  private func isMark(_ link: [JSONTree.Index]) -> Bool {
    guard target(of: link).hasPrefix("#") else { return false }
    let attributes = PandocAttributes(link[0], of: tree)
    if !attributes.classes.isDisjoint(with: ["footnote-ref", "footnote-back", "footnote-backref", "noteref"])
      || ["doc-noteref", "doc-backlink"].contains(attributes.values["role"])
    {
      return true
    }
    let text = PandocInlines(link[1], of: tree).pieces.joined().filter { !$0.isWhitespace }
    return !text.isEmpty && text.unicodeScalars.allSatisfy(Self.returnMarks.contains)
  }

  private func target(of link: [JSONTree.Index]) -> String {
    guard link.count >= 3, let address = tree.members(of: link[2]).first else { return "" }
    return tree.text(address)
  }
}

/// The attributes of an element in the JSON of `pandoc`: a name, classes, and keys with values.
struct PandocAttributes {
  private(set) var name = ""
  private(set) var classes: Set<String> = []
  private(set) var values: [String: String] = [:]

  init(_ attributes: JSONTree.Index, of tree: JSONTree) {
    let parts = tree.members(of: attributes)
    guard parts.count == 3 else { return }
    name = tree.text(parts[0])
    classes = Set(tree.members(of: parts[1]).map(tree.text))
    for pair in tree.members(of: parts[2]).map(tree.members) where pair.count == 2 {
      values[tree.text(pair[0])] = tree.text(pair[1])
    }
  }
}
