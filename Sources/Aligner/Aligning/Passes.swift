/// Searches a bitext several times: each pass learns from the links that the one before was sure of, how long
/// translations are in this bitext, what its words mean, and by how much its labels differ.
///
/// The last pass adapts how usual skips and merges are, too. Where links have hardly changed, evidence would say what it
/// said before: the beads that have been weighed are taken again.
struct Passes {
  let bitext: BitextFeatures
  let kinds: [any Evidence.Type]
  /// The model of the first pass; the others search all shapes.
  var first = BeadModel()
  var clock: StageClock?

  /// Passes over the bitext; a third changes little but is what calibrates the confidence.
  private static let count = 3
  /// Share of links that may have changed without evidence being fitted again. Over the perturbed development sets as many
  /// links are wrong with it as without; with a twentieth more are.
  private static let unchanged = 0.01

  /// Share of a pass that weighing beads takes, as far as progress is told.
  private static let weighing = 0.8

  /// What the last pass found.
  struct Outcome {
    var found = Lattice.Found(beads: [], nearRows: [])
    var evidence: [any Evidence] = []
    var model = BeadModel()
  }

  /// Runs all passes.
  /// - Parameters:
  ///   - band: the band to search, around what the pass before has found; that is `nil` in the first pass.
  ///   - find: what is found in a lattice, and the lattice itself, which may have been made larger for that.
  ///   - progress: called now and then with the share of all work that is done, 0 to 1.
  func run(
    band: (Lattice.Found?) -> Band,
    find: (Lattice) -> (lattice: Lattice, found: Lattice.Found),
    progress: (Double) -> Void
  ) -> Outcome {
    var outcome = Outcome()
    var links: [ConfidentLink] = []
    var last: Lattice?
    for pass in 0..<Self.count {
      let learned = ConfidentLink.all(in: outcome.found.beads)
      outcome.model = pass == 0 ? first : pass == 1 ? BeadModel() : BeadModel().adapted(to: outcome.found.beads)
      let lattice: Lattice
      let changes = ConfidentLink.changes(from: links, to: learned)
      if pass > 1, var known = last, changes <= Self.unchanged * Double(links.count) {
        // The only one of its kind, so that it is changed where it is.
        last = nil
        known.reweigh(by: outcome.model)
        lattice = known
      } else {
        links = learned
        // What was weighed before, and what will be learned anew, is of no more use, and takes room.
        last = nil
        outcome.evidence.removeAll { type(of: $0).learns }
        let kept = outcome.evidence
        outcome.evidence = StageClock.measure(.evidence, on: clock) {
          kinds.filter { pass > 0 || !$0.needsLinks }.map { kind in
            kept.first { type(of: $0) == kind } ?? kind.init(bitext, links: links)
          }
        }
        lattice = StageClock.measure(.evidence, on: clock) {
          Lattice(
            band: band(pass == 0 ? nil : outcome.found), model: outcome.model, evidence: outcome.evidence,
            sourceCount: bitext.source.count, targetCount: bitext.target.count)
        }
        clock?.count(lattice)
      }
      progress((Double(pass) + Self.weighing) / Double(Self.count))
      let result = find(lattice)
      (last, outcome.found) = (result.lattice, result.found)
      progress(Double(pass + 1) / Double(Self.count))
    }
    return outcome
  }
}
