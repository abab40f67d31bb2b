extension Alignment {
  /// The alignment of pairs that were given, with some of them as a person has corrected them; linear, times the logarithm of the
  /// corrections.
  ///
  /// Pairs that share no paragraph with a link stay; what is left of the others is unpaired.
  /// - Parameter links: no two of which share a paragraph; each paragraph is one piece.
  public func corrected(by links: [PieceLink]) -> Alignment {
    guard !links.isEmpty else { return self }
    let fixed = FixedLinks(links, source, target)
    guard let points = fixed.points(.init(source), .init(target)) else { return self }
    let taken = points.all.reduce(into: (source: Set<Int>(), target: Set<Int>())) { taken, bead in
      taken.source.formUnion(bead.source)
      taken.target.formUnion(bead.target)
    }
    let rest = beads.flatMap { bead -> [Bead] in
      let left = (
        bead.source.filter { !taken.source.contains($0) }, bead.target.filter { !taken.target.contains($0) }
      )
      if left.0.count == bead.source.count, left.1.count == bead.target.count { return [bead] }
      return left.0.map { Bead(source: $0..<$0 + 1, target: bead.target.lowerBound..<bead.target.lowerBound) }
        + left.1.map { Bead(source: bead.source.lowerBound..<bead.source.lowerBound, target: $0..<$0 + 1) }
    }
    var corrected = self
    corrected.beads = MonotoneOrder.joined(rest, points.all)
    return corrected
  }
}
