import Foundation

/// Pairs of terms that a bitext shows to be translations of each other: a draft of a glossary.
///
/// ```swift
/// let sentences = SentenceAligner().align(BitextAligner().align(french, arabic))
/// for proposal in TermProposals([sentences]).proposals { print(proposal.source, proposal.target, proposal.count) }
/// ```
///
/// Runs of words that come often on either side are paired by how often they come in the same sentences (Dice's coefficient)
/// and by how well a lexicon, which the same sentences have sharpened, knows their words as translations. The best pair is
/// taken first and its terms are out of the game (competitive linking: Melamed, "Models of Translational Equivalence among
/// Words", Computational Linguistics 26(2), 2000). A term that comes only within a longer one is left out.
public struct TermProposals: Sendable {
  /// A pair of terms.
  public struct Proposal: Sendable, Hashable {
    /// The French term as it is cited.
    public var source: String
    /// The Arabic term as it is cited.
    public var target: String
    /// How many pairs of sentences have both.
    public var count: Int
    /// How well the two go together, 0 to 1.
    public var score: Double
    /// A pair of sentences that has both.
    public var example: (source: String, target: String) { (sourceExample, targetExample) }

    let sourceExample: String
    let targetExample: String
  }

  /// The pairs, the best first.
  public private(set) var proposals: [Proposal] = []

  /// Pairs of sentences that are less sure teach nothing.
  private static let leastConfidence = 0.5
  /// Least score of a pair that is proposed.
  private static let leastScore = 0.25
  /// A run that comes less often than this share of a longer one, or with it, is hardly a term of its own.
  private static let sameTerm = 0.8
  /// Words of both terms beyond which length says no more.
  private static let mostCounted = 6

  /// Proposes terms.
  /// - Parameters:
  ///   - alignments: of sentences, one for each pair of documents.
  ///   - lexicon: what is known of the two languages' words.
  ///   - least: how many pairs of sentences have to have both terms.
  ///
  /// Complexity: linear in the number of sentences; the product of the candidates in the two sides of each.
  public init(_ alignments: [Alignment], lexicon: Lexicon = .bundled, least: Int = 3) {
    var pairs: [(source: String, target: String)] = []
    for alignment in alignments {
      for bead in alignment.beads where !bead.isUnpaired && bead.confidence >= Self.leastConfidence {
        func text(_ document: Document, _ range: Range<Int>) -> String {
          document.paragraphs[range].map(\.text).joined(separator: " ")
        }
        pairs.append((text(alignment.source, bead.source), text(alignment.target, bead.target)))
      }
    }
    let languages = (alignments.first?.source.language ?? .source, alignments.first?.target.language ?? .target)
    let source = TermCandidates(pairs.map(\.source), languages.0, least: least)
    let target = TermCandidates(pairs.map(\.target), languages.1, least: least)
    let support = TermSupport(pairs, source, target, lexicon)
    let links = Self.maximal(Self.linked(source, target, support, least: least), source, target)
    let sources = Citations(source, texts: pairs.map(\.source), languages.0, of: links.map(\.source))
    let targets = Citations(target, texts: pairs.map(\.target), languages.1, of: links.map(\.target))
    proposals = zip(links, Self.examples(links, pairs, source, target)).map { link, example in
      Proposal(
        source: sources[link.source], target: targets[link.target], count: Int(link.count), score: link.score,
        sourceExample: pairs[example].source, targetExample: pairs[example].target)
    }
  }

  /// Two candidates that are taken for translations of each other.
  struct Link {
    var source: Int32
    var target: Int32
    var count: Int32
    var score: Double
    /// What decides which is better: pairs that come often are more certain, and terms of several words more often terms.
    var rank: Double
  }

  /// The best links, each candidate in one of them.
  private static func linked(
    _ source: TermCandidates, _ target: TermCandidates, _ support: TermSupport, least: Int
  ) -> [Link] {
    func index(_ side: TermCandidates) -> PostingIndex {
      PostingIndex(side.places.map { $0.map(\.candidate).sortedUnique() }, size: side.candidates.count)
    }
    let (rows, columns) = (index(source), index(target))
    let numbers = Dictionary(
      uniqueKeysWithValues: target.candidates.indices.map { (target.candidates[$0].words, Int32($0)) })
    let found = ParallelMap.map(source.candidates.count) { row -> [Link] in
      guard source.candidates[row].isTerm else { return [] }
      var counts: [Int32: Int32] = [:]
      for text in rows.paragraphs(with: Int32(row)) {
        for member in columns.members(of: Int(text)) { counts[member, default: 0] += 1 }
      }
      let here = source.candidates[row]
      var shares: [Int32: Double] = [:]
      // Shorter runs first, since longer ones ask what they had.
      let met = counts.filter { $0.value >= least }.sorted {
        (target.candidates[Int($0.key)].words.count, $0.key) < (target.candidates[Int($1.key)].words.count, $1.key)
      }
      return met.compactMap { column, count -> Link? in
        let there = target.candidates[Int(column)]
        let dice = 2 * Double(count) / Double(here.count + there.count)
        guard dice >= leastScore else { return nil }
        var share = support.share(here.words, there.words)
        // `أقل البلدان نموا` is as good as `البلدان نموا`, if that hardly comes without the other word.
        if there.words.count <= here.words.count {
          for part in [there.words.dropFirst(), there.words.dropLast()] {
            guard let number = numbers[Array(part)], let own = shares[number],
              Double(count) >= sameTerm * Double(counts[number] ?? 0)
            else { continue }
            share = max(share, own)
          }
        }
        shares[column] = share
        let score = (dice * share).squareRoot()
        guard score >= leastScore else { return nil }
        let length = Double(min(here.words.count + there.words.count, mostCounted))
        return Link(
          source: Int32(row), target: column, count: count, score: score,
          rank: score * score * log(1 + Double(count)) * length.squareRoot())
      }
    }.flatMap(\.self).sorted { ($0.rank, $1.source, $1.target) > ($1.rank, $0.source, $0.target) }
    var taken = (Set<Int32>(), Set<Int32>())
    return found.filter { link in
      guard !taken.0.contains(link.source), !taken.1.contains(link.target) else { return false }
      taken.0.insert(link.source)
      taken.1.insert(link.target)
      return true
    }
  }

  /// The links without those whose terms hardly come but within those of a longer one.
  private static func maximal(_ links: [Link], _ source: TermCandidates, _ target: TermCandidates) -> [Link] {
    var longer: [[Int32]: Int32] = [:]
    for link in links {
      let words = source.candidates[Int(link.source)].words
      for start in words.indices {
        for end in (start + 1)...words.count where end - start < words.count {
          longer[Array(words[start..<end]), default: 0] += link.count
        }
      }
    }
    return links.filter { link in
      let candidate = source.candidates[Int(link.source)]
      return Double(longer[candidate.words] ?? 0) < sameTerm * Double(candidate.count)
    }
  }

  /// For each link the shortest pair of texts that has both its terms.
  private static func examples(
    _ links: [Link], _ pairs: [(source: String, target: String)], _ source: TermCandidates, _ target: TermCandidates
  ) -> [Int] {
    var numbers: [Int32: Int] = [:]
    for (number, link) in links.enumerated() { numbers[link.source] = number }
    var best = [(pair: Int, length: Int)](repeating: (0, .max), count: links.count)
    for (pair, texts) in pairs.enumerated() {
      let there = Set(target.places[pair].map(\.candidate))
      let length = texts.source.utf8.count + texts.target.utf8.count
      for place in source.places[pair] {
        guard let number = numbers[place.candidate], there.contains(links[number].target), length < best[number].length
        else { continue }
        best[number] = (pair, length)
      }
    }
    return best.map(\.pair)
  }
}
