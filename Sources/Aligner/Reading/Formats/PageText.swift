/// Puts the lines of pages together from where their words stand.
///
/// The text that `pdftotext` makes of an Arabic page takes a vowel mark that stands apart for a line of its own, tears
/// lines apart there, and has the space beside a number on its wrong side; that of no page tells where paragraphs begin.
/// With `-bbox-layout` the program tells where each word is: what stands at one height and close together is a line, and
/// one that is farther from the line above than usual begins a paragraph.
struct PageText {
  /// A word as it stands on the page, from the left; the page's origin is at its upper left, in points.
  struct Word {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    var height: Double { bottom - top }
  }

  /// The lines of each page.
  private var pages: [[PageLine]] = []

  /// The text of a document: an empty line between paragraphs that stand apart, and a form feed behind each page; O(n²)
  /// in the lines of a page.
  /// - Parameter layout: what `pdftotext -bbox-layout` prints.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)`` if that is not whole.
  static func text(of layout: [UInt8]) throws(ReadingError) -> [UInt8] {
    PageText(try pages(of: layout)).text()
  }

  /// - Parameter pages: for each page, what the program takes for lines.
  init(_ pages: [[[Word]]]) {
    self.pages = pages.map { fragments in Self.ordered(PageLine.lines(of: fragments)) }
  }

  /// How much farther than usual a line is from the one above if it begins a paragraph.
  private static let apart = 1.2
  /// The share of lines that are no farther from the one above than lines of a paragraph are.
  private static let closest = 0.1

  /// Most lines that end in a mark within a paragraph for each that ends one.
  private static let mostBroken = 4

  func text() -> [UInt8] {
    let usual = usualPitch
    let lines = pages.map { $0.map(\.visual) }
    let isFromLeft = Self.runsFromLeft(Array(lines.joined()))
    var text: [UInt8] = []
    for (page, visual) in zip(pages, lines) {
      for (index, line) in page.enumerated() {
        let pitch = index > 0 ? line.pitch(below: page[index - 1]) : nil
        if let pitch, pitch > usual * Self.apart { text.append(0x0A) }
        text += Array(visual[index].logical(isFromLeft: isFromLeft).utf8) + [0x0A]
      }
      text.append(0x0C)
    }
    return text
  }

  /// Whether the paragraphs of a document run from the left.
  private static func runsFromLeft(_ lines: [VisualLine]) -> Bool {
    guard lines.reduce(0, { $0 + $1.letters.fromRight - $1.letters.fromLeft }) > 0 else { return true }
    let directions = lines.map(\.direction)
    // A line that is broken behind a comma looks as if it ran from the right; nothing looks as if it ran from the left.
    return directions.count { $0 > 0 } * mostBroken > directions.count { $0 < 0 }
  }

  /// How far a line is from the one above within a paragraph, in heights of a line.
  private var usualPitch: Double {
    let pitches = pages.flatMap { page in zip(page.dropFirst(), page).compactMap { $0.pitch(below: $1) } }.sorted()
    return pitches.isEmpty ? 0 : pitches[Int(Double(pitches.count) * Self.closest)]
  }

  /// The lines of a page from top to bottom; as the program has them if some stand side by side, as in columns and tables.
  private static func ordered(_ lines: [PageLine]) -> [PageLine] {
    let sorted = lines.sorted { ($0.bottom, $0.order) < ($1.bottom, $1.order) }
    let isSideBySide = zip(sorted, sorted.dropFirst()).contains { $0.isBeside($1) }
    return isSideBySide ? lines.sorted { $0.order < $1.order } : sorted
  }

  /// For each page, what the program takes for lines.
  private static func pages(of layout: [UInt8]) throws(ReadingError) -> [[[Word]]] {
    var scanner = XMLScanner(SourceText(name: "", bytes: layout, encoding: .utf8))
    var pages: [[[Word]]] = []
    var word: Word?
    var text: [UInt8] = []
    while let event = try scanner.next() {
      switch event {
      case .start("page", _): pages.append([])
      case .start("line", _) where !pages.isEmpty: pages[pages.count - 1].append([])
      case .start("word", let tag):
        func value(_ name: String) -> Double { scanner.attribute(name, of: tag).flatMap(Double.init) ?? 0 }
        text.removeAll(keepingCapacity: true)
        word = Word(
          text: "", left: value("xMin"), right: value("xMax"), top: value("yMin"), bottom: value("yMax"))
      case .text(let range, let isLiteral) where word != nil:
        scanner.append(range, isLiteral: isLiteral, to: &text)
      case .end("word"):
        guard var whole = word, let page = pages.indices.last, let line = pages[page].indices.last else { continue }
        whole.text = String(decoding: text, as: UTF8.self)
        pages[page][line].append(whole)
        word = nil
      default: break
      }
    }
    return pages
  }
}

extension PageText {
  /// Reads a PDF, and says what is wrong with one that cannot be read.
  static let reader: DocumentFormat.Reader = { bytes, file, format throws(ReadingError) in
    do throws(ReadingError) {
      return try program(bytes, file, format)
    } catch {
      guard case .unconvertible = error else { throw error }
      throw FormatGuess(format: format, fault: PDFSigns.fault(of: bytes)).cause(in: file) ?? error
    }
  }

  /// As lines put together from its words, or as the program's own text if it cannot tell where those stand.
  private static let program = ExternalProgram(name: "pdftotext", package: "poppler-utils").reader(making: {
    program, file throws(ExternalProgram.Failure) in
    do throws(ExternalProgram.Failure) {
      let layout = try program.output(["-bbox-layout", file.path, "-"], scratch: file.folder)
      if let text = try? text(of: layout) { return text }
    } catch {
      switch error {
      case .isMissing, .notStarted, .tookTooLong: throw error
      // What an old program does not know, or needs or prints too much for, is read as its text is.
      case .failed, .tookTooMuchMemory, .printedTooMuch: break
      }
    }
    let text = try program.output(["-enc", "UTF-8", "-eol", "unix", file.path, "-"], scratch: file.folder)
    return VisualOrder.mended(text)
  })
}
