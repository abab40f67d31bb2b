import Testing

@testable import Aligner

@Suite struct PrintedLineTests {
  private static func lines(_ build: (inout PrintSample) -> Void) -> [PrintedLine] {
    var sample = PrintSample()
    build(&sample)
    return PrintedLine.lines(of: sample.words)
  }

  /// A line of `eau` and a word in a box.
  private static func line(_ word: String, size: Float, middle: Float) throws -> (line: PrintedLine, word: PrintedWord)
  {
    let lines = lines { sample in
      sample.add("l’eau", left: 100, middle: 105)
      sample.add(word, left: 125, middle: middle, size: size)
    }
    #expect(lines.count == 1)
    return (try #require(lines.first), try #require(lines.first?.words.last))
  }

  @Test func wordsAtOneHeightAreALineFromTheLeft() {
    let lines = Self.lines { sample in
      sample.add("deux", left: 100, middle: 117)
      sample.add("mer", left: 125, middle: 105)
      // A little lower, as a word in another font may be.
      sample.add("la", left: 110, middle: 106.5)
    }
    #expect(lines.map(\.shown) == ["la mer", "deux"])
    #expect(lines.map(\.left) == [110, 100])
    #expect(lines.map(\.right) == [140, 120])
  }

  /// The program sets a vowel mark apart that stands above the end of a piece, in a box without width and a little higher.
  @Test func aVowelMarkThatIsTornOutIsPutBehindItsLetter() throws {
    let lines = Self.lines { sample in
      sample.add("سيئر", 105, 100, 125, 110)
      sample.add("\u{64B}", 107, 97, 107, 107)
      sample.add("ا", 100, 100, 105, 110)
    }
    #expect(lines.map { Array($0.shown.unicodeScalars) } == [Array("رئيس\u{64B}ا".unicodeScalars)])
  }

  /// Boxes are as high as letters can be, and lines may be closer.
  @Test(arguments: [Float(11), 9, 7, 5.5])
  func linesWhoseBoxesOverlapStayLines(pitch: Float) {
    let texts = ["la mer est calme", "et les phares brillent", "sur la côte du nord"]
    let lines = Self.lines { $0.add(texts, from: 50, to: 300, top: 100, pitch: pitch) }
    #expect(lines.map(\.shown) == texts)
  }

  @Test func aLargeInitialStandsOnTheLineOfItsWord() {
    let lines = Self.lines { sample in
      sample.add("L", left: 50, middle: 103, size: 16)
      sample.add("e port", left: 58, middle: 105)
      sample.add("de la ville", left: 50, middle: 121)
    }
    #expect(lines.map(\.shown) == ["Le port", "de la ville"])
    #expect(lines.map(\.height) == [10, 10], "the height is that of most letters")
  }

  @Test func whatIsSmallerAndHigherIsRaised() throws {
    let (line, word) = try Self.line("3", size: 6, middle: 102)
    #expect(line.isRaised(word))
    #expect(!line.isRaised(line.words[0]))
    #expect((line.top, line.bottom) == (100, 110), "a line is where most of its letters are")
  }

  /// An index stands lower, a word in small print at the foot of the others, and a mark of full size is none.
  @Test(arguments: [(6, 109), (6, 106.8), (10, 101)] as [(Float, Float)])
  func otherWordsAreNotRaised(size: Float, middle: Float) throws {
    let (line, word) = try Self.line("3", size: size, middle: middle)
    #expect(!line.isRaised(word))
  }

  @Test(
    arguments: [(0, "ville"), (0.8, "ville"), (2.5, "vi lle"), (20, "vi lle"), (25, "vi\tlle")] as [(Float, String)])
  func theWidthOfAGapIsASpaceOrATab(gap: Float, text: String) {
    let lines = Self.lines { sample in
      sample.add("vi", left: 100, middle: 105)
      sample.add("lle", left: 110 + gap, middle: 105)
    }
    #expect(lines.map(\.shown) == [text])
  }

  /// A line that the end of a page cuts leaves the marks that stood below or above it.
  @Test func marksWithoutLettersAreTorn() {
    func isTorn(_ build: (inout PrintSample) -> Void) -> [Bool] { Self.lines(build).map(\.isTorn) }
    #expect(isTorn { $0.add("\u{64B}", 107, 97, 107, 107) } == [true])
    #expect(
      isTorn { sample in
        sample.add("\u{64B}", 107, 97, 107, 107)
        sample.add("\u{64F}\u{651}", 207, 97, 207, 107)
        sample.add("،", 90, 97, 93, 107)
      } == [true])
    #expect(
      isTorn { sample in
        sample.add("\u{64B}", 107, 97, 107, 107)
        sample.add("رئيس", right: 125, middle: 102)
      } == [false])
    #expect(isTorn { $0.add("3", left: 100, middle: 105) } == [false])
  }

  @Test func theLettersOfLinesThatOverlapAreApart() {
    let lines = Self.lines { $0.add(["la mer", "le port"], from: 50, to: 300, top: 100, pitch: 7) }
    #expect(lines.count == 2 && lines[0].bottom > lines[1].top)
    #expect(lines.count == 2 && lines[0].ink.upperBound < lines[1].ink.lowerBound)
  }
}
