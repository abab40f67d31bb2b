/// Searches a bitext several times: each pass learns from the links that the one before was sure of, how long
/// translations are in this bitext, what its words mean, and by how much its labels differ.
///
/// The last pass adapts how usual skips and merges are, too. Where links have hardly changed, evidence would say what it
/// said before: the beads that have been weighed are taken again. After the first pass it may be asked whether there is anything
/// left to find.
struct Passes {
  let bitext: BitextFeatures
  let kinds: [EvidenceKind]
  /// Whether the first pass searches the smallest shapes alone; the others search all.
  var isFirstSmall = false
  var clock: StageClock?

  /// Passes over the bitext; a third changes little but is what calibrates the confidence.
  private static let count = 3
  /// Share of links that may have changed without evidence being fitted again. Over the perturbed development sets as many
  /// links are wrong with it as without; with a twentieth more are.
  private static let unchanged = 0.01

  /// Share of a pass that weighing beads takes, as far as progress is told.
  private static let weighing = 0.8

  /// Which of all passes one is.
  enum Place {
    case first, between, last
  }

  /// What was found in a lattice, and the lattice.
  struct Outcome {
    var lattice: Lattice
    var found: Lattice.Found
    /// Whether a band of any pass had to be narrowed for the limits of the search.
    var isNarrowed = false
  }

  /// Runs all passes.
  /// - Parameters:
  ///   - band: the band to search, around what the pass before has found; that is `nil` in the first pass.
  ///   - find: what is found in a lattice, which may have been made larger for that, in one of the passes.
  ///   - settled: asked after the first pass: what has been found, if the others are not worth their time.
  ///   - progress: called now and then with the share of all work that is done, 0 to 1.
  func run(
    band: (Lattice.Found?) -> Band, find: (Lattice, Place) -> Outcome,
    settled: (Outcome) -> Outcome? = { _ in nil },
    progress: (Double) -> Void
  ) -> Outcome {
    var last: Outcome?
    var evidence: [FittedEvidence] = []
    var links: [ConfidentLink] = []
    var isNarrowed = false
    for pass in 0..<Self.count {
      let found = last?.found
      let learned = ConfidentLink.all(in: found?.beads ?? [], bitext.constants)
      var model = BeadModel(bitext.constants, isSmall: pass == 0 && isFirstSmall)
      if pass > 1 { model = model.adapted(to: found?.beads ?? []) }
      let changes = ConfidentLink.changes(from: links, to: learned)
      let isKnown = pass > 1 && changes <= Self.unchanged * Double(links.count)
      // What was weighed before is changed where it is, or else of no more use, and takes room.
      var lattice = isKnown ? last?.lattice : nil
      last = nil
      if isKnown {
        lattice?.reweigh(by: model)
      } else {
        links = learned
        // What will be learned anew takes room, too.
        evidence.removeAll { $0.kind.learns }
        evidence = StageClock.measure(.evidence, on: clock) { fitted(to: links, kept: evidence, pass) }
        let made = StageClock.measure(.evidence, on: clock) {
          Lattice(band: band(found), model: model, evidence: evidence)
        }
        clock?.count(made)
        lattice = made
      }
      progress((Double(pass) + Self.weighing) / Double(Self.count))
      last = lattice.map { find($0, pass == 0 ? .first : pass == Self.count - 1 ? .last : .between) }
      isNarrowed = isNarrowed || last?.lattice.band.isNarrowed == true
      clock?.countPass()
      progress(Double(pass + 1) / Double(Self.count))
      if pass == 0, let first = last, let outcome = settled(first) {
        last = outcome
        break
      }
    }
    guard var last else { preconditionFailure("there are several passes") }
    last.isNarrowed = isNarrowed
    return last
  }

  /// All kinds that may speak in a pass, each as it was kept or fitted anew.
  private func fitted(to links: [ConfidentLink], kept: [FittedEvidence], _ pass: Int) -> [FittedEvidence] {
    kinds.filter { (pass > 0 || !$0.needsLinks) && $0.applies(bitext) }.map { kind in
      kept.first { $0.kind.name == kind.name } ?? kind.fitted(to: bitext, links: links)
    }
  }
}
