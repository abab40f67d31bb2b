/// The paragraphs of one side that have no counterpart, and where that would be.
struct UnpairedParagraphs {
  /// One of them.
  struct Unpaired {
    /// Its index in the document.
    let paragraph: Int
    /// The paragraphs of the other side between which it is missing.
    let surroundings: (before: Int?, after: Int?)
  }

  /// All of them, in order; what was merely left in the other language is not missing.
  private(set) var all: [Unpaired] = []

  init(_ bitext: CheckedBitext, of language: Language) {
    let copies = UntranslatedCopies(bitext)
    for (index, bead) in bitext.alignment.beads.enumerated() where bead.isUnpaired {
      let other: Language = language == .french ? .arabic : .french
      for paragraph in language == .french ? bead.source : bead.target {
        guard !copies.contains(paragraph, of: language) else { continue }
        all.append(Unpaired(paragraph: paragraph, surroundings: bitext.surroundings(of: index, in: other)))
      }
    }
  }
}
