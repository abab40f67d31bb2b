/// A line as it stands on the page, read back into the order of writing.
///
/// A page is laid out by the bidirectional algorithm (Unicode Standard Annex 9), which is undone here: an Arabic line is cut
/// into Latin phrases, numbers and single letters from the left, and those are read from the right. Where paragraphs
/// were laid out as if they ran from the left, as word processors do with Arabic that nobody marked as such, a label is at
/// the left end of its line, the last marks are at the right, and what is on either side of a Latin phrase is read from the
/// left to the right, piece by piece.
struct VisualLine: Sendable {
  /// What the page shows, from the left.
  private let scalars: ArraySlice<Unicode.Scalar>
  /// The marks at its right end, and the label at its left with a space behind it, which stand there in paragraphs that run
  /// from the left only.
  private let marks: [Unicode.Scalar]
  private let label: [Unicode.Scalar]
  /// How many letters run from the right, and how many from the left.
  let letters: (fromRight: Int, fromLeft: Int)

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  /// - Parameter all: what the page shows, from the left.
  init(_ all: [Unicode.Scalar]) {
    let arabic = all.count { CharacterClass.isArabicLetter($0.value) }
    letters = (arabic, all.count { CharacterClass.isLetter($0.value) } - arabic)
    marks = Array(all.reversed().prefix { VisualSigns.isEndMark($0) }.reversed())
    var rest = all.dropLast(marks.count)
    label = Self.takeLabel(from: &rest, isSure: !marks.isEmpty)
    scalars = rest
  }

  /// What the line says of the direction of its paragraph: 1 if it runs from the left, -1 if from the right, 0 for nothing.
  var direction: Int {
    guard letters.fromRight > letters.fromLeft else { return 0 }
    if !marks.isEmpty { return 1 }
    return scalars.first.map(VisualSigns.isEndMark) == true ? -1 : 0
  }

  /// The line in the order of writing; linear.
  /// - Parameters:
  ///   - isFromLeft: whether paragraphs run from the left.
  ///   - isMirrored: whether brackets are as the page shows them, also where it is read from the right.
  func logical(isFromLeft: Bool, isMirrored: Bool = false) -> String {
    var line: [Unicode.Scalar] = []
    if letters.fromRight == 0, isFromLeft || letters.fromLeft > 0 {
      line = label + scalars + marks
    } else if isFromLeft {
      line = label + pieces(isMirrored) + marks
    } else {
      line = Self.reversed(label + scalars + marks, isMirrored)
    }
    Self.settle(&line)
    return String(String.UnicodeScalarView(line))
  }

  /// What runs from the right, read so, and the Latin phrases between that.
  private func pieces(_ isMirrored: Bool) -> [Unicode.Scalar] {
    var pieces: [Unicode.Scalar] = []
    var rest = scalars
    while let first = rest.first {
      var end = Self.phraseEnd(of: rest)
      if CharacterClass.isLatinLetter(first.value) {
        pieces += rest[..<end]
      } else {
        end = rest.firstIndex { CharacterClass.isLatinLetter($0.value) } ?? rest.endIndex
        pieces += Self.fromRight(
          rest[..<end], isFirst: rest.startIndex == scalars.startIndex, isLast: end == rest.endIndex, isMirrored)
      }
      rest = rest[end...]
    }
    return pieces
  }

  /// A piece that runs from the right; what stands between its letters and a Latin phrase runs from the left.
  private static func fromRight(
    _ piece: ArraySlice<Unicode.Scalar>, isFirst: Bool, isLast: Bool, _ isMirrored: Bool
  ) -> [Unicode.Scalar] {
    func isStrong(_ scalar: Unicode.Scalar) -> Bool {
      CharacterClass.isArabicLetter(scalar.value) || CharacterClass.isArabicMark(scalar.value)
        || VisualSigns.isDigit(scalar)
    }
    let first = isFirst ? piece.startIndex : piece.firstIndex(where: isStrong) ?? piece.endIndex
    let last = isLast ? piece.endIndex : (piece.lastIndex(where: isStrong).map { $0 + 1 } ?? first)
    return Array(piece[..<first]) + reversed(Array(piece[first..<max(first, last)]), isMirrored)
      + Array(piece[max(first, last)...])
  }

  private static func reversed(_ line: [Unicode.Scalar], _ isMirrored: Bool) -> [Unicode.Scalar] {
    guard isMirrored else { return Array(units(of: line[...]).reversed().joined()) }
    var units = units(of: line[...])
    // Who shows brackets so lays a number and its sign out from the left.
    for index in units.indices.dropFirst()
    where units[index].elementsEqual(["%"]) && VisualSigns.isDigit(line[units[index].startIndex - 1]) {
      units[index - 1] = line[units[index - 1].startIndex..<units[index].endIndex]
      units[index] = []
    }
    return units.reversed().flatMap { unit in
      unit.count == 1 ? unit.map { VisualSigns.mirrored($0) ?? $0 } : Array(unit)
    }
  }

  /// How many pairs of brackets the line has as the page shows them, and how many as they are read from the right.
  var brackets: (shown: Int, read: Int) {
    var count = (shown: 0, read: 0)
    guard letters.fromRight > letters.fromLeft else { return count }
    var open: Unicode.Scalar?
    for scalar in label + scalars + marks {
      guard let other = VisualSigns.mirrored(scalar) else { continue }
      guard open == other else {
        open = scalar
        continue
      }
      if "([«".unicodeScalars.contains(other) { count.shown += 1 } else { count.read += 1 }
      open = nil
    }
    return count
  }

  /// What the page shows, from the left, without what stands at the ends in paragraphs that run from the left.
  var shown: ArraySlice<Unicode.Scalar> { scalars }

  /// Puts a vowel mark behind the first letter of its word if it stands in front of that.
  private static func settle(_ line: inout [Unicode.Scalar]) {
    for index in line.indices.dropLast() where CharacterClass.isArabicMark(line[index].value) {
      let isFirst = index == 0 || line[index - 1] == " "
      if isFirst, CharacterClass.isArabicLetter(line[index + 1].value) { line.swapAt(index, index + 1) }
    }
  }

  /// Most digits of a label that is put back.
  private static let mostDigits = 3

  /// The label or bullet at the left end of a line, with a space behind it; empty if there is none.
  ///
  /// A line that runs from the right has its marks to the left of a number: only one that runs from the left shows `4.` there.
  private static func takeLabel(
    from line: inout ArraySlice<Unicode.Scalar>, isSure: Bool
  ) -> [Unicode.Scalar] {
    let word = line.prefix { $0 != " " }
    guard word.endIndex < line.endIndex, let last = word.last else { return [] }
    let isBullet = word.count == 1 && (last == "-" || last == "•")
    let digits = word.dropLast()
    let isNumber =
      (1...mostDigits).contains(digits.count) && digits.allSatisfy { CharacterClass.digitValue($0.value) != nil }
      && (last == "." || isSure && (last == ")" || last == "-"))
    guard isBullet || isNumber else { return [] }
    line = line[(word.endIndex + 1)...]
    return Array(word) + [" "]
  }

  /// What is read as one, from the left: a Latin phrase, a number, or a single scalar.
  private static func units(of line: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var units: [ArraySlice<Unicode.Scalar>] = []
    var rest = line
    while let first = rest.first {
      var end =
        enclosedEnd(of: rest)
        ?? (CharacterClass.isLatinLetter(first.value)
          ? phraseEnd(of: rest) : VisualSigns.isDigit(first) ? numberEnd(of: rest) : rest.startIndex + 1)
      // A mark close to what runs from the left, and apart from what is to its right, stands behind it there too.
      if end > rest.startIndex + 1, end + 1 < rest.endIndex, VisualSigns.isEndMark(rest[end]), rest[end + 1] == " " {
        end += 1
      }
      units.append(rest[..<end])
      rest = rest[end...]
    }
    return units
  }

  /// Most scalars between brackets that are read as one.
  private static let longestEnclosed = 80

  /// Where brackets end that have the look of what runs from the left, and nothing else between them: `(Schéma TN)`, `(2019)`.
  private static func enclosedEnd(of rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = rest.first, first == "(" || first == "[", rest.count > 2, let close = VisualSigns.mirrored(first)
    else {
      return nil
    }
    let inside = rest.dropFirst().prefix(longestEnclosed).prefix { VisualSigns.mirrored($0) == nil }
    guard let head = inside.first, let tail = inside.last, head != " ", tail != " ", inside.endIndex < rest.endIndex,
      rest[inside.endIndex] == close, !inside.contains(where: { CharacterClass.isArabicLetter($0.value) })
    else { return nil }
    return inside.endIndex + 1
  }

  /// Where a Latin phrase ends: behind the last letter or digit before the next Arabic letter.
  private static func phraseEnd(of rest: ArraySlice<Unicode.Scalar>) -> Int {
    var phrase = rest.prefix { !CharacterClass.isArabicLetter($0.value) }
    // A bracket that closes nothing of the phrase is one of the line around it.
    var index = phrase.startIndex
    while index < phrase.endIndex {
      if let end = enclosedEnd(of: phrase[index...]) {
        index = end
      } else if VisualSigns.mirrored(phrase[index]) != nil, phrase[index] != "«", phrase[index] != "»" {
        phrase = phrase[..<index]
      } else {
        index += 1
      }
    }
    return
      (phrase.lastIndex { CharacterClass.isLatinLetter($0.value) || VisualSigns.isDigit($0) || $0 == ")" }
      ?? rest.startIndex)
      + 1
  }

  /// Where a number ends, whose digits may be parted by signs, or by spaces into groups of three.
  private static func numberEnd(of rest: ArraySlice<Unicode.Scalar>) -> Int {
    var end = rest.startIndex
    while true {
      let digits = rest[end...].prefix { VisualSigns.isDigit($0) }
      end = digits.endIndex
      guard end + 1 < rest.endIndex, VisualSigns.isDigit(rest[end + 1]) else { return end }
      if VisualSigns.isSeparator(rest[end]) {
        end += 1
      } else if rest[end] == " " || rest[end] == "\u{A0}" || rest[end] == "\u{202F}" {
        let group = rest[(end + 1)...].prefix { VisualSigns.isDigit($0) }
        guard group.count == 3, digits.count <= 3 else { return end }
        end += 1
      } else {
        return end
      }
    }
  }
}
