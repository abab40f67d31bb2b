/// Reads the pages that `pdftotext -bbox-layout` prints, of which the words and their boxes are all that is used.
///
/// The program writes one element a line, in one way, and letters that XML does not allow as they come; so this looks for its elements
/// and takes the rest as it is.
struct BoxLayout {
  fileprivate let bytes: [UInt8]
  fileprivate var position: Int

  /// The pages of what the program has printed; linear, on all cores. None if it has printed something else.
  static func pages(of printed: [UInt8]) -> [PrintedPage] {
    let bytes = CheckedUTF8(printed).error == nil ? printed : Array(String(decoding: printed, as: UTF8.self).utf8)
    var starts: [Int] = []
    var position = 0
    while let start = find(opening, in: bytes, from: position) {
      starts.append(start)
      position = start + opening.count
    }
    return ParallelMap.map(starts.count, isHeavy: true) { [starts] index in
      var layout = BoxLayout(bytes: bytes, position: starts[index])
      return layout.page(index + 1, end: index + 1 < starts.count ? starts[index + 1] : bytes.count)
    }
  }

  private static let opening = Array("<page ".utf8)
  private static let word = Array("<word ".utf8)
  private static let end = Array("</word>".utf8)

  private mutating func page(_ number: Int, end: Int) -> PrintedPage {
    var page = PrintedPage(number: number, width: nextNumber(), height: nextNumber())
    while let start = Self.find(Self.word, in: bytes, from: position), start < end {
      position = start + Self.word.count
      let (left, top, right, bottom) = (nextNumber(), nextNumber(), nextNumber(), nextNumber())
      while position < bytes.count, bytes[position] != 0x3E { position += 1 }
      position = min(position + 1, bytes.count)
      guard let behind = Self.find(Self.end, in: bytes, from: position) else { break }
      let text = text(position..<behind)
      position = behind + Self.end.count
      guard !text.isEmpty, left.isFinite, top.isFinite, right.isFinite, bottom.isFinite else { continue }
      page.words.append(
        PrintedWord(
          text: text, left: min(left, right), right: max(left, right), top: min(top, bottom), bottom: max(top, bottom)))
    }
    return page
  }

  /// The next number in quotes within an element; 0 if there is none.
  private mutating func nextNumber() -> Float {
    while position < bytes.count, bytes[position] != 0x22 {
      if bytes[position] == 0x3E { return 0 }
      position += 1
    }
    guard position < bytes.count else { return 0 }
    position += 1
    let number = number()
    // The quote that ends it would begin the next one.
    while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x3E { position += 1 }
    if position < bytes.count, bytes[position] == 0x22 { position += 1 }
    return number
  }

  /// A decimal number up to a quote, at which it stays.
  private mutating func number() -> Float {
    var (value, scale, isNegative, isFraction): (Float, Float, Bool, Bool) = (0, 1, false, false)
    while position < bytes.count, bytes[position] != 0x22 {
      switch bytes[position] {
      case 0x2D: isNegative = true
      case 0x2E: isFraction = true
      case let byte where byte &- 0x30 < 10:
        // What is behind the third place does not show.
        if isFraction { scale /= 10 }
        if scale > 0.0001 { value = isFraction ? value + Float(byte - 0x30) * scale : value * 10 + Float(byte - 0x30) }
      default: return .infinity
      }
      position += 1
    }
    return isNegative ? -value : value
  }

  /// The letters of a word, without signs of direction and white space; what can be no letter is U+FFFD.
  private func text(_ range: Range<Int>) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(range.count / 2 + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let (code, length) = bytes.scalar(at: index)
      index += length
      if code == 0x26, let end = bytes[index..<min(index + 8, range.upperBound)].firstIndex(of: 0x3B) {
        let name = String(decoding: bytes[index..<end], as: UTF8.self)
        text.append(Self.entities[name] ?? Self.character(name) ?? "\u{FFFD}")
        index = end + 1
      } else if code < 0x20 {
        text.append("\u{FFFD}")
      } else if !CharacterClass.isBidiControl(code), code != 0x20, code != 0xA0 {
        text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
      }
    }
    return text
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// `#39`, `#x27`.
  private static func character(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }

  private static func find(_ sought: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + sought.count <= bytes.count {
      guard let first = LineScanner.firstIndex(of: sought[0], in: bytes.span, index..<bytes.count) else { return nil }
      if bytes[first...].starts(with: sought) { return first }
      index = first + 1
    }
    return nil
  }
}
