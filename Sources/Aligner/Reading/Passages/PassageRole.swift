/// What a format knows of a passage beside its text and its border: what it is, what it is numbered, where a person finds it.
struct PassageRole: Sendable, Hashable {
  /// What a passage is in its document.
  enum Kind: Sendable, Hashable {
    /// The format does not say: running text, or a title that only looks like one.
    case text
    /// A heading or title, by its style or its level in the outline.
    case heading
    /// A row of a contents table.
    case contents
    /// A footnote or endnote, or one of its paragraphs.
    case note
  }

  /// What it is.
  var kind = Kind.text
  /// The label that stands in front of its text without being typed; `nil` if there is none.
  var label: ShownLabel?
  /// The cell that it stands in; `nil` outside tables.
  var cell: SourcePlace.Cell?
  /// Which note it belongs to, counted from 1 in the order of the marks; `nil` for what is no note.
  var note: Int?
  /// Whether it stands in a box of its own, beside the text that it is anchored in.
  var isBoxed = false
  /// Where it stands on its page; `nil` where the format does not say.
  var spot: PageSpot?
  /// The page that it stands on where no more is known of its spot.
  var page: Int?

  /// Whether there is anything to say.
  var isKnown: Bool { self != PassageRole() }

  /// Whether there is anything to say but where it stands.
  var saysWhatItIs: Bool {
    var role = self
    (role.spot, role.page) = (nil, nil)
    return role.isKnown
  }
}

/// A label that a format gives a paragraph by itself, as automatic numbering does; it is certain.
struct ShownLabel: Sendable, Hashable {
  /// The label as its reader sees it: `Article 5`, `أ)`, `1.1.1`, `•`.
  var written: String
  /// What the format counts: numbers, letters, Roman numerals or nothing, and how far it has come at each level shown.
  var value: Label.Value
  /// How deep the list is nested, from 0.
  var level: Int
}
