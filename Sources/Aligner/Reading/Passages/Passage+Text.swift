extension Passage {
  /// What stands in a range of valid UTF-8, without the white space around it; `nil` if that is all there is.
  @inline(__always)
  init?(_ bytes: [UInt8], in range: Range<Int>, number: Int, gap: Int = 0, border: Border) {
    self.init(bytes, in: range, ByteSurvey(bytes.span, in: range), number: number, gap: gap, border: border)
  }

  /// - Parameter survey: what the bytes have, white space at both ends included.
  init?(_ bytes: [UInt8], in range: Range<Int>, _ survey: ByteSurvey, number: Int, gap: Int, border: Border) {
    self.init(
      start: range.lowerBound, end: range.upperBound, number: number, gap: gap, indent: 0, width: survey.width,
      border: border, isClean: !survey.maySpoil)
    trim(bytes)
    guard start < end else { return nil }
    reach = Int32(clamping: width)
    describe(bytes)
  }

  /// Takes the white space off both ends.
  private mutating func trim(_ bytes: [UInt8]) {
    while start < end {
      let (scalar, length) = bytes.scalar(at: start)
      guard CharacterClass.isSpace(scalar) || scalar < 0x20 || CharacterClass.isInvisible(scalar) else { break }
      indent += CharacterClass.isSpace(scalar) ? 1 : 0
      width -= 1
      start += length
    }
    while end > start {
      let (scalar, length) = bytes.scalar(before: end)
      // A soft hyphen at the end is kept: it says that the word goes on.
      guard scalar != 0xAD, CharacterClass.isSpace(scalar) || scalar < 0x20 || CharacterClass.isInvisible(scalar)
      else { break }
      width -= 1
      end -= length
    }
  }

  /// Says how it begins and ends.
  private mutating func describe(_ bytes: [UInt8]) {
    var index = Self.skipEmphasis(bytes, from: start, to: end)
    let first = bytes.scalar(at: min(index, end - 1)).value
    if CharacterClass.isLowercase(first) || first == 0xAB && Self.isLowercase(bytes, behindQuoteAt: index, to: end) {
      opening = .lowercase
    } else if CharacterClass.isUppercase(first) {
      opening = .uppercase
    } else if CharacterClass.isArabicLetter(first) {
      opening = .caseless
    }
    while index < end, firstWordWidth < 200 {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar == 0x20 || scalar == 0x09 { break }
      firstWordWidth += 1
      index += length
    }
    ending = Self.ending(of: bytes, in: range)
  }

  /// Whether a guillemet stands before a small letter, which no sentence begins with.
  private static func isLowercase(_ bytes: [UInt8], behindQuoteAt start: Int, to end: Int) -> Bool {
    var index = start + 2
    while index < end {
      let (scalar, length) = bytes.scalar(at: index)
      guard CharacterClass.isSpace(scalar) else { return CharacterClass.isLowercase(scalar) }
      index += length
    }
    return false
  }

  /// Skips `**`, which is markup and says nothing about how the text begins.
  private static func skipEmphasis(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end - 1, bytes[index] == 0x2A { index += 1 }
    return index
  }

  private static func ending(of bytes: [UInt8], in range: Range<Int>) -> Ending {
    var end = range.upperBound
    while end > range.lowerBound {
      let (scalar, length) = bytes.scalar(before: end)
      if CharacterClass.endsSentence(scalar) { return .sentence }
      switch scalar {
      case 0x2C, 0x60C: return .comma
      case 0x3A: return .colon
      case 0x3B, 0x61B: return .semicolon
      case 0xAD: return .softHyphen
      case 0x2D, 0x2010:
        let isBehindLetter =
          end - length > range.lowerBound && CharacterClass.isLetter(bytes.scalar(before: end - length).value)
        return isBehindLetter ? .hyphen : .open
      default: break
      }
      guard CharacterClass.isClosingMark(scalar) || CharacterClass.isSpace(scalar) else {
        return endsWithConjunction(bytes, before: end, from: range.lowerBound) ? .semicolon : .open
      }
      end -= length
    }
    return .open
  }

  /// `; et`, `; ou`, `؛ و`: an item of a list has ended, and the last one follows.
  private static func endsWithConjunction(_ bytes: [UInt8], before end: Int, from start: Int) -> Bool {
    guard lastBytes.contains(bytes[end - 1]) else { return false }
    for word in conjunctions where end - start > word.count + 1 {
      guard bytes[(end - word.count)..<end].elementsEqual(word) else { continue }
      var index = end - word.count
      while index > start {
        let (scalar, length) = bytes.scalar(before: index)
        guard CharacterClass.isSpace(scalar) else {
          // `و` is also the end of `أو`, which is tried next.
          if index < end - word.count { return scalar == 0x3B || scalar == 0x61B }
          break
        }
        index -= length
      }
    }
    return false
  }

  /// The last bytes of ``conjunctions``, by which most lines are seen to end in none.
  private static let lastBytes = conjunctions.compactMap(\.last).sortedUnique()
  private static let conjunctions = Language.allCases.flatMap(\.facts.sentences.listConjunctions).map { Array($0.utf8) }
}
