import Testing

@testable import Aligner

@Suite struct PageDirectionTests {
  /// Lines of which the letters are given from the right.
  private static func direction(_ lines: [String]) -> PageDirection {
    PageDirection(lines.map(visual))
  }

  private static func visual(_ line: String) -> VisualLine { VisualLine(Array(line.unicodeScalars.reversed())) }

  @Test func textInLatinLettersIsLeftAlone() {
    let direction = PageDirection([VisualLine("Le Comité (2016)."), VisualLine("الم:")])
    #expect(!direction.isMirrored && !direction.hasTurnedLamAlef)
    #expect(direction.logical(VisualLine("Le Comité (2016), 61%.")) == "Le Comité (2016), 61%.")
  }

  /// What ends a sentence is at the left of the line, or at the right where a program laid it out as if it ran from the left.
  @Test func theEndsOfLinesTellWhereParagraphsRunFrom() {
    #expect(!Self.direction(["اجتمع المجلس.", "ثم انصرف.", "وعاد"]).isFromLeft)
    #expect(Self.direction([".اجتمع المجلس", ".ثم انصرف", "وعاد"]).isFromLeft)
  }

  /// A line that is broken behind a comma has it at the left in either case.
  @Test func oneLineInFourThatRunsFromTheLeftIsEnough() {
    #expect(Self.direction([".اجتمع المجلس", "ثم انصرف،", "وعاد،", "وقرر،"]).isFromLeft)
    #expect(!Self.direction([".اجتمع المجلس", "ثم انصرف،", "وعاد،", "وقرر،", "وكتب،"]).isFromLeft)
  }

  /// Some programs give brackets as the page shows them, others as they are read: the font of a document does one or the other.
  @Test func howBracketsStandIsDecidedForTheDocument() {
    let shown = "المجلس )الأعلى( والبحر"
    let read = "المجلس (الأعلى) والبحر"
    #expect(Self.direction([shown, shown, read]).isMirrored)
    #expect(!Self.direction([read, read, shown]).isMirrored)
    #expect(!Self.direction(["المجلس"]).isMirrored)
    #expect(Self.direction([shown, shown]).logical(Self.visual(shown)) == read)
    #expect(Self.direction([read, read]).logical(Self.visual(read)) == read)
    // A bracket that ends on the next line is turned like the others.
    #expect(Self.direction([shown, shown]).logical(Self.visual("المجلس )الأعلى")) == "المجلس (الأعلى")
  }

  @Test func quotesAreTurnedAsBracketsAre() {
    let shown = "قال »نعم« ثم ]سكت["
    #expect(Self.direction([shown, shown]).logical(Self.visual(shown)) == "قال «نعم» ثم [سكت]")
  }

  /// Where a font says that one sign is two letters, all of them are turned round.
  @Test func turnedLamAlefIsDecidedForTheDocument() {
    let turned = ["الجمهورية اإلسالمية", "وقرر االتفاق", "والمجلس األعلى"]
    #expect(Self.direction(turned).hasTurnedLamAlef)
    #expect(Self.direction(turned).logical(Self.visual("والمجلس األعلى")) == "والمجلس الأعلى")
    let sound = ["الجمهورية الإسلامية", "وقرر الاتفاق", "والمجلس الأعلى", "األمن"]
    #expect(!Self.direction(sound).hasTurnedLamAlef)
    #expect(Self.direction(sound).logical(Self.visual("األمن")) == "األمن")
  }
}
