/// A French–Arabic lexicon: pairs of stems and how likely each translates the other.
///
/// ```swift
/// let lexicon = try Lexicon(parsing: Array("#align-cli lexicon 1\nconsei مجلس 61 80\n".utf8), name: "example")
/// ```
public struct Lexicon: Sendable {
  /// A pair of stems.
  public struct Entry: Sendable, Hashable {
    /// The source stem.
    public var source: WordKey
    /// The target stem.
    public var target: WordKey
    /// Probability, 0 to 1, that a paragraph with the source stem has the target one for it.
    public var forward: Float
    /// Probability, 0 to 1, that a paragraph with the target stem has the source one for it.
    public var backward: Float

    /// Makes an entry.
    public init(source: WordKey, target: WordKey, forward: Float, backward: Float) {
      self.source = source
      self.target = target
      self.forward = forward
      self.backward = backward
    }
  }

  /// The entries by rising source stem, then target stem.
  public let entries: [Entry]
  /// How usual its stems are in the texts that it was learned from.
  public let usual: UsualWords

  /// The source stems, and where the entries of each begin; one more for the end.
  private let sources: StemPlaces
  private let starts: [Int32]

  /// Makes a lexicon of entries in any order.
  public init(entries: [Entry], usual: UsualWords = UsualWords()) {
    let entries = entries.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    var (stems, starts): ([WordKey], [Int32]) = ([], [])
    for (place, entry) in entries.enumerated() where stems.last != entry.source {
      stems.append(entry.source)
      starts.append(Int32(place))
    }
    (sources, self.starts) = (StemPlaces(stems), starts + [Int32(entries.count)])
    (self.entries, self.usual) = (entries, usual)
  }

  /// The entries between two numbered vocabularies; a row for each source word. Linear.
  func table(_ source: [WordKey], _ target: [WordKey]) -> TranslationTable {
    let words = StemPlaces(target)
    var table = TranslationTable(rows: source.count, cells: source.count)
    for key in source {
      if let place = sources.place(of: key) {
        for entry in Int(starts[place])..<Int(starts[place + 1]) {
          guard let word = words.place(of: entries[entry].target) else { continue }
          table.append(word: Int32(word), forward: entries[entry].forward, backward: entries[entry].backward)
        }
      }
      table.endRow()
    }
    return table
  }
}

extension Lexicon {
  /// A lexicon that knows nothing.
  public static let empty = Lexicon(entries: [])

  /// The lexicon that comes with the program, read when it is first used.
  ///
  /// Learned from freely licensed texts: the Universal Declaration of Human Rights and two public-domain Bibles, TICO-19
  /// and the Creative Commons legal code (CC0), the Contributor Covenant and African Storybook (CC-BY). `.ci/bundle-lexicon`
  /// makes it anew.
  public static let bundled: Lexicon = {
    guard let lexicon = try? Lexicon(parsing: bundledBytes, name: "the bundled lexicon") else {
      preconditionFailure("the bundled lexicon is made by the program itself")
    }
    return lexicon
  }()

  private static var bundledBytes: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bundledText.utf8Start, count: bundledText.utf8CodeUnitCount))
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
  case pairTwice(file: String, line: Int, source: String, target: String)
  /// There are more pairs than any lexicon has, from a line on.
  case tooManyPairs(file: String, line: Int, most: Int)
}
