extension FuzzTargets {
  /// Whatever a program prints of pages is read; and wherever words stand on them, none of their letters is lost.
  static let pages: @Sendable ([UInt8]) -> Void = { bytes in
    _ = BoxLayout.pages(of: bytes)
    let pages = printed(bytes)
    let passages = PrintedDocument.passages(of: pages, name: "f")
    let shown = letters(of: String(decoding: passages.text.bytes, as: UTF8.self))
    let printed = pages.flatMap(\.words).flatMap(\.text).reduce(into: "") { $0.unicodeScalars.append($1) }
    require(shown.sorted() == letters(of: printed).sorted(), "pages lose letters")
    check(bytes.count * 10) { () throws(ReadingError) in passages }
  }

  /// Pages of words, five bytes each: where they are, how large, what is written.
  private static func printed(_ bytes: [UInt8]) -> [PrintedPage] {
    var pages = [PrintedPage(number: 1, width: 256, height: 256)]
    var index = 0
    while index + 5 <= bytes.count {
      let (x, y, width, height, text) = (
        bytes[index], bytes[index + 1], bytes[index + 2], bytes[index + 3], bytes[index + 4]
      )
      index += 5
      if width == 255 { pages.append(PrintedPage(number: pages.count + 1, width: 256, height: 256)) }
      let (left, top) = (Float(x), Float(y))
      pages[pages.count - 1].words.append(
        PrintedWord(
          text: Array(words[Int(text) % words.count].unicodeScalars), left: left, right: left + Float(width) / 2,
          top: top,
          bottom: top + Float(height) / 4))
    }
    return pages
  }

  private static let words = [
    "le", "conseil", "12", "1.", "(3)", "*", "-", "•", "سلجملا", "لاقو", "ةنجللا", "٣", "x\u{64B}", "\u{F0B7}",
    "Article",
    "ةداملا", ")", "(", "%", "2016",
  ]
}
