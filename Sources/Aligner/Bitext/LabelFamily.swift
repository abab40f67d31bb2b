extension Label {
  /// What a label counts; script, digits and punctuation are not part of it.
  ///
  /// All that is known of a family is its row in `traits`, and no other file tells families apart. A new family is a case
  /// with its row, the style or noun that reads it, and an example in the tests of labels (`LabelExamples`).
  public enum Family: UInt8, Sendable, Hashable, CaseIterable {
    /// A decimal number in front of a paragraph: `12.`, `(3)`, `1.2.3`, `١-٢-`, `A.1.`, `المادة`-less `١-`.
    case number
    /// A letter of a list, or its name: `a)`, `أ)`, `B.`, `باء -`.
    case letter
    /// A Roman numeral, or what Arabic has in its place: `iv.`, `II.`, `'4'`.
    case roman
    /// An unnumbered list item: `-`, `•`.
    case bullet
    /// An ordinal in words that opens a part: `Premièrement :`, `أولا:`.
    case ordinal
    /// `Article 5`, `المادة الخامسة`, `الفصل 5`.
    case article
    /// `Chapitre II`, `الباب الثاني`, `Titre premier`.
    case chapter
    /// `Section 3`, `القسم الثالث`.
    case section
    /// `Annexe A`, `المرفق 2`.
    case annex
    /// `RÉSOLUTION N° 7/47-POL`, `القرار رقم 7/47-س`.
    case resolution
    /// `البند 3`, `الفقرة 4`, `Point 3`, `Paragraphe 4`.
    case clause
  }
}

extension Label.Family {
  /// How high a label stands in a document. Families of one rank may stand for each other in a translation: letters and
  /// Roman numerals, the names of divisions.
  enum Rank: Int8, Sendable, Comparable {
    case item, paragraph, division, act, uncounted

    static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }

  /// When a paragraph with such a label is a heading.
  enum Heading: Sendable {
    case never
    /// If the numeral is in capitals and the text looks like a heading.
    case inCapitals
    /// If there is no text behind it, or a title.
    case overTitle
    /// The same, but the title may be long and look like the beginning of a sentence.
    case overLongTitle
  }

  /// What at the beginning of a line looks like such a label and is none.
  enum Lookalike: Sendable {
    /// `2016.`
    case year
    /// `A. Dupont`
    case initial
  }

  /// What it costs to take such a label for text, in nats.
  struct Refusal: Sendable {
    /// Where a paragraph surely begins.
    var surely: Float
    /// Where it may begin, or go on.
    var elsewhere: Float
    /// If nothing follows on its line.
    var alone: Float?
    /// If it may be a ``Lookalike``.
    var lookalike: Float = 0
  }

  /// A row of the table of families.
  struct Traits: Sendable {
    /// How high it stands.
    var rank: Rank
    /// Whether a noun or a word makes it a label, which then stands above all lists.
    var isNamed = false
    /// Whether its number is one that paragraphs are known by, as `12` is.
    var hasNumber = false
    /// Whether it may be counted in letters beside numbers: `Annexe A`.
    var mayBeLetter = false
    /// Whether it is a paragraph of its own where it stands alone on its line; else the text it belongs to follows.
    var standsAlone = false
    /// What a paragraph with it is, unless it is a heading.
    var kind: Paragraph.Kind
    /// When a paragraph with it is a heading.
    var heading = Heading.never
    /// What it costs to refuse it.
    var refusal: Refusal
    /// What looks like it; `nil` if nothing does.
    var lookalike: Lookalike?

    /// The divisions of a law, and what is numbered like them.
    static func division(_ rank: Rank, mayBeLetter: Bool = false) -> Traits {
      Traits(
        rank: rank, isNamed: true, hasNumber: true, mayBeLetter: mayBeLetter, standsAlone: true, kind: .numbered,
        heading: .overTitle, refusal: .init(surely: 4, elsewhere: 4, alone: 8))
    }
  }

  /// What is known of the family. Costs were set by hand on the development data, where no document hangs on a nat more or less.
  var traits: Traits {
    switch self {
    case .number:
      // Where a paragraph surely begins, a number set off from the text is hardly ever anything but its label.
      Traits(
        rank: .paragraph, hasNumber: true, kind: .numbered,
        refusal: .init(surely: 6, elsewhere: 4, lookalike: 0.5), lookalike: .year)
    case .letter:
      // `A. Dupont` begins a line more often than `a. ` does.
      Traits(
        rank: .item, kind: .item, refusal: .init(surely: 4.5, elsewhere: 4.5, lookalike: 2), lookalike: .initial)
    case .roman:
      Traits(rank: .item, kind: .item, heading: .inCapitals, refusal: .init(surely: 4.5, elsewhere: 4.5))
    case .bullet: Traits(rank: .uncounted, kind: .item, refusal: .init(surely: 0, elsewhere: 0))
    case .ordinal:
      Traits(
        rank: .division, isNamed: true, standsAlone: true, kind: .item, heading: .overLongTitle,
        refusal: .init(surely: 4, elsewhere: 4))
    case .article, .chapter, .section: .division(.division)
    case .annex: .division(.division, mayBeLetter: true)
    case .resolution: .division(.act)
    case .clause:
      Traits(
        rank: .paragraph, isNamed: true, hasNumber: true, kind: .numbered, refusal: .init(surely: 4, elsewhere: 4))
    }
  }

  /// Whether its labels have numbers at all, by which they can be compared: a bullet has none.
  var isCounted: Bool { traits.rank != .uncounted }

  /// Whether messages put the word paragraph in front of it: `paragraph 12`, but `Article 5`.
  var isCalledParagraph: Bool { isCounted && !traits.standsAlone }
}
