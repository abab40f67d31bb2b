import Foundation

/// Weighs the values that groups of paragraphs share, and those that only one of two has.
///
/// A value found on both sides counts `log(0.8 / p)`, where `p` is the share of paragraphs it occurs in, once for the
/// group. Each occurrence that is missing on the other side counts against, by how sure it was to return. A row of beads
/// costs only what is shared in it.
struct ValueEvidence: Evidence {
  private let source: ValueIndex
  private let target: ValueIndex
  /// Nats for finding each value on both sides.
  private let hits: [Float]
  /// Nats for an occurrence without partner that was sure to have one.
  private let miss: Float
  /// Summed misses up to each paragraph.
  private let sourceMisses: [Float]
  private let targetMisses: [Float]

  /// Most nats that all values of two groups say together: chosen by judgement, not fitted.
  private static let limit: Float = 20

  /// - Parameters:
  ///   - miss: nats for an occurrence without partner that was sure to have one, negative.
  ///   - hit: what the logarithm is multiplied by.
  init(_ bitext: BitextFeatures, _ kind: ValueKind, miss: Float, hit: Float) {
    source = bitext.source.values[kind.rawValue]
    target = bitext.target.values[kind.rawValue]
    self.miss = miss
    let strongest = bitext.constants.valuesStrongest
    let paragraphs = Double(max(bitext.source.count + bitext.target.count, 1))
    hits = (0..<bitext.valueCounts[kind.rawValue]).map { [source, target] value in
      let frequency = source.postings.frequency(of: Int32(value)) + target.postings.frequency(of: Int32(value))
      return hit * Float(min(strongest, log(0.8 * paragraphs / Double(max(frequency, 1)))))
    }
    sourceMisses = Self.sums(source, miss)
    targetMisses = Self.sums(target, miss)
  }

  private static func sums(_ side: ValueIndex, _ miss: Float) -> [Float] {
    let certainties = side.certainties.span
    return [Float](capacity: side.postings.paragraphCount + 1) { sums in
      var sum: Float = 0
      sums.append(0)
      for paragraph in 0..<side.postings.paragraphCount {
        var own: Float = 0
        for place in side.postings.places(of: paragraph) { own += certainties[place] }
        sum += own * miss
        sums.append(sum)
      }
    }
  }

  /// Adds what is to be said of each bead of a row.
  func add(to row: inout BeadRow) {
    let columns = row.columns
    guard !hits.isEmpty, !columns.isEmpty else { return }
    let isTargetSilent = targetMisses[columns.lowerBound] == targetMisses[columns.upperBound]
    // Entries come by rising height, so that the values of a group are those of the one before and some more.
    var height = 0
    var group = Group()
    // What a shared value changes against all being missing; empty if nothing is shared.
    var changes: [Float] = []
    for entry in row.entries {
      if entry.shape.source < height {
        group = Group()
        height = 0
      }
      while height < entry.shape.source {
        add(row.first + height, to: &group, columns)
        height += 1
      }
      if group.values.isEmpty, isTargetSilent { continue }
      note(group, for: entry, in: &changes)
      let missing = sourceMisses[row.first + height] - sourceMisses[row.first]
      for (offset, start) in entry.starts.enumerated() {
        let all = missing + targetMisses[start + entry.shape.target] - targetMisses[start]
        let sum = changes.isEmpty ? all : all + changes[offset]
        row.scores[entry.place + offset] += min(max(sum, -Self.limit), Self.limit)
      }
    }
  }

  /// The values of a group of source paragraphs, and where they are on the other side.
  private struct Group {
    /// Each value with its certainties added up, rising among those that one paragraph has brought.
    var values: [(value: Int32, certainty: Float)] = []
    /// Where the values begin that each paragraph has brought.
    var starts: [Int] = []
    /// The target paragraphs that have a value, given by its place among those of the group, and what it is sure of there
    /// in nats; those of one value together.
    var found: [(place: Int, paragraph: Int, nats: Float)] = []

    /// The place of a value that a paragraph before the last has brought.
    func place(of value: Int32) -> Int? {
      for (start, end) in zip(starts, starts.dropFirst()) {
        let place = (start..<end).partitionPoint { values[$0].value >= value }
        if place < end, values[place].value == value { return place }
      }
      return nil
    }
  }

  /// Notes what the values of a source group change for each bead of an entry; nothing if none is shared.
  private func note(_ group: Group, for entry: BeadRow.Entry, in changes: inout [Float]) {
    changes.removeAll(keepingCapacity: true)
    if group.found.isEmpty { return }
    changes.append(contentsOf: repeatElement(0, count: entry.starts.count))
    let width = entry.shape.target
    var (place, previous) = (-1, -1)
    for found in group.found {
      if found.place != place { (place, previous) = (found.place, -1) }
      let (value, certainty) = group.values[place]
      let first = max(found.paragraph - width + 1, 0)
      for start in (first..<(found.paragraph + 1)).clamped(to: entry.starts) {
        // A group that an earlier paragraph with the value is in has had its hit already.
        let isFirst = previous < start
        changes[start - entry.starts.lowerBound] += (isFirst ? hits[Int(value)] - certainty * miss : 0) - found.nats
      }
      previous = found.paragraph
    }
  }

  /// Adds the values of one more source paragraph to those of a group.
  private func add(_ paragraph: Int, to group: inout Group, _ columns: Range<Int>) {
    group.starts.append(group.values.count)
    for place in source.postings.places(of: paragraph) {
      let (value, certainty) = (source.postings.members[place], source.certainties[place])
      if let known = group.place(of: value) {
        group.values[known].certainty += certainty
        continue
      }
      let number = group.values.count
      group.values.append((value, certainty))
      target.postings.forEachParagraph(with: value, in: columns) { paragraph in
        group.found.append((number, paragraph, target.certainty(of: value, in: paragraph) * miss))
      }
    }
  }
}
