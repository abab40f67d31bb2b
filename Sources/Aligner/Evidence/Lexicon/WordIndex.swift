/// The words of a document, numbered, with the paragraphs that each occurs in.
struct WordIndex: Sendable {
  /// The stems by their numbers, in the order of their keys.
  let vocabulary: [WordKey]
  /// The words by paragraph and the other way round.
  let index: PostingIndex
  /// For each place in the index's members, how usual that word is around its paragraph; see `localShares`.
  let shares: [Float]

  /// Paragraphs on either side of one that count as its surroundings.
  private static let reach = 25

  /// Paragraphs of a document in which a paragraph's own words count half in what is usual there: where it is the only one, they
  /// would all be usual. Chosen on short documents; in long ones it makes no difference.
  private static let fewParagraphs: Float = 4

  /// Indexes texts that have been reduced to stems, those of each rising and without repetition; linear.
  /// - Parameter usual: how usual words are in general.
  init(_ keys: [[WordKey]], usual: UsualWords = UsualWords(), _ constants: Constants) {
    // Each word with its paragraph, by the words: as many words are new as differ from the one before.
    var words: [UInt64] = []
    words.reserveCapacity(keys.reduce(0) { $0 + $1.count })
    var starts: [Int32] = [0]
    starts.reserveCapacity(keys.count + 1)
    for (paragraph, own) in keys.enumerated() {
      for key in own { words.append(UInt64(key.packed) << 32 | UInt64(paragraph)) }
      starts.append(Int32(words.count))
    }
    words = RadixSort.sorted(words, byBits: 32..<64)
    var vocabulary: [WordKey] = []
    var members = [Int32](repeating: 0, count: words.count)
    var next = starts
    for word in words {
      let (key, paragraph) = (WordKey(packed: UInt32(word >> 32)), Int(word & 0xFFFF_FFFF))
      if vocabulary.last != key { vocabulary.append(key) }
      members[Int(next[paragraph])] = Int32(vocabulary.count - 1)
      next[paragraph] += 1
    }
    index = PostingIndex(memberStarts: starts, members: members, size: vocabulary.count)
    self.vocabulary = vocabulary
    shares = Self.localShares(
      index, usual: usual.shares(of: vocabulary),
      usualWeight: usual.entries.isEmpty ? 0 : Float(constants.surroundingsUsual),
      globalWeight: Float(constants.surroundingsGlobal))
  }

  /// The number of a stem; O(log n).
  func number(of key: WordKey) -> Int32? { Self.number(of: key, in: vocabulary) }

  /// The number of a stem in a vocabulary; O(log n).
  static func number(of key: WordKey, in vocabulary: [WordKey]) -> Int32? {
    let place = vocabulary.indices.partitionPoint { vocabulary[$0] >= key }
    return place < vocabulary.count && vocabulary[place] == key ? Int32(place) : nil
  }

  /// The share of each word among the words of the paragraphs around it, its own left out, drawn towards its share in
  /// the whole document. What all neighbours speak of does not tell one from the other.
  ///
  /// A cache model (Kuhn and De Mori, "A Cache-Based Natural Language Model for Speech Recognition", IEEE Transactions
  /// on Pattern Analysis and Machine Intelligence 12(6), 1990), with a window on either side.
  /// - Parameters:
  ///   - usual: the share of each word in general, which counts for `usualWeight` words of the document.
  ///   - globalWeight: how many words of the whole document count beside those of the surroundings.
  private static func localShares(
    _ index: PostingIndex, usual: [Float], usualWeight: Float, globalWeight: Float
  ) -> [Float] {
    let total = Float(index.count) + 0.5 * Float(index.memberCount) + usualWeight
    let ownShare = Self.fewParagraphs / (fewParagraphs + Float(index.paragraphCount))
    var shares = [Float](repeating: 0, count: index.count)
    // Where in the members each paragraph's next word is to be written: the postings of words come in order.
    var next = index.memberStarts
    let paragraphs = index.postings.span
    for member in 0..<Int32(index.memberCount) {
      let postings = index.postings(of: member)
      let count = Float(postings.count) - ownShare + 0.5 + usualWeight * usual[Int(member)]
      var first = postings.lowerBound
      var last = postings.lowerBound
      for place in postings {
        let paragraph = Int(paragraphs[place])
        while Int(paragraphs[first]) < paragraph - reach { first += 1 }
        while last < postings.upperBound, Int(paragraphs[last]) <= paragraph + reach { last += 1 }
        let from = index.memberStarts[max(0, paragraph - reach)]
        let to = index.memberStarts[min(index.paragraphCount, paragraph + reach + 1)]
        let own = index.memberStarts[paragraph + 1] - index.memberStarts[paragraph]
        let around = Float(to - from - own)
        let global = count / (total - ownShare * Float(own))
        // Postings rise by word, so that the words of a paragraph are met in the order in which they stand there.
        shares[Int(next[paragraph])] =
          (Float(last - first - 1) + globalWeight * global) / (around + globalWeight)
        next[paragraph] += 1
      }
    }
    return shares
  }
}
