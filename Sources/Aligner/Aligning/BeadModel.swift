/// Which beads there are and how likely each shape is before anything is read, in nats.
struct BeadModel: Sendable {
  /// A paired shape and its prior.
  struct Paired: Sendable {
    var shape: BeadShape
    var prior: Float
  }

  /// All paired shapes, up to four paragraphs a side.
  ///
  /// Priors were fitted on perturbations of the development data for the small shapes, and fall by 4 nats for each
  /// further paragraph.
  static let paired: [Paired] = {
    var all: [Paired] = []
    for source in 1...4 {
      for target in 1...4 { all.append(Paired(shape: BeadShape(source, target), prior: prior(source, target))) }
    }
    return all
  }()

  /// The 1-1 shape alone, which is enough to find the way through a long document.
  static let single = paired.filter { $0.shape == BeadShape(1, 1) }

  /// The shapes to search, besides unpaired paragraphs.
  var shapes: [Paired]
  /// Cost of leaving one source paragraph unpaired.
  var sourceSkip: Float
  /// Cost of leaving one target paragraph unpaired.
  var targetSkip: Float

  /// Log-odds of a paragraph without counterpart, at the usual rate of 3 %.
  private static let usualSkip: Float = -3.3

  /// The model before anything is known of the bitext.
  init(shapes: [Paired] = paired) {
    self.shapes = shapes
    sourceSkip = Self.usualSkip
    targetSkip = Self.usualSkip
  }

  private static func prior(_ source: Int, _ target: Int) -> Float {
    if source == 1, target == 1 { return -0.1 }
    return -4 * Float(source + target - 2)
  }
}
