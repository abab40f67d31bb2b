import Aligner
import Testing

@Suite struct ListTests {
  @Test(arguments: [
    ["a)", "b)", "c)"], ["a.", "b.", "c."], ["(a)", "(b)", "(c)"], ["i)", "ii)", "iii)"], ["(i)", "(ii)", "(iii)"],
    ["-", "-", "-"],
    ["•", "•", "•"], ["–", "–", "–"],
  ])
  func membersAreNestedUnderTheParagraphThatAnnouncesThem(labels: [String]) {
    let items = zip(labels, ["les pêcheurs ;", "les gardes ;", "les voisins."]).map { "\($0) \($1)" }
    let text = (["1. Le règlement concerne :"] + items + ["2. Il est affiché."]).joined(separator: "\n\n")
    let document = Document(text)
    #expect(document.paragraphs.map { $0.label?.written } == ["1."] + labels + ["2."])
    #expect(document.paragraphs.map(\.kind) == [.numbered, .item, .item, .item, .numbered])
    #expect(document.paragraphs.map(\.parent) == [nil, 0, 0, 0, nil])
    #expect(document.troubles.isEmpty)
  }

  /// The order of the abjad and that of the dictionary, farther than lists go.
  @Test(arguments: [
    "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر", "أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف",
  ])
  func longListsKeepTheirOrder(letters: String) {
    let letters = letters.split(separator: " ")
    let items = letters.map { "\($0)) صيادو الميناء القديم؛" }
    let document = Document((["1. تسري اللائحة على:"] + items).joined(separator: "\n\n"), .arabic)
    #expect(document.paragraphs.dropFirst().map { $0.label?.value.ordinals } == letters.indices.map { [$0 + 1] })
    #expect(document.troubles.isEmpty)
  }

  @Test(arguments: [
    ["أ)", "ب)", "ج)", "د)", "هـ)"], ["أ-", "ب-", "ج-", "د-", "هـ-"], ["(أ)", "(ب)", "(ت)", "(ث)", "(ج)"],
  ])
  func arabicLettersCountInTheOrderThatTheListKeeps(labels: [String]) {
    let items = labels.map { "\($0) صيادو الميناء القديم؛" }
    let text = (["١- تسري اللائحة على:"] + items + ["٢- تعلّق اللائحة عند المدخل."]).joined(separator: "\n\n")
    let document = Document(text, .arabic)
    #expect(document.paragraphs.map(\.kind) == [.numbered] + labels.map { _ in .item } + [.numbered])
    #expect(
      document.paragraphs.compactMap(\.label).dropFirst().dropLast().map(\.value.ordinals) == (1...5).map { [$0] })
    #expect(document.troubles.isEmpty)
  }

  @Test func listsRestartInEachParagraph() {
    let list = "a) le nord ;\n\nb) le sud.\n\n"
    let document = Document("1. On visite :\n\n\(list)2. On cartographie :\n\n\(list)3. On conclut.\n")
    #expect(
      document.kinds == ["numbered 1.", "item a)", "item b)", "numbered 2.", "item a)", "item b)", "numbered 3."])
    #expect(document.paragraphs.map(\.parent) == [nil, 0, 0, nil, 3, 3, nil])
    #expect(document.troubles.isEmpty)
  }

  @Test func listsMayStandWithinLists() {
    let text = """
      1. Le plan prévoit :

      a) deux bassins :

      i) le bassin du phare ;

      ii) le bassin des voiles ;

      b) une cale.

      2. Le plan est public.
      """
    let document = Document(text)
    #expect(
      document.kinds == ["numbered 1.", "item a)", "item i)", "item ii)", "item b)", "numbered 2."])
    #expect(document.paragraphs.map(\.parent) == [nil, 0, 1, 1, 0, nil])
  }

  /// Behind the inner list the outer one goes on, however far that has come.
  @Test(arguments: [1, 2, 3, 4, 5], ["On visite trois ports :", "On visite trois ports."])
  func listsMayStandWithinTheirOwnKind(count: Int, third: String) {
    let inner = (1...count).map { "\($0). le port numéro \($0) ;" }
    for indent in ["", "    "] {
      let lines =
        ["1. On arme la barque.", "2. On lève l’ancre.", "3. \(third)"] + inner.map { indent + $0 }
        + ["4. On rentre au port.", "5. On vend la pêche."]
      let document = Document(lines.joined(separator: "\n"))
      #expect(document.troubles.isEmpty)
      // Of three members it cannot be told without a colon: 4 follows as well.
      if count == 3, third.hasSuffix(".") { continue }
      #expect(document.paragraphs.map(\.parent) == [nil, nil, nil] + inner.map { _ in 2 } + [nil, nil])
    }
  }

  @Test func lettersMayStandWithinLetters() {
    let items = ["a) le nord ;", "b) le sud :", "a) le cap ;", "b) l’anse ;", "c) les îles."]
    let document = Document((["1. On visite :"] + items + ["2. On conclut."]).joined(separator: "\n\n"))
    #expect(document.paragraphs.map(\.parent) == [nil, 0, 0, 2, 2, 0, nil])
    #expect(document.troubles.isEmpty)
  }

  /// What begins anew behind a paragraph of its own, though that ends in a colon, is no list within the one before.
  @Test func aListThatBeginsAnewIsNotNested() {
    let text = [
      "1. On arme la barque.", "2. On lève l’ancre.", "Le capitaine décide :", "1. On rentre.", "2. On vend.",
    ]
    let document = Document(text.joined(separator: "\n\n"))
    #expect(document.kinds == ["numbered 1.", "numbered 2.", "continuation", "numbered 1.", "numbered 2."])
    #expect(document.paragraphs.map(\.parent) == [nil, nil, 1, nil, nil])
  }

  /// The lists of the United Nations: the same values on both sides.
  @Test func namesOfLettersAndQuotedNumbersAreWhatFrenchHasForThem() {
    let french = Document(
      """
      A. Ouverture de la saison
      1. Le port rappelle :
      a) que la pêche est libre ;
      b) que la criée vend :
      i) les sardines ;
      ii) les rougets.
      B. Clôture de la saison
      2. Le port est fermé.
      """)
    let arabic = Document(
      """
      ألف - افتتاح الموسم
      ١- يذكّر الميناء بما يلي:
      (أ) أن الصيد مباح؛
      (ب) أن السوق تبيع:
      '١' السردين؛
      '٢' السلطان إبراهيم.
      باء - اختتام الموسم
      ٢- الميناء مغلق.
      """, .arabic)
    #expect(french.paragraphs.map(\.label?.value) == arabic.paragraphs.map(\.label?.value))
    #expect(french.paragraphs.map(\.kind) == arabic.paragraphs.map(\.kind))
    #expect(french.paragraphs.map(\.parent) == arabic.paragraphs.map(\.parent))
    #expect(arabic.troubles.isEmpty)
  }

  @Test(arguments: ["ـ", "ــ", "\u{F0B7}", "\u{F0FC}", "\u{F0D8}", "\u{F0A7}"])
  func signsOfFontsAndTatweelsAreBullets(mark: String) {
    let document = Document("يشمل العمل:\n\(mark) صيد السمك؛\n\(mark) بيع السمك.\n", .arabic)
    #expect(document.kinds == ["body", "item \(mark)", "item \(mark)"])
    #expect(document.paragraphs.map(\.text) == ["يشمل العمل:", "صيد السمك؛", "بيع السمك."])
  }

  @Test func aDashInsideASentenceIsNoBullet() {
    let text = """
      1. Le conservateur de la réserve a rendu compte des travaux de la saison
      - les plus importants depuis dix ans - et remercié les bénévoles venus des
      villages voisins pour réparer les digues que la tempête avait emportées.

      2. Il a ensuite présenté le budget de la saison prochaine, qui sera stable.
      """
    #expect(Document(text).kinds == ["numbered 1.", "numbered 2."])
  }

  @Test func aNumberAloneOnItsLineBelongsToTheTextBelow() {
    let document = Document("1.\n\nLa barque est amarrée.\n\n2.\n\nLe filet est sec.\n\n3.\n\nLe port dort.\n")
    #expect(document.texts == ["1. La barque est amarrée.", "2. Le filet est sec.", "3. Le port dort."])
  }
}
