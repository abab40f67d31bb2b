/// The text of one segment as it comes in pieces, without the codes of the document's format within it.
struct SegmentText {
  /// Elements whose content is code and no text, in TMX and XLIFF 1.2; in XLIFF 2 they are empty.
  private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

  private var bytes: [UInt8] = []
  /// How many elements of code are open.
  private var depth = 0
  /// Where the text stands.
  private var range: Range<Int>

  /// Begins behind the tag that opens the segment.
  init(behind tag: Range<Int>) { range = tag.upperBound..<tag.upperBound }

  /// Takes what stands in the segment.
  mutating func take(_ event: XMLScanner.Event, of scanner: XMLScanner) {
    switch event {
    case .start(let name, _): if Self.codes.contains(name) { depth += 1 }
    case .end(let name): if Self.codes.contains(name) { depth -= 1 }
    case .text(let piece, let isLiteral):
      range = range.lowerBound..<piece.upperBound
      if depth == 0 { scanner.append(piece, isLiteral: isLiteral, to: &bytes) }
    }
  }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The side that the text makes, at its place in the original file.
  func side(_ scanner: inout XMLScanner, _ offsets: inout OriginalOffsets) -> GivenBitext.Side? {
    GivenBitext.Side(
      text: text, place: SourcePlace(byteRange: offsets.original(of: range), line: scanner.line(at: range.lowerBound)))
  }
}
