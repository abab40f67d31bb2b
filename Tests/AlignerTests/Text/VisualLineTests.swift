import Testing

@testable import Aligner

@Suite struct VisualLineTests {
  /// A line as a page shows it, from the left, of one in which what runs from the right stands in braces.
  private static func shown(_ line: String) -> String {
    var shown = String.UnicodeScalarView()
    for (index, part) in line.unicodeScalars.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let arabic = index > 0 ? part.prefix { $0 != "}" } : part.prefix(0)
      shown += Array(arabic.reversed()) + Array(part.dropFirst(index > 0 ? arabic.count + 1 : 0))
    }
    return String(shown)
  }

  @Test(
    arguments: [
      // What ends a sentence is at the left, and so is what follows a number.
      (".2022 {نوفمبر} 15 {اجتمعت في}", "اجتمعت في 15 نوفمبر 2022."),
      ("{مقابل} %64 ،%78,6 {نسبة}", "نسبة 78,6%، 64% مقابل"),
      ("{هكتار} 1 200 000 {على}", "على 1 200 000 هكتار"),
      // The years of a period change places, the digits of a number do not.
      ("{سنوات} 2022-2021 {الفترة}", "الفترة 2021-2022 سنوات"),
      ("{حيز النفاذ} CM/12/2022/OJ.1 {دخلت الوثيقة}", "دخلت الوثيقة CM/12/2022/OJ.1 حيز النفاذ"),
      ("{وغيرها من الوكالات} World Health {عن تقرير}", "عن تقرير World Health وغيرها من الوكالات"),
      // A vowel mark whose place on the page is before its letter.
      ("{\u{64F}أنشئ صندوق}", "أ\u{64F}نشئ صندوق"),
    ])
  func aLineThatRunsFromTheRightIsReadSo(visual: String, logical: String) {
    #expect(VisualLine(Self.shown(visual)).logical(isFromLeft: false) == logical)
  }

  @Test(
    arguments: [
      ("4. {وشملت الأشغال ما يلي}:", "4. وشملت الأشغال ما يلي:"),
      ("- {المرافق الصحية}؛", "- المرافق الصحية؛"),
      ("{«نتقاسم الماء}».", "«نتقاسم الماء»."),
      ("5. {الوارد في الوثيقة} CM/12 {وبرنامج العمل}.", "5. الوارد في الوثيقة CM/12 وبرنامج العمل."),
      ("le mot {السلام عليكم}, c’est-à-dire", "le mot السلام عليكم, c’est-à-dire"),
      ("{يعرض الأمر} «align-cli segment» {الفقرات}", "يعرض الأمر «align-cli segment» الفقرات"),
    ])
  func aLineThatRunsFromTheLeftIsReadPieceByPiece(visual: String, logical: String) {
    #expect(VisualLine(Self.shown(visual)).logical(isFromLeft: true) == logical)
  }

  @Test func theDirectionShowsAtTheEnds() {
    #expect(VisualLine(Self.shown(".{انتهى الاجتماع}")).direction == -1)
    #expect(VisualLine(Self.shown("{انتهى الاجتماع}.")).direction == 1)
    #expect(VisualLine(Self.shown("{انتهى الاجتماع}")).direction == 0)
    #expect(VisualLine("Le Comité s’est réuni.").direction == 0)
    #expect(VisualLine(Self.shown("World Health Organization {مع}.")).direction == 0)
  }

  /// A program may show brackets as the page does, `(` at the left; it then lays a number and its sign out from the left.
  @Test(
    arguments: [
      ("{ثم سكت} ({الأعلى}) {المجلس}", "المجلس (الأعلى) ثم سكت"), ("«{نعم}» {قال}", "قال «نعم»"),
      ("[{سكت}] {ثم}", "ثم [سكت]"), ("({الأعلى} {المجلس}", "المجلس الأعلى)"),
      ("{مقابل} 64% ،78,6% {نسبة}", "نسبة 78,6%، 64% مقابل"), ("{سنويا} % {نسبة}", "نسبة % سنويا"),
    ])
  func bracketsAsThePageShowsThemAreTurned(visual: String, logical: String) {
    #expect(VisualLine(Self.shown(visual)).logical(isFromLeft: false, isMirrored: true) == logical)
  }

  /// What runs from the left within brackets takes these with it, whichever way the brackets of the line are.
  @Test(
    arguments: [
      ("{للمدينة} (Schéma TN) {المخطط}", "المخطط (Schéma TN) للمدينة"),
      ("{بشأن} (2019) {القرار}", "القرار (2019) بشأن"),
      ("{للمدينة} [TN 2] {المخطط}", "المخطط [TN 2] للمدينة"),
      ("{للمدينة} Plan (TN) {المخطط}", "المخطط Plan (TN) للمدينة"),
    ], [true, false])
  func aPhraseInBracketsIsReadAsOne(_ line: (visual: String, logical: String), isMirrored: Bool) {
    let visual = VisualLine(Self.shown(line.visual))
    #expect(visual.logical(isFromLeft: false, isMirrored: isMirrored) == line.logical)
  }

  /// A bracket behind a Latin phrase is one of the Arabic around it.
  @Test func aBracketThatOpensElsewhereIsNoPartOfAPhrase() {
    let visual = VisualLine(Self.shown("(TN {المخطط}) {ينشر}"))
    #expect(visual.logical(isFromLeft: false, isMirrored: true) == "ينشر (المخطط TN)")
  }

  @Test(arguments: [("{مرة} 10⁶ {ضرب}", "ضرب 10⁶ مرة"), ("{مرة} 10¹² {ضرب}", "ضرب 10¹² مرة")])
  func raisedDigitsRunFromTheLeft(visual: String, logical: String) {
    #expect(VisualLine(Self.shown(visual)).logical(isFromLeft: false) == logical)
  }

  @Test(
    arguments: [
      ("({الأعلى}) {المجلس}", 1, 0), ("({الأعلى}) {المجلس} ({الثاني})", 2, 0), (")2019( {القرار} »{نعم}«", 0, 2),
      ("{المجلس}) {الأعلى}", 0, 0), ("({القرار} »{نعم}", 0, 0), ("(le Comité) {مع}", 0, 0),
      ("({الأعلى}] {المجلس}", 0, 0),
    ])
  func pairsOfBracketsTellHowTheyStand(visual: String, shown: Int, read: Int) {
    let brackets = VisualLine(Self.shown(visual)).brackets
    #expect(brackets.shown == shown)
    #expect(brackets.read == read)
  }

  @Test(arguments: [true, false], ["1. Le Comité s’est réuni en 2016.", "", " ", "12", "H1N1 : « 3 % »"])
  func frenchStaysAsItIs(isFromLeft: Bool, text: String) {
    #expect(VisualLine(text).logical(isFromLeft: isFromLeft) == text)
  }

  /// What a line is made of, whichever way its brackets are.
  private static func unmirrored(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { [")": "(", "]": "[", "»": "«"][$0] ?? $0 }.sorted()
  }

  /// Whatever a line is made of, nothing is lost and nothing is added.
  @Test func allCharactersAreKept() {
    var random = SeededGenerator(seed: 11)
    let parts = [
      "مجلس", "2022", "1 200", "CM/12", " ", "،", ".", "«", "»", "\u{64B}", "(", ")", "-", "٣", "de l’eau", "%",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
      for isFromLeft in [true, false] {
        let logical = VisualLine(text).logical(isFromLeft: isFromLeft)
        #expect(logical.unicodeScalars.sorted() == text.unicodeScalars.sorted(), "\(text)")
        let mirrored = VisualLine(text).logical(isFromLeft: isFromLeft, isMirrored: true)
        #expect(Self.unmirrored(mirrored) == Self.unmirrored(text), "\(text)")
      }
    }
  }
}
