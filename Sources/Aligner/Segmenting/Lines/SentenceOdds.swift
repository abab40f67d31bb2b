/// What the end of one line and the beginning of the next say of whether a sentence goes on, in a wrapped text.
///
/// Figures are log-likelihood ratios in nats, positive for "the same paragraph". They were counted over the gold
/// paragraphs of the development data and of the corpora, wrapped at seven widths from 50 to 120, and pulled towards
/// zero, because those paragraphs hold fewer sentences than a report's. To refit them, count again.
enum SentenceOdds {
  /// How the line before ends: ``Passage/Ending``, with a word that never ends a sentence told apart.
  enum Ending: Int, CaseIterable { case open, function, hyphen, softHyphen, comma, colon, semicolon, sentence }

  /// How many ``code(of:after:in:)`` there are.
  static let codeCount = Ending.allCases.count * openingCount
  /// How many kinds of ``Passage/Opening`` there are.
  static let openingCount = 4

  /// The pair of an ending and an opening as a small number, for tables.
  static func code(of line: Passage, after previous: Passage, in bytes: [UInt8]) -> Int {
    let ending: Ending =
      switch previous.ending {
      case .open: FunctionWords.isLast(in: bytes, before: previous.end) ? .function : .open
      case .hyphen: .hyphen
      case .softHyphen: .softHyphen
      case .comma: .comma
      case .colon: .colon
      case .semicolon: .semicolon
      case .sentence: .sentence
      }
    return ending.rawValue * openingCount + Int(line.opening.rawValue)
  }

  /// Log-odds of a code, in nats.
  static func logOdds(of code: Int) -> Float { table[code] }

  /// Rows by ending; columns by opening: a small letter, a capital, an Arabic letter, anything else.
  private static let table: [Float] = [
    5, -1.3, 2, -1,
    6, 5, 6, 4,
    5, 3, 2, 2,
    6, 6, 6, 6,
    2, -1, 2, -1.5,
    -1.5, -1.5, -2.5, -2,
    -1, -3, -1, -3,
    -2, -2.5, -2.5, -3,
  ]
}
