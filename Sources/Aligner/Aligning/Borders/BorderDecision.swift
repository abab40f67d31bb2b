/// Decides with both languages where paragraphs end that neither document alone is sure of.
///
/// A border that was read wrongly leaves a trace in the alignment: a paragraph too many, one too few, a pair that is in doubt. There
/// both documents are cut as finely as they may be, and the pieces are put together again, as paragraphs and as beads at once
/// (``PieceLattice``). What is decided tells of other borders that look alike (``BorderHabits``), so that clear places mend a whole
/// list.
struct BorderDecision {
  let kinds: [EvidenceKind]
  let lexicon: Lexicon
  let constants: Constants

  /// A document as its borders were decided.
  struct Recut {
    var document: Document
    private let draft: (any DocumentDraft)?
    private let isCut: [Bool]

    /// A document as it was read.
    init(_ document: Document) {
      (self.document, draft) = (document, document.draft)
      isCut = draft?.borders.map(\.isCut) ?? []
    }

    fileprivate init(_ draft: any DocumentDraft, _ isCut: [Bool]) {
      (document, self.draft, self.isCut) = (draft.document(isCut), draft, isCut)
    }

    /// The lines that its paragraphs begin with; `nil` for a document that can be cut one way only.
    var starts: [Int]? { draft?.starts(isCut) }
  }

  /// The documents with the borders that an alignment of them leads to; `nil` if they are those that they have.
  /// - Parameters:
  ///   - alignment: of the two documents.
  ///   - model: how likely beads are in them.
  func documents(_ alignment: Alignment, _ model: BeadModel) -> (source: Recut, target: Recut)? {
    let windows = BorderWindows(alignment.beads, of: alignment.source, alignment.target).windows
    guard !windows.isEmpty else { return nil }
    var source = PieceSide(alignment.source, windows: windows.map(\.source))
    var target = PieceSide(alignment.target, windows: windows.map(\.target))
    let bitext = BitextFeatures(source.document, target.document, lexicon: lexicon, constants: constants)
    let links = Self.links(alignment, source, target, constants)
    let evidence = kinds.filter { $0.applies(bitext) && $0.tellsOfPieces }.map { $0.fitted(to: bitext, links: links) }
    let habits = (Self.habits(alignment.source, source), Self.habits(alignment.target, target))
    source.weigh(by: habits.0.first())
    target.weigh(by: habits.1.first())
    var cuts = Self.cuts(windows, source, target, model, evidence)
    source.weigh(by: habits.0.learned(from: source.borders.map { cuts.source.contains($0.piece) }))
    target.weigh(by: habits.1.learned(from: target.borders.map { cuts.target.contains($0.piece) }))
    cuts = Self.cuts(windows, source, target, model, evidence)
    let recut = (Self.recut(alignment.source, source, cuts.source), Self.recut(alignment.target, target, cuts.target))
    guard recut.0 != nil || recut.1 != nil else { return nil }
    return (recut.0 ?? Recut(alignment.source), recut.1 ?? Recut(alignment.target))
  }

  /// The sure single pairs, by their pieces: those whose paragraphs are one piece each.
  private static func links(
    _ alignment: Alignment, _ source: PieceSide, _ target: PieceSide, _ constants: Constants
  ) -> [ConfidentLink] {
    ConfidentLink.all(in: alignment.beads.filter { !$0.isCrossing }, constants).compactMap { link in
      let (first, other) = (
        source.pieces(of: link.source..<(link.source + 1)), target.pieces(of: link.target..<(link.target + 1))
      )
      guard first.count == 1, other.count == 1 else { return nil }
      return ConfidentLink(source: first.lowerBound, target: other.lowerBound, confidence: link.confidence)
    }
  }

  private static func habits(_ document: Document, _ side: PieceSide) -> BorderHabits {
    BorderHabits(side, document.draft?.borders ?? [])
  }

  /// The pieces that paragraphs begin with in the best paths through all windows.
  private static func cuts(
    _ windows: [BorderWindows.Window], _ source: PieceSide, _ target: PieceSide, _ model: BeadModel,
    _ evidence: [FittedEvidence]
  ) -> (source: Set<Int>, target: Set<Int>) {
    ParallelMap.tasks(windows.count) { index in
      PieceLattice(windows[index], source, target, model, evidence).cuts()
    }.reduce(into: ([], [])) { cuts, found in
      cuts.source.formUnion(found.source)
      cuts.target.formUnion(found.target)
    }
  }

  /// A document with the borders that were decided; `nil` if they are those that it has.
  private static func recut(_ document: Document, _ side: PieceSide, _ cuts: Set<Int>) -> Recut? {
    guard let draft = document.draft else { return nil }
    var isCut = draft.borders.map(\.isCut)
    for place in side.borders { isCut[place.border] = cuts.contains(place.piece) }
    return isCut == draft.borders.map(\.isCut) ? nil : Recut(draft, isCut)
  }
}
