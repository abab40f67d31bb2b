import Testing

@testable import Aligner

/// Documents that are translations of each other are told from those that are not.
@Suite struct VerdictTests {
  /// The corpora whose French is put against the Arabic of another.
  static let crossed = Corpus.names.flatMap { french in
    Corpus.names.filter { $0 != french }.map { (french, $0) }
  }

  private static func verdict(_ french: String, _ arabic: String, lexicon: Lexicon) throws -> Alignment.Verdict {
    BitextAligner(lexicon: lexicon).align(try Corpus.named(french).french, try Corpus.named(arabic).arabic).verdict
  }

  @Test(arguments: Corpus.names)
  func aTranslationIsAccepted(name: String) throws {
    #expect(try Corpus.named(name).alignment.verdict.isTranslation)
    #expect(try Self.verdict(name, name, lexicon: .empty).isTranslation)
  }

  @Test(arguments: crossed)
  func anotherDocumentIsRefused(french: String, arabic: String) throws {
    #expect(try !Self.verdict(french, arabic, lexicon: .bundled).isTranslation)
  }

  /// The verdict is what the lattice says less what it says of shapes and places: the same as evidence says when it is
  /// asked again.
  @Test(arguments: Corpus.names)
  func theVerdictIsTheSumOfTheTellingEvidence(name: String) throws {
    let corpus = try Corpus.named(name)
    let alignment = BitextAligner().align(corpus.french, corpus.arabic, explaining: true)
    let model = BeadModel()
    let places = Set(Evidences.all.filter { $0.saysWhere }.map { $0.name } + [Reason.shape])
    var sum = -3.0
    for bead in alignment.beads {
      let reasons = bead.isUnpaired ? [] : bead.reasons.filter { !places.contains($0.kind) }
      if bead.isUnpaired {
        sum -= 4
        continue
      }
      let (height, width) = (bead.source.count, bead.target.count)
      sum += min(reasons.reduce(0) { $0 + $1.nats }, 8 * Double(min(height, width)))
      sum += Double(model.prior(of: BeadShape(height, width)) - model.prior(of: BeadShape(1, 1)))
    }
    let count = Double(corpus.french.paragraphs.count + corpus.arabic.paragraphs.count)
    #expect(abs(alignment.verdict.score - sum / count) < 0.001)
  }

  /// Words that nobody knows contradict nothing, so that a best path is worth about nothing, which is no translation.
  @Test(arguments: [12, 30, 120])
  func randomLettersAreRefused(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    func paragraphs(_ letters: String) -> [Paragraph] {
      (0..<count).map { _ in
        let words = (0..<generator.number(in: 5...14)).map { _ in
          String((0..<generator.number(in: 4...8)).map { _ in generator.choose(1, of: Array(letters))[0] })
        }
        return Samples.plain(.body, words.joined(separator: " ") + ".")
      }
    }
    let french = Samples.document(.french, paragraphs("abcdefghilmnoprstuv"))
    let arabic = Samples.document(.arabic, paragraphs("بتثجحخدذرزسشصضطظعغفقكلمنه"))
    #expect(!BitextAligner().align(french, arabic).verdict.isTranslation)
  }

  /// Excerpts of a corpus of so many paragraphs, with the paragraphs that they are paired with.
  private static func excerpts(_ name: String, of count: Int) throws -> [(french: Document, arabic: Document)] {
    let alignment = try Corpus.named(name).alignment
    let runs = stride(from: 0, through: alignment.beads.count - count, by: count).map {
      alignment.beads[$0..<$0 + count]
    }
    return runs.filter { $0.allSatisfy { $0.shapeName == "1-1" && !$0.isCrossing } }.map { run in
      func part(_ document: Document, _ ranges: [Range<Int>]) -> Document {
        Samples.document(
          document.language,
          ranges.flatMap { document.paragraphs[$0] }.map { paragraph in
            Paragraph(kind: paragraph.kind, label: paragraph.label, text: paragraph.text, place: paragraph.place)
          })
      }
      return (part(alignment.source, run.map(\.source)), part(alignment.target, run.map(\.target)))
    }
  }

  /// All documents of one paragraph were refused, and most of two or three.
  @Test(arguments: [1, 2, 3, 6])
  func shortTranslationsAreNotRefused(count: Int) throws {
    let verdicts = try Corpus.names.flatMap { try Self.excerpts($0, of: count) }
      .map { BitextAligner().align($0.french, $0.arabic).verdict }
    let refused = verdicts.count { $0.answer == .no }
    #expect(Double(refused) <= 0.1 * Double(verdicts.count), "\(refused) of \(verdicts.count)")
    #expect(verdicts.count { $0.answer == .yes } * 2 > verdicts.count)
  }

  @Test(arguments: [1, 2, 3, 6])
  func shortTextsThatAreNoneAreSeldomTaken(count: Int) throws {
    var verdicts: [Alignment.Verdict] = []
    for (french, arabic) in Self.crossed {
      for (one, other) in zip(try Self.excerpts(french, of: count), try Self.excerpts(arabic, of: count)) {
        verdicts.append(BitextAligner().align(one.french, other.arabic).verdict)
      }
    }
    let taken = verdicts.count { $0.answer == .yes }
    #expect(Double(taken) <= 0.15 * Double(verdicts.count), "\(taken) of \(verdicts.count)")
  }

  /// A corpus as one line, as some programs save it.
  private static func oneLine(_ document: Document) -> Document {
    let text = document.paragraphs.map { $0.text + ($0.text.hasSuffix(".") ? "" : ".") }.joined(separator: " ")
    return Samples.document(document.language, [Samples.plain(.body, text)])
  }

  /// In a paragraph of a thousand words each of them says next to nothing.
  @Test(arguments: Corpus.names)
  func aWholeDocumentInOneLineIsJudgedByItsSentences(name: String) throws {
    let corpus = try Corpus.named(name)
    let alignment = BitextAligner().align(Self.oneLine(corpus.french), Self.oneLine(corpus.arabic))
    #expect(alignment.verdict.answer == .yes && alignment.beads.map(\.shapeName) == ["1-1"])
    let other = try Corpus.named(name == "guide" ? "report" : "guide").arabic
    #expect(BitextAligner().align(Self.oneLine(corpus.french), Self.oneLine(other)).verdict.answer != .yes)
  }

  @Test func longTextsAreNeverTooShort() throws {
    for (french, arabic) in Self.crossed { #expect(try Self.verdict(french, arabic, lexicon: .bundled).answer == .no) }
  }

  /// A million words against a page: nothing is searched, and nothing is lost.
  @Test func whatIsAHundredTimesAsLongIsRefusedAtOnce() throws {
    let place = SourcePlace(byteRange: 0..<0, line: 1)
    let french = Document(
      language: .french, name: "",
      paragraphs: Array(repeating: Paragraph(kind: .body, text: "mot", place: place), count: 1_000_000))
    let arabic = try Corpus.named("communique").arabic
    let alignment = BitextAligner().align(french, arabic)
    #expect(!alignment.verdict.isTranslation)
    #expect(alignment.beads.map(\.source).flatMap { $0 } == Array(0..<1_000_000))
    #expect(alignment.beads.map(\.target).flatMap { $0 } == Array(arabic.paragraphs.indices))
  }

  @Test func thePairsAreFarApart() throws {
    let worst = try #require(try Corpus.names.map { try Corpus.named($0).alignment.verdict.score }.min())
    let best = try #require(
      try Self.crossed.prefix(8).map { try Self.verdict($0, $1, lexicon: .bundled).score }.max())
    #expect(worst - best > 1)
  }
}
