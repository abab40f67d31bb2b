import Testing

@testable import Aligner

@Suite struct LexiconTrainerTests {
  private static let french = ["bateau", "ville", "fleuve", "fenêtre", "lampe"]
  private static let arabic = ["سفينة", "مدينة", "نهر", "نافذة", "مصباح"]

  /// Each word in the company of each other one, so that only counting tells which belongs to which.
  private static func taught(prior: Lexicon = .empty, weight: Float = 1) -> Lexicon {
    var trainer = LexiconTrainer(prior: prior)
    for first in french.indices {
      for second in french.indices where second != first {
        trainer.add(
          source: "\(french[first]), \(french[second])", target: "\(arabic[second])، \(arabic[first])", weight: weight)
      }
    }
    return trainer.lexicon()
  }

  private static func key(_ word: String, _ language: Language) throws -> WordKey {
    try #require(WordKeys.keys(of: word, language: language).first)
  }

  @Test(arguments: zip(french, arabic))
  func theTranslationIsTheLikeliest(french: String, arabic: String) throws {
    let entries = Self.taught().entries(for: try Self.key(french, .french))
    let wanted = try Self.key(arabic, .arabic)
    #expect(entries.max { $0.forward < $1.forward }?.target == wanted)
    #expect(entries.max { $0.backward < $1.backward }?.target == wanted)
  }

  @Test func probabilitiesAreNoMoreThanOne() throws {
    let entries = Self.taught().entries
    #expect(entries.allSatisfy { (0...1).contains($0.forward) && (0...1).contains($0.backward) })
    for word in Self.french {
      let key = try Self.key(word, .french)
      #expect(entries.filter { $0.source == key }.reduce(0) { $0 + $1.forward } <= 1.001)
    }
  }

  @Test func onceIsNotEnough() {
    var trainer = LexiconTrainer()
    trainer.add(source: "bateau", target: "سفينة")
    #expect(trainer.lexicon().entries.isEmpty)
    trainer.add(source: "bateau", target: "سفينة")
    #expect(trainer.lexicon().entries.count == 1)
  }

  @Test func doubtfulPairsTeachLess() {
    #expect(Self.taught(weight: 0.1).entries.count < Self.taught().entries.count)
  }

  @Test func whatIsKnownIsKept() throws {
    let known = Lexicon.Entry(
      source: try Self.key("bateau", .french), target: try Self.key("سفينة", .arabic), forward: 1, backward: 1)
    var trainer = LexiconTrainer(prior: Lexicon(entries: [known]))
    trainer.add(source: "bateau blanc", target: "سفينة بيضاء")
    #expect(trainer.lexicon().entries.map(\.target) == [known.target])
  }

  @Test(arguments: [("", ""), ("bateau", ""), ("", "سفينة"), ("12", "١٢")])
  func textsWithoutWordsTeachNothing(french: String, arabic: String) {
    var trainer = LexiconTrainer()
    for _ in 0..<3 { trainer.add(source: french, target: arabic) }
    #expect(trainer.lexicon().entries.isEmpty)
  }

  @Test func theSameTextsTeachTheSame() {
    #expect(Self.taught().text == Self.taught().text)
    #expect(Self.taught().text.split(separator: "\n").count > Self.french.count)
  }
}
