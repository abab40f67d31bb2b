/// Part of a page that is read line by line: a column, or what goes across all columns.
struct PageRegion: Sendable {
  /// Its words, in any order.
  var words: [PrintedWord]
  /// Where its lines begin and end when they are full, in points.
  var left, right: Float

  /// How often a page is split, one split within the other; columns within columns count as ``column``.
  private static let deepest = 24
  private static let column = 6

  /// The regions of a page in the order in which they are read, from the right where the text runs from there.
  ///
  /// What is above and below a gutter goes across it; between, the columns are read one after the other. O(n w) for n words of w strips,
  /// and that as often as columns are nested.
  /// - Parameter known: the middles of gutters that the document has on other pages.
  static func regions(of words: [PrintedWord], body: BodyPrint, known: [Float]) -> [PageRegion] {
    PageRegion(words: words, left: body.left, right: body.right).split(body, known, depth: 0)
  }

  private func split(_ body: BodyPrint, _ known: [Float], depth: Int) -> [PageRegion] {
    if words.isEmpty { return [] }
    guard depth < Self.deepest, let gutter = Gutter.find(in: words, body: body, known: known) else {
      return [withinColumn(body, known)]
    }
    var (above, below) = (self, self)
    var (first, second) = (self, self)
    above.words.removeAll()
    below.words.removeAll()
    first.words.removeAll()
    second.words.removeAll()
    let middle = (gutter.strip.lowerBound + gutter.strip.upperBound) / 2
    for word in words {
      if word.middle < gutter.stretch.lowerBound {
        above.words.append(word)
      } else if word.middle > gutter.stretch.upperBound {
        below.words.append(word)
      } else if word.right <= middle {
        first.words.append(word)
      } else {
        second.words.append(word)
      }
    }
    // As wide as its lines are, which may be less or more than where the body of other pages begins and ends.
    (first.left, first.right) = (min(left, first.words.reduce(.infinity) { min($0, $1.left) }), gutter.strip.lowerBound)
    (second.left, second.right) = (
      gutter.strip.upperBound, max(right, second.words.reduce(-.infinity) { max($0, $1.right) })
    )
    let columns = body.isFromRight ? [second, first] : [first, second]
    return above.split(body, known, depth: depth + 1) + columns.flatMap { $0.split(body, known, depth: depth + Self.column) }
      + below.split(body, known, depth: depth + 1)
  }

  /// The same with the edges of the column that it stands in, where no text stands beside it.
  private func withinColumn(_ body: BodyPrint, _ known: [Float]) -> PageRegion {
    var region = self
    let (first, last) = words.reduce((Float.infinity, -Float.infinity)) { (min($0.0, $1.left), max($0.1, $1.right)) }
    for gutter in known {
      if gutter > last, gutter < region.right { region.right = gutter - body.letter }
      if gutter < first, gutter > region.left { region.left = gutter + body.letter }
    }
    return region
  }
}
