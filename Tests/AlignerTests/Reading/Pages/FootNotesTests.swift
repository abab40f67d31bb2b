import Testing

@testable import Aligner

@Suite struct FootNotesTests {
  /// A page of twenty lines, and below it what a test adds in small print: the first line of notes is at ``foot``.
  private struct Page {
    var sample = PrintSample()
    var middle: Float = 460

    init(size: Float = 10) {
      sample.add(PrintSample.prose(20, letters: 60), from: 50, to: 350, top: 100, pitch: size * 1.2, size: size)
      if size > 10 { middle = 500 }
    }

    /// Adds a line of notes, perhaps behind a raised mark.
    mutating func add(_ text: String, raised mark: String? = nil, size: Float = 8) {
      if let mark { sample.add(mark, left: 50, middle: middle - 2.5, size: 5) }
      sample.add(text, left: mark == nil ? 50 : 56, middle: middle, size: size)
      middle += 10
    }

    mutating func skip(_ height: Float) { middle += height }
  }

  /// The notes of a page, as `mark: lines` without the mark.
  private static func notes(
    _ raised: Set<String> = [], isOpen: Bool = false, last: Int? = nil, size: Float = 10, body: BodyPrint? = nil,
    _ build: (inout Page) -> Void
  ) -> [String] {
    var page = Page(size: size)
    build(&page)
    let lines = PrintedLine.lines(of: page.sample.words)
    let body = body ?? BodyPrint([Page().sample.page()])
    return FootNotes(lines, body: body, raised: raised, isOpen: isOpen, last: last).notes.map { note in
      let texts = note.lines.map { index in
        let words = lines[index].words.dropFirst(index == note.lines.lowerBound ? note.markWords : 0)
        return PrintedLine(Array(words)).shown
      }
      return "\(note.mark ?? "–"): \(texts.joined(separator: "|"))"
    }
  }

  @Test func smallPrintBehindRaisedMarksIsNotes() {
    let notes = Self.notes(["1", "2"]) { page in
      page.add("Voir la loi", raised: "1")
      page.add("de 1987.", raised: "2")
      page.add("qui est abrogée.")
    }
    #expect(notes == ["1: Voir la loi", "2: de 1987.|qui est abrogée."])
  }

  @Test(arguments: ["1 - Voir la loi", "1 : Voir la loi", "(1) Voir la loi", "1. Voir la loi", "1 Voir la loi"])
  func theMarkMayStandPlainWhereOneIsCalled(text: String) {
    #expect(Self.notes(["1"]) { $0.add(text) } == ["1: Voir la loi"])
  }

  @Test func starsAreMarks() {
    let notes = Self.notes(["*", "**"]) { page in
      page.add("Voir la loi")
      page.middle -= 10
      page.sample.add("*", left: 44, middle: page.middle)
      page.add("", size: 8)
      page.add("** Voir le code")
    }
    #expect(notes == ["*: Voir la loi", "**: Voir le code"])
  }

  /// A year or the number of an article may begin a line of a note.
  @Test func aNumberThatNothingCallsBeginsNone() {
    let notes = Self.notes(["1"]) { page in
      page.add("Voir l’article", raised: "1")
      page.add("12 de la loi")
    }
    #expect(notes == ["1: Voir l’article|12 de la loi"])
  }

  /// The text calls 19, and its note is numbered 37: an error that is printed.
  @Test func aWrongMarkStillMakesANote() {
    #expect(Self.notes(["19"]) { $0.add("37 - Voir la loi") } == ["37: Voir la loi"])
  }

  /// A mark that is not seen in the text, since it is of full size there.
  @Test func theNextNumberIsANoteAlthoughNothingIsRaised() {
    func notes(last: Int?) -> [String] { Self.notes(last: last) { $0.add("5 - Voir la loi") } }
    #expect(notes(last: 4) == ["5: Voir la loi"])
    #expect(notes(last: 2) == [])
    #expect(notes(last: nil) == [])
  }

  @Test func smallPrintWithoutAMarkIsText() {
    let notes = Self.notes(["1"]) { page in
      page.add("Source : Agence des phares")
      page.add("Voir la loi", raised: "1")
    }
    #expect(notes.filter { $0.contains("Source") } == [])
    #expect(Self.notes { $0.add("Source : Agence des phares") } == [])
  }

  @Test func printOfTheSizeOfTheBodyIsNone() {
    #expect(Self.notes(["1"]) { $0.add("1 - Voir la loi", size: 10) } == [])
  }

  /// The note of the page before goes on before the first mark.
  @Test func anOpenNoteGoesOn() {
    func notes(isOpen: Bool) -> [String] {
      Self.notes(["2"], isOpen: isOpen) { page in
        page.add("et les textes qui la suivent.")
        page.add("Voir le code", raised: "2")
      }
    }
    #expect(notes(isOpen: true) == ["–: et les textes qui la suivent.", "2: Voir le code"])
  }

  /// Also where its last line is as small as a note.
  @Test(arguments: [(0, "- 12 -"), (20, "Code du travail"), (0, "12")] as [(Float, String)])
  func whatBelongsToThePageIsNone(space: Float, footer: String) {
    let notes = Self.notes(["1"]) { page in
      page.add("Voir la loi", raised: "1")
      page.skip(space)
      page.add(footer)
    }
    #expect(notes == ["1: Voir la loi"])
  }

  /// A page printed larger than most of the document has notes of the size of its body.
  @Test func notesAreSmallerThanTheirPage() {
    #expect(Self.notes(["1"], size: 14) { $0.add("1 - Voir la loi", size: 10) } == ["1: Voir la loi"])
  }

  @Test(
    arguments: [
      ("3", "3"), ("(3)", "3"), ("3.", "3"), ("3)", "3"), ("٣", "3"), ("*", "*"), ("(**)", "**"), ("128", "128"),
      ("1987", nil), ("a", nil), ("3a", nil), ("", nil), ("()", nil), ("-", nil), ("*3", nil),
    ])
  func marksAreNumbersAndStars(word: String, mark: String?) {
    #expect(FootNotes.mark(of: Array(word.unicodeScalars)) == mark)
  }

  @Test func aPageWithoutLinesHasNone() {
    let body = BodyPrint([Page().sample.page()])
    #expect(FootNotes([], body: body, raised: ["1"], isOpen: true, last: 3).notes.isEmpty)
  }
}
