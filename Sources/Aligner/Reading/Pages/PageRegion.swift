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
  /// - Parameters:
  ///   - known: the middles of gutters that the document has on other pages.
  ///   - isSingle: whether it is known that there is no gutter.
  static func regions(
    of words: [PrintedWord], body: BodyPrint, known: [Float], isSingle: Bool = false
  ) -> [PageRegion] {
    let page = PageRegion(words: words, left: body.left, right: body.right)
    return isSingle && known.isEmpty && !words.isEmpty ? [page] : page.split(body, known, depth: 0)
  }

  /// The gutter of a page, and whether what it parts are columns of text, and not the cells of a table; `nil` if there is none.
  static func gutter(in words: [PrintedWord], body: BodyPrint) -> (gutter: Gutter, isOfText: Bool)? {
    guard let gutter = Gutter.find(in: words, body: body, known: []) else { return nil }
    let page = PageRegion(words: words, left: body.left, right: body.right)
    return (gutter, !page.isTable(between: gutter.stretch, body))
  }

  private func split(_ body: BodyPrint, _ known: [Float], depth: Int) -> [PageRegion] {
    if words.isEmpty { return [] }
    guard depth < Self.deepest, let gutter = Gutter.find(in: words, body: body, known: known),
      gutter.isAmong(known, body) || !isTable(between: gutter.stretch, body)
    else { return [withinColumn(body, known)] }
    var (above, below) = (self, self)
    var (first, second) = (self, self)
    above.words.removeAll()
    below.words.removeAll()
    first.words.removeAll()
    second.words.removeAll()
    for word in words {
      if word.middle < gutter.stretch.lowerBound {
        above.words.append(word)
      } else if word.middle > gutter.stretch.upperBound {
        below.words.append(word)
      } else if word.right <= gutter.middle {
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
    return above.split(body, known, depth: depth + 1)
      + columns.flatMap { $0.split(body, known, depth: depth + Self.column) }
      + below.split(body, known, depth: depth + 1)
  }

  /// Whether most of what stands in a stretch are the rows of a table, which are read one after the other and not its columns.
  private func isTable(between stretch: ClosedRange<Float>, _ body: BodyPrint) -> Bool {
    let lines = PrintedLine.lines(of: words.filter { stretch.contains($0.middle) })
    let inTables = PrintedTable.tables(among: lines, of: self, body: body).reduce(0) { $0 + $1.lines.count }
    return inTables * 10 > lines.count * 7
  }

  /// The same with the edges of the column that it stands in, where no text stands beside it.
  private func withinColumn(_ body: BodyPrint, _ known: [Float]) -> PageRegion {
    var region = self
    for gutter in known {
      let (before, behind) = words.reduce((0, 0)) {
        ($0.0 + ($1.left < gutter ? 1 : 0), $0.1 + ($1.right > gutter ? 1 : 0))
      }
      // The number of the page may stand below the gutter.
      let few = max(1, words.count / 20)
      if behind <= few, before > few, gutter < region.right { region.right = gutter - body.letter }
      if before <= few, behind > few, gutter > region.left { region.left = gutter + body.letter }
    }
    return region
  }
}
