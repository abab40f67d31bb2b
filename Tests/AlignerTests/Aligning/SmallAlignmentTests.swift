import Aligner
import Testing

/// Documents of next to nothing.
@Suite struct SmallAlignmentTests {
  private static func align(_ french: [Paragraph], _ arabic: [Paragraph]) -> Alignment {
    BitextAligner().align(Samples.document(.french, french), Samples.document(.arabic, arabic))
  }

  private static let french = [
    Samples.numbered(1, "Le conseil a tenu sa séance le 4 mars 2019."),
    Samples.numbered(2, "Il a entendu 37 témoins et visité 12 écoles."),
  ]
  private static let arabic = [
    Samples.numbered(1, "عقد المجلس جلسته في 4 مارس 2019."), Samples.numbered(2, "واستمع إلى 37 شاهدا وزار 12 مدرسة."),
  ]

  @Test func nothingAgainstNothingHasNoBeads() {
    #expect(Self.align([], []).beads == [])
  }

  @Test func frenchAgainstNothingIsUnpaired() {
    let alignment = Self.align(Self.french, [])
    #expect(alignment.beads.map(\.shapeName) == ["1-0", "1-0"])
    #expect(AlignmentRules.broken(by: alignment) == [])
    #expect(!alignment.verdict.isTranslation)
  }

  @Test func arabicAgainstNothingIsUnpaired() {
    let alignment = Self.align([], Self.arabic)
    #expect(alignment.beads.map(\.shapeName) == ["0-1", "0-1"])
    #expect(AlignmentRules.broken(by: alignment) == [])
    #expect(!alignment.verdict.isTranslation)
  }

  @Test func oneParagraphAgainstItsTranslationIsAPair() {
    let alignment = Self.align([Self.french[1]], [Self.arabic[1]])
    #expect(alignment.beads.map(\.shapeName) == ["1-1"])
    #expect(alignment.beads[0].confidence > 0.5)
  }

  @Test func oneParagraphAgainstAnotherTextIsNoPair() {
    let other = Samples.plain(.body, "سافرت القافلة ليلا عبر الصحراء الكبرى تحت ضوء القمر. " + Self.long)
    let alignment = Self.align([Self.french[1]], [other])
    // The only pair that there can be, as sure as that it is a translation.
    #expect(alignment.beads.map(\.shapeName) == ["1-1"])
    #expect(alignment.beads[0].confidence < 0.1 && alignment.beads[0].confidence == alignment.verdict.probability)
    #expect(!alignment.verdict.isTranslation)
  }

  private static let long =
    "وكان معها 45 جملا و90 رجلا يحملون 310 أكياس من الملح، ولم يصل منهم إلى الواحة بعد 26 يوما سوى 8 رجال."

  @Test func twoParagraphsArePairedInOrder() {
    let alignment = Self.align(Self.french, Self.arabic)
    #expect(alignment.beads.map(\.source) == [0..<1, 1..<2])
    #expect(alignment.beads.map(\.target) == [0..<1, 1..<2])
  }

  @Test func emptyParagraphsAreInABeadToo() {
    let empty = Samples.plain(.heading, "")
    #expect(AlignmentRules.broken(by: Self.align([empty], [empty])) == [])
    #expect(AlignmentRules.broken(by: Self.align([empty] + Self.french, Self.arabic + [empty, empty])) == [])
  }
}
