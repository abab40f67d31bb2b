import Foundation
import Testing

@testable import Aligner

@Suite struct NearDuplicateFilterTests {
  /// Texts of words from a fixed generator, long enough for stems.
  private struct Words {
    var state: UInt64
    mutating func next(_ count: UInt64) -> Int {
      state = SpreadBits.spread(state)
      return Int(state % count)
    }
    mutating func word(_ letters: [Character]) -> String {
      String((0..<6).map { _ in letters[next(UInt64(letters.count))] })
    }
    mutating func words(_ count: Int, _ letters: [Character]) -> [String] { (0..<count).map { _ in word(letters) } }
  }

  private static let latin = Array("bcdfgklmnprtvz")
  private static let arabic = Array("بتثجحخدذرزسشصضطظعغقك")

  private func filter(_ resemblance: Double) throws -> NearDuplicateFilter {
    var options = FilterOptions()
    options.nearDuplicates = resemblance
    return try #require(NearDuplicateFilter(options))
  }

  private func pair(_ french: String, _ arabic: String) -> FilteredPair {
    let alignment = Samples.pair(french, arabic)
    let bead = alignment.beads[0]
    return FilteredPair(bead, BeadText(bead, of: alignment, keepsLabels: false), of: alignment)
  }

  /// How many of 100 pairs are taken for what they were before some of their words were changed, on each side.
  private func found(changing changes: Int, of length: Int, _ resemblance: Double = 0.8) throws -> Int {
    var words = Words(state: UInt64(length))
    var count = 0
    for _ in 0..<100 {
      var filter = try filter(resemblance)
      var sides = [words.words(length, Self.latin), words.words(length, Self.arabic)]
      filter.remember(filter.traces(of: pair(sides[0].joined(separator: " "), sides[1].joined(separator: " "))))
      for change in 0..<changes {
        // Apart from each other, so that each takes two neighbours with it.
        let place = (change * 2 + 1) * length / (changes * 2)
        sides[0][place] = words.word(Self.latin)
        sides[1][place] = words.word(Self.arabic)
      }
      if filter.knows(filter.traces(of: pair(sides[0].joined(separator: " "), sides[1].joined(separator: " ")))) {
        count += 1
      }
    }
    return count
  }

  @Test func whatDiffersInDigitsAndMarksAloneIsFound() throws {
    var filter = try filter(0.95)
    filter.remember(filter.traces(of: pair("Le Conseil adopte la résolution 12.", "اعتمد المجلس القرار 12.")))
    #expect(filter.knows(filter.traces(of: pair("le conseil adopte la Résolution 13", "اعتمد المجلس القرار ١٣"))))
    #expect(!filter.knows(filter.traces(of: pair("Le Conseil rejette la résolution 12.", "رفض المجلس القرار 12."))))
    // Without words that carry content all that is said counts.
    filter.remember(filter.traces(of: pair("5", "٥")))
    #expect(!filter.knows(filter.traces(of: pair("6", "٦"))))
    #expect(filter.knows(filter.traces(of: pair("5.", "5"))))
  }

  /// The figures of the documentation: resemblance .95, .9 and so on by what the number of changed words makes of it.
  @Test func itFindsWhatItsCurveSays() throws {
    #expect(try found(changing: 0, of: 20) == 100)
    // 80 words: 81 pairs of neighbours a side, of which a change takes two: 158 of 166.
    #expect(try found(changing: 1, of: 80) >= 90)
    // 20 words: 38 of 46.
    #expect((40...80).contains(try found(changing: 1, of: 20)))
    // 20 words, 6 of them changed: 18 of 66.
    #expect(try found(changing: 6, of: 20) <= 3)
    #expect(try found(changing: 20, of: 20) == 0)
    #expect(try found(changing: 2, of: 20, 0.7) > found(changing: 2, of: 20, 0.9))
  }

  @Test func theRunDropsThemAndCountsThem() {
    var options = FilterOptions()
    (options.nearDuplicates, options.dropsDuplicates) = (0.8, true)
    var filters = BeadFilters(options)
    let (french, arabic) = ("Le Conseil adopte le rapport annuel", "اعتمد المجلس التقرير السنوي")
    let pairs = [(french, arabic), (french + " 5", arabic), ("Autre chose", "شيء مختلف تماما"), (french, arabic)]
    let dropped = pairs.map { filters.marked(Samples.pair($0.0, $0.1)).beads[0].filter }
    #expect(dropped == [nil, "near-duplicate", nil, "near-duplicate"])
    #expect(filters.counts.map(\.name) == ["near-duplicate"])
  }

  @Test func inflectionAndFunctionWordsDoNotCount() throws {
    let traces = try filter(0.8).traces(of: pair("nationales", "المجلس"))
    #expect(traces.count == 3)
    #expect(traces == (try filter(0.8).traces(of: pair("les nationaux,", "مجلس"))))
  }
}
