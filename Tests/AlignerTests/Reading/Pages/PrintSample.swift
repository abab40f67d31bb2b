@testable import Aligner

/// A page for tests, made of lines at places that the test chooses.
///
/// In size 10 a letter is five points wide and ten high, a space five points wide, and a line has twelve points to itself. What stands in
/// Arabic is given in the order of reading and turned into that of the page, brackets as they are read.
struct PrintSample {
  private(set) var words: [PrintedWord] = []

  static let (width, height): (Float, Float) = (600, 840)
  /// From one line to the next.
  static let pitch: Float = 12

  /// A page of what has been added.
  func page(_ number: Int = 1) -> PrintedPage {
    PrintedPage(number: number, width: Self.width, height: Self.height, words: words)
  }

  /// Adds a line that begins, or ends, at a place, by the middle of its height.
  mutating func add(_ text: String, left: Float, middle: Float, size: Float = 10) {
    add(Self.shown(text), left: left, middle, size, space: size / 2)
  }

  mutating func add(_ text: String, right: Float, middle: Float, size: Float = 10) {
    let words = Self.shown(text)
    let width = words.reduce(0) { $0 + Self.width(of: $1, size) + size / 2 } - size / 2
    add(words, left: right - width, middle, size, space: size / 2)
  }

  /// Adds what is no line: letters from the left, and the box around them.
  mutating func add(_ text: String, _ left: Float, _ top: Float, _ right: Float, _ bottom: Float) {
    words.append(PrintedWord(text: Array(text.unicodeScalars), left: left, right: right, top: top, bottom: bottom))
  }

  /// Adds lines below each other; those in Arabic begin at the right.
  /// - Parameter isJustified: whether spaces are as wide as it takes for a line to fill the column, but for the last.
  mutating func add(
    _ lines: [String], from left: Float, to right: Float, top: Float, pitch: Float = pitch, size: Float = 10,
    isJustified: Bool = false
  ) {
    for (index, line) in lines.enumerated() {
      let middle = top + size / 2 + Float(index) * pitch
      let words = Self.shown(line)
      if isJustified, index + 1 < lines.count, words.count > 1 {
        let width = words.reduce(0) { $0 + Self.width(of: $1, size) }
        add(words, left: left, middle, size, space: (right - left - width) / Float(words.count - 1))
      } else if Self.isArabic(line) {
        add(line, right: right, middle: middle, size: size)
      } else {
        add(line, left: left, middle: middle, size: size)
      }
    }
  }

  private mutating func add(_ shown: [[Unicode.Scalar]], left: Float, _ middle: Float, _ size: Float, space: Float) {
    var edge = left
    for text in shown {
      let right = edge + Self.width(of: text, size)
      words.append(
        PrintedWord(text: text, left: edge, right: right, top: middle - size / 2, bottom: middle + size / 2))
      edge = right + space
    }
  }

  /// The words of a line from the left.
  private static func shown(_ line: String) -> [[Unicode.Scalar]] {
    let words = line.unicodeScalars.split(separator: " ").map(Array.init)
    guard isArabic(line) else { return words }
    return words.reversed().map { word in
      word.contains { CharacterClass.isLatinLetter($0.value) } ? word : turned(word)
    }
  }

  /// A word from the left; its numbers run from there.
  private static func turned(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var turned: [Unicode.Scalar] = []
    var number: [Unicode.Scalar] = []
    for scalar in word.reversed() {
      if CharacterClass.digitValue(scalar.value) != nil {
        number.insert(scalar, at: 0)
      } else {
        turned += number + [scalar]
        number.removeAll()
      }
    }
    return turned + number
  }

  private static func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { CharacterClass.isArabicLetter($0.value) }
  }

  private static func width(of word: [Unicode.Scalar], _ size: Float) -> Float {
    Float(word.count { !CharacterClass.isArabicMark($0.value) }) * size / 2
  }

  /// Lines of running text, no two of them alike, of at most some letters.
  /// - Parameter start: which of the words that there are is the first.
  static func prose(_ count: Int, letters: Int, _ language: Language = .french, from start: Int = 0) -> [String] {
    let sentences = language == .french ? RandomDocument.frenchSentences : RandomDocument.arabicSentences
    // A number in groups of digits would not be one in words that are set one by one.
    let words = sentences.flatMap { $0.split(separator: " ") }.filter { Int($0) == nil }
    let endless = (0..<(count * letters)).map { words[(start + $0 + $0 / words.count) % words.count] }
    return Array(WrappedText.lines(of: endless.joined(separator: " "), width: letters).prefix(count))
  }
}

extension PrintedLine {
  /// What the page shows of it, as it is read; figures alone run from the left.
  var shown: String {
    let line = visual { $0.text }
    return line.logical(isFromLeft: line.letters.fromRight == 0)
  }
}

extension [PrintedPage] {
  /// What is read of the pages of a document.
  var passages: Passages { PrintedDocument.passages(of: self, name: "f") }
}

extension Passages {
  /// The texts of all passages.
  var texts: [String] { all().map { text.bytes.text(in: $0.range) } }

  /// What is no text for a reason.
  func texts(asideAs reason: Document.Removal.Reason) -> [String] {
    furniture().filter { $0.reason == reason }.map(\.text)
  }
}
