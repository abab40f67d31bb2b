/// Where a line stands on its page, and how large its letters are.
///
/// Heights are measured in lines of the document's body, from one to the next, and widths in letters of it, so that one rule serves all
/// sizes of print and plain text, whose lines and letters are these by themselves.
struct PageSpot: Sendable, Hashable {
  /// The page, counted from 1.
  var page: Int
  /// How far the line's upper edge is from that of the page, in lines.
  var top: Float
  /// How far the line's lower edge is from that of the page, in lines.
  var bottom: Float
  /// How far its first letter from the left is from the page's left edge, in letters.
  var left: Float
  /// How far its last letter from the left is from the page's left edge, in letters.
  var right: Float
  /// The height of most of its letters; 1 for those of the body.
  var height: Float
}
