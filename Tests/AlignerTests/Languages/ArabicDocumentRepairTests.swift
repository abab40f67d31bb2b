import Testing

@testable import Aligner

/// Lost spaces and turned lam-alef, found by what the words of a document and the bundled lexicon tell together.
@Suite struct ArabicDocumentRepairTests {
  private static let sentences = [
    "عقدت اللجنة دورتها الثالثة في المدينة القديمة في شهر أيار من السنة الماضية",
    "قرر المجلس أن يرفع الرئيس تقريرا مفصلا إلى الجمعية العامة قبل نهاية السنة",
    "على الدولة أن تحمي الحقوق الأساسية لجميع الناس وأن تضمن لهم حرية الكلمة",
    "الإدارة العامة مسؤولة عن الصحة وعن سلامة الأطفال في المدرسة",
    "لا يجوز لأي دولة أن تمنع الناس من العمل إلا بقرار من المحكمة العليا",
    "خلال هذه المدة تواصلت العلاقات بين الدولة والجماعات المحلية",
    "الأعضاء الذين حضروا الاجتماع أكدوا أهمية الإسلام والسلام في بلادهم",
  ]

  private static func repaired(_ texts: [String]) -> [String] {
    let wrapped = texts.map { LinedText($0) }
    return zip(ArabicDocumentRepair.repaired(wrapped) { Lexicon.bundled.stems(of: .arabic) }, texts).map { $0 ?? $1 }
  }

  /// The texts without some of their spaces: each that `isLost` says, by its number.
  private static func glued(_ texts: [String], _ isLost: (Int) -> Bool) -> [String] {
    var number = 0
    return texts.map { text in
      text.split(separator: " ").reduce("") { line, word in
        number += 1
        return line + (line.isEmpty || isLost(number) ? "" : " ") + word
      }
    }
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }

  /// What a font does to the texts: lam and alef stand in the order of the page.
  private static func turned(_ text: String) -> String {
    ["ا", "أ", "إ", "آ"].reduce(text) { $0.replacing("ل" + $1, with: $1 + "ل") }
  }

  @Test func whatIsWholeStays() {
    #expect(Self.repaired(Self.sentences) == Self.sentences)
    #expect(Self.repaired([]).isEmpty)
  }

  @Test(arguments: [
    ("وصلت اللجنة علىأن يبدأ العمل", "وصلت اللجنة على أن يبدأ العمل"),
    ("عقدت في الدورةالثالثة", "عقدت في الدورة الثالثة"), ("قرارات منالمادة الأولى", "قرارات من المادة الأولى"),
    ("فيالدورة القادمة", "في الدورة القادمة"), ("السنةُالماضية", "السنةُ الماضية"),
    ("المدينـةالقديمة", "المدينـة القديمة"),
  ])
  func spacesComeBack(damaged: String, whole: String) {
    #expect(Self.repaired(Self.sentences + [damaged]).last == whole)
  }

  @Test(arguments: [
    "شىء من الخبز", "والإلكترومغناطيسية", "لااااااااااااااااااااااا", "المدينة، القرية", "السنةُ", "ة", "مدرسة٢",
    "والد منال",
  ])
  func wordsThatLookLongOrStrangeStay(text: String) {
    #expect(Self.repaired(Self.sentences + [text]).last == text)
  }

  @Test(arguments: 2...4) func mostOfManyLostSpacesComeBack(step: Int) {
    let damaged = Self.glued(Self.sentences) { $0 % step == 0 }
    let repaired = Self.repaired(damaged)
    #expect(repaired.map(Self.letters) == Self.sentences.map(Self.letters))
    let words = Self.sentences.flatMap { $0.split(separator: " ") }
    let found = repaired.flatMap { $0.split(separator: " ") }
    let right = Set(found).intersection(words).count
    let before = Set(damaged.flatMap { $0.split(separator: " ") }).intersection(words).count
    // Seven sentences teach little of their words, and longer documents do better: here it is enough that of the words that were
    // lost half come back.
    #expect(2 * (right - before) >= Set(words).count - before, "\(before), \(right): \(repaired)")
  }

  @Test func aLongRunTakesTimeThatGrowsWithItsLength() {
    let run = String(repeating: "المدينةالقديمةعلىالدولة", count: 4000)
    let clock = ContinuousClock()
    var repaired = ""
    let time = clock.measure { repaired = Self.repaired(Self.sentences + [run]).last ?? "" }
    #expect(Self.letters(repaired) == Self.letters(run))
    #expect(repaired.hasPrefix("المدينة القديمة على "))
    #expect(time < .seconds(60))
  }

  @Test func lamAndAlefAreTurnedBackWithinWords() {
    let damaged = Self.sentences.map(Self.turned)
    let repaired = Self.repaired(damaged)
    let words = Self.sentences.flatMap { $0.split(separator: " ") }
    let found = repaired.flatMap { $0.split(separator: " ") }
    let hurt = words.indices.filter { Self.turned(String(words[$0])) != words[$0] }
    let right = hurt.filter { found[$0] == words[$0] }
    #expect(hurt.count > 10)
    // What the letters tell and what is usual comes right in however short a document. The rest, one in four at most, are
    // words that may be others: `مفصلا`, `لأي`, `بلادهم`.
    #expect(right.count * 4 >= hurt.count * 3, "\(repaired)")
    let others = words.indices.filter { !hurt.contains($0) && found[$0] != words[$0] }
    #expect(others.isEmpty, "\(repaired)")
  }

  @Test func wordsOfADocumentWithoutTheDamageAreNotTurned() {
    let text = "كان العالم قال خالد والمجال والحال"
    #expect(Self.repaired(Self.sentences + [text, "االجتماع"]).suffix(2) == [text, "الاجتماع"])
  }

  @Test func aSpaceThatIsLostBehindAVowelMarkIsNoTurnedArticle() {
    let text = "أيضًاالآن"
    #expect(Self.letters(Self.repaired(Self.sentences + [text]).last ?? "") == Self.letters(text))
  }

  /// A document knows that nothing was to be repaired in it, until it is another one.
  @Test func aSoundDocumentIsLookedAtOnce() {
    let sound = Samples.document(.arabic, Self.sentences.map { Samples.plain(.body, $0) })
    var known = sound.repaired().document
    #expect(known.isSound && known.paragraphs.map(\.text) == Self.sentences)
    known.paragraphs[0].text = "االجتماع"
    let repaired = known.repaired()
    #expect(!known.isSound && repaired.count == 1 && !repaired.document.isSound)
  }

  @Test func theResultIsTheSameWhenItIsDoneAgain() {
    let repaired = Self.repaired(Self.glued(Self.sentences) { $0 % 3 == 0 })
    #expect(Self.repaired(repaired).map(Self.letters) == repaired.map(Self.letters))
  }
}
