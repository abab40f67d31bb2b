/// Decides over the whole document which label candidates are labels and which are text that looks like one.
///
/// A label is real because the sequence around it makes sense. The document is read once, keeping the few cheapest
/// accounts of what has been seen so far (a beam search): a stack of open lists, each with the number it has reached.
/// A candidate can continue a list, restart it, open one inside, or be refused; each has a cost in nats. `12.` after
/// `11.` costs nothing to accept and 4 to refuse; `2016.` after `11.` is the other way round.
///
/// Complexity: linear in the number of candidates; the beam is of constant width.
struct Numbering {
  /// The beginning of a line that reads like a label.
  struct Candidate {
    /// What it may be.
    var choices: [Choice]
    /// Log-odds, in nats, that the line merely goes on with the paragraph before; positive speaks against a label.
    var continuation: Double
    /// Whether the line before announces a list, ending in a colon.
    var isAnnounced: Bool
    /// Whether that line belongs to a paragraph that may have a label itself.
    var isAnnouncedByMember = false
    /// Number of headings before the line that do not count themselves.
    var headings: Int
    /// Whether the format says that it is a label.
    var isCertain = false
  }

  /// One reading of a candidate, reduced to what the decision needs.
  struct Choice {
    /// The list it belongs to and the number it carries.
    var level: NumberingState.Level
    /// Whether it is a label with a noun, such as `Article 5`, which stands above all lists.
    var isNamed: Bool
    /// Whether only a list of several makes it a label (``LabelReading/isDoubtful``).
    var isDoubtful: Bool
    /// Whether it is a number in a cell of its own, which may be a figure.
    var isFigure: Bool
    /// What it costs to take it for text where a paragraph surely begins, and elsewhere, in nats.
    var refusal: (surely: Float, elsewhere: Float)

    /// Reduces a reading.
    /// - Parameter isAlone: nothing follows the label on its line.
    init(_ reading: LabelReading, isAlone: Bool) {
      let prefix = reading.value.ordinals.dropLast().reduce(0) { ($0 * 1000 + $1 + 1) % 1_000_000_000 }
      level = .init(series: Int32(reading.series), last: Int32(reading.ordinal), prefix: Int32(prefix), epoch: 0)
      let traits = reading.value.family.traits
      isNamed = traits.isNamed
      isDoubtful = reading.isDoubtful
      isFigure = isAlone && reading.form == .bare && !isDoubtful
      let costs = traits.refusal
      if isDoubtful {
        refusal = (Self.doubtfulRefusal, Self.doubtfulRefusal)
      } else if isFigure {
        refusal = (Self.cellRefusal, Self.cellRefusal)
      } else if Self.isLookalike(reading, traits.lookalike) {
        refusal = (costs.lookalike, costs.lookalike)
      } else if isAlone, let alone = costs.alone {
        refusal = (alone, alone)
      } else {
        refusal = (costs.surely, costs.elsewhere)
      }
    }

    /// What it costs to take a number in a cell of its own for a figure, in nats: a label only where it is the next of a list.
    private static let cellRefusal: Float = 1.5
    /// What it costs to take for text what often is: less than it costs to open a list with it, more than to go on with one.
    private static let doubtfulRefusal: Float = 4.5

    private static func isLookalike(_ reading: LabelReading, _ kind: Label.Family.Lookalike?) -> Bool {
      switch kind {
      case .year: Years.contains(reading.ordinal)
      case .initial: reading.variant == 1 && reading.form == .dot
      case nil: false
      }
    }
  }

  /// What became of a candidate.
  struct Decision: Equatable {
    /// Index of the accepted reading.
    var reading: Int
    /// The number that the sequence led to expect.
    var expected: Int
    /// How many lists were open around this one.
    var depth: Int
  }

  /// Width of the beam, and the cost above the best at which an account is given up, in nats.
  private static let beamWidth = 8
  private static let pruning: Float = 8

  /// What it costs to refuse a label that is certain, in nats: more than any account of it.
  private static let neverRefused: Float = 1000

  /// One step of an account, in twelve bytes, since there are many: the step before, and what became of the candidate.
  private struct Step {
    var parent: Int32
    var expected: Int32 = 0
    /// -1 for a candidate that was refused.
    var reading: Int8 = -1
    var depth: Int8 = 0

    init(parent: Int, decision: Decision?) {
      self.parent = Int32(parent)
      guard let decision else { return }
      expected = Int32(decision.expected)
      reading = Int8(decision.reading)
      depth = Int8(decision.depth)
    }

    var decision: Decision? {
      reading < 0 ? nil : Decision(reading: Int(reading), expected: Int(expected), depth: Int(depth))
    }
  }

  private var beam = [NumberingState()]
  /// The beam before the last candidate.
  private var parents: [NumberingState] = []
  /// What one more candidate can lead to, and which of that is worth keeping, cheapest first. Accounts are large: only
  /// those that are kept are made.
  private var next: [Outcome] = []
  private var ranked: [Int] = []
  private var trace: [Step] = []

  /// What one account makes of a candidate.
  private struct Outcome {
    /// Index of the account in the beam.
    var parent: Int
    /// What the account has cost with it.
    var cost: Float
    /// Which reading is accepted, and how; `nil` if it is refused.
    var acceptance: (reading: Int, move: NumberingState.Move)?

    var decision: Decision? {
      acceptance.map { Decision(reading: $0.reading, expected: $0.move.expected, depth: $0.move.depth) }
    }
  }

  /// The decision for each candidate in order; `nil` where it is refused.
  static func decide(_ candidates: [Candidate]) -> [Decision?] {
    var numbering = Numbering()
    numbering.trace.reserveCapacity(candidates.count * 4)
    for candidate in candidates { numbering.extend(by: candidate) }
    return numbering.decisions(count: candidates.count)
  }

  private mutating func extend(by candidate: Candidate) {
    next.removeAll(keepingCapacity: true)
    let refusalCost = candidate.isCertain ? Self.neverRefused : Self.refusalCost(of: candidate)
    let continuation = Float(max(0, candidate.continuation))
    var best = Float.infinity
    for parent in beam.indices {
      let cost = beam[parent].cost
      best = min(best, cost + refusalCost)
      next.append(.init(parent: parent, cost: cost + refusalCost))
      for index in candidate.choices.indices {
        beam[parent].forEachMove(of: candidate.choices[index], candidate: candidate) { move in
          let cost = cost + move.cost + continuation
          best = min(best, cost)
          if cost > best + Self.pruning { return }
          next.append(.init(parent: parent, cost: cost, acceptance: (index, move)))
        }
      }
    }
    keepBest(best, of: candidate)
  }

  /// Makes the cheapest of the next accounts the beam; only they leave a trace, which bounds its length.
  private mutating func keepBest(_ best: Float, of candidate: Candidate) {
    ranked.removeAll(keepingCapacity: true)
    for index in next.indices where next[index].cost <= best + Self.pruning {
      // Few are left, and nearly in order.
      var place = ranked.count
      ranked.append(index)
      while place > 0, next[ranked[place - 1]].cost > next[index].cost {
        ranked[place] = ranked[place - 1]
        place -= 1
      }
      ranked[place] = index
    }
    swap(&beam, &parents)
    beam.removeAll(keepingCapacity: true)
    for index in ranked where beam.count < Self.beamWidth {
      let outcome = next[index]
      let place = beam.count
      beam.append(parents[outcome.parent])
      if let (reading, move) = outcome.acceptance { beam[place].make(move, for: candidate.choices[reading], candidate) }
      let signature = beam[place].signature
      if (0..<place).contains(where: { beam[$0].signature == signature && beam[$0].isSameAccount(as: beam[place]) }) {
        beam.removeLast()
        continue
      }
      trace.append(Step(parent: beam[place].traceIndex, decision: outcome.decision))
      beam[place].traceIndex = trace.count - 1
      // Costs are relative; keeping them small keeps them exact.
      beam[place].cost = outcome.cost - best
    }
  }

  private func decisions(count: Int) -> [Decision?] {
    var decisions = [Decision?](repeating: nil, count: count)
    var index = beam[0].traceIndex
    for position in stride(from: count - 1, through: 0, by: -1) {
      decisions[position] = trace[index].decision
      index = Int(trace[index].parent)
    }
    return decisions
  }

  /// What it costs to take a label-like beginning for text, in nats: text seldom begins a line like that.
  private static func refusalCost(of candidate: Candidate) -> Float {
    candidate.choices.reduce(0) {
      max($0, candidate.continuation < -1 ? $1.refusal.surely : $1.refusal.elsewhere)
    }
  }
}
