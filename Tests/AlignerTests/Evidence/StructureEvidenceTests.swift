import Testing

@testable import Aligner

@Suite struct StructureEvidenceTests {
  private static func score(_ source: [Paragraph.Kind], _ target: [Paragraph.Kind]) -> Float {
    let toy = Toy(source.map { Samples.plain($0, "texte") }, target.map { Samples.plain($0, "نص") })
    return StructureEvidence(toy.features()).score(0..<source.count, 0..<target.count)
  }

  @Test(arguments: Paragraph.Kind.allCases)
  func equalKindsSpeakForAPair(kind: Paragraph.Kind) {
    let same = Self.score([kind], [kind])
    #expect(same > 0)
    for other in Paragraph.Kind.allCases where other != kind {
      #expect(Self.score([kind], [other]) < same)
      #expect(Self.score([kind], [other]) == Self.score([other], [kind]))
    }
  }

  @Test(arguments: Paragraph.Kind.allCases.filter { $0 != .heading })
  func aHeadingIsTranslatedByAHeading(kind: Paragraph.Kind) {
    #expect(Self.score([.heading], [kind]) < 0)
  }

  /// Segmenting takes one for the other.
  @Test func bodyMayBeAContinuation() {
    #expect(Self.score([.body], [.continuation]) == 0)
  }

  @Test(arguments: [Paragraph.Kind.heading, .numbered, .item, .contents])
  func whatStartsAnewIsSeldomMerged(kind: Paragraph.Kind) {
    #expect(Self.score([.body, kind], [.body]) < Self.score([.body], [.body]))
    #expect(Self.score([.body], [.body, kind]) < Self.score([.body], [.body]))
    #expect(Self.score([.body, kind], [.body]) < Self.score([.body, .continuation], [.body]))
  }

  @Test func aTitleMayTakeTwoLines() {
    #expect(Self.score([.heading, .heading], [.heading]) >= Self.score([.heading], [.heading]))
    #expect(Self.score([.heading, .body], [.heading]) < Self.score([.heading, .heading], [.heading]))
  }
}
