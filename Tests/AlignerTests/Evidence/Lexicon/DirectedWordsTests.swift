import Foundation
import Testing

@testable import Aligner

/// What is shared between groups and looked up once gives what comes of going over each group by itself.
@Suite struct DirectedWordsTests {
  /// Random documents with a random lexicon between their words, and what links have taught of it.
  private struct Case {
    let given: WordIndex
    let explained: WordIndex
    var table = TranslationTable()
    /// For each given paragraph, a linked one and the share of each of its words that the link has taught.
    var links: [(given: Int, explained: Int)] = []
    var taught: [Float] = []
    var noise: [Float?] = []
    let strongest: Float = 4

    init(seed: Int) throws {
      var generator = SeededGenerator(seed: UInt64(seed))
      func keys(_ letters: String, count: Int) throws -> [[WordKey]] {
        let letters = letters.map(String.init)
        let words = try letters.flatMap { first in
          try letters.map { try #require(WordKey(first + $0)) }
        }.sorted()
        return (0..<count).map { _ in generator.choose(generator.number(in: 0...9), of: words) }
      }
      given = WordIndex(try keys("abcde", count: generator.number(in: 1...40)), Constants())
      explained = WordIndex(try keys("بتثجح", count: generator.number(in: 1...40)), Constants())
      let words = Array(0..<Int32(explained.vocabulary.count))
      for _ in given.vocabulary {
        for word in generator.choose(generator.number(in: 0...4), of: words) {
          table.append(word: word, forward: Float(generator.number(in: 0...20)) / 20, backward: 0)
        }
        table.endRow()
      }
      noise = words.map { _ in generator.chance(0.8) ? Float(generator.number(in: 15...90)) / 100 : nil }
      for paragraph in 0..<given.index.paragraphCount where generator.chance(0.5) {
        links.append((paragraph, generator.number(in: 0...(explained.index.paragraphCount - 1))))
      }
      for link in links {
        for word in explained.index.members(of: link.explained) {
          // No more than the paragraph says of the word.
          taught.append(said(of: word, by: [link.given]) * Float(generator.number(in: 0...4)) / 4)
        }
      }
    }

    var words: DirectedWords {
      let own = OwnShares(
        links, givenCount: given.index.paragraphCount, explained: explained.index, taught: taught)
      return DirectedWords(given, table, explained, own: links.isEmpty ? nil : own, noise: noise, strongest: strongest)
    }

    /// The summed probability that the different words of some given paragraphs give a word.
    func said(of word: Int32, by group: some Sequence<Int>) -> Float {
      Set(group.flatMap { given.index.members(of: $0) }).sorted().reduce(0) { sum, given in
        table.cells(of: Int(given)).reduce(sum) { $0 + (table.words[$1] == word ? table.forward[$1] : 0) }
      }
    }

    /// The part of it that their own links have taught.
    func taught(of word: Int32, by group: some Sequence<Int>) -> Float {
      var (sum, next): (Float, Int) = (0, 0)
      for link in links {
        for member in explained.index.members(of: link.explained) {
          if member == word, group.contains(link.given) { sum += taught[next] }
          next += 1
        }
      }
      return sum
    }

    /// By the formula: of a paragraph's words each gains log(1 + (1 − λ) · Σ t / (λ · |F| · p)), within its bounds.
    func gain(of paragraph: Int, given group: Range<Int>) -> Float {
      let size = Float(max(Set(group.flatMap { given.index.members(of: $0) }).count, 1))
      return explained.index.places(of: paragraph).reduce(0) { sum, place in
        let word = explained.index.members[place]
        let probability = said(of: word, by: group) - taught(of: word, by: group)
        // What is taken away leaves nothing, or what rounding leaves.
        guard let noise = noise[Int(word)], probability > 1e-6 else { return sum }
        let ratio = (1 - noise) / (noise * explained.shares[place]) * probability / size
        return sum + min(strongest - log(noise), log(1 + ratio))
      }
    }
  }

  /// Single precision, and sums in another order: a thousandth of a nat.
  private static let accuracy: Float = 0.001

  @Test(arguments: 0..<40)
  func growingGroupsGainWhatEachGainsByItself(seed: Int) throws {
    let bitext = try Case(seed: seed)
    var generator = SeededGenerator(seed: UInt64(seed + 1000))
    let (height, width) = (bitext.given.index.paragraphCount, bitext.explained.index.paragraphCount)
    let first = generator.number(in: 0...(height - 1))
    let firsts = first..<generator.number(in: (first + 1)...height)
    let rows = firsts.map { _ in
      let start = generator.number(in: 0...width)
      return DirectedWords.Row(
        longest: generator.number(in: 1...4), window: start..<generator.number(in: start...width))
    }
    let gains = bitext.words.gains(from: first, rows)
    for (first, row) in zip(firsts, rows) {
      for end in (first + 1)..<(min(first + row.longest, height) + 1) {
        let base = gains.base(of: first..<end)
        for paragraph in row.window {
          let wanted = bitext.gain(of: paragraph, given: first..<end)
          #expect(abs(gains.values[base + paragraph] - wanted) < Self.accuracy, "\(first..<end) \(paragraph)")
        }
      }
    }
  }

  @Test(arguments: 0..<40)
  func singlePairsGainWhatTheyGainInGroups(seed: Int) throws {
    let bitext = try Case(seed: seed)
    var generator = SeededGenerator(seed: UInt64(seed + 2000))
    let pairs = (0..<50).map { _ in
      (
        given: generator.number(in: 0...(bitext.given.index.paragraphCount - 1)),
        explained: generator.number(in: 0...(bitext.explained.index.paragraphCount - 1))
      )
    }
    for (pair, gain) in zip(pairs, bitext.words.gains(of: pairs)) {
      #expect(abs(gain - bitext.gain(of: pair.explained, given: pair.given..<(pair.given + 1))) < Self.accuracy)
    }
  }

  @Test(arguments: 0..<10)
  func lossesAreThoseOfTheKnownWords(seed: Int) throws {
    let bitext = try Case(seed: seed)
    for paragraph in 0..<bitext.explained.index.paragraphCount {
      let known = bitext.explained.index.members(of: paragraph).compactMap { bitext.noise[Int($0)] }
      #expect(bitext.words.known(paragraph).count == known.count)
      #expect(abs(bitext.words.known(paragraph).loss - known.reduce(0) { $0 + log($1) }) < Self.accuracy)
    }
  }
}
