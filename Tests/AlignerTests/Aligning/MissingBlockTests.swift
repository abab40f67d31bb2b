import Aligner
import Testing

/// A chapter that is missing on one side: what checking exists for.
@Suite struct MissingBlockTests {
  /// A block that is missing in the middle of a document.
  struct Case: Sendable, CustomStringConvertible {
    var count: Int
    var block: Int
    var language: Language

    var missing: Range<Int> { count / 2..<count / 2 + block }
    var description: String { "\(block) of \(count) missing in \(language.name)" }
  }

  static let cases = [(460, 24), (460, 60), (460, 200), (1000, 60)].flatMap { count, block in
    [Language.french, .arabic].map { Case(count: count, block: block, language: $0) }
  }

  private static func documents(_ example: Case) -> (french: Document, arabic: Document) {
    func document(_ language: Language) -> Document {
      let paragraphs = (0..<example.count).filter { language != example.language || !example.missing.contains($0) }
      return Samples.document(
        language,
        paragraphs.map { index in
          let price = 20_011 + 173 * index
          return Samples.plain(
            .body,
            language == .french
              ? "La réfection de la route communale a coûté \(price) dinars."
              : "كلف إصلاح الطريق الجماعية \(price) دينارا.")
        })
    }
    return (document(.french), document(.arabic))
  }

  /// The band behind an anchor once took the row of the anchor away from the stretch before, and the path broke off.
  @Test(arguments: cases)
  func theBlockAndNothingElseIsUnpaired(example: Case) {
    let documents = Self.documents(example)
    let alignment = BitextAligner().align(documents.french, documents.arabic)
    #expect(AlignmentRules.broken(by: alignment) == [])
    let unpaired = alignment.beads.filter(\.isUnpaired).flatMap { example.language == .french ? $0.target : $0.source }
    #expect(Set(unpaired).symmetricDifference(example.missing).count <= example.block / 20)
    #expect(alignment.verdict.isTranslation)
    let sentences = SentenceAligner().align(alignment)
    #expect(AlignmentRules.broken(by: sentences) == [])
  }

  /// The same where the lattice is never searched whole, and where next to nothing of it may be.
  @Test(
    arguments: cases, [SearchLimits(wholeLattice: 0), SearchLimits(wholeLattice: 0, nodes: 0, nodesPerParagraph: 4)])
  func aNarrowSearchLosesNothing(example: Case, limits: SearchLimits) {
    let documents = Self.documents(example)
    let alignment = BitextAligner(limits: limits).align(documents.french, documents.arabic)
    #expect(AlignmentRules.broken(by: alignment) == [])
    if !alignment.isNarrowed { #expect(alignment.beads.count { $0.isUnpaired } == example.block) }
  }
}
