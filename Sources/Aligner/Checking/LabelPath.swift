/// The labels by which a person finds a paragraph, from the outermost to its own: `Article 5 a)`.
struct LabelPath {
  /// The parts: a label with those of the items under it.
  let steps: [PlaceWords.Step]

  /// The path to a paragraph; `nil` if it has no label of its own that could be spoken of.
  ///
  /// A label that repeats the one above it leaves that out, as `1.1` does `1`; and so does a named one, such as an article, with
  /// headings of its rank, since articles are counted through all chapters.
  init?(of index: Int, in document: Document) {
    let paragraphs = document.paragraphs
    guard let own = paragraphs[index].spokenLabel else { return nil }
    var path = [own]
    var current = index
    // Parents stand in front, so that no document can send this round in a circle.
    while let parent = paragraphs[current].parent, parent < current {
      if let label = paragraphs[parent].spokenLabel, !path[path.count - 1].value.continues(label.value) {
        path.append(label)
      }
      current = parent
    }
    if let section = paragraphs[index].section, section < index, let label = paragraphs[section].spokenLabel,
      label.value.family.traits.isNamed, label.value.family.traits.rank > path[path.count - 1].value.family.traits.rank
    {
      path.append(label)
    }
    var steps: [PlaceWords.Step] = []
    for label in path.reversed() {
      let traits = label.value.family.traits
      if traits.rank == .item, let last = steps.indices.last {
        steps[last].label += " " + label.words
      } else {
        steps.append((label.words, !traits.isNamed))
      }
    }
    self.steps = steps.map { (Message.apart($0.label), $0.isParagraph) }
  }
}

extension Label.Value {
  /// Whether it says all that another one does and more, as `1.2.3` does of `1.2`.
  fileprivate func continues(_ other: Label.Value) -> Bool {
    family == other.family && ordinals.count > other.ordinals.count && ordinals.starts(with: other.ordinals)
  }
}

/// A label as it is spoken of.
struct SpokenLabel {
  /// What it means.
  let value: Label.Value
  /// How it is written, in one line, without the point or dash behind it; never empty.
  let words: String

  /// How much of a label a message quotes, in columns.
  private static let width = 48

  fileprivate init?(_ label: Label) {
    guard label.value.family.isCounted else { return nil }
    var words = DisplayText.excerpt(of: label.text, width: Self.width)
    while let last = words.last, ".-–—: ".contains(last) { words.removeLast() }
    guard !words.isEmpty else { return nil }
    self.value = label.value
    self.words = words
  }
}

extension Paragraph {
  /// Its label as it is spoken of; `nil` for none, or a bullet.
  var spokenLabel: SpokenLabel? { label.flatMap(SpokenLabel.init) }
}
