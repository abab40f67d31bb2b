import Testing

@testable import Aligner

/// Notes of Word documents: behind the text, in the order of their marks.
@Suite struct WordNotesTests {
  private typealias Word = WordSample

  private static func mark(_ number: Int, _ kind: String = "footnote", _ more: String = "") -> String {
    "<w:r><w:rPr><w:rStyle w:val='\(kind)'/></w:rPr><w:\(kind)Reference w:id='\(number)'\(more)/></w:r>"
  }

  private static func note(_ number: Int, _ texts: [String], _ kind: String = "footnote", _ more: String = "") -> String
  {
    let own = "<w:r><w:\(kind)Ref/></w:r>"
    let texts = texts.enumerated().map { Word.paragraph(($0 == 0 ? own : "") + Word.run(" " + $1)) }.joined()
    return "<w:\(kind) w:id='\(number)'\(more)>\(texts)</w:\(kind)>"
  }

  @Test func notesStandBehindTheTextInTheOrderOfTheirMarks() throws {
    let body =
      Word.paragraph(Word.run("Un") + Self.mark(2) + Word.run(" deux."))
      + Word.paragraph(Word.run("Trois") + Self.mark(1, "endnote"))
      + Word.paragraph(Word.run("Quatre.") + Self.mark(1))
    let passages = try WordSample(
      body,
      footnotes: Self.note(-1, ["filet"], "footnote", " w:type='separator'") + Self.note(1, ["Première."])
        + Self.note(2, ["Deuxième.", "Suite."]) + Self.note(3, ["Sans appel."]),
      endnotes: Self.note(1, ["De la fin."], "endnote")
    ).passages()
    #expect(passages.lines == ["Un deux.", "Trois", "Quatre.", "Deuxième.", "Suite.", "De la fin.", "Première."])
    #expect(passages.roles == ["", "", "", "note 1", "note 1", "note 2", "note 3"])
  }

  /// The mark that an author has typed stands behind the reference, and is no more text than a number is.
  @Test func aMarkThatIsTypedIsNoText() throws {
    let mark = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/><w:t>*</w:t></w:r>"
    let passages = try WordSample(
      Word.paragraph(Word.run("Le port") + mark + Word.run(" est ouvert.")), footnotes: Self.note(1, ["L’été."])
    ).passages()
    #expect(passages.lines == ["Le port est ouvert.", "L’été."])
  }

  @Test(arguments: ["<w:del>", "<w:moveFrom>"])
  func aMarkThatIsDeletedHasNoNote(element: String) throws {
    let mark = element + Self.mark(1) + "</" + element.dropFirst()
    let sample = WordSample(
      Word.paragraph(Word.run("Le port") + mark) + Word.paragraph(Word.run("La mer") + Self.mark(2)),
      footnotes: Self.note(1, ["Un."]) + Self.note(2, ["Deux."]))
    #expect(try sample.lines == ["Le port", "La mer", "Deux."])
    #expect(try sample.passages().roles.last == "note 1")
  }

  @Test(arguments: [nil, "<w:footnote w:id='7'><w:p/></w:footnote>"])
  func aMarkWithoutNoteIsNothing(notes: String?) throws {
    #expect(try WordSample(Word.paragraph(Word.run("Le port") + Self.mark(1)), footnotes: notes).lines == ["Le port"])
  }

  @Test func listsAndCellsInNotesAreRead() throws {
    let list = Word.text("a", Word.number(1)) + Word.text("b", Word.number(1)) + Word.table([[Word.text("c")]])
    let passages = try WordSample(
      Word.text("Le port", Word.number(1)) + Word.paragraph(Self.mark(1) + Word.run("est ouvert.")),
      numbering: ListSample.decimal, footnotes: "<w:footnote w:id='1'>\(list)</w:footnote>"
    ).passages()
    #expect(passages.lines == ["1.\tLe port", "est ouvert.", "2.\ta", "3.\tb", "c"])
    #expect(passages.roles.suffix(3) == ["note 1", "note 1", "note 1"])
  }
}
