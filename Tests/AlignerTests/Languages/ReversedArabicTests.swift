import Testing

@testable import Aligner

/// Letters in the order of the page: told for the document, line by line where lines were joined.
@Suite struct ReversedArabicTests {
  private static let sentences = [
    "يبلغ الاشتراك السنوي 45 دينارا.", "تعقد اجتماعات المجلس في الرباط.", "للأطفال الحق في التعليم.",
    "عقدت اللجنة الثالثة 12 اجتماعا.", "العلاقات بين الدول جيدة.", "دخل القانون حيز التنفيذ في 2019.",
  ]

  /// What a page shows of a text.
  private static func shown(_ text: String) -> String { VisualLine(text).logical(isFromLeft: false) }

  private static func repaired(_ texts: [String]) -> [String] {
    let wrapped = texts.map { LinedText($0) }
    return zip(ArabicDocumentRepair.repaired(wrapped) { Lexicon.bundled.stems(of: .arabic) }, texts).map { $0 ?? $1 }
  }

  @Test func paragraphsThatSayNothingThemselvesAreTurnedWithTheOthers() {
    #expect(Self.repaired(Self.sentences.map(Self.shown)) == Self.sentences)
    #expect(Self.repaired(Self.sentences) == Self.sentences)
  }

  @Test func whatIsInOrderStaysInAReversedDocument() {
    let whole = "المادة الأولى من النظام الأساسي"
    let mixed =
      Self.sentences.map(Self.shown) + [whole, "Article premier", "12/2019", ""] + Self.sentences.map(Self.shown)
    #expect(Self.repaired(mixed) == Self.sentences + [whole, "Article premier", "12/2019", ""] + Self.sentences)
  }

  @Test func aReversedPageInASoundDocumentIsTurnedAlone() {
    let sound = [
      "قررت الجمعية العامة إنشاء اللجنة", "تتكون اللجنة من الأعضاء", "مدير عام", "تجتمع اللجنة في المدينة",
      "شكر وتقدير",
    ]
    #expect(Self.repaired(sound + Self.sentences.map(Self.shown) + sound) == sound + Self.sentences + sound)
  }

  @Test func oneQuotedLineTurnsNothingElse() {
    let texts = ["رقم واحد", "ةنجللا ريرقت", "رقم اثنان", "حفل ختام", "شكر وتقدير"]
    #expect(Self.repaired(texts) == ["رقم واحد", "تقرير اللجنة", "رقم اثنان", "حفل ختام", "شكر وتقدير"])
  }

  @Test func frenchThatQuotesReversedArabicKeepsItsOrder() {
    let quote = "Le mot ةسردم veut dire école"
    #expect(Self.repaired(Self.sentences.map(Self.shown) + [quote]).last == "Le mot مدرسة veut dire école")
  }

  @Test func eachLineOfAParagraphIsTurnedByItself() {
    let lines = [
      "أنشئ صندوق التضامن من أجل المدارس الريفية", "في 12 شتنبر 2014 بمبادرة من تسع مؤسسات",
      "اجتمعت في المدينة القديمة.",
    ]
    let shown = lines.map(Self.shown)
    let starts = [shown[0].utf8.count, shown[0].utf8.count + 1 + shown[1].utf8.count]
    let text = LinedText(shown.joined(separator: " "), lineStarts: starts)
    let repaired = ArabicDocumentRepair.repaired([text]) { Lexicon.bundled.stems(of: .arabic) }
    #expect(repaired == [lines.joined(separator: " ")])
  }

  /// The report of the corpora, its paragraphs wrapped and each line as a page shows it.
  private static let report = (try? Checkout.lines(of: "corpora/report/units.ar.txt").map(String.init)) ?? []
  private static let document: Document = {
    let pages = report.map { WrappedText.lines(of: $0, width: 60).map(shown).joined(separator: "\n") }
    return Segmenter().segment(SourceText(name: "report", text: pages.joined(separator: "\n\n")), language: .arabic)
  }()

  @Test func segmentingKeepsWhereLinesWereJoined() {
    let wrapped = Self.document.paragraphs.filter { !$0.lineStarts.isEmpty }
    #expect(wrapped.count > 4)
    for paragraph in wrapped {
      let text = LinedText(paragraph.text, lineStarts: paragraph.lineStarts)
      #expect(text.mapLines { $0 } == paragraph.text)
      var lines: [String] = []
      _ = text.mapLines {
        lines.append($0)
        return $0
      }
      #expect(lines.allSatisfy { (1...60).contains($0.unicodeScalars.count) })
    }
  }

  @Test func aWrappedDocumentIsTurnedLineByLine() {
    let repaired = Self.document.repaired().document.paragraphs.filter { $0.text.count > 120 }
    #expect(repaired.count > 4)
    // Brackets and numbers that are parted by the end of a line may not come together again: three in four are as they were.
    let whole = repaired.filter { paragraph in Self.report.contains { $0.contains(paragraph.text) } }
    #expect(whole.count * 4 >= repaired.count * 3, "\(whole.count) of \(repaired.count)")
  }

  @Test func aTextThatIsSetAnewForgetsItsLines() throws {
    var paragraph = try #require(Self.document.paragraphs.first { !$0.lineStarts.isEmpty })
    paragraph.text = "نص"
    #expect(paragraph.lineStarts.isEmpty)
  }
}
