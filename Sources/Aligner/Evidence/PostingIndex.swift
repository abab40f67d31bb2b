/// Small numbers, such as those of words, by paragraph and the other way round, in flat storage.
struct PostingIndex: Sendable {
  /// How many paragraphs there are.
  let paragraphCount: Int
  /// First member of each paragraph in ``members``; the last entry is their number.
  let memberStarts: [Int32]
  /// The members of all paragraphs, those of each rising and without repetition.
  let members: [Int32]
  /// First posting of each member in ``postings``; the last entry is their number.
  private let postingStarts: [Int32]
  /// The paragraphs of all members, those of each rising.
  let postings: [Int32]

  /// Indexes paragraphs whose members are below `size`; linear.
  init(_ paragraphs: [[Int32]], size: Int) {
    self.init(paragraphs, size: size, count: paragraphs.reduce(0) { $0 + $1.count })
  }

  private init(_ paragraphs: some Collection<some Collection<Int32>>, size: Int, count: Int) {
    var memberStarts: [Int32] = [0]
    memberStarts.reserveCapacity(paragraphs.count + 1)
    var members: [Int32] = []
    members.reserveCapacity(count)
    for paragraph in paragraphs {
      members.append(contentsOf: paragraph)
      memberStarts.append(Int32(members.count))
    }
    self.init(memberStarts: memberStarts, members: members, size: size)
  }

  /// Indexes the members of paragraphs, those of each rising and all below `size`; linear.
  /// - Parameter memberStarts: the first member of each paragraph, and the number of members.
  init(memberStarts: [Int32], members: [Int32], size: Int) {
    paragraphCount = memberStarts.count - 1
    var starts = [Int32](repeating: 0, count: size + 1)
    for member in members { starts[Int(member) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var postings = [Int32](repeating: 0, count: members.count)
    for paragraph in 0..<paragraphCount {
      for place in Int(memberStarts[paragraph])..<Int(memberStarts[paragraph + 1]) {
        let member = Int(members[place])
        postings[Int(next[member])] = Int32(paragraph)
        next[member] += 1
      }
    }
    self.memberStarts = memberStarts
    self.members = members
    postingStarts = starts
    self.postings = postings
  }

  /// Number of postings of all members together.
  var count: Int { postings.count }

  /// Number of different members.
  var memberCount: Int { postingStarts.count - 1 }

  /// Where the members of a paragraph stand in ``members``.
  @inline(__always)
  func places(of paragraph: Int) -> Range<Int> { Int(memberStarts[paragraph])..<Int(memberStarts[paragraph + 1]) }

  /// The members of a paragraph, rising and without repetition.
  @inline(__always)
  func members(of paragraph: Int) -> ArraySlice<Int32> { members[places(of: paragraph)] }

  /// Where the paragraphs that a member is in stand in ``postings``.
  @inline(__always)
  func postings(of member: Int32) -> Range<Int> {
    Int(postingStarts[Int(member)])..<Int(postingStarts[Int(member) + 1])
  }

  /// The paragraphs that a member is in, rising.
  @inline(__always)
  func paragraphs(with member: Int32) -> ArraySlice<Int32> { postings[postings(of: member)] }

  /// How many paragraphs a member is in.
  @inline(__always)
  func frequency(of member: Int32) -> Int { Int(postingStarts[Int(member) + 1] - postingStarts[Int(member)]) }

  /// An index of some paragraphs, in the order given; linear in what it holds and in the number of members.
  func selecting(_ paragraphs: [Int]) -> PostingIndex {
    PostingIndex(
      paragraphs.lazy.map(members(of:)), size: memberCount,
      count: paragraphs.reduce(0) { $0 + places(of: $1).count })
  }

  /// Calls `body` with the paragraphs within `range` that a member is in, in order.
  @inline(__always)
  func forEachParagraph(with member: Int32, in range: Range<Int>, _ body: (Int) -> Void) {
    let places = postings(of: member)
    var place = places.partitionPoint { Int(postings[$0]) >= range.lowerBound }
    while place < places.upperBound, Int(postings[place]) < range.upperBound {
      body(Int(postings[place]))
      place += 1
    }
  }
}
