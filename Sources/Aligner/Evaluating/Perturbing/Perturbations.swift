/// The perturbations there are; each is one line here.
package enum Perturbations: Registry {
  package static let noun = "perturbation"
  package static let ignoresCase = false
  /// All of them, in the order in which reports show them.
  package static let all: [Perturbation] = [
    none,
    .init("numbered", .natural, [Numbered()]),
    .init("nonum", .natural, [NumberRemoval(sides: [.source, .target])]),
    .init("nonum-fr", .natural, [Numbered(), NumberRemoval(sides: [.source])]),
    .init("nonum-ar", .natural, [Numbered(), NumberRemoval(sides: [.target])]),
    .init("numerals", .natural, [NumeralErrors(side: .target, rate: 0.2)]),

    .init("pdf", .natural, [Numbered(), Printing(isDoubleSpaced: true)]),
    .init("omit-sentence", .natural, [SentenceOmission(side: .target, rate: 0.2)]),
    .init("omit-sentence-fr", .natural, [SentenceOmission(side: .source, rate: 0.2)]),

    .init("del1-ar", .deleted, [Numbered(), Deletion(side: .target, rate: 0.01)]),
    .init("del5-ar", .deleted, [Numbered(), Deletion(side: .target, rate: 0.05)]),
    .init("del20-ar", .deleted, [Numbered(), Deletion(side: .target, rate: 0.2)]),
    .init("del5-fr", .deleted, [Numbered(), Deletion(side: .source, rate: 0.05)]),
    .init("restart", .deleted, [Numbered(), Sections()]),
    .init("restart-del5", .deleted, [Numbered(), Sections(), Deletion(side: .target, rate: 0.05)]),

    .init("del1-fr-renum", .renumbered, [Numbered(), Deletion(side: .source, rate: 0.01, renumbers: true)]),
    .init("del5-ar-renum", .renumbered, [Numbered(), Deletion(side: .target, rate: 0.05, renumbers: true)]),
    .init("del20-fr-renum", .renumbered, [Numbered(), Deletion(side: .source, rate: 0.2, renumbers: true)]),
    .init("offset-ar", .renumbered, [Numbered(), NumberShift(side: .target)]),
    .init(
      "offset-fr-del5", .renumbered, [Numbered(), NumberShift(side: .source), Deletion(side: .target, rate: 0.05)]),
    .init("restart-ar", .renumbered, [Numbered(), NumberRestart(side: .target, places: 3)]),

    .init("nonum-del1", .unnumbered, [unnumbered, Deletion(side: .source, rate: 0.01)]),
    .init("nonum-del5", .unnumbered, [unnumbered, Deletion(side: .target, rate: 0.05)]),
    .init("nonum-del20", .unnumbered, [unnumbered, Deletion(side: .source, rate: 0.2)]),
    .init(
      "nonum-del5-pdf", .unnumbered, [unnumbered, Deletion(side: .target, rate: 0.05), Printing(isDoubleSpaced: false)]),
    .init(
      "nonum-del5-both", .unnumbered,
      [unnumbered, Deletion(side: .source, rate: 0.025), Deletion(side: .target, rate: 0.025)]),
    .init(
      "nonum-del20-both", .unnumbered,
      [unnumbered, Deletion(side: .source, rate: 0.1), Deletion(side: .target, rate: 0.1)]),

    .init("block5-fr", .blocks, [BlockDeletion(side: .source, rate: 0.05)]),
    .init("block5-ar", .blocks, [BlockDeletion(side: .target, rate: 0.05)]),
    .init("block20-fr", .blocks, [BlockDeletion(side: .source, rate: 0.2)]),
    .init("block20-ar", .blocks, [BlockDeletion(side: .target, rate: 0.2)]),

    .init(
      "merge-split", .regrouped,
      [
        Numbered(), Merging(side: .target, rate: 0.08), Splitting(side: .source, rate: 0.08),
        Merging(side: .source, rate: 0.04), Splitting(side: .target, rate: 0.04),
      ]),
    .init(
      "nonum-merge-split-del", .regrouped,
      [
        unnumbered, Merging(side: .target, rate: 0.08), Splitting(side: .source, rate: 0.08),
        Deletion(side: .target, rate: 0.05),
      ]),
    .init(
      "restart-merge-split-del", .regrouped,
      [
        Numbered(), Sections(), Merging(side: .source, rate: 0.05), Splitting(side: .target, rate: 0.05),
        Deletion(side: .source, rate: 0.05),
      ]),

    .init("moved", .moved, [Numbered(), Moving(lengths: 2...8)]),
    .init("nonum-moved", .moved, [unnumbered, Moving(lengths: 2...8)]),
    .init(
      "moved-renum", .moved, [Numbered(), Moving(lengths: 2...8), Recounting(side: .source), Recounting(side: .target)]),
    .init("moved-one", .moved, [Numbered(), Moving(lengths: 1...1)]),
    .init("nonum-moved-one", .moved, [unnumbered, Moving(lengths: 1...1)]),

    .init("del7-both", .harder, [Deletion(side: .source, rate: 0.07), Deletion(side: .target, rate: 0.07)]),
    .init(
      "nonum-del7-both", .harder,
      [unnumbered, Deletion(side: .source, rate: 0.07), Deletion(side: .target, rate: 0.07)]),
    .init("mixture", .harder, mixture),
    .init("nonum-mixture", .harder, [unnumbered] + mixture),
    .init("del25-ar", .harder, [Deletion(side: .target, rate: 0.25)]),
    .init("nonum-del25-ar", .harder, [unnumbered, Deletion(side: .target, rate: 0.25)]),
    .init("excerpt", .harder, [Excerpting(lengths: 9...30)] + mixture),
    .init("nonum-excerpt", .harder, [Excerpting(lengths: 9...30), unnumbered] + mixture),
  ]

  /// What a verdict still has to take for a translation.
  static let forVerdicts: [Perturbation] =
    [
      none,
      .init("del40-ar", .harder, [Deletion(side: .target, rate: 0.4)]),
      .init("del40-fr", .harder, [Deletion(side: .source, rate: 0.4)]),
      .init("del40-both", .harder, [Deletion(side: .source, rate: 0.2), Deletion(side: .target, rate: 0.2)]),
    ] + shortLengths.map { Perturbation("first\($0)", .harder, [Excerpting(lengths: $0...$0)]) }

  /// Paragraphs of the short documents that verdicts are tried on.
  static let shortLengths = [1, 2, 3, 6, 12]

  /// Documents as the plain ones of a gold standard are, whatever the layout of its own.
  static let none = Perturbation("none", .natural, [])

  private static let unnumbered = NumberRemoval(sides: [.source, .target])

  /// Paragraphs missing on both sides, joined and divided.
  private static let mixture: [any PerturbationStep] = [
    Deletion(side: .source, rate: 0.04), Deletion(side: .target, rate: 0.04), Merging(side: .target, rate: 0.04),
    Merging(side: .source, rate: 0.04), Splitting(side: .source, rate: 0.04), Splitting(side: .target, rate: 0.04),
  ]

  /// All there are; not doing anything once.
  private static let every = all + forVerdicts.dropFirst()

  /// The names of all of them.
  static var names: [String] { every.map(\.name) }

  package static func title(of perturbation: Perturbation) -> RegistryTitle { RegistryTitle(perturbation.name) }

  /// The perturbation of a name.
  package static func named(_ name: String) -> Perturbation? { every.first { $0.name == name } }
}
