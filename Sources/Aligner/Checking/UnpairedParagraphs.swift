/// The paragraphs of one side that have no counterpart, and where that would be.
///
/// Documents of one side often have a cover page, with the issuing body and the title once more, that those of the other
/// have not: such lines are worth a note and no more.
struct UnpairedParagraphs {
  /// One of them.
  struct Unpaired {
    /// Its index in the document.
    let paragraph: Int
    /// The paragraphs of the other side between which it is missing.
    let surroundings: (before: Int?, after: Int?)
    /// Whether it is a line of a title block of which other lines have a counterpart.
    let isTitleLine: Bool
  }

  /// All of them, in order; what was merely left in the other language is not missing.
  private(set) var all: [Unpaired] = []

  init(_ bitext: CheckedBitext, of language: Language) {
    let copies = UntranslatedCopies(bitext)
    let titleEnd = Self.titleEnd(bitext, of: language)
    for (index, bead) in bitext.alignment.beads.enumerated() where bead.isUnpaired {
      let other: Language = language == .french ? .arabic : .french
      for paragraph in language == .french ? bead.source : bead.target {
        guard !copies.contains(paragraph, of: language) else { continue }
        all.append(
          Unpaired(
            paragraph: paragraph, surroundings: bitext.surroundings(of: index, in: other),
            isTitleLine: paragraph < titleEnd))
      }
    }
  }

  /// Behind the last line of the document's title block; 0 if none of its lines has a counterpart: then the title itself
  /// is missing.
  private static func titleEnd(_ bitext: CheckedBitext, of language: Language) -> Int {
    let end = bitext.document(language).paragraphs.prefix { $0.kind == .heading }.count
    let beads = language == .french ? bitext.sourceBeads : bitext.targetBeads
    return beads[..<end].contains { !bitext.alignment.beads[$0].isUnpaired } ? end : 0
  }
}
