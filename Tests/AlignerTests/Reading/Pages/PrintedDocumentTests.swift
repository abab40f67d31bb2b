import Testing

@testable import Aligner

@Suite struct PrintedDocumentTests {
  private static func document(_ pages: [PrintedPage], _ language: Language = .french) -> Document {
    Segmenter().segment(pages.passages, language: language)
  }

  private static func notes(_ passages: Passages) -> [String] {
    passages.all().compactMap { passage in
      guard let role = passages.role(of: passage), role.kind == .note else { return nil }
      return "\(role.note ?? 0) \(passages.text.bytes.text(in: passage.range))"
    }
  }

  /// Pages of text, each of which ends within a paragraph, with what a test adds at the foot.
  private static func pages(
    _ lines: [String], _ language: Language = .french, foot: (Int, inout PrintSample) -> Void
  ) -> [PrintedPage] {
    lines.indices.filter { $0 % 20 == 0 }.map { start in
      var sample = PrintSample()
      let end = min(start + 20, lines.count)
      sample.add(
        Array(lines[start..<end]) + (end < lines.count ? [""] : []), from: 50, to: 450, top: 100, isJustified: true)
      foot(start / 20 + 1, &sample)
      return sample.page(start / 20 + 1)
    }
  }

  /// Adds a note at the foot of a page, behind a raised mark on the side where reading begins.
  private static func add(
    _ text: String, mark: String?, line: Int = 0, to sample: inout PrintSample, isFromRight: Bool = false
  ) {
    let middle = 400 + Float(line) * 10
    if isFromRight {
      if let mark { sample.add(mark, left: 446, middle: middle - 2.5, size: 5) }
      sample.add(text, right: mark == nil ? 450 : 442, middle: middle, size: 8)
    } else {
      if let mark { sample.add(mark, left: 50, middle: middle - 2.5, size: 5) }
      sample.add(text, left: mark == nil ? 50 : 56, middle: middle, size: 8)
    }
  }

  /// Adds a mark behind the last word of the second line, which is full.
  private static func call(_ mark: String, in sample: inout PrintSample) {
    sample.add(mark, left: 451, middle: 114, size: 6)
  }

  @Test func aParagraphThatThePageCutsIsWholeAndItsNotesStandBehindTheText() {
    let lines = PrintSample.prose(40, letters: 80)
    let passages = Self.pages(lines) { page, sample in
      Self.call("\(page)", in: &sample)
      Self.add("Voir la loi n° \(page).", mark: "\(page)", to: &sample)
    }.passages
    #expect(passages.texts == lines + ["Voir la loi n° 1.", "Voir la loi n° 2."])
    #expect(Self.notes(passages) == ["1 Voir la loi n° 1.", "2 Voir la loi n° 2."])
  }

  @Test func theMarksOfArabicNotesStandAtTheRight() {
    let lines = PrintSample.prose(20, letters: 80, .arabic)
    let passages = Self.pages(lines, .arabic) { _, sample in
      sample.add("3", left: 46, middle: 114, size: 6)
      Self.add("انظر القانون رقم 7", mark: "3", to: &sample, isFromRight: true)
    }.passages
    #expect(passages.texts == lines + ["انظر القانون رقم 7"])
    #expect(Self.notes(passages) == ["1 انظر القانون رقم 7"])
  }

  @Test func aNoteGoesOnAtTheFootOfTheNextPage() {
    let rest = ["les textes qui la suivent,", "et le code des phares."]
    let lines = PrintSample.prose(40, letters: 80)
    let passages = Self.pages(lines) { page, sample in
      if page == 1 {
        Self.call("1", in: &sample)
        Self.add("Voir la loi n° 7 et", mark: "1", to: &sample)
      } else {
        for (line, text) in rest.enumerated() { Self.add(text, mark: nil, line: line, to: &sample) }
      }
      sample.add("- \(page) -", left: 240, middle: 760)
    }.passages
    #expect(passages.texts.filter { !$0.hasPrefix("-") }.prefix(40) == lines[...])
    #expect(Self.notes(passages) == ["1 Voir la loi n° 7 et"] + rest.map { "1 " + $0 })
  }

  /// The text calls 19, the note at the foot is numbered 37: the article must not become one of other digits.
  @Test func aWrongMarkLeavesNoDigit() {
    let lines = PrintSample.prose(20, letters: 80, .arabic)
    let passages = Self.pages(lines, .arabic) { _, sample in
      sample.add("المادة 256", right: 450, middle: 380)
      sample.add("19", left: 394, middle: 377, size: 6)
      Self.add("انظر القانون رقم 7", mark: "37", line: 2, to: &sample, isFromRight: true)
    }.passages
    #expect(passages.texts.suffix(2) == ["المادة 256", "انظر القانون رقم 7"])
    #expect(Self.notes(passages) == ["1 انظر القانون رقم 7"])
  }

  /// Beside notes as well as without any.
  @Test(arguments: [false, true])
  func aPowerStays(hasNote: Bool) {
    let lines = PrintSample.prose(20, letters: 80)
    let texts = Self.pages(lines) { _, sample in
      sample.add("une puissance de 10", left: 50, middle: 345)
      sample.add("6", left: 145, middle: 342, size: 6)
      sample.add("watts par m", left: 153, middle: 345)
      sample.add("2", left: 208, middle: 342, size: 6)
      if hasNote {
        Self.call("1", in: &sample)
        Self.add("Voir la loi.", mark: "1", to: &sample)
      }
    }.passages.texts
    #expect(texts == lines + ["une puissance de 10⁶ watts par m²"] + (hasNote ? ["Voir la loi."] : []))
  }

  /// Marks that count on through the document are marks, wherever the notes stand: at the end of a chapter.
  @Test func marksThatCountOnAreNotShown() {
    let lines = PrintSample.prose(20 * 6, letters: 80)
    let passages = Self.pages(lines) { page, sample in Self.call("\(page)", in: &sample) }.passages
    #expect(passages.texts == lines)
  }

  @Test func smallPrintWithoutAMarkIsText() {
    let lines = PrintSample.prose(20, letters: 80)
    let passages = Self.pages(lines) { _, sample in
      Self.add("Source : Agence des phares", mark: nil, to: &sample)
    }.passages
    #expect(passages.texts == lines + ["Source : Agence des phares"])
    #expect(Self.notes(passages).isEmpty)
  }

  @Test func whatIsNoTextIsPutAsideWithItsPage() {
    let lines = PrintSample.prose(40, letters: 80)
    let passages = Self.pages(lines) { page, sample in
      sample.add("COPIE", left: 150, middle: 200, size: 80)
      for line in [4, 9, 14, 19] {
        sample.add("\((page - 1) * 20 + line + 1)", right: 40, middle: 105 + Float(line) * PrintSample.pitch)
      }
      sample.add("\u{64B}", 107, 780, 107, 790)
    }.passages
    #expect(passages.texts == lines)
    #expect(passages.texts(asideAs: .watermark) == ["COPIE", "COPIE"])
    #expect(passages.texts(asideAs: .marginNumber) == ["5 10 15 20", "25 30 35 40"])
    #expect(passages.texts(asideAs: .markup).count == 2)
    #expect(passages.furniture().map(\.place.page) == [1, 1, 1, 2, 2, 2])
  }

  @Test func linesKnowTheirPageAndItsBeginning() {
    let lines = PrintSample.prose(40, letters: 80)
    let passages = Self.pages(lines) { _, _ in }.passages
    #expect(
      passages.all().map { passages.role(of: $0)?.spot?.page } == Array(repeating: 1, count: 20)
        + Array(repeating: 2, count: 20))
    #expect(passages.all().indices.filter { passages.all()[$0].startsPage } == [0, 20])
  }

  @Test func cellsAreParagraphsThatKnowTheirPlace() {
    let rows = [["Recettes", "1 200", "340"], ["Dépenses", "980", "12 500"], ["Solde", "220", "-160"]]
    let passages = Self.pages(PrintSample.prose(20, letters: 80)) { _, sample in
      for (row, texts) in rows.enumerated() {
        let middle = 380 + Float(row) * PrintSample.pitch
        sample.add(texts[0], left: 50, middle: middle)
        sample.add(texts[1], right: 300, middle: middle)
        sample.add(texts[2], right: 400, middle: middle)
      }
    }.passages
    let cells = passages.all().suffix(9)
    #expect(cells.map { passages.text.bytes.text(in: $0.range) } == rows.flatMap(\.self))
    #expect(
      cells.compactMap { passages.role(of: $0)?.cell }.map { [$0.table, $0.row, $0.column] }
        == (1...3).flatMap { row in (1...3).map { [1, row, $0] } })
    #expect(cells.allSatisfy { $0.border == .paragraph })
  }

  /// Words of any size at any place, some of them on lines.
  private static func randomPage(_ number: Int, _ random: inout SeededGenerator) -> PrintedPage {
    var sample = PrintSample()
    let texts =
      (PrintSample.prose(6, letters: 60) + PrintSample.prose(6, letters: 60, .arabic)).flatMap {
        $0.split(separator: " ").map(String.init)
      } + ["1", "2", "12", "*", "(3)", "2016", "•", "\u{64B}", "\u{FFFD}", "%"]
    let columns = Int.random(in: 1...3, using: &random)
    for column in 0..<columns {
      let left = 40 + Float(column) * 520 / Float(columns)
      var middle: Float = 60
      while middle < 760 {
        let size: Float = [6, 8, 10, 10, 10, 10, 14].randomElement(using: &random) ?? 10
        let line = (0..<Int.random(in: 1...8, using: &random)).map { _ in texts.randomElement(using: &random) ?? "" }
        sample.add(line.joined(separator: " "), left: left, middle: middle, size: size)
        middle += [5, 12, 12, 12, 20, 60].randomElement(using: &random) ?? 12
      }
    }
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let (left, top) = (Float.random(in: -20...580, using: &random), Float.random(in: -20...820, using: &random))
      sample.add(
        texts.randomElement(using: &random) ?? "", left, top, left + Float.random(in: 0...90, using: &random),
        top + Float.random(in: 0...90, using: &random))
    }
    return sample.page(number)
  }

  /// Whatever pages look like, all letters are in the text or in what is put aside, and none are added.
  @Test(arguments: UInt64(0)..<40)
  func noLetterIsLost(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pages = (1...3).map { Self.randomPage($0, &random) }
    func letters(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
      scalars.filter { CharacterClass.isLetter($0.value) }.sorted()
    }
    let passages = pages.passages
    let read = (passages.texts + passages.furniture().map(\.text)).flatMap { Array($0.unicodeScalars) }
    #expect(letters(read) == letters(pages.flatMap(\.words).flatMap(\.text)))
  }

  @Test func aDocumentWithoutWordsIsEmpty() {
    #expect([PrintedPage]().passages.texts == [])
    #expect([PrintSample().page()].passages.texts == [])
  }
}
