/// What the evidences need to know of the text of one paragraph.
struct ParagraphFeatures: Sendable {
  /// The values that it mentions.
  let values: [ValueKey]
  /// The stems of its words, rising and without repetition.
  let words: [WordKey]
  /// Its letters and digits; vowel marks, punctuation and spaces do not count, since their use varies.
  let length: Int
  let marks: Marks

  /// Reads a text; linear.
  init(_ text: String, language: Language) {
    let bytes = Array(text.utf8)
    var values = ValueKeys.keys(of: bytes, language: language)
    var words: [WordKey] = []
    // Words are of some six letters, of one or two bytes each.
    words.reserveCapacity(bytes.count / 8 + 4)
    var (length, marks) = (0, Marks())
    let facts = language.facts
    FoldedWords.forEach(in: bytes, facts) { scalar, kind, index in
      switch kind {
      case .latinLetter, .arabicLetter, .digit: length += 1
      case .other, .point, .degree:
        if scalar >= 0x80, CharacterClass.isLetter(scalar) { length += 1 }
        marks.formUnion(Marks(scalar, before: index + 1 < bytes.count ? bytes[index + 1] : 0))
      default: break
      }
    } _: { word, range in
      if let key = facts.stemmer.key(of: word) { words.append(key) }
      NameSkeletons.forEachKey(of: word, at: range, in: bytes, facts) {
        values.append(ValueKey(kind: .skeletons, key: $0, certainty: 0))
      }
    }
    self.values = values
    self.words = words.sortedUnique()
    self.length = length
    self.marks = marks
  }
}
