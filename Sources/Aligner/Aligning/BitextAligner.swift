/// Pairs the paragraphs of a French and an Arabic document.
///
/// One dynamic programme over beads of up to four paragraphs a side, whose scores are the sum of all ``Evidence``. It
/// runs several times: each pass learns from the links that the one before was sure of, how long translations are in
/// this bitext and by how much their labels differ.
///
/// ```swift
/// let alignment = BitextAligner().align(french, arabic)
/// for bead in alignment.beads where !bead.isUnpaired { print(bead.source, bead.target, bead.confidence) }
/// ```
///
/// The first pass finds the way with the smallest shapes alone: along the diagonal if that is the way, else in the whole
/// lattice if it is small, or in a band around anchors, or where there are none around pairs of blocks (`CoarseLook`). The
/// others search all shapes in a band around the way, but where it is plain; where all of it is, there are none
/// (`PlainPair`). A band is widened wherever the path touches its edge, within ``SearchLimits``.
/// Complexity: with n and m paragraphs, O(n·m) up to 200,000 pairs, beyond that linear in the band, which is at most
/// linear in n + m.
public struct BitextAligner: Sendable {
  private let kinds: [EvidenceKind]
  private let lexicon: Lexicon
  private let limits: SearchLimits
  private let constants: Constants

  /// Margins of the band around the path of the pass before, besides all that was nearly as good there.
  private static let pathMargins = 1...3
  /// By how many paragraphs a band is made wider the first time that the path touches its edge.
  private static let reach = 25
  /// The share of the work that the first alignment is, as far as progress is told.
  private static let firstShare = 0.6
  /// Nats a paragraph below which the first pass through two documents without anchors is the last: unrelated scripture of
  /// 8,000 verses and more comes to -2, a translation of which a fifth is missing, with hardly a known word, to 0.45.
  private static let hopeless = -1.0

  /// Makes an aligner.
  /// - Parameters:
  ///   - evidence: the kinds of evidence to use.
  ///   - lexicon: what is known of the two languages' words.
  ///   - limits: how much is searched at most.
  ///   - constants: what evidence and beads are weighed by.
  public init(
    evidence: [EvidenceKind] = Evidences.all, lexicon: Lexicon = .bundled, limits: SearchLimits = .usual,
    constants: Constants = Constants()
  ) {
    kinds = evidence
    self.lexicon = lexicon
    self.limits = limits
    self.constants = constants
  }

  /// Aligns two documents.
  /// - Parameters:
  ///   - links: what is known of it: all beads go around these, no two of which share a piece.
  ///   - keepingPieces: whether the documents keep their ``Document/pieces``, by which corrections are told.
  ///   - explaining: whether to give the beads their ``Bead/reasons``.
  ///   - progress: called now and then with the share of the work that is done, 0 to 1.
  public func align(
    _ source: Document, _ target: Document, fixing links: [PieceLink] = [], keepingPieces: Bool = false,
    explaining: Bool = false, progress: (Double) -> Void = { _ in }
  ) -> Alignment {
    let known = links.isEmpty && !keepingPieces ? nil : FixedLinks(links, source, target)
    return align(source, target, known: known, explaining: explaining, clock: nil, progress: progress)
  }

  /// The same on a clock that is told how long each stage takes; `nil` if nobody wants to know.
  package func align(
    _ source: Document, _ target: Document, explaining: Bool = false, clock: StageClock?
  ) -> Alignment {
    align(source, target, known: nil, explaining: explaining, clock: clock) { _ in }
  }

  private func align(
    _ source: Document, _ target: Document, known: FixedLinks?, explaining: Bool, clock: StageClock?,
    progress: (Double) -> Void
  ) -> Alignment {
    if known?.isEmpty != false, var hopeless = TranslationVerdict.hopeless(source, target, constants) {
      known?.keepPieces(in: &hopeless, .init(source), .init(target))
      return hopeless
    }
    let read = known?.documents(source, target) ?? (source: source, target: target)
    // Another alignment follows only where borders are not as they were read.
    let share = read.source.draft == nil && read.target.draft == nil ? 1 : Self.firstShare
    var cut = (source: BorderDecision.Recut(read.source), target: BorderDecision.Recut(read.target))
    func search(_ progress: (Double) -> Void) -> Found {
      searched(
        cut.source.document, cut.target.document, known?.points(cut.source, cut.target), explaining, clock, progress)
    }
    var found = search { progress($0 * share) }
    let decision = BorderDecision(kinds: kinds, lexicon: lexicon, constants: constants)
    if let documents = decision.documents(found.alignment, found.model) {
      cut = documents
      found = search { progress(share + $0 * (1 - share)) }
    }
    progress(1)
    var alignment = found.alignment
    (alignment.source.draft, alignment.target.draft) = (nil, nil)
    known?.keepPieces(in: &alignment, cut.source, cut.target)
    alignment.verdict = controlled(found)
    if alignment.verdict.answer != .yes, let verdict = verdictOnSentences(alignment.source, alignment.target) {
      alignment.verdict = verdict
      if known?.isEmpty != false, Self.isOnePair(alignment.source, alignment.target) {
        alignment.beads[0].confidence = verdict.probability
      }
    }
    return alignment
  }

  /// What was found, with all that the rest of the work needs.
  private typealias Found = (alignment: Alignment, model: BeadModel, ordered: Double?)

  /// The verdict on what was found, compared with a control if there is doubt.
  private func controlled(_ found: Found) -> Alignment.Verdict {
    let (verdict, documents) = (found.alignment.verdict, (found.alignment.source, found.alignment.target))
    guard let ordered = found.ordered, let reversed = ReversedControl.reversed(documents.1, of: documents.0),
      !ReversedControl.isPassed(ordered, control: orderedScore(documents.0, reversed))
    else { return verdict }
    return .init(.no, score: verdict.score, probability: ReversedControl.failed)
  }

  /// The verdict on documents of few paragraphs by their sentences, if that is yes.
  ///
  /// A whole report may be one line. In so long a paragraph each word says next to nothing; its sentences are a document
  /// like any other.
  private func verdictOnSentences(_ source: Document, _ target: Document) -> Alignment.Verdict? {
    func isShort(_ documents: (Document, Document)) -> Bool {
      min(documents.0.paragraphs.count, documents.1.paragraphs.count) < TranslationVerdict.short
    }
    guard isShort((source, target)) else { return nil }
    let sentences = (SentencePieces(source).split().document, SentencePieces(target).split().document)
    guard !isShort(sentences) else { return nil }
    let verdict = controlled(searched(sentences.0, sentences.1, nil, false, nil, { _ in }))
    return verdict.answer == .yes ? verdict : nil
  }

  /// The alignment of two documents, how likely beads are in them, and if there is doubt whether they are translations, what
  /// that of their monotone beads alone is worth, in nats a paragraph.
  private func searched(
    _ source: Document, _ target: Document, _ fixed: FixedPoints?, _ explaining: Bool, _ clock: StageClock?,
    _ progress: (Double) -> Void
  ) -> Found {
    let bitext = StageClock.measure(.features, on: clock) { features(source, target) }
    let outcome = outcome(of: bitext, by: kinds, fixed, clock, progress)
    let searched = fixed?.without(outcome.found.beads) ?? outcome.found.beads
    var beads = MovedBlocks.paired(searched, of: bitext, by: outcome.lattice.evidence)
    beads = MovedMerges(bitext, outcome.lattice).joined(beads)
    let isOnePair = fixed == nil && Self.isOnePair(source, target)
    if isOnePair { beads = [Bead(source: 0..<1, target: 0..<1, confidence: 1)] }
    let verdict = TranslationVerdict.verdict(on: beads, in: outcome.lattice)
    if isOnePair { beads[0].confidence = verdict.probability }
    if explaining { beads = BeadReasons(bitext, outcome.lattice).explained(beads) }
    beads = fixed?.restored(beads) ?? beads
    var alignment = Alignment(source: source, target: target, beads: beads, verdict: verdict)
    alignment.isNarrowed = outcome.isNarrowed
    guard ReversedControl.doubtful.contains(verdict.score) else {
      return (alignment, outcome.lattice.model, nil)
    }
    let ordered = TranslationVerdict.verdict(on: outcome.found.beads, in: outcome.lattice).score
    return (alignment, outcome.lattice.model, ordered)
  }

  /// Whether either side is one paragraph: then whether they are a pair and whether it is a translation is one question.
  private static func isOnePair(_ source: Document, _ target: Document) -> Bool {
    source.paragraphs.count == 1 && target.paragraphs.count == 1
  }

  /// What the monotone beads of two documents are worth, in nats a paragraph.
  private func orderedScore(_ source: Document, _ target: Document) -> Double {
    let outcome = outcome(of: features(source, target), by: kinds.filter { !$0.saysWhere }, nil, nil, { _ in })
    return TranslationVerdict.verdict(on: outcome.found.beads, in: outcome.lattice).score
  }

  private func features(_ source: Document, _ target: Document) -> BitextFeatures {
    BitextFeatures(source, target, lexicon: lexicon, constants: constants)
  }

  /// What is found in a bitext, in all passes.
  private func outcome(
    of bitext: BitextFeatures, by kinds: [EvidenceKind], _ fixed: FixedPoints?, _ clock: StageClock?,
    _ progress: (Double) -> Void
  ) -> Passes.Outcome {
    let counts = (source: bitext.source.count, target: bitext.target.count)
    let first = FirstBand(bitext: bitext, kinds: kinds, limits: limits, fixed: fixed)
    let diagonal = first.diagonal
    func usual() -> Band { StageClock.measure(.anchors, on: clock) { first.usual } }
    return Passes(bitext: bitext, kinds: kinds, isFirstSmall: true, clock: clock).run(
      band: { found in
        guard let found else { return diagonal ?? usual() }
        return Band(
          sourceCount: counts.source, targetCount: counts.target, around: found, margins: Self.pathMargins,
          limits: limits, fixed: fixed)
      },
      find: { lattice, pass in
        guard pass == .first, diagonal != nil else { return search(lattice, isLast: pass == .last, clock) }
        if let found = FirstBand.found(onDiagonal: lattice, clock) { return .init(lattice: lattice, found: found) }
        return search(widened(lattice, to: usual(), clock), isLast: false, clock)
      },
      settled: { outcome in
        // What is known before is no part of what the lattice shows.
        guard fixed == nil else { return nil }
        return Self.isHopeless(outcome) ? outcome : PlainPair(bitext: bitext, kinds: kinds).outcome(of: outcome)
      }, progress: progress)
  }

  /// Whether a first pass has shown that two long documents have nothing to do with each other.
  private static func isHopeless(_ first: Passes.Outcome) -> Bool {
    first.lattice.band.isNarrowed
      && TranslationVerdict.verdict(on: first.found.beads, in: first.lattice).score < hopeless
  }

  /// The best path within a lattice, or in the last pass what is expected to be right most often; the lattice is made wider
  /// wherever the path touches its edge, as far as the limits allow.
  /// - Parameter isLast: whether its beads are those that are wanted, and not only what the next pass learns from.
  private func search(_ lattice: Lattice, isLast: Bool, _ clock: StageClock?) -> Passes.Outcome {
    var lattice = lattice
    var reach = Self.reach
    while true {
      let path = StageClock.measure(.search, on: clock) { lattice.bestPath() }
      guard !lattice.band.isNarrowed, let wider = lattice.band.widened(around: path.beads, by: reach, limits: limits)
      else {
        let found = StageClock.measure(.posterior, on: clock) {
          isLast ? lattice.decoded(path) : lattice.withPosteriors(path)
        }
        return Passes.Outcome(lattice: lattice, found: found)
      }
      lattice = widened(lattice, to: wider, clock)
      reach *= 2
    }
  }

  private func widened(_ lattice: Lattice, to wider: Band, _ clock: StageClock?) -> Lattice {
    var lattice = lattice
    StageClock.measure(.evidence, on: clock) { lattice.widen(to: wider) }
    clock?.count(lattice)
    return lattice
  }
}
