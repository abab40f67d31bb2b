import Foundation

/// Finds the words in runs of Arabic letters that have lost the spaces between them: `علىأن`, `فيالدورة`.
///
/// Whether a document has lost spaces, and how many, its own letters tell: ة and ى end words, and stand before a letter only
/// where a space is lost. With that share as a prior, the likeliest division of a run is found in the manner of Viterbi.
/// What is whole loses nothing: a run is divided only where its words and the lost spaces cost less than the run as a word.
struct WordDivision {
  /// Letters of the longest word that is looked for within a run.
  static let longestWord = 16
  /// Runs that are longer are looked at even if no space seems to be lost.
  private static let longRun = 16
  /// Share of spaces lost from which all runs are looked at, and not only those that show it.
  private static let leastShare = 0.005
  /// Least letters of a run that is looked at.
  private static let leastRun = 4
  /// Letters of the longest runs that are taken for words at first.
  private static let soundRun = 8
  /// How often the words are counted anew in what was divided.
  private static let rounds = 3

  private let runs: ArabicRuns
  private var model: WordModel
  /// What a lost space costs, −ln of the share that is lost.
  private let lostCost: Float
  /// For each form, the lengths of its words; `nil` for one word.
  private var words: [[Int]?]

  /// The lengths of the words of each form that is more than one; `nil` if no space seems to be lost.
  ///
  /// Linear in the texts, and in each run.
  init?(_ runs: ArabicRuns, known: () -> KnownStems) {
    var (lost, kept) = (0, 0)
    var suspects: [Int] = []
    for (number, form) in runs.forms.enumerated() {
      let inside = Self.impossibleBorders(form.letters)
      lost += inside * form.count
      if let last = form.letters.last, ArabicLetters.endsWord(last, before: 0) { kept += form.count }
      if inside > 0 || form.letters.count > Self.longRun || Self.hasGluedParticle(form.letters) {
        suspects.append(number)
      }
    }
    if suspects.isEmpty { return nil }
    // A hundredth of a space is taken to be lost where none seems to be.
    let share = (Double(lost) + 0.01) / Double(lost + kept + 1)
    let isWide = share >= Self.leastShare && lost > 0
    lostCost = -log(Float(share))
    self.runs = runs
    words = .init(repeating: nil, count: runs.forms.count)
    model = WordModel(known: known(), runs: runs.forms.map { ($0.letters, $0.count) })
    model.learn(
      runs.forms.lazy.filter { $0.letters.count <= Self.soundRun && Self.impossibleBorders($0.letters) == 0 }
        .map { (PackedWord($0.letters[...]), $0.count) })
    let looked = isWide ? Array(runs.forms.indices) : suspects
    for round in 1...Self.rounds {
      for number in looked { words[number] = divided(runs.forms[number], isOne: words[number] == nil) }
      if round < Self.rounds { model.learn(counted()) }
    }
  }

  /// The lengths of the words that a run consists of; `nil` for one word.
  func lengths(of run: [UInt8]) -> [Int]? { runs.number(of: run).flatMap { words[$0] } }

  /// How many borders of words stand in a run for certain.
  private static func impossibleBorders(_ run: [UInt8]) -> Int {
    run.indices.dropLast().count { ArabicLetters.endsWord(run[$0], before: run[$0 + 1]) }
  }

  /// Whether a run begins with a particle and an article: `منالمادة`; three letters at least follow.
  private static func hasGluedParticle(_ run: [UInt8]) -> Bool {
    particleLetters.contains { run.count >= $0.count + leastBehindParticle && run.starts(with: $0) }
  }

  /// Particles that are written apart, with the article behind them.
  static let particles = "في من عن أن إن بين هذا هذه التي الذي".split(separator: " ").map { $0 + "ال" }
  private static let particleLetters = particles.map { $0.unicodeScalars.compactMap(PackedWord.code) }
  private static let leastBehindParticle = 3

  /// All words as they are divided now.
  private func counted() -> [(word: PackedWord, count: Int)] {
    zip(runs.forms, words).flatMap { form, lengths in
      var start = 0
      return (lengths ?? [form.letters.count]).map { length in
        defer { start += length }
        return (PackedWord(form.letters[start..<start + length]), form.count)
      }
    }
  }

  /// The likeliest division; linear in the run.
  /// - Parameter isOne: whether the run was counted as one word.
  private mutating func divided(_ run: ArabicRuns.Run, isOne: Bool) -> [Int]? {
    let letters = run.letters
    guard letters.count >= Self.leastRun, !Self.isDrawnOut(letters) else { return nil }
    var best = [Float](repeating: .infinity, count: letters.count + 1)
    var back = [Int](repeating: 0, count: letters.count + 1)
    best[0] = 0
    for start in letters.indices where best[start] < .infinity {
      if start > 0, ArabicLetters.neverBegins(letters[start]) { continue }
      var word = PackedWord()
      for end in start + 1...min(start + Self.longestWord, letters.count) {
        if end - start > 1, ArabicLetters.endsWord(letters[end - 2], before: letters[end - 1]) { break }
        word.append(letters[end - 1])
        // No word of one letter is written apart.
        if end - start < 2 || end - start == letters.count { continue }
        let cost = best[start] + model.cost(of: word) + (end < letters.count ? lostCost : 0)
        if cost < best[end] { (best[end], back[end]) = (cost, start) }
      }
    }
    if best[letters.count] == .infinity { return nil }
    if Self.impossibleBorders(letters) == 0 {
      let word = PackedWord(letters[...])
      // What stands there as one word is not to speak for itself.
      let whole = model.cost(of: word, without: isOne ? run.count : 0)
      let rest = Float(max(0, letters.count - PackedWord.mostLetters)) * WordModel.letterCost
      if whole + rest <= best[letters.count] { return nil }
    }
    var lengths: [Int] = []
    var end = letters.count
    while end > 0 {
      lengths.append(end - back[end])
      end = back[end]
    }
    return lengths.reversed()
  }

  /// Whether a letter stands three times in a row, as it is written for sounds that last: `لاااا`.
  private static func isDrawnOut(_ letters: [UInt8]) -> Bool {
    letters.indices.dropFirst(2).contains { letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2] }
  }
}
