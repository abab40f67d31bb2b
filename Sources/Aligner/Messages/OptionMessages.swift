/// What each option of the command line does, in a few words.
package enum OptionHelp {
  // MARK: Of every command

  package static let output = Message("write to FILE, whole or not at all, instead of standard output")
  package static let quiet = Message("no summary, notes or progress; errors only")
  package static let noColour = Message("no colours (also: NO_COLOR, TERM=dumb)")
  package static let help = Message("explain the command")
  package static let version = Message("show the version")

  // MARK: Formats

  /// - Parameter formats: what each is for, here and below.
  package static func format(_ formats: String, else other: String) -> Message {
    Message("what to write (default: by the extension of -o, else \(other)); \(formats)")
  }
  package static let outline = Message("an outline to read (default), or JSON Lines, one paragraph a line")
  package static func report(_ formats: String) -> Message {
    Message("the form of the report (default: by the extension of -o, else text); \(formats)")
  }
  package static func input(_ formats: String, else other: String) -> Message {
    Message("what to read (default: \(other)); \(formats)")
  }
  package static let base64 = Message("the texts of the input are in Base64")
  package static let resume = Message(
    "go on with what an earlier run has left of -o FILE, without doing its work again")

  // MARK: Checks

  package static let failOn = Message("the least severity that makes the check end with 1 (default: warning)")
  package static func disable(_ rules: [String]) -> Message {
    Message("do not apply some rules: \(rules.joined(separator: " "))")
  }
  package static let terms = Message(
    "report French terms of the glossary FILE (TSV, CSV, TBX) that the Arabic has in other words")
  package static let minCount = Message("propose terms that N pairs of sentences have at the least (default: 3)")
  package static let baseline = Message("do not report the findings accepted in FILE")
  package static let writeBaseline = Message("accept all findings: write them to FILE")
  package static let language = Message(
    "the language of the report or page (default: by LC_ALL, LC_MESSAGES or LANG, else en)")

  // MARK: What is written

  package static let unit = Message(
    "what is paired: whole paragraphs (default), or the sentences within paired paragraphs")
  package static let includeUnpaired = Message("write unpaired paragraphs too, one side empty (tsv, csv, jsonl)")
  package static func columns(_ names: [String]) -> Message {
    Message("which columns, in this order (tsv, csv): \(names.joined(separator: " "))")
  }
  package static let noHeader = Message("leave out the row with the columns' names (tsv, csv)")
  package static let separator = Message(
    "what stands between cells (csv; default: a comma); Excel in French wants the semicolon")
  package static let minConfidence = Message("leave out what is less sure than P, 0 to 1")
  package static let labels = Message(
    "the paragraphs' numbers in their texts: without (default), with them, or both, a unit each (tmx, its default; xliff)"
  )
  package static let keepLabels = Message("the same as --labels with")
  package static func languageTag(_ language: Language) -> Message {
    let name = Message.adjective(of: language).english
    return Message("the \(name) side's language tag (default: \(language.rawValue))")
  }
  package static let links = Message(
    "take the beads of FILE that are confirmed (--format links, or the page) as they are, and search the rest anew")
  package static let asIs = Message("take all beads of --links FILE as they stand")
  package static let creationDate = Message(
    "date for the header (tmx): 2024-05-01 or 2024-05-01T10:00:00Z (default: SOURCE_DATE_EPOCH, else none)")
  package static let force = Message("write or check although the documents are no translations of each other")
  package static let removed = Message("show what was taken out of the text too")
  package static let verbose = Message("tell on standard error what was taken out of the text")
  package static let keepAll = Message("take no page numbers, running headers and footers out of the text")
  package static let repair = Message("repair Arabic that a PDF has damaged in the output too")

  // MARK: What is left out

  package static let minLength = Message("leave out pairs of which a side has less than N letters and digits")
  package static let maxLength = Message("leave out pairs of which a side has more than N letters and digits")
  package static let minRatio = Message("leave out pairs whose Arabic is shorter than R times the French")
  package static let maxRatio = Message("leave out pairs whose Arabic is longer than R times the French")
  package static let checkLanguages = Message(
    "leave out pairs that are not French on one side and Arabic on the other")
  package static let dropDuplicates = Message(
    "leave out pairs that came before, but for case, marks, punctuation and digits")
  package static func dropNearDuplicates(_ range: ClosedRange<Double>, usual: Double) -> Message {
    Message(
      "leave out pairs that have most of their words in common with one that came before: S, \(range.lowerBound) to \(range.upperBound), is how much (default: \(usual)); equal ones too",
      french:
        "écarter les paires qui ont la plupart de leurs mots en commun avec une paire précédente\u{A0}: S, de \(range.lowerBound) à \(range.upperBound), dit combien (par défaut\u{A0}: \(usual))\u{A0}; les paires égales aussi",
      arabic:
        "استبعاد الأزواج التي تشترك في معظم كلماتها مع زوج سابق: يحدد S المقدار، من \(range.lowerBound) إلى \(range.upperBound) (الافتراضي: \(usual))؛ والمتطابقة أيضا"
    )
  }
  package static let dropHeadings = Message("leave out headings")
  package static let dropContents = Message("leave out rows of a contents table")
  package static let dropped = Message("write the pairs left out to FILE, a table that says why")

  package static let errors = Message(
    "write the records without a pair to FILE, with the reason, and not among the answers",
    french: "écrire dans FILE les enregistrements sans paire, avec la raison, et non parmi les réponses",
    arabic: "كتابة السجلات التي لا زوج لها في FILE مع السبب، لا بين الأجوبة")
  package static let failIfErrors = Message(
    "end with 2, when all is written, if a record is bad or no pair of translations",
    french:
      "terminer par 2, une fois tout écrit, si un enregistrement est mauvais ou n’est pas une paire de traductions",
    arabic: "الانتهاء بالرمز 2 بعد كتابة كل شيء إن كان سجل معيبا أو لم يكن نصا وترجمته")
  package static let statistics = Message(
    "write to FILE, as JSON, the options, how many records and pairs came to what and why, histograms, and the seconds",
    french:
      "écrire dans FILE, en JSON, les options, le sort des enregistrements et des paires et ses raisons, des histogrammes et la durée",
    arabic: "كتابة ملف JSON في FILE: الخيارات، ومصير السجلات والأزواج وأسبابه، والتوزيعات، والمدة بالثواني")

  // MARK: Inputs

  package static func encoding(_ names: [String]) -> Message {
    Message("the encoding of the input (default: found out): \(names.joined(separator: " "))")
  }
  /// - Parameter language: what the file is in.
  package static func document(_ language: Language) -> Message {
    Message("FILE is the \(Message.adjective(of: language).english) document, whatever it looks like")
  }
  package static let firstEncoding = Message("the encoding of the first file")
  package static let secondEncoding = Message("the encoding of the second file")
  package static let lexicon = Message("a lexicon made by learn, instead of the bundled one")

  // MARK: Evaluation

  package static let heldOut = Message("learn a lexicon for each set from the sets of all other families")
  package static let learnFrom = Message(
    "learn from FILE, too, its pairs weighed by WEIGHT, 0 to 1; of evaluate with --held-out")
  package static func perturb(_ names: [String]) -> Message {
    Message("change the sets first, and score what that makes of them: \(names.joined(separator: " "))")
  }
  package static let cross = Message(
    "score verdicts: the French of each set with the Arabic of every other family has to be refused, with its "
      + "own taken, 40 % missing included; exit with 1 if a verdict is wrong")
  package static let mistakes = Message("list the links that are wrong and those that were missed")
  package static let ablate = Message("score without each kind of evidence in turn, too")
  package static let seeds = Message("make N variants of each perturbation (default: 1)")
  package static let longest = Message("perturb excerpts of at most N units a side, from random places")
  package static func jobs(most: Int) -> Message {
    Message("do N things at a time, at most \(most) (default: as many as there are cores)")
  }
  package static let paragraphs = Message(
    "make a bitext of N paragraphs a side of the two documents, and measure with that")
  package static let json = Message("every figure in full, as JSON")
  package static let minF1 = Message("exit with 1 if the mean strict F1 is lower than F, 0 to 1")
  package static func without(_ kinds: [String]) -> Message {
    Message("align without some kinds of evidence: \(kinds.joined(separator: " "))")
  }
  /// - Parameter constants: each with its value.
  package static func constant(_ constants: [String]) -> Message {
    Message("try another value for a fitted constant; may be repeated: \(constants.joined(separator: " "))")
  }
}
