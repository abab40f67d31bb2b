/// Notes are translated by notes, cells by cells of the same column, and in a table of both languages by cells of the same row.
///
/// Where one document knows of no notes or cells, as a text does, those of the other say nothing. All figures are chosen by judgement:
/// formats are seldom wrong about what they say, but tables are turned into text and back.
struct PlaceEvidence: Evidence {
  private let source: Side
  private let target: Side
  private let notes: Bool
  private let cells: Bool
  /// Whether both sides are those of one file, whose rows are pairs.
  private let isOneFile: Bool

  /// What is known of the paragraphs of a side; empty if that is nothing.
  private struct Side {
    var places: [SourcePlace] = []
    var hasNotes = false
    var hasCells = false

    init(_ document: Document) {
      hasNotes = document.paragraphs.contains { $0.kind == .note }
      hasCells = document.paragraphs.contains { $0.place.cell != nil }
      if hasNotes || hasCells { places = document.paragraphs.map(\.place) }
    }

    /// Nats against what a group puts together: what stands in two cells, or in two notes.
    func merges(_ group: Range<Int>) -> Float {
      guard !places.isEmpty else { return 0 }
      var sum: Float = 0
      for index in group.dropFirst() {
        let (own, other) = (places[index], places[index - 1])
        if own.cell != other.cell { sum += PlaceEvidence.otherCell }
        if own.note != other.note { sum += PlaceEvidence.otherNote }
      }
      return sum
    }
  }

  /// Nats for a paragraph of another cell or note within a group.
  private static let otherCell: Float = -3
  private static let otherNote: Float = -3
  /// Nats for a note with a note, and with anything else.
  private static let note: (same: Float, other: Float) = (0.5, -6)
  /// Nats for cells of one column, and of two; and for a cell with what is none.
  private static let column: (same: Float, other: Float) = (0.5, -1.5)
  private static let outside: Float = -2
  /// Nats for cells of one row, and of two, of a table of both languages.
  private static let row: (same: Float, other: Float) = (6, -8)

  /// Whether any paragraph of a bitext is a note or a cell.
  @Sendable static func applies(to bitext: BitextFeatures) -> Bool {
    func hasPlaces(_ side: SideFeatures) -> Bool {
      if side.kinds.contains(.note) { return true }
      // By index, since to take out a paragraph costs more than to look at it.
      let paragraphs = side.document.paragraphs
      return paragraphs.indices.contains { paragraphs[$0].place.cell != nil }
    }
    return hasPlaces(bitext.source) || hasPlaces(bitext.target)
  }

  init(_ bitext: BitextFeatures) {
    source = Side(bitext.source.document)
    target = Side(bitext.target.document)
    notes = source.hasNotes && target.hasNotes
    cells = source.hasCells && target.hasCells
    isOneFile = bitext.source.document.name == bitext.target.document.name
  }

  func add(to row: inout BeadRow) {
    for entry in row.entries {
      let group = row.first..<(row.first + entry.shape.source)
      let merges = source.merges(group)
      for (offset, start) in entry.starts.enumerated() {
        let other = start..<(start + entry.shape.target)
        row.scores[entry.place + offset] += merges + target.merges(other) + pair(group.lowerBound, start)
      }
    }
  }

  /// Nats for the first paragraphs of two groups.
  private func pair(_ first: Int, _ second: Int) -> Float {
    guard notes || cells else { return 0 }
    let (own, other) = (source.places[first], target.places[second])
    if notes, own.note != nil || other.note != nil {
      return own.note != nil && other.note != nil ? Self.note.same : Self.note.other
    }
    guard cells else { return 0 }
    switch (own.cell, other.cell) {
    case (nil, nil): return 0
    case (let cell?, let counterpart?):
      if isOneFile { return cell.isInRow(counterpart) ? Self.row.same : Self.row.other }
      return cell.column == counterpart.column ? Self.column.same : Self.column.other
    default: return Self.outside
    }
  }
}
