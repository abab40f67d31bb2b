import Testing

@testable import Aligner

@Suite struct RunningWordsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    RunningWords(bytes).visit { words.append(bytes.text(in: $0.range)) }
    return words
  }

  @Test(arguments: [
    "https://exemple.org/a-b?c=d&e=f", "www.exemple.org", "nom.prenom@exemple.org", "rapport.docx", "LISEZMOI.TXT",
    "/usr/local/bin", "src/main/java", "C:\\Temp", "F12", "2b", "x86_64", "0xDEADBEEF", "a3f9c", "camelCase",
    "snake_case",
    "std::vector", "nom=valeur", "${nom}", "%s", "<div dir=\"rtl\">", "</p>", "&nbsp;", "&#x27;",
    "https://ar.wikipedia.org/wiki/سلام", "www.exemple.org/fr.", "exemple.org:8080", "1. 2. 3.", "",
  ])
  func whatIsNoRunningTextIsLeftOut(text: String) {
    #expect(words(text) == [])
  }

  @Test(arguments: [
    ("L’eau, l'air et/ou le feu", ["L", "eau", "l", "air", "et", "ou", "le", "feu"]),
    ("1.Titre mot.2 S.A.R.L. c.-à-d.", ["Titre", "mot", "S", "A", "R", "L", "c", "à", "d"]),
    ("[إقرأ هذا](README.md#translations)*", ["إقرأ", "هذا"]), ("الـHTTP", ["الـ", "HTTP"]),
    ("كَتَبَ", ["كَتَبَ"]), ("cafe\u{301} géo\u{AD}logie", ["cafe\u{301}", "géo\u{AD}logie"]),
    ("a < b et c > d", ["a", "b", "et", "c", "d"]), ("l&#39;eau<br/>douce", ["l", "eau", "douce"]),
    ("R & D ; voir <la note", ["R", "D", "voir", "la", "note"]),
  ])
  func wordsAreTold(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func theEndOfWhatIsLookedAtMayBeWithinALetter() {
    let bytes = Array("é".utf8)
    var count = 0
    RunningWords(bytes, in: 0..<1).visit { count += $0.letterCount }
    #expect(count == 1)
  }
}
