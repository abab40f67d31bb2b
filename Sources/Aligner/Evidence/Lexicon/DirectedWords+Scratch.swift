import Synchronization

extension DirectedWords {
  /// What the words of growing groups give those of the other side, in arrays as long as the vocabularies.
  struct Scratch: Sendable {
    /// For each word of the other side, the summed probability that the words of the group give it.
    private(set) var sums: [Float]
    /// Whether any of the groups gives it some.
    private(set) var isTouched: [Bool]
    /// For each group, how many words it has.
    private(set) var groups: [(size: Float, end: Int)] = []
    /// What each word of the groups gives, in order.
    private var additions: [(word: Int32, probability: Float)] = []
    /// The last groups that each given word was in, by their number.
    private var lastGroups: [Int32]
    private var number: Int32 = 0

    init(given: Int, explained: Int) {
      sums = [Float](repeating: 0, count: explained)
      isTouched = [Bool](repeating: false, count: explained)
      lastGroups = [Int32](repeating: 0, count: given)
    }

    /// Makes a group of the one before and one more paragraph, whose own share in the table is taken away.
    /// - Parameter isFirst: whether there is none before.
    mutating func gather(
      _ given: PostingIndex, _ paragraph: Int, _ table: TranslationTable, _ own: OwnShares?, isFirst: Bool
    ) {
      if isFirst { number &+= 1 }
      var size = groups.last?.size ?? 0
      for word in given.members(of: paragraph) where lastGroups[Int(word)] != number {
        lastGroups[Int(word)] = number
        size += 1
        for cell in table.cells(of: Int(word)) where table.forward[cell] > 0 {
          additions.append((table.words[cell], table.forward[cell]))
          isTouched[Int(table.words[cell])] = true
        }
      }
      own?.forEach(of: paragraph) { word, share in
        if isTouched[Int(word)] { additions.append((word, -share)) }
      }
      groups.append((size, additions.count))
    }

    /// Adds up what a group gives beyond the one before.
    mutating func sum(_ group: Int) {
      for index in (group > 0 ? groups[group - 1].end : 0)..<groups[group].end {
        sums[Int(additions[index].word)] += additions[index].probability
      }
    }

    /// Forgets all groups.
    mutating func clear() {
      for (word, _) in additions { (sums[Int(word)], isTouched[Int(word)]) = (0, false) }
      additions.removeAll(keepingCapacity: true)
      groups.removeAll(keepingCapacity: true)
    }
  }

  /// Scratch arrays that are not in use: to make them anew takes longer than most work with them.
  final class ScratchPool: Sendable {
    private let free = Mutex<[Scratch]>([])

    /// One that has been given back.
    func take() -> Scratch? { free.withLock { $0.popLast() } }

    /// Keeps a cleared one for the next.
    func giveBack(_ scratch: Scratch) { free.withLock { $0.append(scratch) } }
  }
}
