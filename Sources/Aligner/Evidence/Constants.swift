/// The constants that were fitted on data, together: a value that is passed on, so that other values can be tried beside it.
///
/// `.ci/fit-constants` fits them by coordinate search: it perturbs the natural development sets, scores each with a
/// lexicon that has not seen its family, and takes what leaves fewer wrong links and fewer unpaired paragraphs that are
/// missed or falsely claimed. `align-cli evaluate --constant NAME=VALUE` scores with another value.
///
/// ```swift
/// var constants = Constants()
/// constants.skip = -4
/// let alignment = BitextAligner(constants: constants).align(french, arabic)
/// ```
public struct Constants: Sendable, Hashable {
  /// Nats for a date of one side that the other does not have, at full certainty.
  public var datesMiss = -0.5
  /// The same for a number.
  public var numeralsMiss = -0.45
  /// The same for a word in Latin letters.
  public var latinMiss = -0.5
  /// The same for the name of a country, language, currency or city.
  public var namesMiss = -0.3
  /// How much of its log-rarity a shared name is worth.
  public var namesHit = 0.7
  /// The same for a name that sounds alike.
  public var skeletonsHit = 0.4
  /// Most nats that one shared value is worth.
  public var valuesStrongest = 5.0
  /// Variance of the log-ratio of lengths that every pair has.
  public var lengthConstant = 0.009
  /// Variance that falls with length, for one letter.
  public var lengthCount = 1.3
  /// What the words of a group say together, as a multiple of the mean of both directions.
  public var lexiconWeight = 1.5
  /// The power of the number of known words by which what they say is divided: words are not independent.
  public var lexiconDependence = 0.2
  /// Most nats that one word is worth.
  public var lexiconStrongest = 4.0
  /// Words of the whole document that count beside those around a paragraph, in what is usual there.
  public var surroundingsGlobal = 100.0
  /// Words of texts of all kinds that count beside those of the whole document.
  public var surroundingsUsual = 1250.0
  /// Paragraphs of usual lengths that are added to a document's.
  public var lengthUsual = 3.0
  /// λ, the share of words without translation, before anything is known.
  public var noiseUsual = 0.4
  /// Sightings for which the λ of all words counts in that of one.
  public var noiseCommon = 3.0
  /// Least λ of a word.
  public var noiseLeast = 0.15
  /// Subtracted from each expected count of IBM Model 1.
  public var modelDiscount = 0.5
  /// Sightings for which the general lexicon counts in what is learned.
  public var modelPrior = 3.0
  /// Least sightings together of two words that are learned.
  public var modelSightings = 1.5
  /// Nats for a group that closes a sentence left open.
  public var structureOpen = 2.0
  /// Nats against a heading within a group.
  public var structureHeading = -2.5
  /// Nats against a heading at the beginning of a group, before what stands under it.
  public var structureUnderHeading = -0.5
  /// Nats against a labelled paragraph within a group.
  public var structureLabelled = -0.5
  /// What an offset of labels says, as a share of its log-likelihood ratio: neighbours can be wrong together.
  public var labelWeight = 0.6
  /// Nats against a label within a group.
  public var labelInner = 1.0
  /// Nats against a label on one side only.
  public var labelAlone = 1.0
  /// Least posterior of a link that the next pass learns from.
  public var linksSure = 0.85
  /// Log-odds of a paragraph without counterpart.
  public var skip = -3.3
  /// Log-odds of each paragraph that a bead has beyond one a side.
  public var merge = -3.2
  /// Log-odds, besides, of a bead with several paragraphs on either side: mostly it is several beads.
  public var mergeBoth = -2.0
  /// Beads at the usual rate that are added to those of a pass, when rates are learned.
  public var ratesUsual = 20.0
  /// How far a learned rate is followed, 0 to 1.
  public var ratesTrust = 0.7
  /// Nats that a moved block costs.
  public var movedOpening = 8.0
  /// Nats for a pair of a moved block that stands right behind the one before.
  public var movedContinuation = 4.0
  /// Nats that a single moved paragraph has to be worth.
  public var movedSingle = 5.0

  /// The fitted values.
  public init() {}

  /// A constant as the command line names it, and where its value is.
  package typealias Name = (text: String, path: any WritableKeyPath<Constants, Double> & Sendable)

  /// The names of all, in the order in which help shows them.
  package static let names: [Name] = [
    ("dates-miss", \.datesMiss),
    ("numerals-miss", \.numeralsMiss),
    ("latin-miss", \.latinMiss),
    ("names-miss", \.namesMiss),
    ("names-hit", \.namesHit),
    ("skeletons-hit", \.skeletonsHit),
    ("values-strongest", \.valuesStrongest),
    ("length-constant", \.lengthConstant),
    ("length-count", \.lengthCount),
    ("lexicon-weight", \.lexiconWeight),
    ("lexicon-dependence", \.lexiconDependence),
    ("lexicon-strongest", \.lexiconStrongest),
    ("surroundings-global", \.surroundingsGlobal),
    ("surroundings-usual", \.surroundingsUsual),
    ("length-usual", \.lengthUsual),
    ("noise-usual", \.noiseUsual),
    ("noise-common", \.noiseCommon),
    ("noise-least", \.noiseLeast),
    ("model-discount", \.modelDiscount),
    ("model-prior", \.modelPrior),
    ("model-sightings", \.modelSightings),
    ("structure-open", \.structureOpen),
    ("structure-heading", \.structureHeading),
    ("structure-under-heading", \.structureUnderHeading),
    ("structure-labelled", \.structureLabelled),
    ("label-weight", \.labelWeight),
    ("label-inner", \.labelInner),
    ("label-alone", \.labelAlone),
    ("links-sure", \.linksSure),
    ("skip", \.skip),
    ("merge", \.merge),
    ("merge-both", \.mergeBoth),
    ("rates-usual", \.ratesUsual),
    ("rates-trust", \.ratesTrust),
    ("moved-opening", \.movedOpening),
    ("moved-continuation", \.movedContinuation),
    ("moved-single", \.movedSingle),
  ]
}
