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

  /// What the priors are made of.
  let constants: Constants

  /// The rates at which paragraphs are without counterpart, and two stand for one, where log-odds are as fitted.
  private static let usualSkipRate = 0.03
  private static let usualMergeRate = 0.01
  /// The most nats by which an observed rate shifts log-odds: chosen by judgement, not fitted.
  private static let largestShift = 1.5
  /// The prior of a single pair: about the log of its usual share.
  static let single: Float = -0.1
  /// Most paragraphs of a bead on either side.
  static let longest = 4

  /// The model before anything is known of the bitext, with all shapes of up to four paragraphs a side.
  /// - Parameter isSmall: whether the smallest shapes alone are searched, which are enough to find the way.
  init(_ constants: Constants = Constants(), isSmall: Bool = false) {
    self.constants = constants
    let (merge, both) = (Float(constants.merge), Float(constants.mergeBoth))
    shapes = []
    for source in 1...Self.longest {
      for target in 1...Self.longest {
        let extra = Float(source + target - 2)
        let prior = extra == 0 ? Self.single : merge * extra + (source > 1 && target > 1 ? both : 0)
        shapes.append(Paired(shape: BeadShape(source, target), prior: prior))
      }
    }
    if isSmall { shapes.removeAll { !$0.isSmall } }
    sourceSkip = Float(constants.skip)
    targetSkip = sourceSkip
  }

  /// The prior of a paired shape, in nats; minus infinity for one that is not searched.
  func prior(of shape: BeadShape) -> Float { shapes.first { $0.shape == shape }?.prior ?? -.infinity }

  /// Whether beads of a shape are searched.
  func isSearched(_ shape: BeadShape) -> Bool { shapes.contains { $0.shape == shape } }

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
    model.sourceSkip += shift(sourceSkips, of: sourceCount, usual: Self.usualSkipRate)
    model.targetSkip += shift(targetSkips, of: targetCount, usual: Self.usualSkipRate)
    let merge = shift(merges, of: beads.count, usual: Self.usualMergeRate)
    for index in model.shapes.indices {
      let shape = model.shapes[index].shape
      if max(shape.source, shape.target) > 1 { model.shapes[index].prior += merge }
    }
    return model
  }

  /// How much a rate that was observed shifts log-odds.
  private func shift(_ found: Double, of total: Int, usual: Double) -> Float {
    let rate = (found + constants.ratesUsual * usual) / (Double(total) + constants.ratesUsual)
    return Float(min(max(constants.ratesTrust * log(rate / usual), -Self.largestShift), Self.largestShift))
  }
}
