/// Finds the words of a text in the script of its language, folded (``Folding``).
enum FoldedWords {
  /// Calls `body` with each word: its folded scalars, and its bytes. Vowel marks, tatweel and soft hyphens neither end a
  /// word nor are part of it. Linear.
  @inline(__always)
  static func forEach(in bytes: [UInt8], language: Language, _ body: ([UInt32], Range<Int>) -> Void) {
    var word: [UInt32] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let isWord = language == .french ? CharacterClass.isLatinLetter(scalar) : CharacterClass.isArabicLetter(scalar)
      if isWord || CharacterClass.isArabicMark(scalar) || scalar == 0x640 || scalar == 0xAD {
        if word.isEmpty { start = index }
        let folded = Folding.fold(scalar)
        if let first = folded.first { word.append(first) }
        if let second = folded.second { word.append(second) }
      } else if !word.isEmpty {
        body(word, start..<index)
        word.removeAll(keepingCapacity: true)
      }
      index += length
    }
    if !word.isEmpty { body(word, start..<index) }
  }
}
