import Testing

@testable import Aligner

@Suite struct SentenceAlignerTests {
  /// Two documents of one paragraph each, given as a pair.
  private func alignment(_ french: String, _ arabic: String) -> Alignment {
    SentenceAligner().align(
      Samples.alignment(
        [Samples.numbered(1, french)], [Samples.numbered(1, arabic)], [Samples.bead(0..<1, 0..<1, 0.9)]))
  }

  private func texts(_ alignment: Alignment) -> [[String]] {
    alignment.beads.map { bead in
      [
        alignment.source.paragraphs[bead.source].map(\.text).joined(separator: " "),
        alignment.target.paragraphs[bead.target].map(\.text).joined(separator: " "),
      ]
    }
  }

  @Test func sentencesArePaired() {
    let found = alignment(
      "Le Conseil a adopté le rapport de 2015. La Turquie a remercié les 12 délégations.",
      "اعتمد المجلس تقرير سنة 2015. وشكرت تركيا الوفود الـ 12.")
    #expect(found.beads.map(\.shapeName) == ["1-1", "1-1"])
    #expect(found.source.paragraphs.map(\.sentence?.number) == [0, 1])
    #expect(found.source.paragraphs.map(\.labelledText).map { $0.hasPrefix("1. ") } == [true, false])
  }

  @Test func arabicThatGoesOnWithACommaIsCutWhereTheFrenchEnds() {
    let found = alignment(
      "Le Conseil a adopté le rapport de 2015. La Turquie a remercié les 12 délégations.",
      "اعتمد المجلس تقرير سنة 2015، وشكرت تركيا الوفود الـ 12.")
    #expect(texts(found).map { $0[1] } == ["اعتمد المجلس تقرير سنة 2015،", "وشكرت تركيا الوفود الـ 12."])
  }

  @Test func whatNeitherSideEndsStaysTogether() {
    let found = alignment(
      "Le Conseil a adopté le rapport de 2015 ; la Turquie a remercié les 12 délégations.",
      "اعتمد المجلس تقرير سنة 2015؛ وشكرت تركيا الوفود الـ 12.")
    #expect(found.beads.map(\.shapeName) == ["1-1"])
  }

  @Test func confidenceIsAtMostThatOfTheParagraph() {
    let found = alignment("Un rapport de 2015. Une visite.", "تقرير سنة 2015. زيارة.")
    #expect(found.beads.allSatisfy { $0.confidence <= 0.9 })
  }

  @Test(arguments: Corpus.names)
  func everySentenceStaysInItsBead(name: String) throws {
    let paragraphs = try Corpus.named(name).alignment
    let sentences = SentenceAligner().align(paragraphs)
    #expect(AlignmentRules.broken(by: sentences) == [])
    var home: [[Int]: Int] = [:]
    for (index, bead) in paragraphs.beads.enumerated() {
      for paragraph in bead.source { home[[0, paragraph]] = index }
      for paragraph in bead.target { home[[1, paragraph]] = index }
    }
    for bead in sentences.beads {
      let places =
        sentences.source.paragraphs[bead.source].map { [0, $0.sentence?.paragraph ?? -1] }
        + sentences.target.paragraphs[bead.target].map { [1, $0.sentence?.paragraph ?? -1] }
      #expect(Set(places.map { home[$0] }).count == 1)
    }
  }

  @Test(arguments: Corpus.names)
  func theSentencesOfAParagraphAreItsText(name: String) throws {
    let paragraphs = try Corpus.named(name).alignment
    let sentences = SentenceAligner().align(paragraphs)
    for (before, after) in [(paragraphs.source, sentences.source), (paragraphs.target, sentences.target)] {
      let joined = Dictionary(grouping: after.paragraphs, by: { $0.sentence?.paragraph ?? -1 })
      #expect(joined.count == before.paragraphs.count)
      for (index, paragraph) in before.paragraphs.enumerated() {
        #expect(joined[index]?.map(\.text).joined(separator: " ") == paragraph.text)
        #expect(
          joined[index]?.first?.labelledText
            == (joined[index]?.count == 1 ? paragraph.labelledText : joined[index]?.first?.labelledText))
      }
    }
  }

  @Test func theSamePairsAreFoundEachTime() throws {
    let paragraphs = try Corpus.named("report").alignment
    #expect(SentenceAligner().align(paragraphs).beads == SentenceAligner().align(paragraphs).beads)
  }

  /// Strict F1 of sentences in paragraphs joined from aligned units; .97 is what users were promised.
  @Test(arguments: ["communique", "report", "guide", "regulation"])
  func unitsAreFoundAgainInJoinedParagraphs(name: String) throws {
    let score = SentenceAligner().score(JoinedGold(try Corpus.named(name).gold))
    #expect(score.links.strict.f1 >= 0.97)
  }
}
