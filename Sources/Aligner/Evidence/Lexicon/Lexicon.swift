/// A French–Arabic lexicon: pairs of stems and how likely each translates the other.
///
/// ```swift
/// let lexicon = try Lexicon(parsing: Array("#align-cli lexicon 1\nconsei مجلس 61 80\n".utf8), name: "example")
/// ```
public struct Lexicon: Sendable {
  /// A pair of stems.
  public struct Entry: Sendable, Hashable {
    /// The French stem.
    public var french: WordKey
    /// The Arabic stem.
    public var arabic: WordKey
    /// Probability, 0 to 1, that a paragraph with the French stem has the Arabic one for it.
    public var forward: Float
    /// Probability, 0 to 1, that a paragraph with the Arabic stem has the French one for it.
    public var backward: Float

    /// Makes an entry.
    public init(french: WordKey, arabic: WordKey, forward: Float, backward: Float) {
      self.french = french
      self.arabic = arabic
      self.forward = forward
      self.backward = backward
    }
  }

  /// The entries by rising French stem, then Arabic stem.
  public let entries: [Entry]

  /// Makes a lexicon of entries in any order.
  public init(entries: [Entry]) {
    self.entries = entries.sorted { ($0.french, $0.arabic) < ($1.french, $1.arabic) }
  }

  /// The entries of a French stem; O(log n).
  func entries(for french: WordKey) -> ArraySlice<Entry> {
    let low = firstEntry(of: french, from: 0)
    var end = low
    while end < entries.count, entries[end].french == french { end += 1 }
    return entries[low..<end]
  }

  /// The first entry, at or behind another one, whose French stem is not before the one given; O(log n).
  private func firstEntry(of french: WordKey, from start: Int) -> Int {
    (start..<entries.count).partitionPoint { entries[$0].french >= french }
  }

  /// The entries between two numbered vocabularies, both in the order of their keys; a row for each French word.
  func table(_ french: [WordKey], _ arabic: [WordKey]) -> TranslationTable {
    var table = TranslationTable(rows: french.count, cells: french.count)
    var first = 0
    for key in french {
      first = firstEntry(of: key, from: first)
      var entry = first
      while entry < entries.count, entries[entry].french == key {
        if let word = WordIndex.number(of: entries[entry].arabic, in: arabic) {
          table.append(word: word, forward: entries[entry].forward, backward: entries[entry].backward)
        }
        entry += 1
      }
      table.endRow()
    }
    return table
  }
}

/// Why a file is no lexicon.
public enum LexiconError: Error, Sendable, Hashable {
  /// The first line does not say that it is one.
  case notALexicon(file: String)
  /// A line that is no entry; lines count from 1.
  case badLine(file: String, line: Int)
  /// A figure of a line is no probability in hundredths.
  case badProbability(file: String, line: Int, figure: String)
  /// A word of a line is no stem of its language, or is longer than stems are.
  case badStem(file: String, line: Int, word: String)
  /// A line has a pair of stems that came before, there or in another line.
  case pairTwice(file: String, line: Int, french: String, arabic: String)
  /// There are more pairs than any lexicon has, from a line on.
  case tooManyPairs(file: String, line: Int, most: Int)
}
