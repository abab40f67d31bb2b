/// What a person has said of an alignment, and the pieces by which it was said.
struct FixedLinks {
  private let links: [PieceLink]
  private let source: PieceCounter
  private let target: PieceCounter

  /// - Parameters:
  ///   - links: no two of which share a piece.
  ///   - source: as it was read, and so the other.
  init(_ links: [PieceLink], _ source: Document, _ target: Document) {
    self.links = links
    (self.source, self.target) = (PieceCounter(source), PieceCounter(target))
  }

  /// Whether nothing was said.
  var isEmpty: Bool { links.isEmpty }

  /// The documents with the borders that the links have.
  func documents(_ source: Document, _ target: Document) -> (source: Document, target: Document) {
    guard !isEmpty else { return (source, target) }
    return (
      self.source.document(source, fixing: links.map(\.source)),
      self.target.document(target, fixing: links.map(\.target))
    )
  }

  /// The links as beads of documents that are cut in some way; `nil` if there are none.
  func points(_ source: BorderDecision.Recut, _ target: BorderDecision.Recut) -> FixedPoints? {
    guard !isEmpty else { return nil }
    let starts = (self.source.starts(of: source.starts), self.target.starts(of: target.starts))
    func paragraphs(_ pieces: Range<Int>, _ starts: [Int]) -> Range<Int> {
      func place(_ piece: Int) -> Int { starts.indices.partitionPoint { starts[$0] >= piece } }
      return place(pieces.lowerBound)..<place(pieces.upperBound)
    }
    let beads = links.map { link in
      var bead = Bead(
        source: paragraphs(link.source.pieces, starts.0), target: paragraphs(link.target.pieces, starts.1),
        confidence: link.confidence ?? 1)
      bead.state = link.state
      return bead
    }
    return FixedPoints(beads, counts: (source.document.paragraphs.count, target.document.paragraphs.count))
  }

  /// Lets the documents of an alignment have their pieces.
  func keepPieces(
    in alignment: inout Alignment, _ source: BorderDecision.Recut, _ target: BorderDecision.Recut
  ) {
    alignment.source.pieces = self.source.pieces(of: alignment.source, starts: self.source.starts(of: source.starts))
    alignment.target.pieces = self.target.pieces(of: alignment.target, starts: self.target.starts(of: target.starts))
  }
}
