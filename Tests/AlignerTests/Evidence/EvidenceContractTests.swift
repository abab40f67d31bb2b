import Testing

@testable import Aligner

/// What every kind of evidence has to do, whatever it looks at.
@Suite struct EvidenceContractTests {
  static let names = Evidences.all.map { $0.name }

  /// Bitexts to weigh; the last ones have hardly anything in them.
  private static let bitexts: [Toy] = {
    let corpora = ["regulation", "report"].compactMap { try? Corpus.named($0) }.map {
      Toy($0.french.paragraphs, $0.arabic.paragraphs)
    }
    return corpora + [
      Toy([("", ""), ("…", "…"), ("", "١"), ("1", "")]), Toy([("Un", "واحد")]),
      Toy([Samples.plain(.heading, "Seul")], (0..<6).map { Samples.numbered($0, "نص") }),
    ]
  }()

  /// Before and after links are known.
  private static func made(_ name: String, for toy: Toy) throws -> [FittedEvidence] {
    let kind = try EvidenceKind.named(name)
    let features = toy.features(lexicon: .bundled)
    let places = 0..<min(toy.french.paragraphs.count, toy.arabic.paragraphs.count)
    return [[], Toy.links(places)].map { kind.fitted(to: features, links: $0) }
  }

  /// All beads of up to four paragraphs a side that begin at a paragraph, in a window of the other side.
  private static func row(_ first: Int, of toy: Toy, gathered: Float) -> BeadRow {
    let (height, width) = (toy.french.paragraphs.count, toy.arabic.paragraphs.count)
    let window = max(0, first - 5)..<min(width, first + 6)
    var row = BeadRow(first: first)
    for source in 1...4 where first + source <= height {
      // Windows of their own, as in a band: not all shapes begin at the same paragraphs.
      for target in 1...4 where window.lowerBound + source % 2 + target <= window.upperBound {
        let starts = (window.lowerBound + source % 2)..<(window.upperBound - target + 1)
        row.add(BeadShape(source, target), starts: starts, score: gathered)
      }
    }
    return row
  }

  @Test func namesAreDifferent() {
    #expect(Set(Self.names).count == Self.names.count)
    #expect(Self.names.allSatisfy { $0.wholeMatch(of: #/[a-z-]+/#) != nil })
  }

  @Test(arguments: names)
  func aRowIsTheSumOfItsBeads(name: String) throws {
    for toy in Self.bitexts {
      for evidence in try Self.made(name, for: toy) {
        for first in stride(from: 0, to: toy.french.paragraphs.count, by: 9) {
          var row = Self.row(first, of: toy, gathered: 0.75)
          evidence.add(to: &row)
          #expect(differences(row, evidence) == [])
        }
      }
    }
  }

  private func differences(_ row: BeadRow, _ evidence: any Evidence) -> [String] {
    row.entries.flatMap { entry in
      zip(entry.starts, row.scores[entry.place...]).compactMap { start, sum in
        let source = row.first..<(row.first + entry.shape.source)
        let score = evidence.score(source, start..<(start + entry.shape.target))
        let isSame = score.isFinite && abs(0.75 + score - sum) < 0.001
        return isSame ? nil : "\(source) \(start)+\(entry.shape.target): \(score), in the row \(sum - 0.75)"
      }
    }
  }

  /// Pairs that are weighed together, in any order, are worth what each is worth alone.
  @Test(arguments: names)
  func pairsAreWorthWhatTheyAreAlone(name: String) throws {
    for toy in Self.bitexts {
      let (height, width) = (toy.french.paragraphs.count, toy.arabic.paragraphs.count)
      let pairs = (0..<60).map { (source: $0 * 7 % height, target: $0 * 5 % width) }
      for evidence in try Self.made(name, for: toy) {
        let scores = evidence.scores(of: pairs)
        #expect(zip(pairs, scores).allSatisfy { abs(evidence.score($0.source, $0.target) - $1) < 0.001 })
      }
    }
  }

  /// A kind that is fitted only once says the same whatever has been found.
  @Test(arguments: Evidences.all.filter { !$0.learns }.map { $0.name })
  func linksChangeNothingForAKindThatDoesNotLearn(name: String) throws {
    for toy in Self.bitexts {
      let made = try Self.made(name, for: toy)
      var rows = made.map { _ in Self.row(0, of: toy, gathered: 0) }
      for index in made.indices { made[index].add(to: &rows[index]) }
      #expect(rows.allSatisfy { $0.scores == rows[0].scores })
    }
  }

  @Test(arguments: names)
  func aRowWithoutBeadsStaysEmpty(name: String) throws {
    for evidence in try Self.made(name, for: Self.bitexts[0]) {
      var row = BeadRow(first: 0)
      evidence.add(to: &row)
      #expect(row.scores.isEmpty)
    }
  }

  /// The same figures whenever it is asked and made: nothing may depend on the order of a set.
  @Test(arguments: names)
  func sayingItTwiceMakesNoDifference(name: String) throws {
    let toy = Self.bitexts[1]
    let figures = try (0..<2).map { _ in
      try Self.made(name, for: toy).flatMap { evidence in (0..<20).map { evidence.score($0, $0 + 1).bitPattern } }
    }
    #expect(figures[0] == figures[1])
  }

  /// Those that weigh a pair exactly alike from both sides; the others model what one side makes of the other.
  private static let symmetric: Set = ["label", "numerals", "dates", "names", "latin", "marks", "structure", "place"]

  @Test(arguments: names)
  func thePairIsWorthTheSameFromTheOtherSide(name: String) throws {
    let tolerance: Float = Self.symmetric.contains(name) ? 0.001 : 1
    let toy = Self.bitexts[0]
    let kind = try EvidenceKind.named(name)
    let forth = kind.fitted(to: BitextFeatures(toy.french, toy.arabic, lexicon: .bundled), links: [])
    let back = kind.fitted(to: BitextFeatures(toy.arabic, toy.french, lexicon: .bundled), links: [])
    for first in stride(from: 0, to: 56, by: 7) {
      for shape in [(1, 1), (1, 2), (2, 1), (3, 2)] {
        for start in max(0, first - 2)...(first + 2) {
          let (source, target) = (first..<(first + shape.0), start..<(start + shape.1))
          let scores = (forth.score(source, target), back.score(target, source))
          #expect(abs(scores.0 - scores.1) <= tolerance, "\(source) \(target): \(scores)")
        }
      }
    }
  }

  /// Paragraphs some of which stand in a table, row by row, and the last of which are notes.
  private static func placed(_ paragraphs: [Paragraph]) -> [Paragraph] {
    paragraphs.enumerated().map { index, paragraph in
      var paragraph = paragraph
      if (10..<20).contains(index) {
        paragraph.place.cell = .init(table: 1, row: (index - 10) / 2 + 1, column: index % 2 + 1)
      } else if index >= paragraphs.count - 2 {
        paragraph.kind = .note
        paragraph.place.note = index + 3 - paragraphs.count
      }
      return paragraph
    }
  }

  /// Evidence has to be worth having: right pairs of real documents are worth more than their neighbours.
  @Test(arguments: names)
  func rightPairsAreWorthMoreThanWrongOnes(name: String) throws {
    var gain: Float = 0
    // The two corpora whose paragraphs answer each other one by one.
    for corpus in ["resolutions", "guide"] {
      let pair = try Corpus.named(corpus)
      let toy = Toy(Self.placed(pair.french.paragraphs), Self.placed(pair.arabic.paragraphs))
      for evidence in try Self.made(name, for: toy) {
        for place in toy.french.paragraphs.indices.dropLast() {
          gain += evidence.score(place, place) - evidence.score(place, place + 1)
        }
      }
    }
    #expect(gain > 0)
  }
}
