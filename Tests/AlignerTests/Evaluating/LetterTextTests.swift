import Testing

@testable import Aligner

@Suite struct LetterTextTests {
  private func letters(of text: String) -> String {
    String(String.UnicodeScalarView(LetterText.letters(of: text).compactMap(Unicode.Scalar.init)))
  }

  @Test(arguments: [
    ("12. Le Comité, 3 %", "lecomité"), ("L’État\u{A0}; N° 7", "létatn"), ("e\u{301}", "é"), ("ŒUVRE ﬁn", "œuvrefin"),
    ("Straße ẞ ς Σ", "strassessσσ"), ("\u{130} \u{131}", "i\u{131}"), ("ǰ", "j"), ("ͅ", "ι"), ("m² ½", "m"),
    ("(٣) فِي الْبَدْءِ", "فيالبدء"), ("كتـــاب", "كتاب"), ("ﻻ ﷲ", "لاالله"), ("\u{202B}نص\u{202C}", "نص"), ("—•·", ""),
  ])
  func onlyLettersAreLeft(text: String, expected: String) {
    #expect(letters(of: text).unicodeScalars.elementsEqual(expected.unicodeScalars), "\(letters(of: text))")
  }
}
