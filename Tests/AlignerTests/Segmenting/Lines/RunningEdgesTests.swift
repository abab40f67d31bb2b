import Testing

@testable import Aligner

/// Headers and footers of a document whose pages are known.
@Suite struct RunningEdgesTests {
  private func removed(_ pages: ClosedRange<Int>, foot: (Int) -> [String] = { _ in [] }, head: (Int) -> [String])
    -> [String]
  {
    Document(SamplePages.text(pages, head: head, foot: foot)).removed
  }

  private func printed(_ pages: ClosedRange<Int>, _ edge: (Int) -> [SampleLine]) -> Passages {
    Passages(printed: pages.map { edge($0) + SampleLine.body(SamplePages.body(of: $0, count: 40)) })
  }

  // MARK: What stands on most pages

  @Test func aHeaderBehindACoverIsTakenOut() {
    let header = "Agence des phares – Rapport de saison"
    #expect(removed(1...6) { $0 == 1 ? [] : [header] } == Array(repeating: "running header: \(header)", count: 5))
  }

  @Test(arguments: [1, 2])
  func whatStandsOnceOrTwiceIsText(times: Int) {
    #expect(removed(1...6) { (3..<(3 + times)).contains($0) ? ["Néanmoins :"] : [] }.isEmpty)
    #expect(
      Document("Le port ferme.\n\u{C}Néanmoins :\nle quai reste ouvert.\n\u{C}Néanmoins :\nil gèle.\n").removed.isEmpty)
  }

  @Test func headingsThatRecurByTheirNatureAreText() {
    #expect(removed(1...40) { [9, 17, 31].contains($0) ? ["أحكام عامة"] : [] }.isEmpty)
  }

  @Test func leftAndRightPagesHaveTheirOwnHeaders() {
    let found = removed(1...9) { $0 == 1 ? [] : [$0 % 2 == 0 ? "Agence des phares" : "Rapport de saison"] }
    #expect(found.count == 8)
  }

  @Test func eachChapterHasItsOwnHeader() {
    let titles = ["Les tours", "Les lampes", "Les gardiens"]
    let found = removed(1...15) { page in
      let title = titles[(page - 1) / 5]
      return page % 5 == 1 ? ["Chapitre \((page + 4) / 5)", title] : [title]
    }
    #expect(found == titles.flatMap { Array(repeating: "running header: \($0)", count: 4) })
  }

  @Test func headersOfChaptersMayDifferInTheirNumberAlone() {
    #expect(removed(1...12) { ["Chapitre \(($0 + 3) / 4) – Des ports"] }.count == 11)
  }

  @Test func theTitleOfAPartStaysWhereItStandsFirst() {
    let document = Document(
      SamplePages.text(1...24, head: { (7...11).contains($0) ? ["Annexe sur les lampes"] : [] }, foot: { _ in [] }))
    #expect(document.removals.count == 4)
    #expect(document.texts.contains("Annexe sur les lampes"))
  }

  @Test(arguments: ["Page # sur 12", "Rapport de saison | #", "# | Rapport de saison", "الصفحة # – تقرير الموسم"])
  func aHeaderMayHaveThePagesNumber(form: String) {
    let found = removed(1...6) { [form.replacing("#", with: "\($0 + 3)")] }
    #expect(found.count == 6)
  }

  @Test func linesWhoseNumbersAreNotThePagesAreText() {
    let notes = [4, 5, 9, 10, 12, 13]
    #expect(
      removed(
        1...6, foot: { ["- \(notes[$0 - 1]) même décret, page \(200 + 7 * $0 * $0).", "", "\($0)"] }, head: { _ in [] })
        == (1...6).map { "page number: \($0)" })
  }

  @Test func articlesAtTheTopOfPagesAreText() {
    #expect(removed(1...6) { ["Article \($0)"] }.isEmpty)
  }

  @Test func sentencesThatCountAreText() {
    #expect(
      removed(1...6) { ["Le tableau \($0) donne la production des coopératives de la province en tonnes."] }.isEmpty)
  }

  @Test func aHeaderMayBeWideWithDots() {
    let header =
      "الجريدة الرسمية لبلدية الميناء بتاريخ 30 مايو 2026 " + String(repeating: ".", count: 90) + " العدد 1606"
    #expect(removed(1...5) { $0 == 1 ? [] : [header] }.count == 4)
  }

  @Test func aHeaderMayHaveThreeLines() {
    let lines = ["Agence des phares", "Rapport de saison", "Édition des ports"]
    #expect(removed(1...5) { $0 == 1 ? [] : lines }.count == 12)
  }

  /// Footnotes that name the same act end alike, and close to the line before.
  @Test func endsOfFootnotesAreText() {
    let text = (1...8).map { page in
      let note = (3...6).contains(page) ? "\n\(SamplePages.line(300 + page))\nmars, page 1141" : ""
      return SamplePages.body(of: page).joined(separator: "\n") + note + "\n- \(page) -\n"
    }.joined(separator: "\u{C}")
    #expect(Document(text).removed == (1...8).map { "page number: - \($0) -" })
  }

  // MARK: Where places are known

  @Test func aHeaderInPiecesAtOneHeightIsTakenOut() {
    let found = printed(1...5) { page in
      [
        SampleLine(text: "Agence des phares", top: 2), SampleLine(text: "Rapport de saison", top: 2.2, left: 40),
        SampleLine(text: "\(page)", top: 2, left: 80),
      ]
    }.removed
    #expect(found.count == 15)
    #expect(found.contains("page number on 4: 4"))
    #expect(found.contains("running header on 1: Agence des phares"))
  }

  @Test func aHeadRowThatIsRepeatedIsKept() {
    let pages = (1...6).map { page in
      [SampleLine(text: "Agence des phares", top: 2), SampleLine(text: "Port Tonnes Navires", top: 6)]
        + SampleLine.body(SamplePages.body(of: page, count: 40), from: 7)
    }
    #expect(Passages(printed: pages).removed == (1...6).map { "running header on \($0): Agence des phares" })
  }

  @Test func aHeadRowStandsWhereTheTextOfOtherPagesBegins() {
    let pages = (1...9).map { page in
      guard (3...6).contains(page) else { return SampleLine.body(SamplePages.body(of: page, count: 40)) }
      let rows = SamplePages.body(of: page, count: 20).enumerated().map { row, text in
        SampleLine(text: text, top: 7.6 + 1.6 * Float(row))
      }
      return [SampleLine(text: "Port Tonnes Navires", top: 6)] + rows
    }
    #expect(Passages(printed: pages).removed.isEmpty)
  }

  @Test func aHeaderOfTwoLinesIsTakenOutWhole() {
    let found = printed(1...5) { _ in
      [SampleLine(text: "Agence des phares", top: 2), SampleLine(text: "Rapport de saison", top: 3)]
    }.removed
    #expect(found.count == 10)
  }

  @Test func aTitleInLargeLettersIsNoHeader() {
    let found = printed(1...5) { page in
      [SampleLine(text: "Rapport de saison", top: 2, height: page == 1 ? 2 : 1)]
    }.removed
    #expect(found == (2...5).map { "running header on \($0): Rapport de saison" })
  }

  @Test func whatStandsElsewhereOnEachPageIsText() {
    let pages = (1...5).map { page in
      [SampleLine(text: "Suite", top: 2 * Float(page))]
        + SampleLine.body(SamplePages.body(of: page, count: 40), from: 2 * Float(page) + 3)
    }
    #expect(Passages(printed: pages).removed.isEmpty)
  }

  @Test(arguments: [true, false])
  func cellsAndNotesAreNoFurniture(isNote: Bool) {
    let found = printed(1...5) { _ in
      [
        SampleLine(
          text: "Agence des phares", top: 2, kind: isNote ? .note : .text,
          cell: isNote ? nil : .init(table: 1, row: 1, column: 1))
      ]
    }.removed
    #expect(found.isEmpty)
  }
}
