import Testing

@testable import Aligner

@Suite struct LexiconEvidenceTests {
  /// A handful of stems as a lexicon file has them.
  private static func lexicon() throws -> Lexicon {
    let lines = [
      "#align-cli lexicon 1", "bateau سفين 80 80", "marin بحار 70 80", "ponts جسور 80 80", "ville مدين 90 90",
    ]
    return try Lexicon(parsing: Array(lines.joined(separator: "\n").utf8), name: "handful")
  }

  private static let toy = Toy([
    ("Le bateau du marin est à quai.", "سفينة البحارة في الميناء."), ("La ville a ses ponts.", "للمدينة جسورها."),
    ("Personne ne répond.", "لا أحد يجيب."), ("", ""),
  ])

  private static func evidence(_ lexicon: Lexicon, links: [ConfidentLink] = []) -> LexiconEvidence {
    LexiconEvidence(toy.features(lexicon: lexicon), links: links)
  }

  @Test func translationsSpeakForAPair() throws {
    let evidence = Self.evidence(try Self.lexicon())
    for place in 0...1 { #expect(evidence.score(place, place) > 0) }
  }

  @Test func translationsElsewhereSpeakAgainstAPair() throws {
    let evidence = Self.evidence(try Self.lexicon())
    for (source, target) in [(0, 1), (1, 0), (0, 2), (2, 0)] { #expect(evidence.score(source, target) < 0) }
  }

  @Test func unknownWordsSayNothing() throws {
    #expect(Self.evidence(try Self.lexicon()).score(2, 2) == 0)
    #expect(Self.evidence(try Self.lexicon()).score(3, 3) == 0)
    for source in 0..<4 { for target in 0..<4 { #expect(Self.evidence(.empty).score(source, target) == 0) } }
  }

  /// What the documents show again and again is learned from links, without any lexicon.
  @Test func wordsAreLearnedFromLinks() {
    let stems = [
      ("bateau", "سفينة"), ("ville", "مدينة"), ("montagne", "جبل"), ("fenêtre", "نافذة"), ("horloge", "ساعة"),
    ]
    let pairs = (0..<25).map { number in
      let (one, other) = (stems[number % 5], stems[(number * 3 + number / 5) % 5])
      return ("\(one.0) avec \(other.0)", "\(one.1) مع \(other.1)")
    }
    let features = Toy(pairs + [("horloge", "ساعة"), ("fenêtre", "نافذة")]).features()
    let untaught = LexiconEvidence(features, links: [])
    let taught = LexiconEvidence(features, links: Toy.links(0..<25))
    #expect(untaught.score(25, 25) == 0)
    for place in 25...26 { #expect(taught.score(place, place) > 0) }
    #expect(taught.score(25, 26) < 0)
    #expect(taught.score(26, 25) < 0)
  }

  /// A pair is judged by what all other pairs teach, whether or not it was believed itself.
  @Test func aLinkDoesNotVouchForItself() {
    let french = ["bateau", "ville", "montagne", "fenêtre", "horloge", "jardin"]
    let arabic = ["سفينة", "مدينة", "جبل", "نافذة", "ساعة", "حديقة"]
    // Words go round, so that each stands in four of the twelve pairs.
    let toy = Toy(
      (0..<12).map { (place: Int) -> (String, String) in
        let words = [place % 6, (place * 5 + 1 + place / 6) % 6]
        return (words.map { french[$0] }.joined(separator: " "), words.map { arabic[$0] }.joined(separator: " "))
      })
    let features = toy.features()
    let all = Toy.links(0..<12)
    let taught = LexiconEvidence(features, links: all)
    for place in 0..<12 {
      let others = LexiconEvidence(features, links: all.filter { $0.source != place })
      #expect(abs(taught.score(place, place) - others.score(place, place)) < 0.5)
    }
  }

  /// The whole of a paragraph in two is worth more than either half.
  @Test func aGroupHasTheWordsOfItsMembers() throws {
    let toy = Toy(
      [Samples.plain(.body, "bateau marin ville ponts"), Samples.plain(.body, "silence")],
      [Samples.plain(.body, "سفينة بحار"), Samples.plain(.body, "مدينة جسور"), Samples.plain(.body, "صمت")])
    let evidence = LexiconEvidence(toy.features(lexicon: try Self.lexicon()), links: [])
    #expect(evidence.score(0..<1, 0..<2) > evidence.score(0..<1, 0..<1))
    #expect(evidence.score(0..<1, 0..<2) > evidence.score(0..<1, 1..<2))
  }
}
