import Aligner
import Testing

@Suite struct TerminalLineTests {
  @Test func aLineRunsFromRightToLeft() {
    #expect(TerminalLine.mirrored("سطر") == "\u{200F}\u{2067}سطر\u{2069}")
  }

  @Test(arguments: [
    ("اكتب --lang fr هنا", "اكتب ⟨--lang fr⟩ هنا"), ("a.txt: سطر", "⟨a.txt⟩: سطر"), ("(TSV, CSV) و", "⟨(TSV, CSV)⟩ و"),
    ("(TSV أو CSV) و", "(⟨TSV⟩ أو ⟨CSV⟩) و"),
    ("وإلا tsv)؛ tmx: نص", "وإلا ⟨tsv⟩)؛ ⟨tmx⟩: نص"), ("jsonl: JSON Lines", "⟨jsonl⟩: ⟨JSON Lines⟩"),
    ("الأمر align FILE... [options]", "الأمر ⟨align FILE... [options]⟩"),
    ("--columns NAME,...", "⟨--columns NAME,...⟩"),
    ("الخيار --encoding، أو", "الخيار ⟨--encoding⟩، أو"), ("src وtrg و--labels", "⟨src⟩ و⟨trg⟩ و⟨--labels⟩"),
    ("القيمة 12 من 24", "القيمة 12 من 24"), ("في {\"id\",\"fr\"} نص", "في ⟨{\"id\",\"fr\"}⟩ نص"),
    ("  --lang en  لغة", "  ⟨--lang en⟩  لغة"), ("نص /tmp/", "نص ⟨/tmp/⟩"),
  ])
  func whatIsLatinIsSetApart(text: String, expected: String) {
    let expected = expected.replacing("⟨", with: "\u{2068}").replacing("⟩", with: "\u{2069}")
    #expect(TerminalLine.latinSetApart(text) == expected)
  }

  @Test func whatIsSetApartAlreadyStaysAsItIs() {
    let text = "قال «\u{2068}Le Comité a b\u{2069}» هنا"
    #expect(TerminalLine.latinSetApart(text) == text)
  }
}
