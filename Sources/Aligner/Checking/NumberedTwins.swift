/// Paragraphs that stand at the same place under the same number, and are no pair: most often one is a stand-in for the other, as
/// `5. […]`, so that both are one thing to look at.
struct NumberedTwins {
  /// For each source paragraph its twin.
  private var targets: [Int: Int] = [:]
  /// The reverse.
  private var sources: [Int: Int] = [:]

  /// Looks among paragraphs that follow each other without a pair between them; linear.
  init(_ alignment: Alignment) {
    guard !alignment.hasGivenPairs else { return }
    for run in alignment.beads.split(whereSeparator: { !$0.isUnpaired }) {
      let sources = Self.numbered(run.flatMap(\.source), in: alignment.source)
      guard !sources.isEmpty else { continue }
      for (value, target) in Self.numbered(run.flatMap(\.target), in: alignment.target) {
        guard let source = sources[value] else { continue }
        targets[source] = target
        self.sources[target] = source
      }
    }
  }

  /// The target paragraph with the number of a source paragraph, at its place.
  func target(of source: Int) -> Int? { targets[source] }

  /// Most stand-ins that a place is looked for behind or before.
  private static let reach = 100

  /// The source paragraph with the number of a target paragraph, at its place.
  func source(of target: Int) -> Int? { sources[target] }

  /// The paragraphs of the other side between which a paragraph that has no counterpart should stand: what has the number of one
  /// behind it stands behind it as well.
  /// - Parameter surroundings: those between which its bead is.
  func surroundings(
    of paragraph: Int, ofSource isSource: Bool, _ surroundings: (before: Int?, after: Int?), count: Int
  ) -> (before: Int?, after: Int?) {
    var (before, after) = surroundings
    let twins = isSource ? sources : targets
    for _ in 0..<Self.reach {
      guard let place = before, let twin = twins[place], twin > paragraph else { break }
      (before, after) = (place > 0 ? place - 1 : nil, place)
    }
    for _ in 0..<Self.reach {
      guard let place = after, let twin = twins[place], twin < paragraph else { break }
      (before, after) = (place, place + 1 < count ? place + 1 : nil)
    }
    return (before, after)
  }

  /// The paragraphs by their labels, but for labels that several have.
  private static func numbered(_ paragraphs: [Int], in document: Document) -> [Label.Value: Int] {
    let labelled = paragraphs.filter { document.paragraphs[$0].label?.value.family.isCounted == true }
    let groups = Dictionary(grouping: labelled) { document.paragraphs[$0].label?.value }
    return groups.reduce(into: [:]) { numbered, group in
      if let value = group.key, group.value.count == 1 { numbered[value] = group.value[0] }
    }
  }
}
