/// What the program knows of a language: all that differs from one to the next, and nothing that does not.
///
/// Its two values are ``french`` and ``arabic``; a linguist reads their folders and nothing else. The stages ask
/// ``Language/facts`` and name no language. A label is read before anything is known of the language of its line, and
/// documents quote each other's: word lists of labels and sentences are asked of all languages together.
///
/// Words are folded (``Folding``); hyphens in phrases are spaces.
final class LanguageFacts: Sendable {
  /// Repairs the texts of a document; `nil` for each that is whole.
  typealias Repair = @Sendable (_ texts: [LinedText], _ known: () -> KnownStems) -> [String?]

  /// The language's English name.
  let name: String
  /// What files and columns are called that are in the language, in lower case.
  let ownNames: Set<String>
  /// Where it is written, as tags of the language say behind it, in lower case: `fr-BE`.
  let regions: Set<String>
  /// What letters of its script are.
  let letters: ScalarTable.Class
  /// Whether the script has capitals, which begin sentences and names.
  let hasCase: Bool
  /// Whether lines run from the right.
  let isRightToLeft: Bool
  /// Logarithm of the letters that a text takes, those of the same text in French being one.
  let logLength: Double
  /// Words of labels and pages.
  let labels: LabelWords
  /// How numbers are put in words.
  let numbers: NumberFacts
  /// Words that tell how sentences go on.
  let sentences: SentenceFacts
  /// What is written in one with the word behind it; `nil` for nothing.
  let clitics: Clitics?
  /// How words are reduced to what they have in common.
  let stemmer: Stemmer
  /// The forms of the words of terms.
  let forms: WordForms
  /// The consonants of names.
  let consonants: Consonants
  /// Undoes what pages do to the texts of a document, by what a lexicon knows of the language; `nil` if they do nothing to
  /// this language, or to a text.
  let repaired: Repair?

  init(
    name: String, ownNames: Set<String>, regions: Set<String>, letters: ScalarTable.Class, hasCase: Bool,
    isRightToLeft: Bool, logLength: Double, labels: LabelWords, numbers: NumberFacts, sentences: SentenceFacts,
    clitics: Clitics? = nil,
    stemmer: Stemmer, forms: WordForms, consonants: Consonants, repaired: Repair? = nil
  ) {
    self.name = name
    self.ownNames = ownNames
    self.regions = regions
    self.letters = letters
    self.hasCase = hasCase
    self.isRightToLeft = isRightToLeft
    self.logLength = logLength
    self.labels = labels
    self.numbers = numbers
    self.sentences = sentences
    self.clitics = clitics
    self.stemmer = stemmer
    self.forms = forms
    self.consonants = consonants
    self.repaired = repaired
  }
}

extension Language {
  /// What is known of the language. A new one is a case, a folder with its facts, and a line here.
  var facts: LanguageFacts {
    switch self {
    case .french: .french
    case .arabic: .arabic
    }
  }

  /// The language's English name, for messages.
  public var name: String { facts.name }
}

/// The words that labels and pages are numbered with.
struct LabelWords: Sendable {
  /// The nouns of labels, with and without article.
  var nouns: [(word: String, family: Label.Family)]
  /// Articles that recognition glues to a noun: `DERÉSOLUTION`.
  var gluedArticles: [String] = []
  /// What may stand between noun and number: `n°`, `رقم`.
  var numberSigns: [String]
  /// `bis` and its like behind a number, with what they mean in every language.
  var repetitions: [(word: String, meaning: String)]
  /// What follows the digit of a first: `1er`.
  var firstEndings: [String] = []
  /// The letters in the orders that lists count them in, the usual one first, as lists show them.
  var letterOrders: [String]
  /// The names of the letters in their usual order, folded, where lists are counted with them.
  var letterNames: [String] = []
  /// What stands before the number of a page.
  var pageWords: [String]
  /// What stands between the number of a page and how many there are; behind a page word only, in the second list.
  var totals: (always: [String], behindPageWord: [String])

  /// Those of every language.
  static let all = Language.allCases.map(\.facts.labels)
}

/// The words by which sentences and lists go on.
struct SentenceFacts: Sendable {
  /// Words that never end a sentence or a title: articles, prepositions, conjunctions.
  var functionWords: Set<String>
  /// Words by which one language goes on, behind a comma, where the other may begin a sentence.
  var joiningWords: Set<String>
  /// Other short words that any running text is full of, in whatever place.
  var commonWords: Set<String>
  /// What ends with a full stop and stands before what belongs to it. `etc.` is none: before a capital it ends a sentence.
  var abbreviations: Set<String>
  /// As written, behind the semicolon of the last item but one.
  var listConjunctions: [String]
  /// As written: short words that may follow themselves, as in `en en parlant`.
  var repeatableWords: [String]

  /// Words of every language.
  static func all(_ words: (SentenceFacts) -> Set<String>) -> Set<String> {
    Language.allCases.reduce(into: []) { $0.formUnion(words($1.facts.sentences)) }
  }
}
