/// The first labels of a bead's two sides.
struct LabelPair {
  /// The paragraphs that they are the labels of.
  let source: Int
  let target: Int
  /// What the French label counts; `nil` if there is none to count by.
  let family: Label.Family?
  /// What the Arabic label counts.
  let targetFamily: Label.Family?
  /// By how much the Arabic numbers are higher, at each level that both have; `nil` if one side has no label.
  let difference: [Int]?
  /// Whether each side is one paragraph.
  let isSingle: Bool

  init(_ bead: Bead, in bitext: CheckedBitext) {
    source = bead.source.lowerBound
    target = bead.target.lowerBound
    isSingle = bead.source.count == 1 && bead.target.count == 1
    let here = Self.counted(bitext.alignment.source.paragraphs[source])
    let there = Self.counted(bitext.alignment.target.paragraphs[target])
    family = here?.family
    targetFamily = there?.family
    guard let here, let there else {
      difference = nil
      return
    }
    // Of `1.2.3` against `3.` the last numbers are compared, the innermost.
    let depth = min(here.ordinals.count, there.ordinals.count)
    let levels = zip(here.ordinals.suffix(depth), there.ordinals.suffix(depth)).map { $1 - $0 }
    difference = levels + Self.suffixDifference(here.suffix, there.suffix)
  }

  private static func counted(_ paragraph: Paragraph) -> Label.Value? {
    paragraph.label.flatMap { $0.value.family.isCounted ? $0.value : nil }
  }

  /// The difference of the numbers in two suffixes, such as the session in `/47`; `bis` has none.
  private static func suffixDifference(_ source: String, _ target: String) -> [Int] {
    let (here, there) = (numbers(source), numbers(target))
    return here.count == there.count ? zip(here, there).map { $1 - $0 } : []
  }

  private static func numbers(_ suffix: String) -> [Int] {
    suffix.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
  }
}
