/// An alignment with what several rules want to know of it, worked out once.
public struct CheckedBitext: Sendable {
  /// One document of the alignment.
  public struct Side: Sendable {
    /// Whether it is the source.
    let isSource: Bool
    /// The document.
    public let document: Document
    /// Where its paragraphs are found.
    private let places: PlaceNames
    /// Whether they were paired by the file that they are from.
    private let hasGivenPairs: Bool
    /// Its paragraphs whose numbers are not to be compared.
    let standing: StandingNumbers
    /// The letters of its paragraphs.
    let letters: [ParagraphLetters]
    /// The bead of each of its paragraphs.
    public let beads: [Int]
    /// For each bead, the last paragraph that a bead before it has; `nil` for none.
    private let before: [Int?]

    fileprivate init(
      _ document: Document, of alignment: Alignment, isSource: Bool, _ letters: [ParagraphLetters],
      _ side: (Bead) -> Range<Int>
    ) {
      let beads = alignment.beads
      self.isSource = isSource
      self.document = document
      hasGivenPairs = alignment.hasGivenPairs
      self.letters = letters
      places = PlaceNames(document)
      standing = StandingNumbers(document.paragraphs)
      var own = [Int](repeating: 0, count: document.paragraphs.count)
      for (index, bead) in beads.enumerated() {
        for paragraph in side(bead) { own[paragraph] = index }
      }
      self.beads = own
      var last: Int?
      before = beads.map { bead in
        defer {
          // Crossing beads say nothing of where the others stand.
          if !side(bead).isEmpty, !bead.isCrossing { last = side(bead).upperBound - 1 }
        }
        return last
      }
    }

    /// The paragraphs of a bead on this side.
    func paragraphs(of bead: Bead) -> Range<Int> { isSource ? bead.source : bead.target }

    /// What messages call a paragraph; nobody looks for the lines of a file that pairs are given in, so that there its text is quoted.
    func name(of paragraph: Int) -> Message {
      hasGivenPairs && places.areLines ? quotedName(of: paragraph) : ParagraphName.name(of: paragraph, at: places)
    }

    /// The name of a paragraph with the beginning of its text behind it.
    func quotedName(of paragraph: Int) -> Message { ParagraphName.quoted(paragraph, at: places) }

    /// The beginning of a paragraph's text, quoted.
    func quotation(of paragraph: Int) -> Message { ParagraphName.quotation(of: paragraph, in: document) }

    /// A heading by its words, if that is what a paragraph is found by; sentences on it are of another gender.
    func heading(_ paragraph: Int) -> Message? { ParagraphName.heading(paragraph, at: places) }

    /// The paragraphs between which something is missing here: those before and behind the place of a bead.
    func surroundings(of bead: Int) -> (before: Int?, after: Int?) {
      let after = (before[bead] ?? -1) + 1
      return (before[bead], after < document.paragraphs.count ? after : nil)
    }

    /// Where what a bead lacks here should stand, in words.
    func place(of bead: Int) -> Message { place(between: surroundings(of: bead)) }

    /// A place between two paragraphs, in words.
    func place(between places: (before: Int?, after: Int?)) -> Message {
      .between(places.before.map(clearName(of:)), places.after.map(clearName(of:)))
    }

    /// The name of a paragraph, and the beginning of its text if it has no label of its own to be found by.
    private func clearName(of paragraph: Int) -> Message { ParagraphName.clear(paragraph, at: places) }
  }

  /// The alignment.
  public let alignment: Alignment
  /// The same with texts that were damaged as they were read.
  let asRead: Alignment
  /// The original.
  public let source: Side
  /// The translation.
  public let target: Side
  /// What the two sides of each bead mention; `nil` for a bead that is unpaired, too unsure to compare, or a misfit.
  let comparisons: [MentionComparison?]
  /// What was left in the source's language, and is neither missing nor extra.
  let copies: UntranslatedCopies
  /// The terms to look for; `nil` for none.
  let glossary: GlossaryIndex?

  /// The sentences within paired paragraphs that the other side does not have, by bead.
  let omissions: [LostSentence]

  /// For each bead what one side alone says twice, and whether that is the source; `nil` if neither does, or both: what is repeated
  /// on both sides is the author's own.
  let repetitions: [(isSource: Bool, found: [Repetition])?]

  /// The beads whose sides are held together by where they stand, and say something else.
  let misfits: Set<Int>

  /// What stands in each other's place in the target.
  let exchanges: [PlaceExchange]

  /// Beads that are less sure than this are not compared: what differs would be the pairing's fault.
  private static let leastConfidence = 0.5

  /// Reads an alignment. Complexity: linear in the length of the texts.
  /// - Parameters:
  ///   - asRead: the same before damaged texts were repaired; `nil` if none was.
  ///   - glossary: the terms to look for.
  ///   - sentences: what pairs the sentences of paragraphs, to find those that are missing; `nil` to look for none.
  public init(
    _ alignment: Alignment, asRead: Alignment? = nil, glossary: Glossary = Glossary(),
    sentences: SentenceAligner? = SentenceAligner()
  ) {
    self.init(alignment, asRead: asRead ?? alignment, glossary: glossary, sentences: sentences, nats: [])
  }

  /// - Parameter nats: what the paragraphs of each bead have in common by what they say, as far as it was weighed.
  init(_ alignment: Alignment, asRead: Alignment, glossary: Glossary, sentences: SentenceAligner?, nats: [Float?]) {
    self.alignment = alignment
    self.asRead = asRead
    self.glossary =
      glossary.entries.isEmpty
      ? nil : GlossaryIndex(glossary, from: alignment.source.language, to: alignment.target.language)
    let beads = alignment.beads
    let letters = ParagraphLetters.all(alignment.source, alignment.target)
    source = Side(alignment.source, of: alignment, isSource: true, letters.source) { $0.source }
    target = Side(alignment.target, of: alignment, isSource: false, letters.target) { $0.target }
    copies = UntranslatedCopies(alignment, letters: letters.target)
    exchanges = PlaceExchange.all(in: beads)
    let misfits = UnlikeTexts.misfits(among: beads, nats, letters.source, letters.target)
    self.misfits = misfits
    let unlike = Set(misfits.map { beads[$0] })
    omissions =
      sentences?.omissions(in: alignment) { bead in
        Self.isComparable(bead) && !unlike.contains(bead)
          && !letters.target[bead.target].contains(where: \.isRunningLatin)
      } ?? []
    repetitions = ParallelMap.map(beads.count) { index in
      guard !beads[index].isUnpaired else { return nil }
      let source = Repetition.all(in: alignment.source.paragraphs[beads[index].source].map(\.text))
      let target = Repetition.all(in: alignment.target.paragraphs[beads[index].target].map(\.text))
      guard source.isEmpty != target.isEmpty else { return nil }
      return source.isEmpty ? (false, target) : (true, source)
    }
    comparisons = ParallelMap.map(beads.count, isHeavy: true) { index in
      let bead = beads[index]
      guard Self.isComparable(bead), !misfits.contains(index) else { return nil }
      return MentionComparison(
        source: JoinedText(bead.source, of: alignment.source).text,
        target: JoinedText(bead.target, of: alignment.target).text)
    }
  }

  /// Both sides, the source first.
  var sides: [Side] { [source, target] }

  /// The beads that are sure enough to compare what their sides say.
  var comparableBeads: [Bead] {
    alignment.beads.indices.filter { Self.isComparable(alignment.beads[$0]) && !misfits.contains($0) }.map {
      alignment.beads[$0]
    }
  }

  /// Whether a bead has two sides and is sure enough to compare what they say.
  static func isComparable(_ bead: Bead) -> Bool { !bead.isUnpaired && bead.confidence >= leastConfidence }

  /// Whether a bead has running text in Latin letters in the target, which the rule for what is untranslated reports.
  func hasForeignText(_ bead: Bead) -> Bool { target.letters[bead.target].contains(where: \.isRunningLatin) }

  /// What messages call a bead: by its first source paragraph.
  func name(of bead: Bead) -> Message { source.name(of: bead.source.lowerBound) }
}
