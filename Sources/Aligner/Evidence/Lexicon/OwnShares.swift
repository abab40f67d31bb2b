/// What each link has itself taught the translations that it is judged by.
///
/// A pair that was believed once supports itself: words that stand in no other pair together are translations of each
/// other because it says so. What is left when its own share is taken away is what all other links say of it.
struct OwnShares: Sendable {
  /// For each given paragraph, the paragraph of the other side that it was linked with; -1 for none.
  let partners: [Int32]
  /// For each place in the other side's members, the probability that its paragraph's own link has added there.
  let shares: [Float]

  /// - Parameters:
  ///   - links: pairs of paragraphs, `given` first.
  ///   - givenCount: paragraphs of the given side.
  ///   - explained: words of the other side.
  ///   - taught: shares of the links, one after the other, a figure for each word of their other side.
  init(
    _ links: [(given: Int, explained: Int)], givenCount: Int, explained: PostingIndex, taught: [Float]
  ) {
    var partners = [Int32](repeating: -1, count: givenCount)
    var shares = [Float](repeating: 0, count: explained.count)
    var next = 0
    for link in links {
      partners[link.given] = Int32(link.explained)
      for place in explained.places(of: link.explained) {
        shares[place] = taught[next]
        next += 1
      }
    }
    self.partners = partners
    self.shares = shares
  }

  /// Takes a paragraph's own share from what its words say of each word of the other side.
  @inline(__always)
  func remove(of given: Int, from sums: inout [Float], _ explained: PostingIndex) {
    let partner = Int(partners[given])
    guard partner >= 0 else { return }
    for place in explained.places(of: partner) where shares[place] > 0 {
      let word = Int(explained.members[place])
      sums[word] = max(0, sums[word] - shares[place])
    }
  }
}
