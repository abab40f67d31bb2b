import Foundation

/// What libFuzzer calls with each input. `.ci/fuzz` compiles this together with the sources of the library.
///
/// What is violated ends in a trap, which libFuzzer reports with the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  ParallelMap.withoutThreads { FuzzTargets.chosen(bytes) }
  return 0
}

/// The stages that are fuzzed, each by its name in the environment's FUZZ_TARGET.
enum FuzzTargets {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "decoder": decoder, "labels": labels, "mentions": mentions, "segmenter": segmenter, "aligner": aligner,
    "writers": writers,
    "readers": readers, "bands": bands, "archive": archive, "inflate": inflate, "word": word, "odt": odt,
    "pages": pages,
  ]

  static let chosen: @Sendable ([UInt8]) -> Void = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "aligner"
    guard let target = all[name] else { fatalError("no such target: \(name)") }
    return target
  }()

  /// Whatever is decoded is valid UTF-8 and leads back to the end of the file; an error points into it.
  private static let decoder: @Sendable ([UInt8]) -> Void = { bytes in
    let encodings = TextEncoding.allCases
    for encoding in [nil, encodings[bytes.count % encodings.count]] {
      do {
        let source = try TextDecoder(encoding: encoding).decode(bytes, name: "f")
        require(String(validating: source.bytes, as: UTF8.self) != nil, "no UTF-8")
        var offsets = source.originalOffsets()
        require(offsets.original(of: source.bytes.count) == bytes.count, "offsets lead astray")
        _ = LanguageDetector.language(of: source)
      } catch ReadingError.undecodable(_, _, let byte), ReadingError.binary(_, let byte) {
        require(byte <= bytes.count, "an error behind the end")
      } catch {}
    }
  }

  /// Labels lie within their line, and the pieces of a sentence are the text.
  private static let labels: @Sendable ([UInt8]) -> Void = { bytes in
    let line = Array(String(decoding: bytes, as: UTF8.self).utf8)
    guard !line.isEmpty else { return }
    for reading in LabelStyles.readings(of: line, in: 0..<line.count) {
      require(reading.written.upperBound <= reading.textStart && reading.textStart <= line.count, "a label beyond")
      require(String(validating: line[reading.written], as: UTF8.self) != nil, "a label cut in a character")
    }
    let text = String(decoding: line, as: UTF8.self)
    for language in Language.allCases {
      let pieces = SentenceSplitter.pieces(of: text, language: language)
      require(pieces.flatMap { letters(of: $0.text) } == letters(of: text), "sentences lose letters")
    }
  }

  /// Numbers, dates and names are read in any text, and so is damage.
  private static let mentions: @Sendable ([UInt8]) -> Void = { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = MentionComparison(source: text, target: text)
    _ = TextDamage.all(in: text)
    for language in Language.allCases { _ = WordKeys.keys(of: text, language: language) }
  }

  /// Each letter of a text is in one paragraph or removal, in places that lie within the file.
  private static let segmenter: @Sendable ([UInt8]) -> Void = { bytes in
    let source = SourceText(name: "f", text: String(decoding: bytes, as: UTF8.self))
    for language in Language.allCases {
      let document = Segmenter().segment(source, language: language)
      let found = (document.paragraphs.map(\.labelledText) + document.removals.map(\.text)).flatMap(letters)
      require(
        found.sorted() == letters(of: String(decoding: source.bytes, as: UTF8.self)).sorted(), "letters are lost")
      for place in document.paragraphs.map(\.place) + document.removals.map(\.place) {
        require(place.byteRange.upperBound <= source.bytes.count && place.line ?? 0 > 0, "a place beyond the file")
      }
      written { try SegmentJSONL(includesRemovals: true).write(document, to: &$0) }
      written { try SegmentOutline(includesRemovals: true).write(document, to: &$0) }
    }
  }

  /// Each paragraph is in one bead, whatever the documents are.
  private static let aligner: @Sendable ([UInt8]) -> Void = { bytes in
    let (french, arabic) = halves(of: bytes)
    let segmenter = Segmenter()
    let documents = (segmenter.segment(french, language: .french), segmenter.segment(arabic, language: .arabic))
    let alignment = BitextAligner().align(documents.0, documents.1, keepingPieces: true, explaining: true)
    checkBeads(of: alignment)
    checkBeads(of: SentenceAligner().align(alignment))
    checkLinks(of: alignment, documents, seed: bytes)
  }

  /// Whatever a person confirms is kept, and what is written as links fits the documents again.
  private static func checkLinks(of alignment: Alignment, _ documents: (Document, Document), seed: [UInt8]) {
    var corrected = anyAlignment(alignment.source, alignment.target, seed: seed)
    for index in corrected.beads.indices where index % 3 == 0 { corrected.beads[index].state = .confirmed }
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes += $0 }
    do {
      try LinksFormat.write([corrected], .init(), to: &output)
      try output.finish()
      let file = try LinksFile(SourceText(name: "f", text: String(decoding: bytes, as: UTF8.self)))
      let fitted = FittedLinks(file, documents.0, documents.1)
      require(fitted.unfit.isEmpty, "links do not fit")
      let again = BitextAligner().align(documents.0, documents.1, fixing: fitted.links)
      checkBeads(of: again)
      require(again.beads.count { $0.state == .confirmed } == fitted.links.count, "what is confirmed is lost")
    } catch {
      require(false, "links cannot be read: \(error)")
    }
  }

  /// Each paragraph is in one bead where nothing is searched whole, in documents that bytes make by the hundred: each says of
  /// a run of numbered paragraphs how long it is and on which sides it stands.
  private static let bands: @Sendable ([UInt8]) -> Void = { bytes in
    _ = thousands
    checkBand(of: bytes, runsOf: 1)
  }

  /// Once a run, documents of some ten thousand paragraphs.
  private static let thousands: Void = checkBand(of: (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 89) }, runsOf: 8)

  private static func checkBand(of bytes: [UInt8], runsOf times: Int) {
    var (french, arabic): ([Paragraph], [Paragraph]) = ([], [])
    for (place, byte) in bytes.enumerated() {
      for step in 0..<Int(byte & 7) * times + 1 {
        // A quarter of them say nothing that tells one from the other.
        let number = byte & 0x60 == 0 ? 7 : place * 1000 + step
        let place = SourcePlace(byteRange: 0..<0, line: 1)
        if byte & 0x18 != 0x08 {
          french.append(.init(kind: .body, text: "Le prix est de \(number) dinars.", place: place))
        }
        if byte & 0x18 != 0x10 { arabic.append(.init(kind: .body, text: "الثمن \(number) دينارا.", place: place)) }
      }
    }
    let limits = SearchLimits(wholeLattice: 0, nodes: bytes.count * 20, nodesPerParagraph: Int(bytes.first ?? 0) & 15)
    let alignment = BitextAligner(limits: limits).align(
      Document(language: .french, name: "f", paragraphs: french),
      Document(language: .arabic, name: "a", paragraphs: arabic))
    checkBeads(of: alignment)
    checkBeads(of: SentenceAligner(limits: limits).align(alignment))
  }

  /// All that can be written of an alignment can, whatever the documents and the beads are.
  private static let writers: @Sendable ([UInt8]) -> Void = { bytes in
    let (french, arabic) = halves(of: bytes)
    let segmenter = Segmenter()
    let alignment = anyAlignment(
      segmenter.segment(french, language: .french), segmenter.segment(arabic, language: .arabic), seed: bytes)
    checkBeads(of: alignment)
    let isPageWanted = bytes.first.map { $0 & 31 == 0 } ?? true
    var options = WritingOptions()
    options.includesUnpaired = true
    options.labels = bytes.count & 1 == 1 ? .with : nil
    options.columns = TSVColumn.all
    for format in OutputFormats.all where isPageWanted || format != HTMLFormat.self {
      write(alignment, as: format, options)
    }
    for answers in AnswerFormats.all {
      let answers = answers.init(options: options, columns: nil)
      written { output in
        try AnswerLine.forEach(of: alignment, AnsweredRecord(id: .number("1")), options) {
          try answers.write($0, to: &output)
        }
      }
    }
    let report = BitextCheck().report(on: alignment)
    for format in ReportFormats.all where isPageWanted || format != HTMLReport.self {
      written(isText: format.isText) { try format.init(options: .init()).write(report, to: &$0) }
    }
    _ = AlignmentSummary(alignment)
    var filters = BeadFilters(.init())
    _ = filters.marked(alignment)
  }

  /// An alignment of shapes and confidences that bytes decide.
  private static func anyAlignment(_ source: Document, _ target: Document, seed: [UInt8]) -> Alignment {
    var beads: [Bead] = []
    var (row, column, step) = (0, 0, 0)
    while row < source.paragraphs.count || column < target.paragraphs.count {
      let byte = seed.isEmpty ? 0x11 : Int(seed[step % seed.count])
      step += 1
      let rows = min(byte & 3, source.paragraphs.count - row)
      let columns = min(byte >> 2 & 3, target.paragraphs.count - column)
      if rows + columns == 0 {
        // Whatever the bytes say, there is an end.
        let isSource = row < source.paragraphs.count
        beads.append(
          Bead(source: row..<row + (isSource ? 1 : 0), target: column..<column + (isSource ? 0 : 1), confidence: 0.5))
        if isSource { row += 1 } else { column += 1 }
        continue
      }
      beads.append(
        Bead(
          source: row..<row + rows, target: column..<column + columns, confidence: Double(byte) / 255,
          isCrossing: byte & 0xF0 == 0xF0 && rows > 0 && columns > 0))
      (row, column) = (row + rows, column + columns)
    }
    return Alignment(
      source: source, target: target, beads: beads,
      verdict: .init(seed.count % 7 != 0 ? .yes : .no, score: Double(seed.count), probability: 0.5))
  }

  /// What reads files that others wrote.
  private static let readers: @Sendable ([UInt8]) -> Void = { bytes in
    let source = SourceText(name: "f", text: String(decoding: bytes, as: UTF8.self))
    _ = try? ParallelText(source)
    if let bitext = try? GivenBitext(source) { checkBeads(of: GivenPairs().align(bitext)) }
    _ = try? PairedFiles(list: source, folder: ".")
    _ = TextSigns.format(of: source)
    let shown = ShownPage(source.bytes)
    // A blank stands where something was.
    require(shown.bytes.count <= source.bytes.count, "a page grows by what is left out")
    _ = PandocDocument(source.bytes, name: "f")
    _ = try? Baseline(parsing: String(decoding: source.bytes, as: UTF8.self), name: "f")
    _ = try? Lexicon(parsing: source.bytes, name: "f")
    let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    for format in RecordFormats.all {
      for isBase64 in [false, true] {
        guard let records = try? format.init(header: format.hasHeader ? lines[0] : [], isBase64: isBase64) else {
          continue
        }
        let record = records.record(in: lines[lines.count - 1])
        _ = records.id(in: lines[lines.count - 1])
        if case .success(.texts) = record.content { _ = try? BatchAligner().align(record) }
      }
    }
    let text = String(decoding: source.bytes, as: UTF8.self)
    require(ArabicDocumentRepair.repaired([LinedText(text)], known: { .none }).count == 1, "a repair that loses a text")
  }

  /// Whatever an archive says of itself, its members have bounds.
  private static let archive: @Sendable ([UInt8]) -> Void = { bytes in
    _ = FormatGuess(bytes)
    _ = FormatGuess([0xD0, 0xCF, 0x11, 0xE0] + bytes)
    guard var archive = try? ZIPArchive(bytes) else { return }
    for name in archive.names {
      do throws(ZIPArchive.Fault) {
        let contents = try archive.contents(of: name)
        require(contents.map { $0.count <= bytes.count * 1032 } == true, "a member that is not there, or too large")
      } catch {}
    }
  }

  /// No more comes out than may, and the same whatever is expected.
  private static let inflate: @Sendable ([UInt8]) -> Void = { bytes in
    let most = 1 << 14
    let plain = Result { () throws(Inflate.Fault) in try Inflate.unpacked(bytes, in: 0..<bytes.count, most: most) }
    require((try? plain.get()).map { $0.count <= most } ?? true, "more than may")
    let other = Result { () throws(Inflate.Fault) in
      try Inflate.unpacked([0] + bytes, in: 1..<bytes.count + 1, expected: most, most: most)
    }
    require(plain == other, "what is expected makes a difference")
  }

  private static func halves(of bytes: [UInt8]) -> (SourceText, SourceText) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let texts = (parts.count == 2 ? parts : [bytes[..<(bytes.count / 2)], bytes[(bytes.count / 2)...]]).map {
      String(decoding: $0, as: UTF8.self)
    }
    return (SourceText(name: "f.fr.txt", text: texts[0]), SourceText(name: "f.ar.txt", text: texts[1]))
  }

  private static func checkBeads(of alignment: Alignment) {
    for (side, count) in [
      (\Bead.source, alignment.source.paragraphs.count), (\Bead.target, alignment.target.paragraphs.count),
    ] {
      let members = alignment.beads.flatMap { $0[keyPath: side] }
      require(members.sorted() == Array(0..<count), "a paragraph in no bead, or in two")
    }
    require(alignment.beads.allSatisfy { (0...1).contains($0.confidence) }, "a confidence beyond its bounds")
  }

  private static func write(_ alignment: Alignment, as format: any OutputFormat.Type, _ options: WritingOptions) {
    for file in format.fileEndings(options).indices {
      var options = options
      options.file = file
      written(isText: format.isText) { output in
        var writer = format.init(options: options)
        try writer.writeHead(to: &output)
        try writer.write(alignment, to: &output)
        try writer.writeTail(to: &output)
      }
    }
  }

  /// Writes something, which has to be UTF-8, or a Word document whose text is.
  private static func written(isText: Bool = true, _ body: (inout OutputBuffer) throws -> Void) {
    guard var bytes = try? OutputBuffer.bytes(writtenBy: body) else { return require(false, "writing fails") }
    if !isText {
      guard var archive = try? ZIPArchive(bytes), let text = try? archive.contents(of: "word/document.xml") else {
        return require(false, "a document that cannot be unpacked")
      }
      bytes = text
    }
    require(String(validating: bytes, as: UTF8.self) != nil, "an output that is no UTF-8")
  }

  static func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.lazy.map(\.value).filter {
      CharacterClass.isLatinLetter($0) || CharacterClass.isArabicLetter($0)
    }
  }

  static func require(_ condition: Bool, _ what: String) {
    if !condition { fatalError(what) }
  }
}
