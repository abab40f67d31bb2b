import Testing

@testable import Aligner

@Suite struct PlacedLineTests {
  /// How the lines of a page's first columns are laid out, as `gap indent reach`.
  private static func sights(_ sample: PrintSample, marks: Set<String> = []) -> [String] {
    let (pages, body) = SortedPage.pages(of: [sample.page()])
    return pages[0].columns.flatMap { column in
      column.lines.indices.map { index in
        let sight = PlacedLine(
          column.lines[index], of: pages[0].page, between: column.region.left, column.region.right,
          above: index > 0 ? column.lines[index - 1] : nil, border: .line, without: marks
        ).sight(in: body)
        return "\(sight.gap) \(sight.indent) \(sight.reach)"
      }
    }
  }

  /// Full lines, between which a test adds its own.
  private static func sample(_ language: Language = .french, lines: Int = 20) -> PrintSample {
    var sample = PrintSample()
    sample.add(
      PrintSample.prose(lines + 1, letters: 80, language), from: 50, to: 450, top: 100, isJustified: true)
    return sample
  }

  private static let foot: Float = 105 + 21 * PrintSample.pitch

  @Test(arguments: Language.allCases)
  func fullLinesReachTheEndOfTheirColumnAndHaveNoIndent(language: Language) {
    let sights = Self.sights(Self.sample(language)).dropLast()
    #expect(Set(sights).count == 1)
    #expect(sights.first?.hasPrefix("0 0 ") == true)
  }

  /// Full lines look alike, however wide their column is.
  @Test(arguments: Language.allCases)
  func fullLinesOfAllColumnsReachAsFar(language: Language) {
    var sample = PrintSample()
    for (left, letters) in [(50, 40), (270, 56)] as [(Float, Int)] {
      let lines = PrintSample.prose(21, letters: letters, language, from: letters)
      sample.add(lines, from: left, to: left + Float(letters) * 5, top: 100, isJustified: true)
    }
    let sights = Self.sights(sample)
    #expect(sights.count == 42)
    let full = Set((Array(sights[0..<20]) + Array(sights[21..<41])).map { $0.split(separator: " ")[2] })
    #expect(full.count == 1)
  }

  @Test(arguments: Language.allCases)
  func theFirstLineOfAParagraphIsSetIn(language: Language) {
    var sample = Self.sample(language)
    let text = PrintSample.prose(1, letters: 60, language, from: 33)[0]
    if language == .french {
      sample.add(text, left: 65, middle: Self.foot)
    } else {
      sample.add(text, right: 435, middle: Self.foot)
    }
    #expect(Self.sights(sample).last?.hasPrefix("0 3 ") == true)
  }

  /// Text goes on under text, to the side of its label, and under the line above that is set in as far.
  @Test(arguments: Language.allCases, ["12.", "a)"])
  func linesThatHangUnderTheirTextAreNotSetIn(language: Language, label: String) {
    var sample = Self.sample(language)
    let texts = PrintSample.prose(3, letters: 75, language, from: 33)
    for (index, text) in texts.enumerated() {
      let middle = Self.foot + Float(index) * PrintSample.pitch
      if language == .french {
        if index == 0 { sample.add(label, left: 50, middle: middle) }
        sample.add([text, ""], from: 75, to: 450, top: middle - 5, isJustified: true)
      } else {
        if index == 0 { sample.add(label, right: 450, middle: middle) }
        sample.add([text, ""], from: 50, to: 425, top: middle - 5, isJustified: true)
      }
    }
    #expect(Self.sights(sample).suffix(3).map { $0.split(separator: " ")[1] } == ["0", "0", "0"])
  }

  /// A line that ends short is the last of its paragraph: one that is set in as far begins another.
  @Test func aLineBehindAShortOneIsSetIn() {
    var sample = Self.sample()
    sample.add("Le phare est fermé.", left: 75, middle: Self.foot)
    sample.add("Il ouvre en mars.", left: 75, middle: Self.foot + PrintSample.pitch)
    #expect(Self.sights(sample).suffix(2).map { $0.split(separator: " ")[1] } == ["6", "6"])
  }

  /// In lines of the body, however large its print.
  @Test(arguments: [(12, 0), (14, 0), (18, 1), (22, 1), (26, 2), (60, 2)] as [(Float, Int)])
  func theSpaceAboveIsBlankLines(lead: Float, gap: Int) {
    var sample = Self.sample()
    sample.add("Le phare est fermé.", left: 50, middle: Self.foot - PrintSample.pitch + lead)
    #expect(Self.sights(sample).last?.hasPrefix("\(gap) ") == true)
  }

  /// Lines of a large title are as far apart as its letters are high.
  @Test func largeLinesStandFartherApart() {
    var sample = Self.sample()
    sample.add(["CODE DES PHARES", "ET DES PORTS"], from: 50, to: 450, top: Self.foot + 20, pitch: 24, size: 20)
    #expect(Self.sights(sample).last?.hasPrefix("0 ") == true)
  }

  /// Whatever the size of a page's print, all is measured in lines and letters of its body.
  @Test(arguments: [Float(1), 2])
  func aSpotIsMeasuredInLinesAndLetters(scale: Float) throws {
    var sample = PrintSample()
    sample.add(
      PrintSample.prose(20, letters: 50), from: 25 * scale, to: 275 * scale, top: 60 * scale, pitch: 12 * scale,
      size: 10 * scale, isJustified: true)
    let (pages, body) = SortedPage.pages(of: [sample.page(7)])
    let column = try #require(pages[0].columns.first)
    let spot = PlacedLine(
      column.lines[0], of: pages[0].page, between: column.region.left, column.region.right, above: nil, border: .page,
      without: []
    ).spot(in: body)
    #expect(spot.page == 7)
    #expect(abs(spot.top - 5) < 0.01 && abs(spot.height - 1) < 0.01)
    #expect(abs(spot.bottom - (PrintSample.height - 70 * scale) / (12 * scale)) < 0.01)
    #expect(4.5...6.5 ~= spot.left && abs(spot.right / spot.left - 11) < 0.01)
  }

  /// A line that ends in a word with something raised behind it.
  private static func shown(_ word: String, raised mark: String, without marks: Set<String> = []) throws -> String {
    var sample = PrintSample()
    sample.add("le phare de " + word, left: 50, middle: 105)
    sample.add(mark, left: 110 + Float(word.unicodeScalars.count) * 5, middle: 102, size: 6)
    let line = try #require(PrintedLine.lines(of: sample.words).first)
    return PlacedLine(
      line, of: sample.page(), between: 50, 450, above: nil, border: .line, without: marks
    ).visual.logical(isFromLeft: false).replacing("le phare de ", with: "")
  }

  @Test func theMarkOfANoteIsNotShown() throws {
    #expect(try Self.shown("phare", raised: "3", without: ["3"]) == "phare")
    #expect(try Self.shown("phare", raised: "(3)", without: ["3"]) == "phare")
    #expect(try Self.shown("phare", raised: "*", without: ["*"]) == "phare")
  }

  @Test(arguments: [
    ("10", "6", "10⁶"), ("m", "2", "m²"), ("10", "128", "10¹²⁸"), ("1", "er", "1er"), ("1", "re", "1re"),
  ])
  func whatElseIsRaisedStays(word: String, mark: String, text: String) throws {
    #expect(try Self.shown(word, raised: mark, without: ["1"]) == text)
  }

  /// Of a font of signs only its codes are known.
  @Test func aCodeOfAFontOfSignsIsABullet() throws {
    var sample = PrintSample()
    sample.add("\u{F0B7} un phare", left: 50, middle: 105)
    let line = try #require(PrintedLine.lines(of: sample.words).first)
    let placed = PlacedLine(line, of: sample.page(), between: 50, 450, above: nil, border: .line, without: [])
    #expect(placed.visual.logical(isFromLeft: false) == "• un phare")
  }
}
