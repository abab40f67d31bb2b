import Synchronization

/// The constants that were fitted on data, together, and can be tried at other values without building anew.
///
/// `.ci/fit-constants` fits them by coordinate search: it perturbs the natural development sets, scores each with a
/// lexicon that has not seen its family, and takes what leaves fewer wrong links and fewer unpaired paragraphs that are
/// missed or falsely claimed. `align-cli evaluate --constant NAME=VALUE` scores with another value.
public enum FittedConstant: String, CaseIterable, Sendable {
  /// Nats for a date of one side that the other does not have, at full certainty.
  case datesMiss = "dates-miss"
  /// The same for a number.
  case numeralsMiss = "numerals-miss"
  /// The same for a word in Latin letters.
  case latinMiss = "latin-miss"
  /// The same for the name of a country, language, currency or city.
  case namesMiss = "names-miss"
  /// How much of its log-rarity a shared name is worth.
  case namesHit = "names-hit"
  /// The same for a name that sounds alike.
  case skeletonsHit = "skeletons-hit"
  /// Most nats that one shared value is worth.
  case valuesStrongest = "values-strongest"
  /// Variance of the log-ratio of lengths that every pair has.
  case lengthConstant = "length-constant"
  /// Variance that falls with length, for one letter.
  case lengthCount = "length-count"
  /// What the words of a group say together, as a multiple of the mean of both directions.
  case lexiconWeight = "lexicon-weight"
  /// The power of the number of known words by which what they say is divided: words are not independent.
  case lexiconDependence = "lexicon-dependence"
  /// Most nats that one word is worth.
  case lexiconStrongest = "lexicon-strongest"
  /// Words of the whole document that count beside those around a paragraph, in what is usual there.
  case surroundingsGlobal = "surroundings-global"
  /// λ, the share of words without translation, before anything is known.
  case noiseUsual = "noise-usual"
  /// Sightings for which the λ of all words counts in that of one.
  case noiseCommon = "noise-common"
  /// Least λ of a word.
  case noiseLeast = "noise-least"
  /// Subtracted from each expected count of IBM Model 1.
  case modelDiscount = "model-discount"
  /// Sightings for which the general lexicon counts in what is learned.
  case modelPrior = "model-prior"
  /// Least sightings together of two words that are learned.
  case modelSightings = "model-sightings"
  /// Nats for a group that closes a sentence left open.
  case structureOpen = "structure-open"
  /// Nats against a heading within a group.
  case structureHeading = "structure-heading"
  /// Nats against a heading at the beginning of a group, before what stands under it.
  case structureUnderHeading = "structure-under-heading"
  /// Nats against a labelled paragraph within a group.
  case structureLabelled = "structure-labelled"
  /// What an offset of labels says, as a share of its log-likelihood ratio: neighbours can be wrong together.
  case labelWeight = "label-weight"
  /// Nats against a label within a group.
  case labelInner = "label-inner"
  /// Nats against a label on one side only.
  case labelAlone = "label-alone"
  /// Least posterior of a link that the next pass learns from.
  case linksSure = "links-sure"
  /// Log-odds of a paragraph without counterpart.
  case skip
  /// Log-odds of each paragraph that a bead has beyond one a side.
  case merge
  /// Log-odds, besides, of a bead with several paragraphs on either side: mostly it is several beads.
  case mergeBoth = "merge-both"
  /// Beads at the usual rate that are added to those of a pass, when rates are learned.
  case ratesUsual = "rates-usual"
  /// How far a learned rate is followed, 0 to 1.
  case ratesTrust = "rates-trust"
  /// Nats that a moved block costs.
  case movedOpening = "moved-opening"
  /// Nats for a pair of a moved block that stands right behind the one before.
  case movedContinuation = "moved-continuation"
  /// Nats that a single moved paragraph has to be worth.
  case movedSingle = "moved-single"

  private static let trials = Mutex<[FittedConstant: Double]>([:])

  /// Puts another value in the place of the fitted one. To be called before anything is aligned: values are read once.
  public func `try`(_ value: Double) { Self.trials.withLock { $0[self] = value } }

  /// The value to use: the fitted one, unless another is being tried.
  public var value: Double { Self.trials.withLock { $0[self] } ?? fitted }

  /// The same in single precision, as scores are kept.
  var single: Float { Float(value) }

  private var fitted: Double {
    switch self {
    case .datesMiss: -0.5
    case .numeralsMiss: -0.45
    case .latinMiss: -0.5
    case .namesMiss: -0.3
    case .namesHit: 0.7
    case .skeletonsHit: 0.4
    case .valuesStrongest: 5
    case .lengthConstant: 0.009
    case .lengthCount: 1.3
    case .lexiconWeight: 1.7
    case .lexiconDependence: 0.2
    case .lexiconStrongest: 4
    case .surroundingsGlobal: 100
    case .noiseUsual: 0.4
    case .noiseCommon: 3
    case .noiseLeast: 0.15
    case .modelDiscount: 0.5
    case .modelPrior: 3
    case .modelSightings: 1.5
    case .structureOpen: 2
    case .structureHeading: -2.5
    case .structureUnderHeading: -0.5
    case .structureLabelled: -0.5
    case .labelWeight: 0.6
    case .labelInner: 1
    case .labelAlone: 1
    case .linksSure: 0.85
    case .skip: -3.3
    case .merge: -3.2
    case .mergeBoth: -2
    case .ratesUsual: 20
    case .ratesTrust: 0.7
    case .movedOpening: 8
    case .movedContinuation: 4
    case .movedSingle: 5
    }
  }
}
