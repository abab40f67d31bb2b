import Testing

@testable import Aligner

/// How paragraphs are put together, whatever the format.
@Suite struct OfficeStoryTests {
  private func texts(_ story: OfficeStory) -> [String] { story.paragraphs.map { $0.pieces.joined(separator: "|") } }

  private func cells(_ story: OfficeStory) -> [[Int]] {
    story.paragraphs.map { $0.role.cell.map { [$0.table, $0.row, $0.column] } ?? [] }
  }

  private func story(_ steps: (inout OfficeStory) -> Void) -> OfficeStory {
    var story = OfficeStory()
    steps(&story)
    return story
  }

  @Test func whatIsOutsideOfParagraphsIsNoText() {
    let story = story {
      $0.add("a")
      $0.breakLine()
      $0.endParagraph(.init())
      $0.carryParagraph()
      $0.endTable()
    }
    #expect(story.paragraphs.isEmpty)
  }

  @Test func aParagraphWithinAnotherComesFirst() {
    let story = story {
      $0.beginParagraph()
      $0.add("a")
      $0.beginParagraph()
      $0.add("b")
      $0.endParagraph(.init())
      $0.breakLine()
      $0.add("c")
      $0.endParagraph(.init())
    }
    #expect(texts(story) == ["b", "a|c"])
    #expect(story.paragraphs.map(\.role.isBoxed) == [true, false])
  }

  /// What is carried goes on at its own depth, and not in a box that is anchored behind it.
  @Test func whatIsCarriedGoesOnWhereItWas() {
    let story = story {
      $0.beginParagraph()
      $0.add("a")
      $0.carryParagraph()
      $0.beginParagraph()
      $0.beginParagraph()
      $0.add("b")
      $0.endParagraph(.init())
      $0.add("c")
      $0.endParagraph(.init())
    }
    #expect(texts(story) == ["b", "ac"])
  }

  /// The last paragraph of a box goes on in none of another box.
  @Test func whatIsCarriedStaysInItsBox() {
    let story = story { story in
      for text in ["a", "b"] {
        story.beginParagraph()
        story.beginParagraph()
        story.add(text)
        if text == "a" { story.carryParagraph() } else { story.endParagraph(.init()) }
        story.add(text + text)
        story.endParagraph(.init())
      }
    }
    #expect(texts(story) == ["a", "aa", "b", "bb"])
    #expect(story.paragraphs.map(\.role.isBoxed) == [true, false, true, false])
  }

  @Test func whatIsCarriedStaysInFrontOfATable() {
    let story = story {
      $0.beginParagraph()
      $0.add("a")
      $0.carryParagraph()
      $0.beginTable()
      $0.beginRow()
      $0.beginCell()
      $0.beginParagraph()
      $0.add("b")
      $0.endParagraph(.init())
      $0.endCell()
    }
    #expect(texts(story) == ["a", "b"])
    #expect(cells(story) == [[], [1, 1, 1]])
  }

  /// Rows and columns are counted from 1 even where a table has no rows or cells.
  @Test func aCellHasAPlaceWhateverIsMissing() {
    let story = story {
      $0.beginTable()
      $0.beginParagraph()
      $0.add("a")
      $0.endParagraph(.init())
      $0.beginRow()
      $0.beginParagraph()
      $0.add("b")
      $0.endParagraph(.init())
    }
    #expect(cells(story) == [[1, 1, 1], [1, 1, 1]])
  }

  @Test(arguments: [
    (-5, 2), (0, 2), (1, 2), (3, 4), (2_000_000_000, 1025), (Int.max, 1025), (Int.min, 2),
  ])
  func spansHaveBounds(span: Int, next: Int) {
    let story = story {
      $0.beginTable()
      $0.beginRow()
      $0.beginCell()
      $0.span(span)
      $0.beginCell()
      $0.beginParagraph()
      $0.add("a")
      $0.endParagraph(.init())
    }
    #expect(cells(story) == [[1, 1, next]])
  }

  @Test(arguments: [(-5, 1), (0, 1), (2, 3), (Int.max, 1025), (Int.min, 1)])
  func columnsThatArePassedOverHaveBounds(skipped: Int, column: Int) {
    let story = story {
      $0.beginTable()
      $0.beginRow()
      $0.skipColumns(skipped)
      $0.beginCell()
      $0.beginParagraph()
      $0.add("a")
      $0.endParagraph(.init())
    }
    #expect(cells(story) == [[1, 1, column]])
  }

  @Test(arguments: [("الميناء مفتوح", Language.arabic), ("Le port", .french), ("", .french), ("12", .french)])
  func theLanguageIsThatOfTheParagraph(text: String, language: Language) {
    let story = story {
      $0.beginParagraph()
      $0.breakLine()
      $0.add(text)
    }
    #expect(story.language == language)
  }

  /// What shows nothing is not kept, of which a file can say millions.
  @Test func whatShowsNothingIsNoParagraph() {
    let story = story {
      for label in [nil, Self.bullet, Self.label] {
        $0.beginParagraph()
        for _ in 0..<1000 { $0.breakLine() }
        $0.add(" ")
        $0.endParagraph(.init(label: label))
      }
    }
    #expect(story.paragraphs.map(\.pieces) == [["", " "]])
    #expect(story.paragraphs.map(\.role.label) == [Self.label])
  }

  // MARK: Passages

  private func passages(_ paragraphs: [OfficeDocument.Paragraph], notes: [[OfficeDocument.Paragraph]] = []) -> Passages
  {
    OfficeDocument(paragraphs: paragraphs, notes: notes).passages(name: "a")
  }

  private static let label = ShownLabel(written: "1.", value: .init(family: .number, ordinals: [1]), level: 0)
  private static let bullet = ShownLabel(written: "•", value: .init(family: .bullet, ordinals: []), level: 0)

  @Test func blankParagraphsAreNone() {
    let passages = passages([
      .init(pieces: [" \u{A0}", "\t"], role: .init()), .init(pieces: [""], role: .init(label: Self.bullet)),
      .init(pieces: [""], role: .init(label: Self.label)), .init(pieces: ["a"], role: .init()),
    ])
    #expect(passages.lines == ["1.", "a"])
  }

  @Test func theLabelStandsInFrontOfTheFirstLineAlone() {
    let passages = passages([.init(pieces: ["", "a", "b"], role: .init(label: Self.label))])
    #expect(passages.lines == ["1.", "a", "b"])
    #expect(passages.labels == [Self.label, nil, nil])
  }

  /// Only between plain paragraphs may a border be one that was converted from a page.
  @Test func whatStandsByItselfDoesSoForCertain() {
    let kinds: [PassageRole] = [
      .init(), .init(), .init(kind: .heading), .init(), .init(isBoxed: true), .init(kind: .contents),
      .init(cell: .init(table: 1, row: 1, column: 1)), .init(), .init(label: Self.label), .init(),
    ]
    let passages = passages(
      kinds.map { .init(pieces: ["a"], role: $0) }, notes: [[.init(pieces: ["b"], role: .init(kind: .heading))]])
    let borders = passages.all().map(\.border)
    #expect(
      borders == [
        .block, .block, .paragraph, .paragraph, .paragraph, .paragraph, .paragraph, .paragraph, .block, .block,
        .paragraph,
      ])
    #expect(passages.roles.last == "note 1")
  }
}
