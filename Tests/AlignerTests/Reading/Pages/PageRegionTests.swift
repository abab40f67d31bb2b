import Testing

@testable import Aligner

@Suite struct PageRegionTests {
  /// The lines of a page in the order of reading.
  private static func lines(_ pages: [PrintedPage], number: Int = 1) -> [String] {
    SortedPage.pages(of: pages).pages[number - 1].columns.flatMap(\.lines).map(\.shown)
  }

  private static func prose(_ count: Int, _ language: Language = .french, from start: Int = 0) -> [String] {
    PrintSample.prose(count, letters: 45, language, from: start)
  }

  /// Two columns, the left one of which ends at 275 and the right one begins at 295.
  private static func add(
    _ left: [String], _ right: [String], to sample: inout PrintSample, top: Float = 200, offset: Float = 0
  ) {
    sample.add(left, from: 50, to: 275, top: top, isJustified: true)
    sample.add(right, from: 295, to: 520, top: top + offset, isJustified: true)
  }

  @Test(arguments: [Language.french, .arabic], [Float(0), 5])
  func columnsAreReadOneAfterTheOther(language: Language, offset: Float) {
    let (one, two) = (Self.prose(20, language), Self.prose(20, language, from: 60))
    var sample = PrintSample()
    let isFromRight = language == .arabic
    Self.add(isFromRight ? two : one, isFromRight ? one : two, to: &sample, offset: offset)
    #expect(Self.lines([sample.page()]) == one + two)
  }

  /// As word processors set it unless they are told otherwise.
  @Test(arguments: [Language.french, .arabic])
  func columnsOfTextThatIsNotJustifiedAreNoTable(language: Language) {
    let (one, two) = (Self.prose(25, language), Self.prose(25, language, from: 60))
    var sample = PrintSample()
    sample.add(language == .french ? one : two, from: 50, to: 275, top: 200)
    sample.add(language == .french ? two : one, from: 295, to: 520, top: 200)
    #expect(Self.lines([sample.page()]) == one + two)
  }

  /// A title across the columns, and what is signed below both.
  @Test(arguments: [Language.french, .arabic])
  func whatGoesAcrossStandsBeforeAndAfter(language: Language) {
    let (one, two) = (Self.prose(20, language), Self.prose(20, language, from: 60))
    let (above, below) = (Self.prose(1, language, from: 100), Self.prose(1, language, from: 120))
    var sample = PrintSample()
    let isFromRight = language == .arabic
    sample.add(above[0], left: 180, middle: 150, size: 14)
    Self.add(isFromRight ? two : one, isFromRight ? one : two, to: &sample)
    sample.add(below[0], left: 180, middle: 500)
    #expect(Self.lines([sample.page()]) == above + one + two + below)
  }

  /// Each half of the columns belongs to its side of the title.
  @Test func aTitleAmidTheColumnsPartsThem() {
    let pieces = (0..<4).map { Self.prose(10, from: $0 * 31) }
    var sample = PrintSample()
    Self.add(pieces[0], pieces[1], to: &sample, top: 100)
    sample.add("CHAPITRE SECOND DES PHARES", left: 200, middle: 260, size: 14)
    Self.add(pieces[2], pieces[3], to: &sample, top: 300)
    #expect(
      Self.lines([sample.page()]) == pieces[0] + pieces[1] + ["CHAPITRE SECOND DES PHARES"] + pieces[2] + pieces[3])
  }

  @Test func threeColumnsAreReadInOrder() {
    let columns = (0..<3).map { PrintSample.prose(20, letters: 28, from: $0 * 47) }
    var sample = PrintSample()
    for (index, lines) in columns.enumerated() {
      let left = 50 + Float(index) * 160
      sample.add(lines, from: left, to: left + 140, top: 200, isJustified: true)
    }
    // The spaces of lines so short are as wide as a tab.
    let lines = Self.lines([sample.page()]).map { $0.replacing("\t", with: " ") }
    #expect(lines == columns.flatMap(\.self))
  }

  /// The last page of a document in columns has a line in each; alone it would be one line.
  @Test func whatOtherPagesHavePartsASingleLine() {
    let pages = (0..<2).map { page in
      var sample = PrintSample()
      Self.add(Self.prose(20, from: page * 70), Self.prose(20, from: page * 70 + 35), to: &sample)
      return sample.page(page + 1)
    }
    var last = PrintSample()
    last.add("qui sont fermés l’hiver.", left: 50, middle: 205)
    last.add("Fait au cap Serrat en mars.", left: 295, middle: 205)
    #expect(
      Self.lines(pages + [last.page(3)], number: 3) == ["qui sont fermés l’hiver.", "Fait au cap Serrat en mars."])
  }

  /// How far lines reach is measured by it.
  @Test func aPageNumberBetweenColumnsDoesNotChangeTheirEdges() throws {
    var sample = PrintSample()
    Self.add(Self.prose(20), Self.prose(20, from: 60), to: &sample)
    let expected = SortedPage.pages(of: [sample.page()]).pages[0].columns.map(\.region)
    // At the foot, where only the right column has lines left.
    sample.add(Self.prose(3, from: 90), from: 295, to: 520, top: 440, isJustified: true)
    sample.add("12", left: 280, middle: 490)
    let regions = SortedPage.pages(of: [sample.page()]).pages[0].columns.map(\.region)
    #expect(expected.map(\.right).prefix(2).map(Int.init) == [275, 520])
    #expect(regions.map(\.right).prefix(2) == expected.map(\.right).prefix(2))
    #expect(regions.map(\.left).prefix(2) == expected.map(\.left).prefix(2))
    #expect(regions.last?.words.map { String(String.UnicodeScalarView($0.text)) } == ["12"])
  }

  /// A summary across the columns, in whose lines a space may stand where the columns part.
  @Test func aParagraphAcrossColumnsStaysWhole() {
    let summary = PrintSample.prose(8, letters: 94, from: 17)
    let (one, two) = (Self.prose(30), Self.prose(30, from: 60))
    var sample = PrintSample()
    sample.add(summary, from: 50, to: 520, top: 100, isJustified: true)
    Self.add(one, two, to: &sample, top: 220)
    #expect(Self.lines([sample.page()]) == summary + one + two)
  }

  @Test(arguments: [35, 60, 90], 0..<12)
  func justifiedLinesAreNotParted(letters: Int, start: Int) {
    let lines = PrintSample.prose(50, letters: letters, from: start * 11)
    var sample = PrintSample()
    sample.add(lines, from: 50, to: 50 + Float(letters) * 5, top: 100, isJustified: true)
    #expect(SortedPage.pages(of: [sample.page()]).pages[0].columns.count == 1)
  }

  /// Rows are read one after the other.
  @Test func theColumnsOfATableAreNotParted() {
    var sample = PrintSample()
    for row in 0..<14 {
      let middle = 205 + Float(row) * 12
      sample.add("Phare numéro \(row + 1) de l’Est", left: 50, middle: middle)
      sample.add("\(1887 + row)", right: 300, middle: middle)
      sample.add("\(12 * row + 7),5", right: 380, middle: middle)
    }
    #expect(SortedPage.pages(of: [sample.page()]).pages[0].columns.count == 1)
  }

  @Test func aPageWithoutWordsHasNoRegions() {
    #expect(SortedPage.pages(of: [PrintSample().page()]).pages.map(\.columns.count) == [0])
    #expect(SortedPage.pages(of: []).pages.isEmpty)
  }
}
