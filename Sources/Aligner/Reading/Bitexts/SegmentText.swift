/// The text of one segment as it comes in pieces, without the codes of the document's format within it (``InlineCode``).
struct SegmentText {
  private var bytes: [UInt8] = []
  /// The elements that are open within the segment.
  private var open: [(isCode: Bool, isBreak: Bool)] = []
  /// How many of them are of code.
  private var depth = 0
  /// Whether there has been any.
  private(set) var hasCodes = false
  /// The code of the outermost of those.
  private var code: [UInt8] = []
  /// Whether what comes next is set apart from what came.
  private var isApart = false { didSet { hasBreaks = hasBreaks || isApart } }
  private var hasBreaks = false
  /// Where the text stands.
  private var range: Range<Int>

  /// Begins behind the tag that opens the segment.
  init(behind tag: Range<Int>) { range = tag.upperBound..<tag.upperBound }

  /// Takes what stands in the segment.
  /// - Parameter breaks: the codes that are kept elsewhere in the file and set apart what follows.
  mutating func take(_ event: XMLScanner.Event, of scanner: XMLScanner, breaks: Set<String> = []) {
    switch event {
    case .start(let name, let tag):
      let name = XMLScanner.plainName(name)
      let isCode = InlineCode.isCode(name, tag, of: scanner)
      let isBreak = depth == 0 && InlineCode.isBreak(name, tag, of: scanner, kept: breaks)
      open.append((isCode, isBreak))
      if isBreak { isApart = true }
      if isCode {
        hasCodes = true
        if depth == 0 { code = [] }
        depth += 1
      }
    case .end(let name):
      guard let ended = open.popLast() else { return }
      if ended.isBreak { isApart = true }
      if ended.isCode {
        depth -= 1
        if depth == 0, name != "mrk", InlineCode.isBreak(code) { isApart = true }
      }
    case .text(let piece, let isLiteral):
      range = range.lowerBound..<piece.upperBound
      guard depth == 0 else { return scanner.append(piece, isLiteral: isLiteral, to: &code) }
      let end = bytes.count
      scanner.append(piece, isLiteral: isLiteral, to: &bytes)
      guard isApart, bytes.count > end else { return }
      isApart = false
      if end > 0, bytes[end - 1] > 0x20, bytes[end] > 0x20 { bytes.insert(0x20, at: end) }
    }
  }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is a code that is kept apart from the texts, and sets apart what follows it there.
  var isBreak: Bool { hasBreaks || InlineCode.isBreak(bytes) }

  /// Whether there is a letter or a digit in the text.
  var hasWords: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }

  /// The side that the text makes, at its place in the original file.
  func side(_ scanner: inout XMLScanner, _ offsets: inout OriginalOffsets) -> GivenBitext.Side? {
    GivenBitext.Side(
      text: text, place: SourcePlace(byteRange: offsets.original(of: range), line: scanner.line(at: range.lowerBound)))
  }
}
