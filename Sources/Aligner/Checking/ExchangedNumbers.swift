/// A number that one text has once more often than the other, and another of as many digits once less often: most
/// likely one of them stands in the other's place.
///
/// Both are somewhere in both texts, so that ``MentionComparison`` has nothing to say. That a translation repeats a number
/// less often is common and no fault; that it repeats another in its stead is one.
struct ExchangedNumbers {
  /// Where the number stands that the French has more often.
  private(set) var french: [Range<Int>] = []
  /// Where the number stands that the Arabic has more often.
  private(set) var arabic: [Range<Int>] = []

  /// Smaller numbers repeat by chance.
  private static let least = 100

  /// Compares two texts; linear.
  init(french: String, arabic: String) {
    let (source, target) = (Self.places(in: french, .french), Self.places(in: arabic, .arabic))
    let more = source.filter { $0.value.count == (target[$0.key]?.count ?? 0) + 1 && target[$0.key] != nil }
    let less = target.filter { $0.value.count == (source[$0.key]?.count ?? 0) + 1 && source[$0.key] != nil }
    // Nothing to choose from, or it would be a guess.
    guard more.count == 1, less.count == 1, let here = more.first, let there = less.first,
      String(here.key).count == String(there.key).count
    else { return }
    self.french = here.value
    self.arabic = there.value
  }

  /// The places of each number, a date's year included.
  private static func places(in text: String, _ language: Language) -> [Int: [Range<Int>]] {
    var places: [Int: [Range<Int>]] = [:]
    for mention in MentionScanner.mentions(in: text, language: language) {
      let number: Int? =
        switch mention.value {
        case .number(let quantity): quantity.whole.map { Int($0) }
        case .date(let date): date.year
        case .reference, .weekday, .name, .latin: nil
        }
      if let number, number >= least { places[number, default: []].append(mention.range) }
    }
    return places
  }
}
