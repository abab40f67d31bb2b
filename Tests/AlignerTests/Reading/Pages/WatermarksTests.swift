import Testing

@testable import Aligner

@Suite struct WatermarksTests {
  /// What is marked on a page of thirty lines to which something is added.
  private static func marked(
    lines: Int = 30, _ add: (inout PrintSample) -> Void
  ) -> [String] {
    var sample = PrintSample()
    sample.add(PrintSample.prose(lines, letters: 80), from: 100, to: 500, top: 200)
    let page = sample.page()
    add(&sample)
    let marks = Watermarks(sample.page(), body: BodyPrint([page])).marks
    return zip(sample.words, marks).filter(\.1).map { String(String.UnicodeScalarView($0.0.text)) }
  }

  /// Letters on a slope to the upper right, in steps as a program cuts them: the top of each is the bottom of the next.
  private static func addSlope(_ steps: [String], _ sample: inout PrintSample) {
    var (left, bottom) = (Float(150), Float(500))
    for step in steps {
      let letters = Float(step.unicodeScalars.count)
      if step != " " { sample.add(step, left, bottom - letters * 9, left + 20 + letters * 10, bottom) }
      left += letters * 9
      bottom -= letters * 9
    }
  }

  @Test func lettersOnASlopeAreAWatermark() {
    let steps = ["Im", "pr", "im", "er", "ie"]
    #expect(Self.marked { Self.addSlope(steps, &$0) } == steps)
  }

  /// A space breaks the steps, and a short word may be one step alone.
  @Test func aSlopeGoesOnBehindASpace() {
    #expect(
      Self.marked {
        Self.addSlope(["Im", "pr", "im", "er", "ie", " ", "O", "ffi", "cie", "lle", " ", "de", " ", "la"], &$0)
      }
        == ["Im", "pr", "im", "er", "ie", "O", "ffi", "cie", "lle", "de", "la"])
  }

  /// Their boxes touch as those of steps do, and numbers of more digits stand out to one side.
  @Test(arguments: [true, false])
  func numbersBelowEachOtherAreNoSlope(isToTheRight: Bool) {
    let numbers = ["7", "18", "195", "1950", "19500"]
    let marked = Self.marked(lines: 3) { sample in
      for (index, number) in numbers.enumerated() {
        let middle = 305 + Float(index) * 10
        if isToTheRight {
          sample.add(number, right: 300, middle: middle)
        } else {
          sample.add(number, left: 300, middle: middle)
        }
      }
    }
    #expect(marked.isEmpty)
  }

  /// Short words of lines that are set solid, each a little to the right of the one above.
  @Test func shortWordsThatStandInStepsAreNoSlope() {
    let marked = Self.marked(lines: 3) { sample in
      for (index, word) in ["de", "la", "mer", "sur", "les", "eaux"].enumerated() {
        sample.add(word, left: 200 + Float(index) * 7, middle: 305 + Float(index) * 10)
      }
    }
    #expect(marked.isEmpty)
  }

  @Test func aLargeTitleIsText() {
    #expect(Self.marked { $0.add("CODE DU TRAVAIL", left: 100, middle: 150, size: 36) }.isEmpty)
  }

  @Test func aLargeWordAcrossLinesIsAWatermark() {
    #expect(Self.marked { $0.add("COPIE", left: 150, middle: 320, size: 80) } == ["COPIE"])
  }

  /// Its box is as high as it is long.
  @Test func aWordThatIsSetUprightAcrossLinesIsAWatermark() {
    #expect(Self.marked { $0.add("PROJET", 300, 250, 314, 400) } == ["PROJET"])
  }

  @Test func whatIsSetUprightInTheMarginIsText() {
    #expect(Self.marked { $0.add("Annexe", 50, 250, 60, 330) }.isEmpty)
  }
}
