/// Pairs the sentences of documents whose paragraphs are paired, each within its bead.
///
/// ```swift
/// let paragraphs = BitextAligner().align(french, arabic)
/// let sentences = SentenceAligner().align(paragraphs)
/// ```
///
/// The result is an alignment whose documents consist of sentences (``Paragraph/sentence``). An error never leaves its
/// paragraph. The confidence of a bead is that of its paragraphs times its own within them. Sentences are first cut as
/// finely as they may be; where a bead then ends at a sure cut on one side, the other side is cut there too, even if it
/// goes on with a comma, and with these sentences the search is made anew.
public struct SentenceAligner: Sendable {
  private let kinds: [EvidenceKind]
  private let lexicon: Lexicon
  private let limits: SearchLimits
  private let constants: Constants

  /// Least confidence of a bead by whose end a side is cut that has no end of a sentence there.
  private static let sureEnough = 0.5

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

  /// Aligns the sentences of an alignment of paragraphs.
  ///
  /// Complexity: linear in the number of beads, and for each in the product of its sides' sentences, or if that is more
  /// than 200,000, in a band.
  /// - Parameters:
  ///   - explaining: whether to give the beads their ``Bead/reasons``.
  ///   - progress: called now and then with the share of the work that is done, 0 to 1.
  public func align(
    _ paragraphs: Alignment, explaining: Bool = false, progress: (Double) -> Void = { _ in }
  ) -> Alignment {
    let search = search(of: paragraphs)
    var (source, target) = (SentencePieces(paragraphs.source), SentencePieces(paragraphs.target))
    Self.agree(on: &source, &target, of: paragraphs, search) { progress($0 / 2) }
    let split = (source: source.split(), target: target.split())
    let blocks = Self.blocks(of: paragraphs.beads, split.source.starts, split.target.starts)
    func texts(_ side: (document: Document, starts: [Int]), _ range: KeyPath<Bead, Range<Int>>) -> [String] {
      paragraphs.beads.lazy.filter { !$0.isUnpaired }.flatMap { bead in
        Self.sentences(of: bead[keyPath: range], side.starts).map { side.document.paragraphs[$0].text }
      }
    }
    let found = search.beads(
      texts(split.source, \.source), texts(split.target, \.target), in: blocks, explaining: explaining
    ) { progress(0.5 + $0 / 2) }
    var result = paragraphs
    (result.source, result.target) = (split.source.document, split.target.document)
    result.beads = Self.placed(found.beads, in: blocks, paragraphs.beads, split.source.starts, split.target.starts)
    result.isNarrowed = paragraphs.isNarrowed || found.isNarrowed
    return result
  }

  /// What finds the sentences of an alignment: labels say nothing of them.
  func search(of paragraphs: Alignment) -> SentenceSearch {
    SentenceSearch(
      kinds: kinds.filter { $0.name != Evidences.labels.name }, lexicon: lexicon, limits: limits, constants: constants,
      languages: (paragraphs.source.language, paragraphs.target.language))
  }

  /// The sentences of some paragraphs.
  private static func sentences(of paragraphs: Range<Int>, _ starts: [Int]) -> Range<Int> {
    starts[paragraphs.lowerBound]..<starts[paragraphs.upperBound]
  }

  /// A block for each paired bead.
  private static func blocks(of beads: [Bead], _ source: [Int], _ target: [Int]) -> [BeadBlock] {
    var blocks: [BeadBlock] = []
    var (row, column) = (0, 0)
    for bead in beads where !bead.isUnpaired {
      let counts = (sentences(of: bead.source, source).count, sentences(of: bead.target, target).count)
      blocks.append(BeadBlock(source: row..<row + counts.0, target: column..<column + counts.1))
      (row, column) = (row + counts.0, column + counts.1)
    }
    return blocks
  }

  /// Cuts either side where the other surely ends a sentence and a bead ends with it.
  static func agree(
    on source: inout SentencePieces, _ target: inout SentencePieces, of alignment: Alignment, _ search: SentenceSearch,
    progress: (Double) -> Void
  ) {
    var blocks: [BeadBlock] = []
    var all: (source: [SentencePieces.Place], target: [SentencePieces.Place]) = ([], [])
    for bead in alignment.beads where !bead.isUnpaired {
      let places = (source.places(of: bead.source), target.places(of: bead.target))
      // A bead that has sure cuts alone has nothing to agree on, but teaches words.
      blocks.append(
        BeadBlock(
          source: all.source.count..<all.source.count + places.0.count,
          target: all.target.count..<all.target.count + places.1.count))
      all.source += places.0
      all.target += places.1
    }
    guard !(all.source.allSatisfy(source.endsSentence) && all.target.allSatisfy(target.endsSentence)) else { return }
    let beads = search.beads(
      all.source.map(source.text(at:)), all.target.map(target.text(at:)), in: blocks, explaining: false,
      progress: progress
    ).beads
    for (bead, next) in zip(beads, beads.dropFirst()) {
      guard !bead.isUnpaired, !next.isUnpaired, min(bead.confidence, next.confidence) >= sureEnough else { continue }
      let ends = (all.source[bead.source.upperBound - 1], all.target[bead.target.upperBound - 1])
      guard source.endsSentence(ends.0) || target.endsSentence(ends.1) else { continue }
      source.end(at: ends.0)
      target.end(at: ends.1)
    }
  }

  /// Beads of blocks as beads of documents, in the order of the beads of paragraphs; what those leave unpaired stays so.
  private static func placed(
    _ found: [Bead], in blocks: [BeadBlock], _ paragraphs: [Bead], _ source: [Int], _ target: [Int]
  ) -> [Bead] {
    var placed: [Bead] = []
    var (next, block) = (0, 0)
    for paragraph in paragraphs {
      let own = (sentences(of: paragraph.source, source), sentences(of: paragraph.target, target))
      guard !paragraph.isUnpaired else {
        for sentence in own.0 {
          placed.append(Bead(paragraph, source: sentence..<sentence + 1, target: own.1))
        }
        for sentence in own.1 {
          placed.append(Bead(paragraph, source: own.0, target: sentence..<sentence + 1))
        }
        continue
      }
      let shift = (
        own.0.lowerBound - blocks[block].source.lowerBound, own.1.lowerBound - blocks[block].target.lowerBound
      )
      while next < found.count,
        found[next].source.lowerBound < blocks[block].source.upperBound
          || found[next].target.lowerBound < blocks[block].target.upperBound
      {
        var bead = found[next]
        bead.source = bead.source.lowerBound + shift.0..<bead.source.upperBound + shift.0
        bead.target = bead.target.lowerBound + shift.1..<bead.target.upperBound + shift.1
        bead.confidence *= paragraph.confidence
        bead.isCrossing = paragraph.isCrossing
        bead.state = paragraph.state
        placed.append(bead)
        next += 1
      }
      block += 1
    }
    return placed
  }
}

extension Bead {
  /// A sentence of an unpaired paragraph.
  fileprivate init(_ paragraph: Bead, source: Range<Int>, target: Range<Int>) {
    self = paragraph
    self.source = source
    self.target = target
  }
}
