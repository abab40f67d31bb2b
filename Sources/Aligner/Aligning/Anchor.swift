/// A place where both documents are surely at the same point: `source` and `target` paragraphs lie before it.
struct Anchor: Sendable, Hashable {
  /// Source paragraphs consumed.
  var source: Int
  /// Target paragraphs consumed.
  var target: Int
}
