import Testing

@testable import Aligner

/// Whatever a page looks like, the paragraphs printed on it come out whole, and nothing of the page with them.
@Suite struct LaidOutPagesTests {
  @Test(arguments: UInt64(1)...60, Language.allCases)
  func paragraphsComeOutWhole(seed: UInt64, language: Language) {
    let pages = LaidOutPages(seed: seed, language: language)
    let document = Document(pages.text, language)
    #expect(document.texts == pages.paragraphs, "\(pages.manner)\n\(document.removed)")
  }

  /// Wider gaps that are never within a sentence are believed, even behind a full line and a comma.
  @Test func aHabitOfTheDocumentOutweighsASentence() {
    let preambles = [
      "وإذ يستذكر قراره السابق بشأن صون المنارات وترميم أبراجها في موانئ الخليج،",
      "وإذ يساوره القلق لما تتعرض له شواطئ الخليج من تآكل وتلوث متزايدين،",
      "وإذ يلاحظ أن الصيادين ينتظرون منذ عشرة أعوام إصلاح رصيف الميناء،",
      "وإذ يرحب بما قدمته البلديات من دعم مالي لبرنامج الترميم الجديد،",
    ]
    let paragraphs = Specimens.arabic + preambles
    let document = Document(WrappedText.wrap(paragraphs, width: 66), .arabic)
    #expect(document.texts == paragraphs)
  }

  /// Threads scan stretches of about a megabyte; where they meet, lines, gaps and pages are as anywhere.
  @Test func longTextsAreScannedAsShortOnesAre() {
    let part = "Le port du cap\n\n\u{C}est ouvert.\r\n\n\n"
    let count = 120_000
    let few = LineScanner.lines(of: Array(String(repeating: part, count: 2).utf8))
    let lines = LineScanner.lines(of: Array(String(repeating: part, count: count).utf8))
    #expect(lines.count == few.count / 2 * count)
    let step = few[2].number - few[0].number
    for (index, line) in lines.enumerated().dropFirst(2) {
      let twin = few[2 + index % 2]
      let isAlike = line.gap == twin.gap && line.startsPage == twin.startsPage && line.ending == twin.ending
      guard isAlike, line.number == twin.number + step * (index / 2 - 1) else {
        Issue.record("line \(index) is \(line)")
        break
      }
    }
  }
}
