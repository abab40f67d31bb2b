import Testing

@testable import Aligner

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("court", 10, "court"), ("exactement", 10, "exactement"), ("trop long ici", 10, "trop long…"),
    ("deux\nlignes", 20, "deux lignes"), ("\u{1B}]0;titre\u{7}", 20, "]0;titre"), ("نَصٌّ", 2, "نَصٌّ"),
    ("a\u{202E}b\u{200B}c", 3, "abc"), ("", 5, ""),
  ])
  func anExcerptFitsItsWidth(text: String, width: Int, shown: String) {
    #expect(DisplayText.excerpt(of: text, width: width) == shown)
  }

  @Test func anIsolatedExcerptIsClosedEvenIfItIsCut() {
    #expect(DisplayText.excerpt(of: "نص طويل", width: 3, isIsolated: true) == "\u{2068}نص…\u{2069}")
  }

  @Test func aPathIsCutAtItsBeginning() {
    #expect(DisplayText.ending(of: "documents/2020/rapport.fr.txt", width: 16) == "…/rapport.fr.txt")
    #expect(DisplayText.ending(of: "rapport.fr.txt", width: 16) == "rapport.fr.txt")
  }
}
