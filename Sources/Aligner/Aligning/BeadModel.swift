import Foundation

/// Which beads there are and how likely each shape is before anything is read, in nats.
struct BeadModel: Sendable {
  /// A paired shape and its prior.
  struct Paired: Sendable {
    var shape: BeadShape
    var prior: Float

    /// Whether it is one of the smallest shapes, which are enough to find the way, and where it is plain.
    var isSmall: Bool { shape.source + shape.target <= 3 }
  }

  /// The shapes to search, besides unpaired paragraphs.
  private(set) var shapes: [Paired]
  /// Cost of leaving one source paragraph unpaired.
  private(set) var sourceSkip: Float
  /// Cost of leaving one target paragraph unpaired.
  private(set) var targetSkip: Float

  /// Log-odds of a paragraph without counterpart, at the usual rate.
  private static let usualSkip: Float = FittedConstant.skip.single
  private static let usualSkipRate = 0.03
  /// Log-odds of two paragraphs for one, at the usual rate; each further paragraph costs as much again.
  private static let usualMerge: Float = FittedConstant.merge.single
  private static let usualBoth: Float = FittedConstant.mergeBoth.single
  private static let usualMergeRate = 0.01
  /// How many beads at the usual rate are added to what was observed, how far a rate is followed, and the most nats by
  /// which it shifts log-odds.
  private static let usualWeight = FittedConstant.ratesUsual.value
  private static let trust = FittedConstant.ratesTrust.value
  private static let largestShift = 1.5
  /// Most paragraphs of a bead on either side.
  static let longest = 4

  /// The model before anything is known of the bitext, with all shapes of up to four paragraphs a side.
  ///
  /// Skips and small shapes were fitted on perturbations of the development data.
  init() {
    shapes = []
    for source in 1...Self.longest {
      for target in 1...Self.longest {
        let extra = Float(source + target - 2)
        let prior = extra == 0 ? -0.1 : Self.usualMerge * extra + (source > 1 && target > 1 ? Self.usualBoth : 0)
        shapes.append(Paired(shape: BeadShape(source, target), prior: prior))
      }
    }
    sourceSkip = Self.usualSkip
    targetSkip = Self.usualSkip
  }

  /// The smallest shapes alone, which are enough to find the way.
  static let small: BeadModel = {
    var model = BeadModel()
    model.shapes.removeAll { !$0.isSmall }
    return model
  }()

  /// The prior of a paired shape, in nats; minus infinity for one that is not searched.
  func prior(of shape: BeadShape) -> Float { shapes.first { $0.shape == shape }?.prior ?? -.infinity }

  /// The model with the rates of skips and merges that a pass has found, drawn towards the usual ones.
  func adapted(to beads: [Bead]) -> BeadModel {
    var model = self
    let sourceCount = beads.reduce(0) { $0 + $1.source.count }
    let targetCount = beads.reduce(0) { $0 + $1.target.count }
    var sourceSkips = 0.0
    var targetSkips = 0.0
    var merges = 0.0
    for bead in beads {
      if bead.target.isEmpty {
        sourceSkips += bead.confidence
      } else if bead.source.isEmpty {
        targetSkips += bead.confidence
      } else {
        merges += bead.confidence * Double(max(bead.source.count, bead.target.count) - 1)
      }
    }
    model.sourceSkip += Self.shift(sourceSkips, of: sourceCount, usual: Self.usualSkipRate)
    model.targetSkip += Self.shift(targetSkips, of: targetCount, usual: Self.usualSkipRate)
    let merge = Self.shift(merges, of: beads.count, usual: Self.usualMergeRate)
    for index in model.shapes.indices {
      let shape = model.shapes[index].shape
      if max(shape.source, shape.target) > 1 { model.shapes[index].prior += merge }
    }
    return model
  }

  /// How much a rate that was observed shifts log-odds.
  private static func shift(_ found: Double, of total: Int, usual: Double) -> Float {
    let rate = (found + usualWeight * usual) / (Double(total) + usualWeight)
    return Float(min(max(trust * log(rate / usual), -largestShift), largestShift))
  }
}
