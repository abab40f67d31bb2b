/// The runs of Arabic letters in the texts of a document: what should be its words.
struct ArabicRuns {
  /// A form that occurs, with how often.
  struct Run {
    /// The codes of its letters (``PackedWord``), vowel marks and tatweel left out.
    let letters: [UInt8]
    var count: Int
  }

  /// The forms, in the order in which they are first met.
  private(set) var forms: [Run] = []
  private var numbers: [[UInt8]: Int] = [:]

  /// Reads the runs of all texts; linear.
  init(_ texts: [String]) {
    for text in texts {
      Self.forEach(in: text) { letters, _ in
        if let number = numbers[letters] {
          forms[number].count += 1
        } else {
          numbers[letters] = forms.count
          forms.append(Run(letters: letters, count: 1))
        }
      }
    }
  }

  /// The number of a form.
  func number(of letters: [UInt8]) -> Int? { numbers[letters] }

  /// Calls `body` with each run of a text: its letters, and where in the text's scalars each stands; linear.
  static func forEach(in text: String, _ body: (_ letters: [UInt8], _ places: [Int]) -> Void) {
    var (letters, places): ([UInt8], [Int]) = ([], [])
    var index = 0
    for scalar in text.unicodeScalars {
      if let code = PackedWord.code(of: scalar) {
        letters.append(code)
        places.append(index)
      } else if scalar != tatweel, !CharacterClass.isArabicMark(scalar.value), !letters.isEmpty {
        body(letters, places)
        letters.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
      }
      index += 1
    }
    if !letters.isEmpty { body(letters, places) }
  }

  private static let tatweel: Unicode.Scalar = "\u{640}"
}
