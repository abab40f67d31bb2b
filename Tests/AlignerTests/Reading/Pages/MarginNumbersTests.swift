import Testing

@testable import Aligner

@Suite struct MarginNumbersTests {
  /// What is marked on a page of 24 lines, with numbers beside some of them.
  private static func marked(
    _ numbers: [(line: Int, number: Int)], isLeft: Bool = true, at place: Float = 90
  ) -> [String] {
    var sample = PrintSample()
    sample.add(PrintSample.prose(24, letters: 80), from: 100, to: 500, top: 200, isJustified: true)
    for (line, number) in numbers {
      let middle = 205 + Float(line) * PrintSample.pitch
      if isLeft {
        sample.add("\(number)", right: place, middle: middle)
      } else {
        sample.add("\(number)", left: PrintSample.width - place, middle: middle)
      }
    }
    let page = sample.page()
    let marks = MarginNumbers(page, body: BodyPrint([page])).marks
    return zip(sample.words, marks).filter(\.1).map { String(String.UnicodeScalarView($0.0.text)) }
  }

  @Test(arguments: [true, false])
  func theNumberOfEachLineIsOne(isLeft: Bool) {
    let numbers = (0..<24).map { (line: $0, number: $0 + 1) }
    #expect(Self.marked(numbers, isLeft: isLeft) == numbers.map { "\($0.number)" })
  }

  /// The count may go on from the page before.
  @Test(arguments: [true, false], [0, 240])
  func theNumberOfEachFifthLineIsOne(isLeft: Bool, before: Int) {
    let numbers = [4, 9, 14, 19].map { (line: $0, number: before + $0 + 1) }
    #expect(Self.marked(numbers, isLeft: isLeft) == numbers.map { "\($0.number)" })
  }

  /// A number that is lacking, because a heading has none, is no reason to take the others for text.
  @Test func aCountThatIsBrokenOnceStays() {
    let numbers = (0..<24).map { (line: $0, number: $0 < 12 ? $0 + 1 : $0) }
    #expect(Self.marked(numbers).count == 24)
  }

  /// They count paragraphs, which have more lines than one.
  @Test func theLabelsOfParagraphsStay() {
    #expect(Self.marked([0, 3, 8, 12, 17].enumerated().map { (line: $1, number: $0 + 1) }).isEmpty)
  }

  @Test func numbersThatDoNotRiseStay() {
    #expect(Self.marked((0..<24).map { (line: $0, number: 40 - $0) }).isEmpty)
    #expect(Self.marked((0..<24).map { (line: $0, number: 2016) }).isEmpty)
  }

  @Test func twoNumbersAreTooFew() {
    #expect(Self.marked([(4, 5), (9, 10)]).isEmpty)
  }

  @Test func numbersWithinTheTextStay() {
    var sample = PrintSample()
    sample.add(PrintSample.prose(24, letters: 40), from: 100, to: 300, top: 200, isJustified: true)
    sample.add((1...24).map { "\($0)" }, from: 320, to: 330, top: 200)
    sample.add(PrintSample.prose(24, letters: 32, from: 99), from: 340, to: 500, top: 200, isJustified: true)
    let page = sample.page()
    #expect(!MarginNumbers(page, body: BodyPrint([page])).marks.contains(true))
  }
}
