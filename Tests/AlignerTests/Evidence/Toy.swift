import Testing

@testable import Aligner

/// Small bitexts, a French and an Arabic paragraph a line.
struct Toy {
  let french: Document
  let arabic: Document

  init(_ french: [Paragraph], _ arabic: [Paragraph]) {
    self.french = Samples.document(.french, french)
    self.arabic = Samples.document(.arabic, arabic)
  }

  /// Paragraphs without labels.
  init(_ pairs: [(String, String)]) {
    self.init(pairs.map { Samples.plain(.body, $0.0) }, pairs.map { Samples.plain(.body, $0.1) })
  }

  /// A paragraph with a label and a text that says nothing.
  static func labelled(_ family: Label.Family, _ ordinals: [Int], _ kind: Paragraph.Kind = .numbered) -> Paragraph {
    let label = Label(value: .init(family: family, ordinals: ordinals), written: "?")
    return Paragraph(kind: kind, label: label, text: "texte", place: Samples.place(line: 1))
  }

  func features(lexicon: Lexicon = .empty) -> BitextFeatures { BitextFeatures(french, arabic, lexicon: lexicon) }

  /// Links of each of some paragraphs with the one at the same place, or some places further on.
  static func links(_ places: Range<Int>, shift: Int = 0) -> [ConfidentLink] {
    places.map { ConfidentLink(source: $0, target: $0 + shift, confidence: 0.99) }
  }
}

extension EvidenceKind {
  /// The kind of a name.
  static func named(_ name: String) throws -> EvidenceKind { try #require(Evidences.all.first { $0.name == name }) }
}

extension Evidence {
  /// What a pair of single paragraphs is worth.
  func score(_ source: Int, _ target: Int) -> Float { score(source..<(source + 1), target..<(target + 1)) }
}
