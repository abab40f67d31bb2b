import Synchronization

extension DirectedWords {
  /// What the words of growing groups give those of the other side, in arrays as long as the vocabularies.
  struct Scratch: Sendable {
    /// For each word of the other side, the summed probability that the words of the group give it.
    private(set) var sums: [Float]
    /// What is known of each word of the other side.
    private var states: [State]
    /// The places of the words that gain in any of the groups, each with its paragraph's place in the window.
    private(set) var hits: [(place: Int32, slot: Int32)] = []
    /// For each group, how many words it has.
    private(set) var groups: [(size: Float, end: Int)] = []
    /// What each word of the groups gives, in order.
    private var additions: [(word: Int32, probability: Float)] = []
    /// The last groups that each given word was in, by their number.
    private var lastGroups: [Int32]
    private var number: Int32 = 0

    /// Whether a word is to be explained, and whether any of the groups gives it some of what it needs.
    enum State: UInt8 {
      case unwanted, wanted, given
    }

    init(given: Int, explained: Int) {
      sums = [Float](repeating: 0, count: explained)
      states = [State](repeating: .unwanted, count: explained)
      lastGroups = [Int32](repeating: 0, count: given)
    }

    /// Wants some words explained: what groups give others is not kept.
    mutating func want(_ words: [Int32], _ places: Range<Int32>) { mark(words, places, .wanted) }

    private mutating func reset() {
      let additions = additions
      var sums = sums.mutableSpan
      for (word, _) in additions { sums[Int(word)] = 0 }
    }

    private mutating func mark(_ words: [Int32], _ places: Range<Int32>, _ state: State) {
      var states = states.mutableSpan
      let words = words.span
      for place in places { states[Int(words[Int(place)])] = state }
    }

    /// Makes a group of the one before and one more paragraph, whose own share in the table is taken away.
    /// - Parameter isFirst: whether there is none before.
    mutating func gather(
      _ given: PostingIndex, _ paragraph: Int, _ table: TranslationTable, _ own: OwnShares?, isFirst: Bool
    ) {
      if isFirst { number &+= 1 }
      var size = groups.last?.size ?? 0
      let (words, forward) = (table.words.span, table.forward.span)
      for word in given.members(of: paragraph) where lastGroups[Int(word)] != number {
        lastGroups[Int(word)] = number
        size += 1
        for cell in table.cells(of: Int(word)) {
          let word = words[cell]
          guard states[Int(word)] != .unwanted, forward[cell] > 0 else { continue }
          additions.append((word, forward[cell]))
          states[Int(word)] = .given
        }
      }
      own?.forEach(of: paragraph) { word, share in
        if states[Int(word)] == .given { additions.append((word, -share)) }
      }
      groups.append((size, additions.count))
    }

    /// Finds the words of a window that gain in any of the groups, once for all of them.
    mutating func find(_ words: [Int32], _ starts: [Int32], in window: Range<Int>) {
      hits.removeAll(keepingCapacity: true)
      let (words, starts, states) = (words.span, starts.span, states)
      for paragraph in window {
        for place in starts[paragraph]..<starts[paragraph + 1] where states[Int(words[Int(place)])] == .given {
          hits.append((place, Int32(paragraph - window.lowerBound)))
        }
      }
    }

    /// Adds up what a group gives beyond the one before.
    mutating func sum(_ group: Int) {
      let range = (group > 0 ? groups[group - 1].end : 0)..<groups[group].end
      let additions = additions
      var sums = sums.mutableSpan
      for index in range {
        sums[Int(additions[index].word)] += additions[index].probability
      }
    }

    /// Forgets all groups, and that some words are to be explained.
    mutating func clear(_ words: [Int32], _ places: Range<Int32>) {
      mark(words, places, .unwanted)
      reset()
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
