/// Where each paragraph stands on the map, from 0 at the top to 1000 at the bottom.
struct MapScale {
  /// The whole height.
  static let height = 1000.0

  /// Where each French paragraph begins, and where the last one ends.
  let source: [Double]
  /// The same of the Arabic ones.
  let target: [Double]

  init(_ alignment: Alignment) {
    source = Self.starts(of: alignment.source)
    target = Self.starts(of: alignment.target)
  }

  /// The stretch of some paragraphs; empty, at the place where they would be, for none.
  static func stretch(_ paragraphs: Range<Int>, _ starts: [Double]) -> (start: Double, end: Double) {
    (starts[paragraphs.lowerBound], starts[paragraphs.upperBound])
  }

  private static func starts(of document: Document) -> [Double] {
    // A title of two words is still a line: twenty letters a paragraph are added.
    let lengths = document.paragraphs.map { Double($0.text.utf8.count + 20) }
    let total = lengths.reduce(0, +)
    var sum = 0.0
    var starts = [0.0]
    for length in lengths {
      sum += length
      starts.append(sum / total * height)
    }
    return starts
  }
}
