/// For each node of a band, the summed likelihood of all paths on one side of it, as a multiple of that of the best one.
///
/// Each doubtful place of a document makes the multiples greater, so that over some hundred thousand paragraphs they would be more
/// than any number holds. So they are counted in units, which a row takes from the one that was finished before it, and
/// which grow where a row needs it.
struct PathSums {
  /// The sums of all paths.
  var all: [Double]
  /// The sums without those in which a target paragraph was left unpaired at the node: before it of paths to the node, behind it
  /// of paths from there.
  var apart: [Double]
  /// The unit of each row, as a power of ``growth``.
  private(set) var units: [Int]

  private let band: Band
  private var unit = 0

  /// What a unit grows by; a power of two, so that no digit is lost.
  static let growth = 0x1p64

  /// Sums that are all 0.
  init(_ band: Band) {
    all = [Double](repeating: 0, count: band.nodeCount)
    apart = all
    units = [Int](repeating: 0, count: band.sourceCount + 1)
    self.band = band
  }

  /// Takes note that all paths to a row have been summed up, or all from there, and makes its unit greater if it has to be, with
  /// those of all rows near enough for a bead to reach.
  mutating func finish(_ row: Int) {
    units[row] = unit
    guard all[band.offsets[row]..<band.offsets[row + 1]].contains(where: { $0 > Self.growth }) else { return }
    unit += 1
    let near = row...min(row + BeadModel.longest, band.sourceCount)
    for node in band.offsets[near.lowerBound]..<band.offsets[near.upperBound + 1] {
      all[node] /= Self.growth
      apart[node] /= Self.growth
    }
    for row in near { units[row] = unit }
  }
}
