import Testing

@testable import Aligner

@Suite struct TextSignsTests {
  private func format(_ text: String) -> FileFormat? { TextSigns.format(of: SourceText(name: "f", text: text)) }

  @Test(arguments: [
    "<!DOCTYPE html><p>a", "\u{FEFF}\n<HTML lang=fr>", "<?xml version='1.0'?>\n<html>", "<!-- a --><!-- b --> <html>",
    "<p>1. Bonjour.</p><p>2. Suite.</p>", "<h1 class=a>Titre</h1>", "<P>un<P>deux", "<table>\n<tr><td>a</td>",
    "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'a'>",
  ])
  func aPageIsKnownByItsFirstElement(text: String) { #expect(format(text) == .webPage) }

  @Test(
    arguments: [
      (
        "<?xml version='1.0'?>\n<office:document xmlns:a='b' office:mimetype=\"application/vnd.oasis.opendocument.text\">",
        .flatODT
      ),
      ("<office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>", .openSpreadsheet),
      ("1\r\n00:00:01,000 --> 00:00:04,000\r\nBonjour.\r\n", .subtitles),
      ("WEBVTT\n\nNOTE a\n\n00:01.000 --> 00:04.000 align:start\nBonjour.", .subtitles),
      ("id;fr;ar\n1;Bonjour le monde;مرحبا\n2;Article premier;المادة", .commaTable),
      ("fr,ar\r\n\"Oui, mais\",نعم\r\n\"Il dit \"\"non\"\"\nhier\",لا\r\n", .commaTable),
      ("source;target\nUn;واحد\nDeux;اثنان\n", .commaTable),
    ] as [(String, FileFormat)])
  func whatIsNoTextIsTold(text: String, expected: FileFormat) { #expect(format(text) == expected) }

  /// What an author may have written is never refused.
  @Test(arguments: [
    "Le <html> est un format.", "<b>Titre</b>\nLe texte.", "<p> est un élément.", "<?xml version='1.0'?><tmx>",
    "<tmx version='1.4'><body></body></tmx>", "msgid \"a\" est une entrée.",
    "Un catalogue :\nmsgid \"a\"\nmsgstr \"b\"",
    "1\n2\n3\nLe texte.", "1\nÀ 00:00:01,000 --> rien", "", "# Titre\n\n- a\n- b",
    "Paris, Rabat, Tunis\nAlger, Le Caire, Amman\nDoha, Nouakchott, Tripoli",
    "- le rapport ;\n- le budget ;\n- le programme ;", "le rapport;\nle budget;\nle programme;\n",
    "le rapport\u{A0};\nle budget\u{A0};\nle programme\u{A0};\n", "Rabat,2016\nParis,2017\nTunis,2018",
    "1,5\n2,5\n3,5\n", "Vu la loi,\nVu le décret,\nVu l’arrêté,", "a;b;c", "id;fr;ar\nUne ligne de texte.\n1;a;b",
    "وزارة،داخلية\nوزارة،خارجية\nوزارة،مالية", "fr\tar\nUn;deux\tواحد", "\"Oui\nnon",
  ])
  func textIsText(text: String) { #expect(format(text) == nil) }

  @Test(arguments: ["communique", "resolutions", "regulation", "report", "guide"])
  func theCorporaAreText(name: String) throws {
    for language in ["fr", "ar"] {
      #expect(format(try Checkout.text(of: "corpora/\(name)/\(language).txt")) == nil)
    }
  }

  @Test func whatIsLongIsLookedAtInPart() {
    let row = String(repeating: "mot ", count: 100) + "fin;texte;نص\n"
    #expect(format(String(repeating: row, count: 5000)) == .commaTable)
    #expect(format("\"" + String(repeating: row, count: 5000)) == nil)
  }
}
