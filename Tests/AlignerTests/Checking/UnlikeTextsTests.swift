import Testing

@testable import Aligner

/// Another text under the right number.
@Suite struct UnlikeTextsTests {
  @Test(arguments: [
    (4, "وأعرب الوزراء عن ارتياحهم لتقدم أعمال اللجنة الفنية ودعوا إلى مواصلة الجهود."),
    (20, "وأقر المؤتمر جدول أعمال الدورة المقبلة وأوصى بتعميمه على البلدان المعنية كافة."),
  ])
  func itIsFoundAndItsNumbersAreNotMissed(number: Int, text: String) throws {
    let corpus = try Corpus.named("communique")
    var arabic = corpus.arabic
    let place = try #require(arabic.paragraphs.firstIndex { $0.label?.number == number })
    arabic.paragraphs[place].text = text
    let report = BitextCheck().report(on: BitextAligner().align(corpus.french, arabic))
    #expect(report.findings.filter { $0.target?.paragraph == place }.map(\.rule) == ["text-mismatch"])
  }

  /// A pair of so many letters a side, worth so much, among others that are worth as much as is usual.
  private static func isMisfit(letters: Int, nats: Float, usual: Float, confidence: Double = 1) -> Bool {
    let french = ParagraphLetters(String(repeating: "mot à ", count: letters / 4))
    let arabic = ParagraphLetters(String(repeating: "كلمة ", count: letters / 4))
    let beads = (0..<10).map { Samples.bead($0..<$0 + 1, $0..<$0 + 1, $0 == 0 ? confidence : 1) }
    let all = [nats] + [Float](repeating: usual * Float(french.length), count: 9)
    return UnlikeTexts.misfits(
      among: beads, all, [ParagraphLetters](repeating: french, count: 10),
      [ParagraphLetters](repeating: arabic, count: 10)
    ) == [0]
  }

  @Test func itIsMeasuredByWhatIsUsual() {
    #expect(Self.isMisfit(letters: 400, nats: 0.4, usual: 0.2))
    #expect(!Self.isMisfit(letters: 400, nats: 0.4, usual: 0.08))
    #expect(Self.isMisfit(letters: 80, nats: -4, usual: 0.08))
    #expect(!Self.isMisfit(letters: 80, nats: -3, usual: 0.08))
  }

  @Test func shortAndUnsurePairsAreLetBe() {
    #expect(!Self.isMisfit(letters: 20, nats: -5, usual: 0.08))
    #expect(!Self.isMisfit(letters: 80, nats: -5, usual: 0.08, confidence: 0.4))
  }
}
