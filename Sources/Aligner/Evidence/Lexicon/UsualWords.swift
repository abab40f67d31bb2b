/// How usual stems are in texts of all kinds, whatever the documents at hand: the background that short documents lack.
///
/// What is usual for a word is taken from the document that it stands in, and a document of a few paragraphs has too few to
/// tell: in one paragraph each of its words is usual, and none says anything.
public struct UsualWords: Sendable {
  /// A stem and its share.
  public struct Entry: Sendable, Hashable {
    /// The stem.
    public var stem: WordKey
    /// Its share among the stems of all texts of its language, 0 to 1.
    public var share: Float

    /// Makes an entry.
    public init(stem: WordKey, share: Float) {
      self.stem = stem
      self.share = share
    }
  }

  /// The stems of both languages, rising, each once.
  public let entries: [Entry]
  private let places: StemPlaces

  /// Those of stems in any order.
  public init(_ entries: [Entry] = []) {
    self.entries = entries.sorted { $0.stem < $1.stem }
    places = StemPlaces(self.entries.map(\.stem))
  }

  /// The share of each word of a vocabulary; 0 for one that is not known. Complexity: linear.
  func shares(of vocabulary: [WordKey]) -> [Float] {
    vocabulary.map { key in places.place(of: key).map { entries[$0].share } ?? 0 }
  }
}
