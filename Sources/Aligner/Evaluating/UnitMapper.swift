/// Tells which gold units a text is, by its letters alone.
///
/// Texts are to be given in the order of the document. Each is looked for from where the one before ended, so that of
/// units with the same words each text gets its own:
///
/// ```swift
/// var mapper = UnitMapper(["1. Bonjour.", "Chapitre 1", "2. Il fait beau.", "Chapitre 2"])
/// mapper.units(of: "Bonjour")                       // [0]
/// mapper.units(of: "Chapitre 1 — Il fait\nbeau")    // [1, 2]
/// mapper.units(of: "chapitre")                      // [3]
/// ```
///
/// A text is the units of which it covers at least half, or the one it covers most of. It is looked for as it is: from
/// the current position, then anywhere, units that no text has taken yet before others. If it is nowhere and has 24
/// letters or more, it is spoilt somewhere: then its two ends are looked for near each other (24 letters of each, then
/// 12), and at last pieces of 24 letters from its inside. The independent scorer of the evaluation data does the same,
/// and gives the same figures.
///
/// Complexity: about the length of the text for a text that follows the one before, up to that of all units for one
/// that does not.
struct UnitMapper: Sendable {
  /// Letters at an end by which a spoilt text is found, the safer length first.
  private static let anchorLengths = [24, 12]
  /// Least letters of a text that is looked for by its parts.
  private static let leastSpoilt = 24
  /// How far a spoilt text may reach, in letters, beyond twice its own length.
  private static let spoiltSlack = 400
  /// How far back a text that goes behind the current position may move it.
  private static let farBack = 50_000

  /// The letters of all units, one after another.
  private let letters: [UInt32]
  /// Where each unit begins in ``letters``, and where the last one ends.
  private let bounds: [Int]
  private var isTaken: [Bool]
  /// Whether a text that goes on right where the one before ended may be a further part of a unit.
  private let takesParts: Bool
  private var position = 0
  /// How many texts with letters in them are no unit.
  private(set) var unmappedCount = 0

  /// Makes a mapper to the units of one side; linear.
  /// - Parameter takesParts: whether units may be longer than the texts, so that several of these are one unit.
  init(_ units: [String], takesParts: Bool = false) {
    self.takesParts = takesParts
    var letters: [UInt32] = []
    var bounds = [0]
    for unit in units {
      letters += LetterText.letters(of: unit)
      bounds.append(letters.count)
    }
    self.letters = letters
    self.bounds = bounds
    isTaken = [Bool](repeating: false, count: units.count)
  }

  /// The units that a text is, rising; none for a text without letters or one that is found nowhere.
  mutating func units(of text: String) -> [Int] {
    units(ofLetters: LetterText.letters(of: text))
  }

  mutating func units(ofLetters text: [UInt32]) -> [Int] {
    guard !text.isEmpty else { return [] }
    guard let place = place(of: text) ?? spoiltPlace(of: text) else {
      unmappedCount += 1
      return []
    }
    let units = units(in: place)
    for unit in units { isTaken[unit] = true }
    if place.upperBound > position - Self.farBack { position = place.upperBound }
    return units
  }

  /// Where a text stands as it is, in units that are not all taken if possible.
  private func place(of text: [UInt32]) -> Range<Int>? {
    let search = LetterSearch(text[...])
    if let next = search.first(in: letters, from: position),
      takesParts && next == position || isFree(next..<next + text.count)
    {
      return next..<next + text.count
    }
    guard let first = search.first(in: letters, from: 0) else { return nil }
    var start = first
    while !isFree(start..<start + text.count) {
      guard let next = search.first(in: letters, from: start + 1) else { return first..<first + text.count }
      start = next
    }
    return start..<start + text.count
  }

  /// Where a text stands of which some letters differ.
  private func spoiltPlace(of text: [UInt32]) -> Range<Int>? {
    guard text.count >= Self.leastSpoilt else { return nil }
    for length in Self.anchorLengths {
      let (head, tail) = (LetterSearch(text.prefix(length)), LetterSearch(text.suffix(length)))
      for origin in [position, 0] {
        guard let start = head.first(in: letters, from: origin) else { continue }
        let limit = min(letters.count, start + 2 * text.count + Self.spoiltSlack)
        if let end = tail.first(in: letters, within: start..<limit) { return start..<end + length }
      }
    }
    // One of the ends is spoilt too: any piece tells where the whole would be.
    let origin = max(0, position - Self.spoiltSlack)
    for cut in stride(from: 12, to: text.count - 12, by: 12) {
      let piece = LetterSearch(text[cut..<min(cut + 24, text.count)])
      if let found = piece.first(in: letters, from: origin) {
        return max(0, found - cut)..<min(letters.count, found + text.count - cut)
      }
    }
    return nil
  }

  /// Whether some unit of a place is not taken.
  private func isFree(_ place: Range<Int>) -> Bool { units(in: place).contains { !isTaken[$0] } }

  /// The units of which a place covers at least half; failing that, the one it covers most of.
  private func units(in place: Range<Int>) -> [Int] {
    var covered: [Int] = []
    var most = (letters: 0, units: [Int]())
    var unit = unit(at: place.lowerBound)
    while unit < isTaken.count, bounds[unit] < place.upperBound {
      let shared = place.clamped(to: bounds[unit]..<bounds[unit + 1]).count
      if shared > 0, shared * 2 >= bounds[unit + 1] - bounds[unit] { covered.append(unit) }
      if shared > most.letters { most = (shared, [unit]) }
      unit += 1
    }
    return covered.isEmpty ? most.units : covered
  }

  /// The unit that a letter belongs to; O(log n).
  private func unit(at letter: Int) -> Int { isTaken.indices.partitionPoint { bounds[$0] > letter } - 1 }
}

/// A string of letters to be searched for, by the algorithm of Horspool (1980, doi:10.1002/spe.4380100608).
///
/// Complexity: with a pattern of m letters, about n/m steps through n letters of ordinary text, at worst n·m.
struct LetterSearch {
  private let pattern: ArraySlice<UInt32>
  /// For each low byte of a letter, how far the pattern may move when that letter stands under its end.
  private let moves: [Int]

  /// - Parameter pattern: the letters, at least one.
  init(_ pattern: ArraySlice<UInt32>) {
    precondition(!pattern.isEmpty, "nothing to search for")
    self.pattern = pattern
    var moves = [Int](repeating: pattern.count, count: 256)
    for (offset, letter) in pattern.dropLast().enumerated() {
      moves[Self.slot(of: letter)] = pattern.count - 1 - offset
    }
    self.moves = moves
  }

  /// The letters of French, and those of Arabic, all differ in their low bytes.
  @inline(__always)
  private static func slot(of letter: UInt32) -> Int { Int(letter & 0xFF) }

  /// Where the pattern stands first in a range of a text.
  func first(in text: [UInt32], within range: Range<Int>) -> Int? {
    let count = pattern.count
    let last = pattern[pattern.endIndex - 1]
    var end = range.lowerBound + count - 1
    while end < range.upperBound {
      let letter = text[end]
      if letter == last, text[(end + 1 - count)...end] == pattern { return end + 1 - count }
      end += moves[Self.slot(of: letter)]
    }
    return nil
  }

  /// Where the pattern stands first from a position of a text on.
  func first(in text: [UInt32], from position: Int) -> Int? {
    first(in: text, within: min(position, text.count)..<text.count)
  }
}
