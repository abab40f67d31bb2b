import Testing

@testable import Aligner

@Suite struct ConstantsTests {
  @Test func eachConstantHasItsName() {
    let properties = Mirror(reflecting: Constants()).children.compactMap(\.label)
    let names = properties.map { property in
      property.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
    #expect(Constants.names.map(\.text) == names)
    #expect(Set(Constants.names.map { $0.path as AnyKeyPath }).count == names.count)
  }

  private static func beads(_ constants: Constants) throws -> [Bead] {
    let corpus = try Corpus.named("communique")
    return BitextAligner(constants: constants).align(corpus.french, corpus.arabic).beads
  }

  /// Other values in the same process give another result, and leave the usual one as it was.
  @Test func anotherValueIsAnotherAligner() throws {
    var constants = Constants()
    constants.skip = 4000
    #expect(try Self.beads(constants) != Self.beads(Constants()))
    #expect(try Self.beads(Constants()) == Corpus.named("communique").alignment.beads)
    #expect(Constants().skip == -3.3)
  }

  /// Those that only bound a decision, which no value of theirs changes in the bitext below.
  private static let bounds: Set = ["moved-opening", "moved-continuation"]

  /// None is forgotten on the way to where it is used: each changes what is said or found.
  @Test(arguments: Constants.names.map(\.text).filter { !bounds.contains($0) })
  func eachConstantCounts(name: String) throws {
    let path = try #require(Constants.names.first { $0.text == name }).path
    let usual = try Self.usual.get()
    let isHeeded = try [3, 0.3].contains { factor in
      var constants = Constants()
      constants[keyPath: path] *= factor
      return try Self.figures(constants) != usual
    }
    #expect(isHeeded)
  }

  private static let usual = Result { try figures(Constants()) }

  /// What comes of a bitext with a block moved, in which words are learned.
  private static func figures(_ constants: Constants) throws -> [Double] {
    let corpus = try Corpus.named("resolutions")
    let places = (0..<40).filter { !(10..<16).contains($0) && $0 != 30 } + (10..<16) + [30]
    let french = corpus.french.keeping(Array(0..<40))
    var arabic = corpus.arabic.keeping(places)
    arabic.paragraphs[3].text += " ABCDEF"
    let alignment = BitextAligner(constants: constants).align(french, arabic, explaining: true)
    return alignment.beads.flatMap { bead in [bead.confidence] + bead.reasons.map(\.nats) } + [alignment.verdict.score]
      + BitextFeatures(french, arabic, constants: constants).source.words.shares.prefix(9).map(Double.init)
      + groupFigures(constants)
  }

  /// What groups cost that are not found there.
  private static func groupFigures(_ constants: Constants) -> [Double] {
    let side = [Paragraph.Kind.heading, .body, .body, .heading, .numbered, .body].map { Samples.plain($0, "texte") }
    let toy = Toy(side, side.map { Samples.plain($0.kind, "نص") })
    let evidence = StructureEvidence(BitextFeatures(toy.french, toy.arabic, constants: constants))
    return [Double(BeadModel(constants).prior(of: BeadShape(2, 2)))]
      + (0..<5).map { Double(evidence.score($0..<($0 + 2), $0..<($0 + 1))) }
  }
}
