/// The stems of a language that a lexicon knows, with how usual each is.
struct KnownStems: Sendable {
  /// Nothing is known.
  static let none = KnownStems([])

  /// The stems, rising.
  private let keys: [WordKey]
  /// How many words of the other language each stands beside: usual words stand beside many.
  private let weights: [Int32]

  /// Counts the stems of a list, each as often as it stands there. Complexity: O(n log n).
  init(_ stems: [WordKey]) {
    var (keys, weights): ([WordKey], [Int32]) = ([], [])
    for key in stems.sorted() {
      if keys.last == key {
        weights[weights.count - 1] += 1
      } else {
        keys.append(key)
        weights.append(1)
      }
    }
    (self.keys, self.weights) = (keys, weights)
  }

  /// How usual a stem is; 0 if it is not known. Complexity: O(log n).
  func weight(of key: WordKey) -> Int {
    let place = keys.indices.partitionPoint { keys[$0] >= key }
    return place < keys.count && keys[place] == key ? Int(weights[place]) : 0
  }
}
