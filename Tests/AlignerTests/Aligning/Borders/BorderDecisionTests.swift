import Testing

@testable import Aligner

/// What one language leaves open of where paragraphs end, the other shows.
@Suite struct BorderDecisionTests {
  private static let french = """
    Liste des personnes entendues par la mission

    Mme Hajer Belkacem, directrice de la coopérative laitière
    M. Idriss Ould Salem, chef du service des forêts
    Mme Zohra Amrani, conseillère municipale chargée de l’eau
    M. Youssef Kettani, président de l’association des parents
    Mme Rim Haddouche, médecin du dispensaire communal
    M. Taïeb Mansouri, ingénieur de la station de pompage
    Mme Nour El Fassi, institutrice et bibliothécaire
    M. Brahim Cherkaoui, représentant des pêcheurs
    Mme Asma Guermazi, avocate au barreau de la région
    M. Slim Ben Achour, gardien du barrage et du canal
    """
  private static let arabic = """
    قائمة الأشخاص الذين استمعت إليهم البعثة

    السيدة هاجر بلقاسم، مديرة تعاونية الألبان
    السيد إدريس ولد سالم، رئيس مصلحة الغابات
    السيدة زهرة عمراني، مستشارة بلدية مكلفة بالماء
    السيد يوسف الكتاني، رئيس جمعية أولياء التلاميذ
    السيدة ريم حدوش، طبيبة المستوصف البلدي
    السيد الطيب المنصوري، مهندس محطة الضخ
    السيدة نور الفاسي، معلمة وأمينة مكتبة
    السيد إبراهيم الشرقاوي، ممثل الصيادين
    السيدة أسماء قرمازي، محامية لدى نقابة الجهة
    السيد سليم بن عاشور، حارس السد والقناة
    """

  private static func document(_ text: String, _ language: Language) -> Document {
    Segmenter().segment(SourceText(name: "texte", text: text), language: language)
  }

  private static func align(_ french: String, _ arabic: String) -> Alignment {
    BitextAligner().align(document(french, .french), document(arabic, .arabic))
  }

  /// Lines of one length without marks look like a wrapped paragraph; forty participants were two paragraphs.
  @Test func aListWithoutMarksIsCutAsTheOtherSideIs() {
    #expect(Self.document(Self.arabic, .arabic).paragraphs.count < 5)
    let alignment = Self.align(Self.french, Self.arabic)
    #expect(alignment.beads.map(\.shapeName) == Array(repeating: "1-1", count: 11))
    #expect(AlignmentRules.broken(by: alignment) == [])
    #expect(alignment.verdict.answer == .yes)
  }

  /// Arabic has no capitals: behind a line without a full stop a title looks like the rest of a sentence.
  @Test func aTitleBehindAnOpenLineIsCutAsTheOtherSideIs() {
    let french = """
      Le comité a visité les trois écoles de la vallée et il en rend compte
      dans le présent rapport, dont les annexes sont au secrétariat de la région
      Travaux de la deuxième journée
      Le comité a entendu les parents, les maîtres et le médecin de la vallée,
      qui ont demandé que la route soit ouverte avant la rentrée des classes.
      """
    let arabic = """
      زارت اللجنة المدارس الثلاث في الوادي وهي تعرض ذلك في هذا
      التقرير الذي توجد مرفقاته لدى أمانة الجهة ومصالحها الخارجية
      أعمال اليوم الثاني
      استمعت اللجنة إلى الأولياء والمعلمين وطبيب الوادي الذين طلبوا
      أن تفتح الطريق قبل العودة المدرسية في مطلع فصل الخريف القادم.
      """
    let alignment = Self.align(french, arabic)
    #expect(alignment.source.paragraphs.count == alignment.target.paragraphs.count)
    #expect(alignment.beads.allSatisfy { $0.shapeName == "1-1" })
  }

  /// Borders that are sure are never asked about.
  @Test(arguments: Corpus.names)
  func withoutUncertainBordersAllStaysAsItIs(name: String) throws {
    let corpus = try Corpus.named(name)
    var (french, arabic) = (corpus.french, corpus.arabic)
    (french.draft, arabic.draft) = (nil, nil)
    let alignment = BitextAligner().align(french, arabic)
    #expect(alignment.source.texts == french.texts && alignment.target.texts == arabic.texts)
    #expect(alignment.beads == corpus.alignment.beads)
  }

  @Test func anAlignmentKeepsNoDraft() {
    let alignment = Self.align(Self.french, Self.arabic)
    #expect(alignment.source.draft == nil && alignment.target.draft == nil)
  }

  /// A window takes whole paragraphs, and no two share one.
  @Test func windowsAreApart() throws {
    let corpus = try Corpus.named("report")
    var beads = corpus.alignment.beads
    for index in stride(from: 3, to: beads.count, by: 5) { beads[index].confidence = 0.2 }
    let windows = BorderWindows(beads, of: corpus.french, corpus.arabic).windows
    #expect(!windows.isEmpty)
    for (window, next) in zip(windows, windows.dropFirst()) {
      #expect(window.source.upperBound <= next.source.lowerBound && window.target.upperBound <= next.target.lowerBound)
    }
  }
}
