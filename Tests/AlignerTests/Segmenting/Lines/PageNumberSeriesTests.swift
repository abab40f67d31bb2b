import Testing

@testable import Aligner

/// Page numbers of a document whose pages are known.
@Suite struct PageNumberSeriesTests {
  /// Pages with something at their foot.
  private func removed(_ feet: [String?]) -> [String] {
    Document(SamplePages.text(1...feet.count, head: { _ in [] }, foot: { feet[$0 - 1].map { [$0] } ?? [] })).removals
      .filter { $0.reason == .pageNumber }.map(\.text)
  }

  @Test func figuresOfTablesDoNotMatter() {
    let text = (1...6).map { page in
      SamplePages.body(of: page).joined(separator: "\n")
        + "\n\n\(5120 + page)\n\n\(713 - page)\n\n\(96 + page)\n\n\(12 + page)\n\n\(260 + page)\n"
    }.joined(separator: "\u{C}")
    #expect(Document(text).removed == (1...6).map { "page number: \(260 + $0)" })
  }

  @Test func pagesMayHaveNoNumber() {
    #expect(removed([nil, "2", "3", nil, "5", "6", nil, nil, "9"]) == ["2", "3", "5", "6", "9"])
  }

  @Test func numbersMayBeginAnew() {
    let feet = ["1", "2", "3", "4", "1", "2", "3", "1", "2"]
    #expect(removed(feet) == feet)
  }

  @Test func romanNumeralsNumberTheFrontMatter() {
    let feet = ["i", "ii", "iii", "iv", "1", "2", "3", "4"]
    #expect(removed(feet) == feet)
  }

  @Test func aNumberThatDoesNotFitIsText() {
    #expect(removed(["1", "2", "3", "84", "5", "6"]) == ["1", "2", "3", "5", "6"])
  }

  @Test func numbersOfRowsAreText() {
    #expect(removed(["40", "12", "28", "3", "1", "77"]).isEmpty)
  }

  @Test func blankPagesAreCounted() {
    let text = [1, 2, 4, 5, 7].map { page in
      SamplePages.body(of: page).joined(separator: "\n") + "\n\n\(page)\n" + (page % 3 == 2 ? "\u{C}" : "")
    }.joined(separator: "\u{C}")
    #expect(Document(text).removals.map(\.text) == ["1", "2", "4", "5", "7"])
  }

  @Test func numbersInOuterCornersAreOneSeries() {
    let pages = (1...4).map { page in
      SampleLine.body(SamplePages.body(of: page, count: 40))
        + [SampleLine(text: "\(page + 10)", top: 57, left: page % 2 == 0 ? 5 : 75)]
    }
    #expect(Passages(printed: pages).removed == (1...4).map { "page number on \($0): \($0 + 10)" })
  }

  @Test func twoPagesOfTwoAreEnough() {
    let pages = (1...2).map { page in
      SampleLine.body(SamplePages.body(of: page, count: 40)) + [SampleLine(text: "- \(page) -", top: 57)]
    }
    #expect(Passages(printed: pages).removed.count == 2)
  }

  @Test func numbersAtDifferentHeightsAreFigures() {
    let pages = (1...5).map { page in
      SampleLine.body(SamplePages.body(of: page, count: 20 + 4 * page))
        + [SampleLine(text: "\(page)", top: Float(26 + 4 * page))]
    }
    #expect(Passages(printed: pages).removed.count < 3)
  }
}
