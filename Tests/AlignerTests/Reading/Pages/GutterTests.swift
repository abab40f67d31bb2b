import Testing

@testable import Aligner

@Suite struct GutterTests {
  private static func gutter(in sample: PrintSample, known: [Float] = []) -> Gutter? {
    let page = sample.page()
    return Gutter.find(in: page.words, body: BodyPrint([page]), known: known)
  }

  /// Two columns of text, some letters apart.
  private static func columns(_ lines: Int = 20, letters: Int = 40, gap: Float = 20, offset: Float = 0) -> PrintSample {
    var sample = PrintSample()
    let width = Float(letters) * 5
    sample.add(PrintSample.prose(lines, letters: letters), from: 50, to: 50 + width, top: 200, isJustified: true)
    sample.add(
      PrintSample.prose(lines, letters: letters, from: 150), from: 50 + width + gap, to: 50 + 2 * width + gap,
      top: 200 + offset, isJustified: true)
    return sample
  }

  private static func isBetweenTheColumns(_ strip: ClosedRange<Float>) -> Bool {
    abs(strip.lowerBound - 250) < 0.01 && abs(strip.upperBound - 270) < 0.01
  }

  @Test func theSpaceBetweenTwoColumnsIsOne() throws {
    let gutter = try #require(Self.gutter(in: Self.columns()))
    #expect(250...270 ~= gutter.middle)
    #expect(gutter.lines == 20)
    #expect(Self.isBetweenTheColumns(gutter.strip))
    #expect(gutter.stretch.lowerBound <= 201 && gutter.stretch.upperBound >= 437)
  }

  /// Nothing says that the lines of two columns are set at one height.
  @Test(arguments: [Float(2), 4, 6, 8])
  func linesOfColumnsMayStandAtOtherHeights(offset: Float) throws {
    let gutter = try #require(Self.gutter(in: Self.columns(offset: offset)))
    #expect(250...270 ~= gutter.middle)
  }

  /// The fewer lines there are, the wider the space has to be: those of justified lines may stand above each other.
  @Test(
    arguments: [
      (3, 30, false), (4, 16, true), (4, 9, false), (6, 11, true), (8, 7, false), (12, 8, true), (40, 4, false),
    ] as [(Int, Float, Bool)])
  func fewLinesNeedAWideSpace(lines: Int, gap: Float, isOne: Bool) {
    #expect((Self.gutter(in: Self.columns(lines, gap: gap)) != nil) == isOne)
  }

  /// However many lines of a column, wide or narrow, are filled by wider spaces.
  @Test(arguments: [35, 45, 60, 80], 0..<30)
  func spacesOfJustifiedLinesAreNone(letters: Int, start: Int) {
    var sample = PrintSample()
    sample.add(
      PrintSample.prose(50, letters: letters, from: start * 7), from: 50, to: 50 + Float(letters) * 5, top: 100,
      isJustified: true)
    #expect(Self.gutter(in: sample) == nil)
  }

  @Test func textWithoutColumnsHasNone() {
    var sample = PrintSample()
    sample.add(PrintSample.prose(40, letters: 90), from: 50, to: 500, top: 100)
    #expect(Self.gutter(in: sample) == nil)
    #expect(Self.gutter(in: PrintSample()) == nil)
  }

  /// Labels in front of text that hangs are narrow.
  @Test func theSpaceBehindLabelsIsNone() {
    var sample = PrintSample()
    sample.add((1...20).map { "\($0)." }, from: 50, to: 65, top: 200)
    sample.add(PrintSample.prose(20, letters: 70), from: 85, to: 435, top: 200, isJustified: true)
    #expect(Self.gutter(in: sample) == nil)
  }

  /// A line across columns ends them, and the number of a page that stands between them is none.
  @Test func itGoesAsFarAsNothingStandsInIt() throws {
    var sample = Self.columns()
    sample.add(PrintSample.prose(1, letters: 80, from: 30), from: 50, to: 450, top: 160)
    sample.add("12", left: 255, middle: 480)
    let gutter = try #require(Self.gutter(in: sample))
    #expect(165...201 ~= gutter.stretch.lowerBound)
    #expect(437...476 ~= gutter.stretch.upperBound)
    #expect(Self.isBetweenTheColumns(gutter.strip))
  }

  /// A page that ends after a line has the columns of the document.
  @Test func oneThatIsKnownIsFoundBesideASingleLine() throws {
    let few = Self.columns(1)
    let body = BodyPrint([Self.columns().page()])
    #expect(Gutter.find(in: few.words, body: body, known: []) == nil)
    let gutter = try #require(Gutter.find(in: few.words, body: body, known: [260]))
    #expect(250...270 ~= gutter.middle)
    #expect(Gutter.find(in: few.words, body: body, known: [70]) == nil)
  }

  /// Where columns stand on one page by chance tells nothing of the others.
  @Test func thoseOfManyLinesAreKnown() {
    let body = BodyPrint([Self.columns().page()])
    func gutter(_ middle: Float, _ lines: Int) -> Gutter {
      Gutter(middle: middle, strip: (middle - 5)...(middle + 5), stretch: 0...100, lines: lines)
    }
    #expect(Gutter.known(among: [gutter(260, 40), gutter(150, 8), gutter(261, 50)], body: body) == [261])
    #expect(Gutter.known(among: [gutter(260, 11)], body: body) == [])
    #expect(Gutter.known(among: [gutter(100, 40), gutter(400, 40)], body: body) == [100, 400])
    #expect(Gutter.known(among: [], body: body) == [])
    #expect(gutter(262, 3).isAmong([100, 260], body))
    #expect(!gutter(300, 3).isAmong([100, 260], body))
  }
}
