import Testing

@testable import Aligner

/// What ends of lines mean that an author has set.
@Suite struct SetBordersTests {
  /// Paragraphs of pieces between which a line ends.
  private func passages(_ paragraphs: [[String]], cells: Bool = false) -> Passages {
    var story = OfficeDocument()
    for (index, pieces) in paragraphs.enumerated() {
      let cell = SourcePlace.Cell(table: 1, row: index + 1, column: 1)
      story.paragraphs.append(.init(pieces: pieces, role: .init(cell: cells ? cell : nil)))
    }
    return story.passages(name: "texte")
  }

  private func texts(_ passages: Passages, _ language: Language = .french) -> [String] {
    Segmenter().segment(passages, language: language).texts
  }

  private static let sentences = [
    "Le port de Sousse est ouvert toute l’année aux navires de pêche.",
    "La passe est balisée depuis le mois de mai 2016.",
    "Les pilotes répondent à toute heure du jour et de la nuit.", "Aucun navire ne mouille dans le chenal du port.",
  ]

  @Test func anEndOfALineWithinASentenceCutsNothing() {
    let paragraphs = Self.sentences.map { sentence in
      let words = sentence.split(separator: " ")
      return [words[..<4].joined(separator: " "), words[4...].joined(separator: " ")]
    }
    #expect(texts(passages(paragraphs)) == Self.sentences)
  }

  @Test func anEndOfALineBetweenSentencesCutsNothingWhereParagraphsAreSetApartOtherwise() {
    let whole = Self.sentences.map { [$0] } + Self.sentences.map { [$0] }
    let paragraphs = [[Self.sentences[0], Self.sentences[1]]] + whole
    #expect(texts(passages(paragraphs)).first == Self.sentences[..<2].joined(separator: " "))
    #expect(texts(passages(paragraphs)).count == 9)
  }

  /// Some set all their paragraphs apart in that way.
  @Test func endsOfLinesAreThoseOfParagraphsWhereThereIsNothingElse() {
    #expect(texts(passages([Self.sentences])) == Self.sentences)
    let arabic = ["ميناء سوسة مفتوح طوال السنة.", "والممر معلَّم منذ شهر مايو 2016.", "ولا ترسو أي سفينة في القناة."]
    #expect(texts(passages([arabic]), .arabic) == arabic)
  }

  /// Labels cut wherever they stand.
  @Test func aLabelBehindTheEndOfALineCuts() {
    let pieces = (1...4).map { "\($0). \(Self.sentences[$0 - 1])" }
    #expect(
      texts(passages([pieces, ["Fait à Sousse."], ["Le directeur."], ["Pour copie."], ["Signé."], ["Lu."]]))[..<4]
        == pieces[...])
  }

  @Test func paragraphsAreNotJoinedThoughTheyDoNotEndASentence() {
    let paragraphs = [["Le port de Sousse"], ["est ouvert toute l’année"], ["aux navires de pêche."]]
    #expect(texts(passages(paragraphs)) == paragraphs.map { $0[0] })
  }

  @Test(arguments: [
    (["Sousse", "Sfax"], ["Sousse", "Sfax"]), (["Le port de", "Sousse"], ["Le port de Sousse"]),
    (["Le port,", "La mer"], ["Le port, La mer"]), (["Le port est", "ouvert."], ["Le port est ouvert."]),
    (["Le port est ouvert.", "La mer est basse."], ["Le port est ouvert.", "La mer est basse."]),
  ])
  func entriesOfACellStandByThemselves(pieces: [String], texts: [String]) {
    #expect(self.texts(passages([pieces], cells: true)) == texts)
  }

  @Test func longLinesOfACellGoOn() {
    let line = "Les navires de pêche et de plaisance qui battent pavillon de l’un des États"
    #expect(texts(passages([[line, "Membres entrent au port."]], cells: true)).count == 1)
  }

  // MARK: Odds

  private func odds(_ border: Passage.Border, _ role: PassageRole = .init(), isWrapped: Bool) -> Double? {
    var passages = Passages(name: "texte")
    passages.append("Le port", role: role)
    passages.append("de Sousse", behind: border, role: role)
    return SetBorders(passages, lines: passages.all(), isWrapped: isWrapped).logOdds(at: 1)
  }

  @Test(arguments: [false, true])
  func whatEndsAParagraphEndsIt(isWrapped: Bool) {
    #expect(odds(.paragraph, isWrapped: isWrapped) == -.infinity)
    #expect(odds(.line, isWrapped: isWrapped) == nil)
    #expect(odds(.page, isWrapped: isWrapped) == nil)
    #expect(odds(.block, isWrapped: isWrapped) == (isWrapped ? nil : -.infinity))
    #expect((odds(.lineBreak, isWrapped: isWrapped) ?? 0) > 0)
  }
}
