/// How many letters of each language something has.
struct BothLetters {
  private(set) var counts = [0, 0]

  var source: Int { counts[0] }
  var target: Int { counts[1] }
  var total: Int { counts[0] + counts[1] }
  /// The language that most are of; `nil` if there are none.
  var language: Language? { total == 0 ? nil : counts[1] > counts[0] ? .target : .source }

  /// None.
  init() {}

  /// Those of a passage; linear.
  init(_ passage: Passage, in bytes: [UInt8]) {
    var index = passage.start
    while index < passage.end {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass.isLatinLetter(scalar) { counts[0] += 1 }
      if CharacterClass.isArabicLetter(scalar) { counts[1] += 1 }
      index += length
    }
  }

  static func += (sum: inout BothLetters, other: BothLetters) {
    for index in sum.counts.indices { sum.counts[index] += other.counts[index] }
  }
}
