import Aligner
import Testing

@Suite struct PageFurnitureTests {
  /// Pages of a wrapped text: three lines of a paragraph, then what `edge` says of the page's number.
  private func pages(_ count: Int, edge: (Int) -> String) -> String {
    let lines = Specimens.french.map { String($0.dropFirst(3)) }.flatMap { WrappedText.lines(of: $0, width: 56) }
    return (1...count).map { page in
      (0..<4).map { lines[(page * 4 + $0) % lines.count] }.joined(separator: "\n") + "\n" + edge(page)
    }.joined()
  }

  @Test(
    arguments: [
      "#", "- # -", "– # –", "[#]", "| #", "Page #", "page #", "p. #", "Page # sur 12", "Page # de 12", "#/12",
      "صفحة #", "ص #",
      "الصفحة # من 12", "صفحة # من 12",
    ], [UInt32(0x30), 0x660, 0x6F0])
  func pageNumbersAreTakenOutWhateverTheirForm(form: String, zero: UInt32) throws {
    let digits = try (1...5).map { String(try #require(Unicode.Scalar(zero + $0))) }
    let written = digits.map { form.replacing("#", with: $0) }
    let document = Document(pages(5) { "\n\(written[$0 - 1])\n\n" })
    #expect(document.removed == written.map { "page number: \($0)" })
    #expect(!document.texts.contains { text in written.contains { text.contains($0) } && form != "#" })
  }

  @Test func numbersThatDoNotRiseAreFigures() {
    let text = "Recettes\n\n40\n\nDépenses\n\n12\n\nSolde\n\n28\n\nReport\n\n3\n\nTotal\n\n1\n"
    #expect(Document(text).removed.isEmpty)
  }

  @Test func aYearAloneOnItsLineIsText() {
    let text = WrappedText.wrap(
      ["Sousse, République tunisienne, du 3 au 5 septembre 2022"] + Specimens.french, width: 52)
    #expect(text.contains("\n2022\n"))
    let document = Document(text)
    #expect(document.removed.isEmpty)
    #expect(document.texts == ["Sousse, République tunisienne, du 3 au 5 septembre 2022"] + Specimens.french)
  }

  @Test func aLineThatRecursAtTheTopOfPagesIsAHeader() {
    let document = Document(pages(4) { "\n- \($0) -\n\u{C}Agence des phares – Rapport de saison\n\n" })
    #expect(document.removals.count { $0.reason == .pageNumber } == 4)
    #expect(document.removals.filter { $0.reason == .runningHeader }.map(\.text).allSatisfy { $0.hasPrefix("Agence") })
    #expect(document.removals.count { $0.reason == .runningHeader } == 4)
    #expect(!document.texts.contains { $0.contains("Agence des phares –") })
  }

  @Test func aLineThatRecursAtTheFootOfPagesIsAFooter() {
    let document = Document(pages(4) { "\nAgence des phares – édition \($0)\n\u{C}" })
    #expect(document.removals.map(\.reason) == [.runningFooter, .runningFooter, .runningFooter, .runningFooter])
  }

  @Test func theTitleThatAHeaderRepeatsStaysWhereItStandsFirst() {
    let title = "Rapport de la saison des phares"
    let document = Document(title + "\n\n" + pages(4) { "\n\($0)\n\u{C}\(title)\n\n" })
    #expect(document.texts.first == title)
    #expect(document.removals.count { $0.reason == .runningHeader } == 4)
  }

  /// Preambles begin alike in every resolution, and no line of them belongs to the page.
  @Test(arguments: [52, 60, 70, 84, 100, 120], [false, true])
  func aParagraphThatRecursIsText(width: Int, isDoubleSpaced: Bool) {
    let preamble =
      "Le Conseil de la mer et des pêches, réuni en sa neuvième session ordinaire à Gabès, du 3 au 5 mai de cette année,"
    let titles = [
      "SUR LA PROTECTION DES OISEAUX MARINS ET DE LEURS NIDS", "SUR LES HERBIERS DU LITTORAL", "SUR LES PHARES",
    ]
    let paragraphs = titles.enumerated().flatMap { index, title in
      ["RÉSOLUTION N° \(index + 1)/9-MER", title, preamble] + Specimens.french[(2 * index)..<(2 * index + 2)]
    }
    let document = Document(WrappedText.wrap(paragraphs, width: width, isDoubleSpaced: isDoubleSpaced))
    #expect(document.removed.isEmpty)
    #expect(document.texts == paragraphs)
  }

  @Test func whatRecursBetweenParagraphsIsText() {
    let text = (1...4).map { "RÉSOLUTION N° \($0)/9-MER\nSUR\nLES PHARES DU NORD\n\n1. Décide d’agir ;\n\n" }.joined()
    #expect(Document(text).removed.isEmpty)
  }

  @Test(arguments: ["-----", "* * *", "_______", "=====", "|---|---|", "~~~~"])
  func rulesAreMarkup(rule: String) {
    let document = Document("Le phare est haut.\n\n\(rule)\n\nLa mer est basse.\n")
    #expect(document.removed == ["markup: \(rule)"])
    #expect(document.texts == ["Le phare est haut.", "La mer est basse."])
  }
}

/// What was once taken for furniture and is text, in texts of few pages and of pages that are not known.
extension PageFurnitureTests {
  @Test func aSentenceThatGoesOnOverThePageIsText() {
    let item =
      "c. à visiter, sur l’ordre du maire et selon les formes prévues par\nle règlement du port, les cales des navires dont les\n"
      + "\u{C}panneaux sont scellés ou dont la cargaison est déclarée par les\ncourtiers auprès de la capitainerie ; Journal du port n° 12 de mai (5\n"
    #expect(Document(item).removed.isEmpty)
  }

  @Test func aTitleThatIsRepeatedOnTheFirstPagesIsText() {
    let title = "قرار رقم 7 بشأن ترميم المنارات\nوصيانة أرصفة الميناء القديم"
    let text =
      "قرار بشأن المنارات\n1\n\(title)\n\nكما تم تتميمه بقرار المجلس البلدي.\n2\n\(title)\n\nإن رئيس المجلس البلدي،\n"
      + "وبعد الاطلاع على النظام الأساسي للميناء، قرر ما يلي.\n3\n"
    #expect(Document(text, .arabic).removed == ["page number: 1", "page number: 2", "page number: 3"])
  }

  @Test func theEndOfAFootnoteIsText() {
    let text =
      "12-Le deuxième alinéa de l’article 4 a été complété en\nvertu de l’article 3 du règlement n° 21-18, précité\n\u{C}"
      + "la tour du phare, depuis\n"
    #expect(Document(text).removed.isEmpty)
  }
}
