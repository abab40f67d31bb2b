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

/// The values of a document's paragraphs, those of each kind together.
struct ValueLists: Sendable {
  /// A value, and the paragraph that mentions it.
  struct Entry: Sendable {
    var key: UInt64
    var certainty: Float
    var paragraph: Int32
  }

  /// For each ``ValueKind``, its values, by rising paragraph.
  private(set) var entries: [[Entry]]
  let paragraphCount: Int

  /// Parts the values of all paragraphs; linear.
  init(_ texts: [ParagraphFeatures]) {
    paragraphCount = texts.count
    entries = Array(repeating: [], count: ValueKind.allCases.count)
    for index in texts.indices {
      for value in texts[index].values {
        entries[value.kind.rawValue].append(
          Entry(key: value.key, certainty: value.certainty, paragraph: Int32(index)))
      }
    }
  }
}

extension ValueIndex {
  /// Numbers the values of one kind in two documents; O(n log n) in their number.
  static func indices(
    of kind: ValueKind, _ source: ValueLists, _ target: ValueLists
  ) -> (source: ValueIndex, target: ValueIndex, count: Int) {
    let (source, target) = (
      (source.entries[kind.rawValue], source.paragraphCount), (target.entries[kind.rawValue], target.paragraphCount)
    )
    // By rising key, so that nothing depends on the order of a set.
    let keys = (source.0.map(\.key) + target.0.map(\.key)).sortedUnique()
    return (ValueIndex(source.0, source.1, numbered: keys), ValueIndex(target.0, target.1, numbered: keys), keys.count)
  }

  /// - Parameters:
  ///   - entries: the values, by rising paragraph.
  ///   - paragraphCount: how many paragraphs there are.
  ///   - numbered: all keys, rising, by their numbers.
  private init(_ entries: [ValueLists.Entry], _ paragraphCount: Int, numbered: [UInt64]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(paragraphCount + 1)
    var members: [Int32] = []
    var certainties: [Float] = []
    members.reserveCapacity(entries.count)
    certainties.reserveCapacity(entries.count)
    var own: [(number: Int32, certainty: Float)] = []
    var next = 0
    for paragraph in 0..<paragraphCount {
      own.removeAll(keepingCapacity: true)
      while next < entries.count, entries[next].paragraph == paragraph {
        let entry = entries[next]
        own.append((Int32(numbered.indices.partitionPoint { numbered[$0] >= entry.key }), entry.certainty))
        next += 1
      }
      if own.count > 1 { own.sort { $0.number < $1.number } }
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
