import Foundation

/// A sentence within a paired bead that the other side does not have.
struct LostSentence: Sendable {
  /// Index of the bead.
  let bead: Int
  /// Whether the sentence stands in the source.
  let isSource: Bool
  /// Its paragraph there.
  let paragraph: Int
  /// Where it stands in the UTF-8 of that paragraph's text.
  let range: Range<Int>
  /// How likely it is that it has no counterpart.
  let probability: Double
  /// The paragraph of the other side in which it should stand.
  let otherParagraph: Int
  /// The sentence behind which it should stand there, in that paragraph's bytes; `nil` for its beginning.
  let behind: Range<Int>?
}

extension SentenceAligner {
  /// The sentences within paired beads that the other side lacks, by bead.
  ///
  /// Where both sides of a bead have such sentences they are a free translation or in another order, and nothing is told.
  /// Complexity: as ``align(_:explaining:progress:)``.
  func omissions(in paragraphs: Alignment, where isChecked: (Bead) -> Bool) -> [LostSentence] {
    let search = search(of: paragraphs)
    let documents = [paragraphs.source, paragraphs.target]
    let longest = OmissionLimits.longestParagraph
    var (source, target) = (
      SentencePieces(documents[0], longest: longest), SentencePieces(documents[1], longest: longest)
    )
    let indices = paragraphs.beads.indices.filter { index in
      let bead = paragraphs.beads[index]
      guard !bead.isUnpaired, isChecked(bead) else { return false }
      // Those of one sentence have none to miss, but teach lengths and words.
      return zip([bead.source, bead.target], documents).allSatisfy { range, document in
        document.paragraphs[range].allSatisfy { $0.text.utf8.count <= longest }
      }
    }
    var checked = paragraphs
    checked.beads = indices.map { paragraphs.beads[$0] }
    guard !indices.isEmpty else { return [] }
    Self.agree(on: &source, &target, of: checked, search) { _ in }
    let sides = (OmissionSide(source, checked.beads.map(\.source)), OmissionSide(target, checked.beads.map(\.target)))
    let blocks = zip(sides.0.blocks, sides.1.blocks).map { BeadBlock(source: $0, target: $1) }
    let unpaired = search.unpaired(sides.0.texts, sides.1.texts, in: blocks) { _ in }
    let lengths = OmissionLengths(sides.0.letters, sides.1.letters)
    return zip(indices, blocks).flatMap { bead, block -> [LostSentence] in
      let here = sides.0.alone(in: block.source, unpaired.source)
      let there = sides.1.alone(in: block.target, unpaired.target)
      guard here.isEmpty != there.isEmpty,
        !lengths.contradict(block, withoutSource: here, withoutTarget: there)
      else { return [] }
      func omission(_ sentence: Int, isSource: Bool) -> LostSentence {
        let (side, other) = isSource ? (sides.0, sides.1) : (sides.1, sides.0)
        let (own, block) = isSource ? (block.source, block.target) : (block.target, block.source)
        let near = block.lowerBound + min(sentence - own.lowerBound, block.count) - 1
        return side.omission(
          sentence, of: bead, isSource: isSource, isSource ? unpaired.source[sentence] : unpaired.target[sentence],
          in: other, behind: near, block)
      }
      return here.map { omission($0, isSource: true) } + there.map { omission($0, isSource: false) }
    }
  }
}

/// What is told of sentences without counterpart.
private enum OmissionLimits {
  /// Least probability of having none.
  ///
  /// Neighbours compete for what there is on the other side, so that a short sentence that was left out is often no more than
  /// likely to be. Of a handbook's 361 paragraphs of three sentences and more, every fifth without one of them, 93 % are found
  /// from .2 on and 89 % from .5 on (of reports on health 99 and 97 %); in the intact ones five are told from .2 on, most of
  /// which the other side lacks in fact.
  static let leastProbability = 0.2
  /// Shorter sentences, in letters, are told only where they are as good as certain.
  static let leastLetters = 12
  static let ofShortOnes = 0.9
  /// `,` `:` `;` `،` `؛`
  static let openEnds: Set<UInt32> = [0x2C, 0x3A, 0x3B, 0x60C, 0x61B]
  /// Nats that two texts may be further from the usual ratio of lengths without what is said to be missing than with it.
  static let lengthSlack = 0.3
  /// What is longer, in bytes, is no paragraph, and nobody looks for one of its sentences.
  static let longestParagraph = 100_000
}

/// How long the two sides of a bead are for each other.
private struct OmissionLengths {
  private let source: [Int]
  private let target: [Int]
  /// Letters of the target for one of the source in all beads.
  private let ratio: Double

  init(_ source: [Int], _ target: [Int]) {
    (self.source, self.target) = (source, target)
    ratio = Double(max(1, target.reduce(0, +))) / Double(max(1, source.reduce(0, +)))
  }

  /// Whether the sides are as long as they should be with what is said to be missing, and no longer without it: then it is
  /// there, put another way.
  func contradict(_ block: BeadBlock, withoutSource here: [Int], withoutTarget there: [Int]) -> Bool {
    let (first, second) = (sum(source, block.source, []), sum(target, block.target, []))
    let (rest, otherRest) = (sum(source, block.source, here), sum(target, block.target, there))
    return distance(rest, otherRest) > distance(first, second) + OmissionLimits.lengthSlack
  }

  private func sum(_ letters: [Int], _ range: Range<Int>, _ without: [Int]) -> Int {
    range.reduce(0) { $0 + letters[$1] } - without.reduce(0) { $0 + letters[$1] }
  }

  private func distance(_ source: Int, _ target: Int) -> Double {
    abs(log(Double(max(1, target)) / Double(max(1, source)) / ratio))
  }
}

/// The sentences of one side of some beads, one block after another.
private struct OmissionSide {
  private(set) var texts: [String] = []
  /// The letters of each sentence.
  private(set) var letters: [Int] = []
  private(set) var blocks: [Range<Int>] = []
  private var places: [(paragraph: Int, range: Range<Int>)] = []

  init(_ pieces: SentencePieces, _ beads: [Range<Int>]) {
    for bead in beads {
      let start = texts.count
      for paragraph in bead {
        texts += pieces.sentences(of: paragraph)
        places += pieces.ranges(of: paragraph).map { (paragraph, $0) }
      }
      blocks.append(start..<texts.count)
    }
    letters = texts.map { text in text.unicodeScalars.count { CharacterClass.isLetter($0.value) } }
  }

  /// Those of a block that have no counterpart; a lone sentence is the whole paragraph, which is paired.
  func alone(in block: Range<Int>, _ unpaired: [Double]) -> [Int] {
    guard block.count > 1 else { return [] }
    return block.filter { sentence in
      let isShort = letters[sentence] < OmissionLimits.leastLetters
      return unpaired[sentence] >= (isShort ? OmissionLimits.ofShortOnes : OmissionLimits.leastProbability)
        && isWhole(sentence)
    }
  }

  /// Whether it is a whole sentence: what a colon or a comma ends is a part of one.
  private func isWhole(_ sentence: Int) -> Bool {
    !OmissionLimits.openEnds.contains(texts[sentence].unicodeScalars.last?.value ?? 0)
  }

  func omission(
    _ sentence: Int, of bead: Int, isSource: Bool, _ probability: Double, in other: OmissionSide, behind near: Int,
    _ block: Range<Int>
  ) -> LostSentence {
    let anchor = other.places[max(near, block.lowerBound)]
    return LostSentence(
      bead: bead, isSource: isSource, paragraph: places[sentence].paragraph, range: places[sentence].range,
      probability: probability, otherParagraph: anchor.paragraph, behind: near < block.lowerBound ? nil : anchor.range)
  }
}
