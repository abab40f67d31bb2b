import Testing

@testable import Aligner

@Suite struct LanguageDetectorTests {
  private func language(of text: String) -> Language? {
    LanguageDetector.language(of: SourceText(name: "texte", text: text))
  }

  private func foreign(_ text: String, takenFor language: Language = .french) -> ForeignLanguage? {
    LanguageDetector.foreignLanguage(of: SourceText(name: "texte", text: text), takenFor: language)
  }

  @Test(
    arguments: [
      ("Le Conseil a adopté le rapport.", .french), ("اعتمد المجلس التقرير.", .arabic),
      ("اعتمد المجلس تقرير منظمة الأغذية والزراعة (FAO) عن المياه.", .arabic),
      ("Le mot « سلام » se lit salam.", .french), ("ﺍﻟﻌﺮﺑﻴﺔ", .arabic), ("12. 13. ab", .french), ("1. ١. نص", .arabic),
      ("1. 2. 3.", nil), ("", nil), ("a 1", nil), ("٣ — ؟", nil), ("كَـــ", nil),
    ] as [(String, Language?)])
  func theScriptOfMostLettersDecides(text: String, language: Language?) {
    #expect(self.language(of: text) == language)
  }

  /// Addresses, markup and program code have Latin letters in any document.
  @Test(arguments: [
    "راسلنا: https://www.exemple.org/fr/ressources/documents/rapport-annuel-definitif.html",
    "للاستفسار secretariat.general@organisation-exemple.org أو www.organisation-exemple.org",
    "<div align=\"right\" markdown=\"on\"><span class=\"title\">مرحبا</span></div>",
    "استدعِ الدالة computeTotalAmountOfInvoice أو compute_total_amount في src/main/billing/invoice.swift",
    "قيمة {customerAccountNumber} غير صحيحة&nbsp;&nbsp;&nbsp;", "الملف configuration.default.yaml",
  ])
  func lettersOfNoRunningTextDoNotCount(text: String) {
    #expect(language(of: text) == .arabic)
  }

  /// Where there is nothing else, their letters are all there is to go by.
  @Test(arguments: ["https://exemple.org/a", "F12 G13", "snake_case"])
  func aTextOfAddressesOrCodesHasTheLanguageOfTheirScript(text: String) {
    #expect(language(of: text) == .french)
  }

  /// Terms and names of products may have more letters than the Arabic around them.
  @Test func arabicThatGoesOnAroundLatinTermsIsArabic() {
    let text = """
      في هذا الفصل نشرح Visual Studio Code Remote Development Extension Pack من Microsoft Corporation مع Docker Desktop \
      Community Edition على Windows Subsystem Linux، أو Kubernetes Cluster Autoscaler Deployment Controller.
      """
    #expect(language(of: text) == .arabic)
  }

  /// All of a long text counts, and not its preface alone; what has no blanks is cut between letters.
  @Test func aLongTextIsLookedAtFromBeginningToEnd() {
    let french = String(repeating: "Le Conseil a adopté le rapport de la session. ", count: 2000)
    let arabic = String(repeating: "اعتمد المجلس تقرير الدورة. ", count: 6000)
    let english = String(
      repeating: "The Council has adopted the report of the session, and it is in force. ", count: 4000)
    #expect(language(of: french + arabic) == .arabic && language(of: arabic + french) == .arabic)
    #expect(language(of: String(arabic.prefix(40_000)) + french) == .french)
    #expect(foreign(String(french.prefix(2000)) + english) == .english)
    #expect(foreign(String(english.prefix(2000)) + french) == nil)
    for letter in ["é", "س", "a", "𞸀"] {
      #expect(language(of: "x" + String(repeating: letter, count: 40_001) + "سلام" + french) == .french)
    }
    #expect(language(of: String(repeating: "1 ", count: 40_000) + "سلام") == .arabic)
  }

  @Test func frenchThatQuotesArabicIsFrench() {
    let text = """
      La formule « من في هذا البيت، وكيف حاله، وعلى من يعتمد في ذلك » est attestée dans plusieurs manuscrits de la \
      bibliothèque, où elle est suivie de l’explication du copiste sur le sens du mot.
      """
    #expect(language(of: text) == .french)
  }

  @Test(
    arguments: [
      (
        "The Committee has adopted the report of the Secretary-General on the work of the organization, and it will be "
          + "presented to the Assembly at its next session, which is to be held in the spring with all of its members.",
        .english
      ),
      (
        "El Comité ha aprobado el informe del Secretario sobre los trabajos y las actividades de la organización, que "
          + "será presentado por el presidente con una nota para los miembros, como lo pide el artículo sobre las sesiones.",
        .spanish
      ),
      (
        "Il Comitato ha approvato il rapporto del Segretario e gli atti della conferenza, che non sono stati presentati "
          + "con una nota per i membri dal presidente, come è detto nel testo della convenzione e nella legge.",
        .italian
      ),
      (
        "Der Ausschuss hat den Bericht über die Arbeit der Organisation angenommen, und er wird auf der nächsten Tagung "
          + "mit einer Erklärung von dem Präsidenten vorgelegt werden, wie es in der Satzung für die Mitglieder steht.",
        .german
      ),
      (
        "O Comité aprovou o relatório do Secretário sobre os trabalhos da organização, que não foi apresentado ao "
          + "presidente com uma nota para os membros, como é pedido no artigo das sessões e em outras normas, mas será na "
          + "próxima reunião da assembleia, por uma comissão.",
        .portuguese
      ),
    ] as [(String, ForeignLanguage)])
  func runningTextInAnotherLanguageIsTold(text: String, language: ForeignLanguage) {
    #expect(foreign(text) == language)
    #expect(foreign(text.uppercased()) == language)
  }

  @Test(
    arguments: [
      (
        "این گزارش را کمیته تصویب کرد و از اعضا خواست که آن را با دقت بررسی کنند. این سند برای همه است و در جلسه بعد "
          + "مطرح شد تا هر عضو نظر خود را به دبیر دهد.", .persian
      ),
      (
        "یہ رپورٹ کمیٹی نے منظور کی ہے اور اس کے ارکان سے کہا ہے کہ وہ اس کو غور سے پڑھیں۔ یہ دستاویز سب کے لیے ہے اور "
          + "اگلے اجلاس میں پیش ہو گی۔", .urdu
      ),
    ] as [(String, ForeignLanguage)])
  func anotherLanguageInArabicScriptIsTold(text: String, language: ForeignLanguage) {
    #expect(foreign(text, takenFor: .arabic) == language)
  }

  /// To refuse a French text is worse than to take an English one.
  @Test(arguments: [
    "The end", "Rapport annuel", "RESUME DU RAPPORT SUR L ETAT DE LA REGION ET LES TRAVAUX DU COMITE",
    // Names and figures.
    String(
      repeating: "da Silva 12,5 dos Santos 13,0 do Nascimento 14 das Neves 15 von Berg 16 del Rio 17\n", count: 20),
    // Numbers of things, and codes of countries.
    String(repeating: "No 1 ; No 2 ; al. 3 ; ", count: 20),
    "Autriche AT, Belgique BE, Bulgarie BG, Chypre CY, Inde IN, Irlande IE, Islande IS, Italie IT, Norvège NO, Samoa AS, "
      + "Somalie SO, Tonga TO, Arménie AM, Maurice MU, Monténégro ME, Royaume-Uni GB, Bélarus BY, Suède SE, Saint-Marin SM",
    // Quotations and program code.
    "Le titre est : The state of the world and its people in the age of water and of the sea, by which all of us are fed. "
      + "C’est ce que dit le rapport de la Commission sur les eaux et les forêts.",
    "for item in items if item is not None and item in other or is for in if of to the\nLe programme lit la liste des "
      + "éléments et les écrit dans le fichier.",
  ])
  func frenchIsNeverTakenForAnother(text: String) {
    #expect(foreign(text) == nil)
    #expect(foreign(text.uppercased()) == nil)
  }

  @Test func frenchAndArabicAreNotForeign() {
    #expect(foreign(Texts.french) == nil)
    #expect(foreign(Texts.arabic + Texts.unrelatedArabic, takenFor: .arabic) == nil)
  }

  @Test func aDocumentInAnotherLanguageIsRefused() {
    let text = SourceText(
      name: "f", text: String(repeating: "It is what they have to do with the work of the others. ", count: 3))
    #expect(throws: ReadingError.foreignLanguage(file: "f", takenFor: .french, .english)) {
      try LanguageDetector.knownLanguage(of: text)
    }
  }
}
