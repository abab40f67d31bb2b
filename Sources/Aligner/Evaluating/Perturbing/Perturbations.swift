/// The perturbations there are; each is one line here.
public enum Perturbations: Registry {
  public static let noun = "perturbation"
  public static let ignoresCase = false
  /// All of them, in the order in which reports show them.
  public static let all: [Perturbation] = [
    none,
    Perturbation("numbered", .natural, Numbered()),
    Perturbation("nonum", .natural, NumberRemoval(sides: [.french, .arabic])),
    Perturbation("nonum-fr", .natural, Numbered(), NumberRemoval(sides: [.french])),
    Perturbation("nonum-ar", .natural, Numbered(), NumberRemoval(sides: [.arabic])),
    Perturbation("numerals", .natural, NumeralErrors(side: .arabic, rate: 0.2)),

    Perturbation("pdf", .natural, Numbered(), Printing(isDoubleSpaced: true)),

    Perturbation("del1-ar", .deleted, Numbered(), Deletion(side: .arabic, rate: 0.01)),
    Perturbation("del5-ar", .deleted, Numbered(), Deletion(side: .arabic, rate: 0.05)),
    Perturbation("del20-ar", .deleted, Numbered(), Deletion(side: .arabic, rate: 0.2)),
    Perturbation("del5-fr", .deleted, Numbered(), Deletion(side: .french, rate: 0.05)),
    Perturbation("restart", .deleted, Numbered(), Sections()),
    Perturbation("restart-del5", .deleted, Numbered(), Sections(), Deletion(side: .arabic, rate: 0.05)),

    Perturbation("del1-fr-renum", .renumbered, Numbered(), Deletion(side: .french, rate: 0.01, renumbers: true)),
    Perturbation("del5-ar-renum", .renumbered, Numbered(), Deletion(side: .arabic, rate: 0.05, renumbers: true)),
    Perturbation("del20-fr-renum", .renumbered, Numbered(), Deletion(side: .french, rate: 0.2, renumbers: true)),
    Perturbation("offset-ar", .renumbered, Numbered(), NumberShift(side: .arabic)),
    Perturbation(
      "offset-fr-del5", .renumbered, Numbered(), NumberShift(side: .french), Deletion(side: .arabic, rate: 0.05)),
    Perturbation("restart-ar", .renumbered, Numbered(), NumberRestart(side: .arabic, places: 3)),

    Perturbation("nonum-del1", .unnumbered, unnumbered, Deletion(side: .french, rate: 0.01)),
    Perturbation("nonum-del5", .unnumbered, unnumbered, Deletion(side: .arabic, rate: 0.05)),
    Perturbation("nonum-del20", .unnumbered, unnumbered, Deletion(side: .french, rate: 0.2)),
    Perturbation(
      "nonum-del5-pdf", .unnumbered, unnumbered, Deletion(side: .arabic, rate: 0.05), Printing(isDoubleSpaced: false)),
    Perturbation(
      "nonum-del5-both", .unnumbered, unnumbered, Deletion(side: .french, rate: 0.025),
      Deletion(side: .arabic, rate: 0.025)),
    Perturbation(
      "nonum-del20-both", .unnumbered, unnumbered, Deletion(side: .french, rate: 0.1),
      Deletion(side: .arabic, rate: 0.1)),

    Perturbation("block5-fr", .blocks, BlockDeletion(side: .french, rate: 0.05)),
    Perturbation("block5-ar", .blocks, BlockDeletion(side: .arabic, rate: 0.05)),
    Perturbation("block20-fr", .blocks, BlockDeletion(side: .french, rate: 0.2)),
    Perturbation("block20-ar", .blocks, BlockDeletion(side: .arabic, rate: 0.2)),

    Perturbation(
      "merge-split", .regrouped, Numbered(), Merging(side: .arabic, rate: 0.08), Splitting(side: .french, rate: 0.08),
      Merging(side: .french, rate: 0.04), Splitting(side: .arabic, rate: 0.04)),
    Perturbation(
      "nonum-merge-split-del", .regrouped, unnumbered, Merging(side: .arabic, rate: 0.08),
      Splitting(side: .french, rate: 0.08), Deletion(side: .arabic, rate: 0.05)),
    Perturbation(
      "restart-merge-split-del", .regrouped, Numbered(), Sections(), Merging(side: .french, rate: 0.05),
      Splitting(side: .arabic, rate: 0.05), Deletion(side: .french, rate: 0.05)),

    Perturbation("moved", .moved, Numbered(), Moving(lengths: 2...8)),
    Perturbation("nonum-moved", .moved, unnumbered, Moving(lengths: 2...8)),
    Perturbation(
      "moved-renum", .moved, Numbered(), Moving(lengths: 2...8), Recounting(side: .french),
      Recounting(side: .arabic)),
    Perturbation("moved-one", .moved, Numbered(), Moving(lengths: 1...1)),
    Perturbation("nonum-moved-one", .moved, unnumbered, Moving(lengths: 1...1)),

    Perturbation("del7-both", .harder, Deletion(side: .french, rate: 0.07), Deletion(side: .arabic, rate: 0.07)),
    Perturbation(
      "nonum-del7-both", .harder, unnumbered, Deletion(side: .french, rate: 0.07),
      Deletion(side: .arabic, rate: 0.07)),
    Perturbation("mixture", .harder, mixture),
    Perturbation("nonum-mixture", .harder, unnumbered, mixture),
    Perturbation("del25-ar", .harder, Deletion(side: .arabic, rate: 0.25)),
    Perturbation("nonum-del25-ar", .harder, unnumbered, Deletion(side: .arabic, rate: 0.25)),
    Perturbation("excerpt", .harder, Excerpting(9...30), mixture),
    Perturbation("nonum-excerpt", .harder, Excerpting(9...30), unnumbered, mixture),
  ]

  /// What a verdict still has to take for a translation.
  public static let forVerdicts: [Perturbation] = [
    none,
    Perturbation("del40-ar", .harder, Deletion(side: .arabic, rate: 0.4)),
    Perturbation("del40-fr", .harder, Deletion(side: .french, rate: 0.4)),
    Perturbation("del40-both", .harder, Deletion(side: .french, rate: 0.2), Deletion(side: .arabic, rate: 0.2)),
  ]

  /// Documents as the plain ones of a gold standard are, whatever the layout of its own.
  static let none = Perturbation("none", .natural)

  private static let unnumbered = NumberRemoval(sides: [.french, .arabic])

  /// Paragraphs missing on both sides, joined and divided.
  private static let mixture = Steps([
    Deletion(side: .french, rate: 0.04), Deletion(side: .arabic, rate: 0.04), Merging(side: .arabic, rate: 0.04),
    Merging(side: .french, rate: 0.04), Splitting(side: .french, rate: 0.04), Splitting(side: .arabic, rate: 0.04),
  ])

  /// The names of all of them.
  public static var names: [String] { (all + forVerdicts.filter { $0.name != none.name }).map(\.name) }

  public static func title(of perturbation: Perturbation) -> RegistryTitle { RegistryTitle(perturbation.name) }

  /// The perturbation of a name, those for verdicts included.
  public static func named(_ name: String) -> Perturbation? { (all + forVerdicts).first { $0.name == name } }
}

/// Several steps as one.
struct Steps: PerturbationStep {
  private let steps: [any PerturbationStep]

  init(_ steps: [any PerturbationStep]) { self.steps = steps }

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    for step in steps { step.apply(to: &bitext, using: &generator) }
  }
}
