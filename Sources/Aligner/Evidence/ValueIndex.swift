/// The kinds of values that both languages show, each of which is evidence of its own.
enum ValueKind: Int, Sendable, CaseIterable {
  /// Numbers, ordinals, references, days and years.
  case numbers
  /// Months, whole dates and weekdays.
  case dates
  /// Countries, languages, currencies and cities.
  case names
  /// Latin letters.
  case latin
  /// Proper names, by their consonants.
  case skeletons
}

/// The values of one kind that a document mentions, numbered, with the paragraphs that each occurs in.
struct ValueIndex: Sendable {
  /// The values by paragraph and the paragraphs by value.
  let postings: PostingIndex
  /// For each place in the postings' members, how sure a translation is to show that value, 0 to 1.
  let certainties: [Float]

  /// How sure a translation of a paragraph is to show one of its values.
  @inline(__always)
  func certainty(of value: Int32, in paragraph: Int) -> Float {
    let places = postings.places(of: paragraph)
    let place = places.partitionPoint { postings.members[$0] >= value }
    return place < places.upperBound && postings.members[place] == value ? certainties[place] : 0
  }
}

/// A value as a number that is equal for equal values of its kind, and how sure a translation is to show it.
struct ValueKey: Sendable {
  var kind: ValueKind
  var key: UInt64
  var certainty: Float
}

extension ValueIndex {
  /// Numbers the values of one kind in two documents; O(n log n) in their number.
  static func indices(
    of kind: ValueKind, _ source: [ParagraphFeatures], _ target: [ParagraphFeatures]
  ) -> (source: ValueIndex, target: ValueIndex, count: Int) {
    var keys: [UInt64] = []
    for side in [source, target] {
      for text in side {
        for value in text.values where value.kind == kind { keys.append(value.key) }
      }
    }
    // By rising key, so that nothing depends on the order of a set.
    keys = keys.sortedUnique()
    return (ValueIndex(kind, source, numbered: keys), ValueIndex(kind, target, numbered: keys), keys.count)
  }

  /// - Parameter numbered: all keys, rising, by their numbers.
  private init(_ kind: ValueKind, _ texts: [ParagraphFeatures], numbered: [UInt64]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(texts.count + 1)
    var members: [Int32] = []
    var certainties: [Float] = []
    var own: [(number: Int32, certainty: Float)] = []
    for text in texts {
      own.removeAll(keepingCapacity: true)
      for value in text.values where value.kind == kind {
        own.append((Int32(numbered.indices.partitionPoint { numbered[$0] >= value.key }), value.certainty))
      }
      own.sort { $0.number < $1.number }
      let first = members.count
      for value in own {
        if members.count > first, members[members.count - 1] == value.number {
          certainties[certainties.count - 1] = max(certainties[certainties.count - 1], value.certainty)
        } else {
          members.append(value.number)
          certainties.append(value.certainty)
        }
      }
      starts.append(Int32(members.count))
    }
    postings = PostingIndex(memberStarts: starts, members: members, size: numbered.count)
    self.certainties = certainties
  }
}
