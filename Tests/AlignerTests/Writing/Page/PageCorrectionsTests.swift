import Foundation
import Testing

@testable import Aligner

/// What the page of an alignment says of how it is corrected, and what of many pairs.
@Suite struct PageCorrectionsTests {
  private static func page(_ alignments: Alignment..., asked: (inout WritingOptions) -> Void = { _ in }) throws
    -> String
  {
    var options = WritingOptions()
    asked(&options)
    let bytes = try OutputBuffer.bytes { output in
      var format = HTMLFormat(options: options)
      try format.writeHead(to: &output)
      for alignment in alignments { try format.write(alignment, to: &output) }
      try format.writeTail(to: &output)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A pair that can be corrected.
  private static func pair(key: String? = nil) -> Alignment {
    var alignment = Samples.pair("un", "واحد")
    alignment.source.pieces = DocumentPieces(of: alignment.source)
    alignment.target.pieces = DocumentPieces(of: alignment.target)
    alignment.source.key = key
    return alignment
  }

  private static func advice(on page: String) -> [Substring] {
    page.matches(of: #/(?s)<p class="uneditable">(.*?)<\/p>/#).map(\.1)
  }

  @Test(arguments: ReportLanguage.allCases)
  func sentencesAreCorrectedByTheirParagraphs(language: ReportLanguage) throws {
    let (one, other) = (Samples.pair("un", "واحد"), Samples.pair("deux", "اثنان"))
    let page = try Self.page(one, other) { ($0.unit, $0.reportLanguage) = (.sentence, language) }
    let advice = Self.advice(on: page)
    #expect(advice.count == 1)
    #expect(advice.first?.contains("<code dir=\"ltr\">--links FILE --unit sentence</code>") == true)
    #expect(!page.contains(#/<\/code>[^<]*[\x{2068}\x{2069}]/#))
  }

  @Test(arguments: ReportLanguage.allCases)
  func givenPairsAreCorrectedInATable(language: ReportLanguage) throws {
    var alignment = Samples.pair("un", "واحد")
    alignment.hasGivenPairs = true
    for unit in TextUnit.allCases {
      let page = try Self.page(alignment) { ($0.unit, $0.reportLanguage) = (unit, language) }
      #expect(
        Self.advice(on: page).map {
          $0.contains("<code dir=\"ltr\">align-cli align rapport.fr.txt -o pairs.csv</code>")
        } == [true])
    }
  }

  @Test func aPageThatCanBeCorrectedSaysNothingOfOtherWays() throws {
    let page = try Self.page(Self.pair())
    #expect(page.contains("class=\"corrections\">{\"name\":\"rapport.fr\","))
    #expect(Self.advice(on: page).isEmpty)
  }

  @Test func eachOfSeveralPairsHasItsName() throws {
    let page = try Self.page(Self.pair(key: "a/b"), Self.pair(key: "c")) { $0.holdsSeveral = true }
    #expect(page.contains("<title>All documents</title>"))
    let heading = "<h2 class=\"pair\"><bdi>2020/rapport.fr.txt</bdi> <i>↔</i> <bdi>2020/rapport.ar.txt</bdi></h2>"
    #expect(page.components(separatedBy: heading).count == 3)
    // What is saved of one must not be taken for what is saved of the other.
    #expect(page.contains("{\"name\":\"a-b\",") && page.contains("{\"name\":\"c\","))
    #expect(try !Self.page(Self.pair()).contains("<h2"))
  }
}
