/// A part of the lattice that is searched by itself: the whole, or the sentences of one paired bead of paragraphs.
struct BeadBlock: Sendable {
  /// Source units, counted over all blocks.
  var source: Range<Int>
  /// Target units, counted over all blocks.
  var target: Range<Int>
}
