/// The paragraphs whose numbers are no numbers, because they stay the same over a whole list.
///
/// Markdown counts for the writer, who may put `1.` in front of every member: such a list has an order, and no numbers to compare.
struct StandingNumbers: Sendable {
  private let paragraphs: Set<Int>

  /// Fewest members of a list of which that can be said, and of one in a document that has such a list.
  private static let fewest = (first: 3, further: 2)

  /// Members that follow each other and have one number.
  private struct Run {
    let value: Label.Value
    var members: [Int]
    /// Whether the numbers around it go on from it or lead to it, so that it is a slip within a list.
    var isWithinList: Bool
  }

  /// What the members of one list have in common.
  private struct List: Hashable {
    let parent: Int?
    let section: Int?
    let family: Label.Family
  }

  /// Looks through the paragraphs of a document; linear.
  init(_ paragraphs: [Paragraph]) {
    var open: [List: Run] = [:]
    var runs: [Run] = []
    for index in paragraphs.indices {
      guard let value = paragraphs[index].label?.value, value.family.isCounted, !value.family.traits.isNamed else {
        continue
      }
      let list = List(parent: paragraphs[index].parent, section: paragraphs[index].section, family: value.family)
      if open[list]?.value == value {
        open[list]?.members.append(index)
        continue
      }
      var isNext = false
      if var run = open[list] {
        isNext = Self.isNext(value, after: run.value)
        run.isWithinList = run.isWithinList || isNext
        runs.append(run)
      }
      open[list] = Run(value: value, members: [index], isWithinList: isNext)
    }
    runs += open.values
    runs.removeAll { $0.isWithinList || $0.members.count < Self.fewest.further }
    let isUsual = runs.contains { $0.members.count >= Self.fewest.first }
    self.paragraphs = isUsual ? Set(runs.flatMap(\.members)) : []
  }

  /// Whether a paragraph's number is none.
  func contains(_ paragraph: Int) -> Bool { paragraphs.contains(paragraph) }

  private static func isNext(_ value: Label.Value, after other: Label.Value) -> Bool {
    guard let number = value.ordinals.last, let last = other.ordinals.last else { return false }
    return number == last + 1
  }
}
