/// A drawing of the whole alignment: both documents as columns, beads as bands between them, findings as ticks.
struct PageMap {
  let layout: MapScale
  /// What the names of the rows begin with.
  let prefix: String

  /// Bands that are drawn apart; beyond that neighbours are drawn as one, since nobody could tell them apart.
  private static let mostBands = 400

  /// Writes the drawing.
  func write(_ alignment: Alignment, _ findings: [Finding], to output: inout OutputBuffer) throws {
    try output.append("<svg viewBox=\"0 0 100 1000\" preserveAspectRatio=\"none\" role=\"img\">")
    try output.append("<path class=\"text\" d=\"M6 0h10v1000h-10zM84 0h10v1000h-10z\"/>")
    let bands = straightBands(alignment.beads)
    for (name, isOdd) in [("band", false), ("band alt", true)] {
      let shapes = bands.enumerated().filter { ($0.offset % 2 == 1) == isOdd }.map { band($0.element) }
      try writePath(name, shapes, to: &output)
    }
    let crossing = alignment.beads.filter { $0.isCrossing && !$0.isUnpaired }
    try writePath("cross", crossing.map { band(($0.source, $0.target)) }, to: &output)
    try writePath("gap", alignment.beads.filter(\.isUnpaired).map(gap), to: &output)
    for (index, finding) in findings.enumerated() {
      guard let bead = finding.bead.map({ alignment.beads[$0] }) else { continue }
      let isSource = !bead.source.isEmpty
      let stretch =
        isSource
        ? MapScale.stretch(bead.source, layout.source) : MapScale.stretch(bead.target, layout.target)
      let middle = Self.coordinate((stretch.start + stretch.end) / 2)
      let name = finding.severity.rawValue
      try output.append("<a href=\"#\(prefix)n\(index + 1)\" tabindex=\"-1\"><path class=\"tick \(name)\"")
      try output.append(" d=\"M\(isSource ? 0 : 95) \(middle)h5\"/></a>")
    }
    try output.append("<rect class=\"view\" x=\"0\" y=\"0\" width=\"100\" height=\"0\"/></svg>")
  }

  /// The paired beads that do not cross, neighbours put together where there are too many to see.
  private func straightBands(_ beads: [Bead]) -> [(source: Range<Int>, target: Range<Int>)] {
    let size = max(1, beads.count / Self.mostBands)
    var bands: [(source: Range<Int>, target: Range<Int>)] = []
    var gathered = size
    for bead in beads where !bead.isUnpaired && !bead.isCrossing {
      if gathered < size, let last = bands.last, last.source.upperBound == bead.source.lowerBound,
        last.target.upperBound == bead.target.lowerBound
      {
        bands[bands.count - 1] = (
          last.source.lowerBound..<bead.source.upperBound, last.target.lowerBound..<bead.target.upperBound
        )
        gathered += 1
      } else {
        bands.append((bead.source, bead.target))
        gathered = 1
      }
    }
    return bands
  }

  private func band(_ band: (source: Range<Int>, target: Range<Int>)) -> String {
    let source = MapScale.stretch(band.source, layout.source)
    let target = MapScale.stretch(band.target, layout.target)
    let (top, bottom) = (Self.coordinate(source.start), Self.coordinate(source.end))
    let (otherTop, otherBottom) = (Self.coordinate(target.start), Self.coordinate(target.end))
    return
      "M16 \(top)C50 \(top) 50 \(otherTop) 84 \(otherTop)V\(otherBottom)C50 \(otherBottom) 50 \(bottom) 16 \(bottom)z"
  }

  private func gap(_ bead: Bead) -> String {
    let isSource = bead.target.isEmpty
    let stretch =
      isSource
      ? MapScale.stretch(bead.source, layout.source) : MapScale.stretch(bead.target, layout.target)
    let top = Self.coordinate(stretch.start)
    return "M\(isSource ? 6 : 84) \(top)h10V\(Self.coordinate(stretch.end))h-10z"
  }

  private func writePath(_ name: String, _ shapes: [String], to output: inout OutputBuffer) throws {
    guard !shapes.isEmpty else { return }
    try output.append("<path class=\"\(name)\" d=\"")
    for shape in shapes { try output.append(shape) }
    try output.append("\"/>")
  }

  /// A coordinate with two decimals.
  static func coordinate(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return fraction == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

/// Where each paragraph stands on the map, from 0 at the top to 1000 at the bottom.
struct MapScale {
  /// The whole height.
  static let height = 1000.0

  /// Where each source paragraph begins, and where the last one ends.
  let source: [Double]
  /// The same of the target ones.
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
