import Aligner

/// What the command line asks for; each option sets one thing here, and each command reads what concerns it.
struct Settings {
  /// The arguments that are no options, and the files of ``sourceFile`` and ``targetFile``, French before Arabic.
  var operands: [String] = []
  /// The options that were given, by their long names, with their values; empty for those without.
  var given: [String: String] = [:]
  /// The operand that is French, whatever it looks like.
  var sourceFile: String?
  /// The operand that is Arabic, whatever it looks like.
  var targetFile: String?

  var wantsHelp = false
  var wantsVersion = false
  var isQuiet = false
  var isColourless = false

  /// Where results go; `nil` or `-` for standard output.
  var output: String?

  /// What is paired.
  var unit = TextUnit.paragraph
  /// The format to write an alignment in; `nil` to go by the name of the output.
  var format: (any OutputFormat.Type)?
  /// What the output formats are asked for.
  var writing = WritingOptions()
  /// Which pairs are left out.
  var filters = FilterOptions()
  /// The same for what is written in the end.
  var corpusFilters: FilterOptions {
    var filters = filters
    filters.keepsLabels = writing.labels == .with
    return filters
  }
  /// The file to write what was left out to.
  var dropped: String?
  /// Options that have been given and have a meaning only in some formats.
  var formatOptions = FormatOptions()
  /// The file of beads that a person has corrected; `nil` for none.
  var links: String?
  /// Whether all beads of that file are taken as they stand.
  var takesLinksAsIs = false
  /// Whether to write although the documents are no translations of each other.
  var isForced = false

  /// The file of a lexicon; `nil` for the bundled one.
  var lexicon: String?
  /// Whether to score each set with a lexicon that has not seen its family.
  var holdsOutLexicon = false
  /// Files of parallel texts that lexicons are learned from, with the weight of each.
  var lessons: [(path: String, weight: Float)] = []

  /// The form of a report; `nil` to go by the name of the output.
  var reportFormat: (any ReportFormat.Type)?
  /// The least severity of findings that makes a check fail.
  var failure = Severity.warning
  /// Rules that are not applied.
  var disabledRules: [CheckRule] = []
  /// The file of a glossary; `nil` for none.
  var terms: String?
  /// How many pairs have to have a term that is proposed.
  var leastCount = 3
  /// The file of findings that have been accepted.
  var baseline: String?
  /// The file to write all findings to as accepted.
  var newBaseline: String?

  /// Whether page furniture is text as well.
  var keepsAll = false
  /// Whether damaged Arabic is repaired in the output.
  var repairs = false
  /// The encoding of every input; `nil` to find out.
  var encoding: TextEncoding?
  /// The encoding of the first input, before ``encoding``.
  var firstEncoding: TextEncoding?
  /// The encoding of the second input, before ``encoding``.
  var secondEncoding: TextEncoding?

  /// How to show a segmented document; `nil` to go by the name of the output.
  var segmentForm: SegmentForm?
  /// Whether to tell on standard error what was taken out of the text.
  var isVerbose = false
  /// Whether to write what was taken out of the text.
  var includesRemovals = false

  /// What to do to gold standards before they are scored; `nil` for nothing.
  var perturbations: [Perturbation]?
  /// Whether to score verdicts, on the sets crossed with each other.
  var crosses = false
  /// Whether to list the mistakes that scores come from.
  var showsMistakes = false
  /// Whether to score without each kind of evidence in turn.
  var ablates = false
  /// How many variants of each perturbation are made.
  var seeds = 1
  /// At most how many units a side perturbed sets are made of.
  var longest: Int?
  /// How many things are done at a time; `nil` for as many as there are cores.
  var jobs: Int?
  /// How many paragraphs a generated bitext has; `nil` for the documents as they are.
  var paragraphCount: Int?
  /// Whether to write figures as JSON.
  var isJSON = false
  /// The least mean strict F1 that is well.
  var minimumF1: Double?
  /// Other values for fitted constants.
  var trials: [(constant: Constants.Name, value: Double)] = []
  /// The kinds of evidence to align by.
  var evidence = Evidences.all

  /// Whether the languages of the operands have been said, and are not to be found out.
  var saysLanguages: Bool { sourceFile != nil || targetFile != nil }

  /// The files of what is known beside the documents.
  var knowledge: [String] { [lexicon, terms, links].compactMap(\.self) + lessons.map(\.path) }

  /// The language of all that a person reads.
  var language: ReportLanguage { SpokenLanguage.ofProcess }

  /// The format of a stream of document pairs; `nil` for the default.
  var recordFormat: (any RecordFormat.Type)?
  /// The format to answer a stream in; `nil` to go by the name of the output.
  var answerFormat: (any AnswerFormat.Type)?
  /// Whether the texts of a stream are in Base64.
  var isBase64 = false
  /// Whether to go on with what an earlier run has left.
  var isResumed = false
  /// The file for the records of a stream that have no pair; `nil` to answer them among the others.
  var errors: String?
  /// Whether such records make a run end with trouble.
  var failsIfErrors = false
  /// The file for what has come of a stream, in numbers.
  var statistics: String?

  /// The forms that a segmented document can be shown in.
  enum SegmentForm: String, CaseIterable, Registry {
    static let noun = "format"

    case text
    case jsonl

    static func title(of form: SegmentForm) -> RegistryTitle {
      RegistryTitle(form.rawValue, fileExtensions: form == .text ? ["txt"] : JSONLFormat.fileExtensions + ["json"])
    }
  }

  /// Names of options that have been given and that only some output formats heed.
  struct FormatOptions {
    var unpaired: String?
    var table: String?
    var separator: String?
  }
}
