import Synchronization

extension DirectedWords {
  /// What the words of given paragraphs give those of a block of paragraphs on the other side.
  ///
  /// The words of the block are numbered by themselves, so that what is summed for them stays small, and each given
  /// paragraph's words are looked up once for all groups that it is in. For given paragraphs 2 and 3, of which each has a
  /// window of paragraphs to explain, and groups of up to two:
  ///
  /// ```text
  /// note(_:_:)     the words of all windows, in order, and their numbers in the block:
  ///
  ///     words      │ p q r │ p s │ q t │        of paragraphs 4, 5 and 6
  ///     numbers    │ 0 1 2 │ 0 3 │ 1 4 │        the same word has the same number
  ///
  /// gather(…)      each given paragraph once: its words, what they give the block, what its link has taught of that:
  ///
  ///     paragraphs │ 2          │ 3     │ 4    │   each with its ends in words and in taught
  ///     words      │ a    b     │ a   c │ …    │   each with its number and its end in gifts
  ///     gifts      │ 0 1 │ 3    │ 0 1 │ │ …    │   a number and t(p|a), t(q|a); t(s|b); …
  ///     taught     │ 1          │       │ …    │   a number and the share, negative
  ///
  /// group(_:)      for one row, the groups 2 and 2…3: how many words each has, and what it adds to the one before; a
  ///                word that the row has had already adds nothing:
  ///
  ///     groups     │ 2          │ 3     │          size; each with its end in additions
  ///     additions  │ 0 1 3 1    │       │          gifts and what is taught; c gives nothing here
  ///     isGiven      0 1 3                         the numbers that any of them gives something
  ///
  /// find(…)        where those numbers stand in the row's window, 4…5:
  ///
  ///     hits       │ p q │ p s │                   place, number, and which paragraph of the window
  ///
  /// sum(_:)        adds one group's additions to sums, by number; each hit then gains by what stands there.
  /// ```
  struct Scratch: Sendable {
    /// What a word gives another one.
    private typealias Addition = (number: Int32, probability: Float)
    /// A word of the block that gains, by its place among all words to be explained, its number and its paragraph's
    /// place in the window.
    typealias Hit = (place: Int32, number: Int32, slot: Int32)

    /// The block's number of each word to be explained, and of each given word; -1 for none.
    private var explainedNumbers: [Int32]
    private var givenNumbers: [Int32]
    /// The words that have numbers.
    private var explained: [Int32] = []
    private var given: [Int32] = []
    /// The numbers of the words to be explained, one for each of the places that were noted, in order.
    private var numbers: [Int32] = []

    /// The given paragraphs that were looked up.
    private struct Gathered {
      /// The end of each one's words, and of what it has taught by itself.
      var paragraphs: [(words: Int, taught: Int)] = []
      /// Their words, and the end of what each gives.
      var words: [(number: Int32, end: Int)] = []
      var gifts: [Addition] = []
      var taught: [Addition] = []

      mutating func clear() {
        paragraphs.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        gifts.removeAll(keepingCapacity: true)
        taught.removeAll(keepingCapacity: true)
      }
    }

    private var gathered = Gathered()
    /// For each number, the summed probability that the words of the group give it, and whether any group gives it some.
    private(set) var sums: [Float] = []
    private var isGiven: [Bool] = []
    /// The row of groups that each given word was in last.
    private var lastRows: [Int32] = []
    private var row: Int32 = 0
    /// For each group of the row, how many words it has, and the end of what it adds to the one before.
    private(set) var groups: [(size: Float, end: Int)] = []
    private var additions: [Addition] = []
    /// The words of the window that gain in any of the groups, before what is left of other windows.
    private(set) var hits: [Hit] = []
    private(set) var hitCount = 0

    init(given: Int, explained: Int) {
      explainedNumbers = [Int32](repeating: -1, count: explained)
      givenNumbers = [Int32](repeating: -1, count: given)
    }

    /// Takes words into the block.
    mutating func note(_ words: [Int32], _ places: Range<Int32>) {
      for place in places {
        let word = Int(words[Int(place)])
        var number = explainedNumbers[word]
        if number < 0 {
          number = Int32(explained.count)
          explainedNumbers[word] = number
          explained.append(Int32(word))
        }
        numbers.append(number)
      }
      let new = explained.count - sums.count
      sums.append(contentsOf: repeatElement(0, count: new))
      isGiven.append(contentsOf: repeatElement(false, count: new))
    }

    /// Looks up what the words of one more given paragraph give the block, and what it has taught by itself.
    mutating func gather(_ index: PostingIndex, _ paragraph: Int, _ table: TranslationTable, _ own: OwnShares?) {
      let (known, members) = (explainedNumbers, index.members(of: paragraph))
      for word in members where givenNumbers[Int(word)] < 0 {
        givenNumbers[Int(word)] = Int32(given.count)
        given.append(word)
        lastRows.append(row)
      }
      let (others, forward, numbers) = (table.words.span, table.forward.span, known.span)
      for word in members {
        let cells = table.cells(of: Int(word))
        if !cells.isEmpty {
          gathered.gifts.append(addingCapacity: cells.count) { gifts in
            for cell in cells {
              let number = numbers[Int(others[cell])]
              if number >= 0, forward[cell] > 0 { gifts.append((number, forward[cell])) }
            }
          }
        }
        gathered.words.append((givenNumbers[Int(word)], gathered.gifts.count))
      }
      own?.forEach(of: paragraph) { word, share in
        if known[Int(word)] >= 0 { gathered.taught.append((known[Int(word)], -share)) }
      }
      gathered.paragraphs.append((gathered.words.count, gathered.taught.count))
    }

    /// Makes growing groups of some of the gathered paragraphs, by their order.
    mutating func group(_ range: Range<Int>) {
      row += 1
      additions.removeAll(keepingCapacity: true)
      groups.removeAll(keepingCapacity: true)
      Self.add(range, of: gathered, row, &lastRows, &isGiven, to: &additions, &groups)
    }

    /// Apart from ``group(_:)`` so that what it changes can be got at without a check for each element.
    private static func add(
      _ range: Range<Int>, of gathered: Gathered, _ row: Int32, _ lastRows: inout [Int32], _ isGiven: inout [Bool],
      to additions: inout [Addition], _ groups: inout [(size: Float, end: Int)]
    ) {
      let (words, gifts, taught) = (gathered.words.span, gathered.gifts.span, gathered.taught.span)
      var lastRows = lastRows.mutableSpan
      var isGiven = isGiven.mutableSpan
      var size: Float = 0
      for paragraph in range {
        let first = paragraph > 0 ? gathered.paragraphs[paragraph - 1] : (words: 0, taught: 0)
        let end = gathered.paragraphs[paragraph]
        for index in first.words..<end.words {
          let word = words[index]
          if lastRows[Int(word.number)] == row { continue }
          lastRows[Int(word.number)] = row
          size += 1
          let own = (index > 0 ? words[index - 1].end : 0)..<word.end
          if own.isEmpty { continue }
          additions.append(addingCapacity: own.count) { additions in
            for place in own { additions.append(gifts[place]) }
          }
          for place in own { isGiven[Int(gifts[place].number)] = true }
        }
        for place in first.taught..<end.taught where isGiven[Int(taught[place].number)] {
          additions.append(taught[place])
        }
        groups.append((size, additions.count))
      }
    }

    /// Finds the words of a window that gain in any of the groups, once for all of them.
    /// - Parameter first: the first place that was noted.
    mutating func find(_ starts: [Int32], in window: Range<Int>, first: Int32) {
      // One more, since every word is written down, and stays where it gains: that is as likely as not, and nothing guesses it.
      let room = Int(starts[window.upperBound] - starts[window.lowerBound]) + 1
      if hits.count < room { hits += repeatElement(Hit(place: 0, number: 0, slot: 0), count: room - hits.count) }
      hitCount = Self.find(starts, in: window, first: first, numbers, isGiven, &hits)
    }

    private static func find(
      _ starts: [Int32], in window: Range<Int>, first: Int32, _ numbers: [Int32], _ isGiven: [Bool],
      _ hits: inout [Hit]
    ) -> Int {
      let (numbers, isGiven) = (numbers.span, isGiven.span)
      var hits = hits.mutableSpan
      var count = 0
      for paragraph in window {
        let slot = Int32(paragraph - window.lowerBound)
        for place in starts[paragraph]..<starts[paragraph + 1] {
          let number = numbers[Int(place - first)]
          hits[count] = (place, number, slot)
          count += isGiven[Int(number)] ? 1 : 0
        }
      }
      return count
    }

    /// The number of the word at a place, counted from the first that was noted.
    func number(at place: Int) -> Int { Int(numbers[place]) }

    /// Adds up what a group gives beyond the one before.
    mutating func sum(_ group: Int) {
      let range = (group > 0 ? groups[group - 1].end : 0)..<groups[group].end
      let additions = additions
      var sums = sums.mutableSpan
      for index in range { sums[Int(additions[index].number)] += additions[index].probability }
    }

    /// Forgets the groups of the row.
    mutating func clearRow() {
      for addition in additions { sums[Int(addition.number)] = 0 }
      for addition in additions { isGiven[Int(addition.number)] = false }
    }

    /// Forgets the block.
    mutating func clear() {
      for word in explained { explainedNumbers[Int(word)] = -1 }
      for word in given { givenNumbers[Int(word)] = -1 }
      row = 0
      explained.removeAll(keepingCapacity: true)
      given.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
      gathered.clear()
      sums.removeAll(keepingCapacity: true)
      isGiven.removeAll(keepingCapacity: true)
      lastRows.removeAll(keepingCapacity: true)
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
