/// Labels with a noun: `Article premier` `Art. 3` `Article 5 bis` `Chapitre II` `RÉSOLUTION N°7/47-POL` `المادة الأولى` `القسم ١`.
struct NamedLabels: LabelStyle {
  private static let families = Dictionary(
    LabelWords.all.flatMap(\.nouns).map { ($0.word, $0.family) }, uniquingKeysWith: { first, _ in first })

  /// An article may be glued to the noun (see ``gluedLengths``).
  let opening = LabelOpening(words: families.keys + LabelWords.all.flatMap(\.gluedArticles))

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard let first = cursor.next, CharacterClass.isLetter(first) else { return }
    let isFrench = CharacterClass.isLatinLetter(first)
    // A small letter begins a reference in running text: `article 5 de la Charte`.
    if isFrench, !CharacterClass.isUppercase(first) { return }
    guard let family = Self.readFamily(&cursor) else { return }
    if cursor.next == 0x2E { cursor.advance() }
    let isAct = family.traits.rank == .act
    guard cursor.skipSpaces() || isAct else { return }
    cursor.skipNumberSign()
    guard var (ordinals, suffix) = Self.readOrdinal(&cursor, family: family) else { return }
    if isAct { suffix = readSeries(&cursor, suffix: suffix) }
    let end = cursor
    cursor.skipSpaces()
    if cursor.isAtEnd {
      readings.append(
        end.reading(of: .init(family: family, ordinals: ordinals, suffix: suffix), form: .word, from: start))
      return
    }
    var behind = cursor
    if behind.skipDelimiter() != nil {
      guard behind.isAtEnd || behind.next.map({ CharacterClass.isSpace($0) || CharacterClass.isLetter($0) }) == true
      else { return }
      cursor = behind
    } else if !isFrench || isAct || cursor.next.map(CharacterClass.isUppercase) != true {
      // `المادة 5 من الميثاق`, `Article 5 de la Charte`: a reference, not a label.
      return
    }
    ordinals = ordinals.isEmpty ? [1] : ordinals
    // The label as it is shown ends with the number; a colon or dash behind it belongs to neither label nor text.
    var reading = cursor.reading(
      of: .init(family: family, ordinals: ordinals, suffix: suffix), form: .word, from: start)
    reading.written = start..<end.position
    readings.append(reading)
  }

  private static let hashes = Set(families.keys.map { FoldedHash(folded: $0) })
  /// Letters of `resolution`, and of the longest word that ends in it because recognition glued `DE` or `LES` in front.
  private static let gluedLengths = 11...14

  /// The family of the noun that comes next; `DERÉSOLUTION` is seen through.
  private static func readFamily(_ cursor: inout LabelCursor) -> Label.Family? {
    var trial = cursor
    let (hash, count) = trial.readWordHash()
    guard hashes.contains(hash) || gluedLengths.contains(count) else { return nil }
    let word = cursor.readWord()
    if let family = families[word] { return family }
    return gluedLengths.contains(word.count) && word.hasSuffix("resolution") ? .resolution : nil
  }

  /// A number in digits, Roman numerals, words, or a single letter.
  private static func readOrdinal(
    _ cursor: inout LabelCursor, family: Label.Family
  ) -> (ordinals: [Int], suffix: String)? {
    if let number = cursor.readNumber() {
      var ordinals = [number]
      while true {
        var trial = cursor
        guard trial.skip(0x2E), let next = trial.readNumber() else { break }
        ordinals.append(next)
        cursor = trial
      }
      if number == 1 { cursor.skipFirstEnding() }
      return (ordinals, cursor.readRepetition())
    }
    if let numeral = RomanLabels.readNumeral(&cursor), numeral.isCapital {
      return ([numeral.value], cursor.readRepetition())
    }
    if let number = RomanLabels.readMisreadNumeral(&cursor) { return ([number], cursor.readRepetition()) }
    if let number = readWords(&cursor) { return ([number], cursor.readRepetition()) }
    return family.traits.mayBeLetter ? readLetter(&cursor).map { ([$0], "") } : nil
  }

  /// An ordinal in words: the longest run of words that is one.
  private static func readWords(_ cursor: inout LabelCursor) -> Int? {
    var trial = cursor
    var words = ""
    var best: (value: Int, cursor: LabelCursor)?
    for _ in 0..<NumberWords.longestOrdinal {
      let word = trial.readWord()
      if word.isEmpty { break }
      words += words.isEmpty ? word : " " + word
      if let value = NumberWords.ordinal(words) { best = (value, trial) }
      guard let scalar = trial.next, CharacterClass.isSpace(scalar) || scalar == 0x2D else { break }
      trial.advance()
      trial.skipSpaces()
    }
    guard let best else { return nil }
    cursor = best.cursor
    return best.value
  }

  private static func readLetter(_ cursor: inout LabelCursor) -> Int? {
    var trial = cursor
    let word = trial.readWord(limit: 3)
    guard word.unicodeScalars.count == 1, let letter = word.unicodeScalars.first?.value else { return nil }
    let value = LetterLabels.usualPlace(of: letter)
    if value != nil { cursor = trial }
    return value
  }

  /// What follows the number of a resolution: of `/47-POL` the session `47` counts, the letters depend on the language.
  private func readSeries(_ cursor: inout LabelCursor, suffix: String) -> String {
    var suffix = suffix
    while let scalar = cursor.next, !CharacterClass.isSpace(scalar), scalar != 0x3A, scalar != 0x2E, scalar != 0x2C {
      if let number = cursor.readNumber() {
        suffix += "/\(number)"
      } else {
        cursor.advance()
      }
    }
    // `72/47 POL`: a space where the others have a hyphen.
    var trial = cursor
    if !suffix.isEmpty, trial.skipSpaces(), trial.readWord(limit: 5).count <= 4, trial.isAtEnd { cursor = trial }
    return suffix
  }
}
