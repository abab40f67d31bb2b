import Foundation

/// Words that translate each other, by a general lexicon and by what these very documents have shown.
///
/// A target word is drawn with probability 1 − λ from the translations of the source paragraph's words (IBM Model 1)
/// and with λ from the document at large. Its evidence is the logarithm of how much likelier that makes it than the
/// document alone: `log(λ + (1 − λ) · Σ t(a|f) / (|F| p(a)))`. Words whose translations are elsewhere speak against a
/// pair, by `log λ`; of words that the lexicon does not know nothing is said. Both directions are averaged. λ is what
/// fits the links of the pass before best, so that a poor lexicon speaks softly.
public struct LexiconEvidence: Evidence {
  public static let name = "lexicon"

  private let source: WordIndex
  private let target: WordIndex
  private let lexicon: BitextLexicon
  /// How many words of each target paragraph the lexicon knows.
  private let knownCounts: [Int]
  /// λ from source to target and back.
  private let forwardNoise: Float
  private let backwardNoise: Float

  /// λ before anything is known.
  private static let usualNoise: Float = 0.6
  /// Most nats that one word can say.
  private static let strongestWord: Float = 4
  /// Words of one paragraph are not independent; what they say together is scaled down by this power of their number.
  private static let dependence: Float = 0.2
  private static let weight: Float = 1.4

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    source = bitext.source.words
    target = bitext.target.words
    let lexicon = BitextLexicon(bitext, links: links)
    self.lexicon = lexicon
    knownCounts = target.paragraphs.map { words in words.count { lexicon.knownTarget[Int($0)] } }
    let noise = Self.fitNoise(links, source, target, lexicon)
    forwardNoise = noise.forward
    backwardNoise = noise.backward
  }

  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    var row = BeadRow(source, target)
    add(to: &row)
    return row.entries[0].scores[0]
  }

  public func add(to row: inout BeadRow) {
    guard let columns = row.columns else { return }
    let height = row.entries.map(\.shape.source).max() ?? 0
    let width = row.entries.map(\.shape.target).max() ?? 0
    var sums = RowSums(columns: columns, width: width, vocabulary: target.vocabulary.count)
    for step in 0..<height {
      let words = source.paragraphs[row.first + step]
      for word in words where !isRepeated(word, from: row.first, to: row.first + step) { add(word, to: &sums) }
      finishForward(&sums)
      for index in row.entries.indices where row.entries[index].shape.source == step + 1 {
        write(sums, to: &row.entries[index])
      }
    }
  }

  // MARK: A row

  /// What the words of a growing group of source paragraphs say to each target paragraph.
  private struct RowSums {
    let columns: Range<Int>
    /// Source words so far, and those of them that the lexicon knows.
    var size: Float = 0
    var known: Float = 0
    /// For each target word, the summed likelihood ratios of the source words; those that are not zero are listed.
    var ratios: [Float]
    var touched: [Int32] = []
    /// For each target paragraph, what its translated words gain over being untranslated.
    var forward: [Float]
    /// For each length of the target group and each start, what the translated source words gain.
    var backward: [[Float]]
    /// Scratch: summed ratios of one source word for each target paragraph.
    var column: [Float]

    init(columns: Range<Int>, width: Int, vocabulary: Int) {
      self.columns = columns
      ratios = [Float](repeating: 0, count: vocabulary)
      forward = [Float](repeating: 0, count: columns.count)
      backward = [[Float]](repeating: forward, count: width)
      column = forward
    }
  }

  private func isRepeated(_ word: Int32, from first: Int, to paragraph: Int) -> Bool {
    (first..<paragraph).contains { source.paragraphs[$0].contains(word) }
  }

  private func add(_ word: Int32, to sums: inout RowSums) {
    sums.size += 1
    guard lexicon.knownSource[Int(word)] else { return }
    sums.known += 1
    let lower = sums.columns.lowerBound
    var first = Int.max
    var last = Int.min
    for translation in lexicon.translations(of: word) {
      if translation.forward > 0 {
        if sums.ratios[Int(translation.word)] == 0 { sums.touched.append(translation.word) }
        sums.ratios[Int(translation.word)] += translation.forward
      }
      guard translation.backward > 0 else { continue }
      target.index.forEachParagraph(with: translation.word, in: sums.columns) { paragraph in
        sums.column[paragraph - lower] += translation.backward
        first = min(first, paragraph - lower)
        last = max(last, paragraph - lower)
      }
    }
    guard first <= last else { return }
    for width in 1...sums.backward.count {
      for start in max(0, first - width + 1)...last where start + width <= sums.columns.count {
        var ratio: Float = 0
        var size = 0
        for offset in start..<(start + width) {
          ratio += sums.column[offset]
          size += target.paragraphs[lower + offset].count
        }
        if ratio > 0 {
          sums.backward[width - 1][start] += Self.gain(ratio / Float(max(size, 1)), noise: backwardNoise)
        }
      }
    }
    for offset in first...last { sums.column[offset] = 0 }
  }

  private func finishForward(_ sums: inout RowSums) {
    for offset in sums.forward.indices { sums.forward[offset] = 0 }
    let lower = sums.columns.lowerBound
    for word in sums.touched {
      let gain = Self.gain(sums.ratios[Int(word)] / max(sums.size, 1), noise: forwardNoise)
      target.index.forEachParagraph(with: word, in: sums.columns) { sums.forward[$0 - lower] += gain }
    }
  }

  private func write(_ sums: RowSums, to entry: inout BeadRow.Entry) {
    let width = entry.shape.target
    let lower = sums.columns.lowerBound
    for (index, start) in entry.starts.enumerated() {
      var forward: Float = 0
      var size = 0
      for paragraph in start..<(start + width) {
        forward += sums.forward[paragraph - lower]
        size += knownCounts[paragraph]
      }
      forward += Float(size) * log(forwardNoise)
      let backward = sums.backward[width - 1][start - lower] + sums.known * log(backwardNoise)
      entry.scores[index] +=
        Self.weight / 2
        * (forward / pow(Float(size) + 1, Self.dependence) + backward / pow(sums.known + 1, Self.dependence))
    }
  }

  /// What a word gains by its translations over having none, in nats.
  @inline(__always)
  private static func gain(_ ratio: Float, noise: Float) -> Float {
    min(strongestWord, log(noise + (1 - noise) * ratio)) - log(noise)
  }

  // MARK: Fitting

  /// The λ that fits confident links best in each direction, by expectation maximisation, drawn towards the usual one.
  private static func fitNoise(
    _ links: [ConfidentLink], _ source: WordIndex, _ target: WordIndex, _ lexicon: BitextLexicon
  ) -> (forward: Float, backward: Float) {
    var forward: [Float] = []
    var backward: [Float] = []
    // A few hundred links fix one number well enough.
    for link in links.prefix(400) {
      let (words, others) = (source.paragraphs[link.source], target.paragraphs[link.target])
      let knownOthers = others.filter { lexicon.knownTarget[Int($0)] }
      var ratios = Dictionary(uniqueKeysWithValues: knownOthers.map { ($0, Float(0)) })
      for word in words where lexicon.knownSource[Int(word)] {
        var sum: Float = 0
        for translation in lexicon.translations(of: word) where ratios[translation.word] != nil {
          ratios[translation.word, default: 0] += translation.forward / Float(words.count)
          sum += translation.backward / Float(others.count)
        }
        backward.append(sum)
      }
      forward += knownOthers.map { ratios[$0] ?? 0 }
    }
    return (noise(of: forward), noise(of: backward))
  }

  private static func noise(of ratios: [Float]) -> Float {
    var noise = usualNoise
    let prior: Float = 100
    for _ in 0..<8 where !ratios.isEmpty {
      var expected: Float = 0
      for ratio in ratios { expected += noise / (noise + (1 - noise) * ratio) }
      noise = (expected + prior * usualNoise) / (Float(ratios.count) + prior)
    }
    return min(max(noise, 0.3), 0.97)
  }
}
