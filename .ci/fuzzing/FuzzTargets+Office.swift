extension FuzzTargets {
  /// Whatever the parts of a Word document are, and whatever the archive is that they stand in, it is read or refused.
  static let word: @Sendable ([UInt8]) -> Void = { bytes in
    check(bytes.count * packed) { () throws(ReadingError) in
      try WordReader.passages(of: bytes, file: "f", format: .docx)
    }
    let parts = parts(of: bytes)
    guard !parts.isEmpty else { return }
    check(bytes.count) { () throws(ReadingError) in
      // A part alone is all of them: what is an element of one means nothing in the others.
      let styles = try WordStyles(parts[1 % parts.count])
      let numbering = try WordNumbering(parts[2 % parts.count], styles: styles)
      var story = WordStory(parts[0], styles: styles, numbering: numbering)
      try story.read()
      var notes = WordStory(parts[3 % parts.count], styles: styles, numbering: story.numbering)
      try notes.read()
      require(Set(story.marks).count == story.marks.count, "a note that is shown twice")
      let shown = story.marks.compactMap { notes.notes[$0] }
      return OfficeDocument(paragraphs: story.story.paragraphs, notes: shown).passages(name: "f")
    }
  }

  /// The same of OpenDocument texts, in an archive or in one file.
  static let odt: @Sendable ([UInt8]) -> Void = { bytes in
    check(bytes.count * packed) { () throws(ReadingError) in try ODTReader.passages(of: bytes, file: "f", format: .odt)
    }
    check(bytes.count) { () throws(ReadingError) in
      // The reader of one file gets what has been decoded.
      let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
      return try ODTReader.flatPassages(of: text, file: "f", format: .flatODT)
    }
  }

  /// What a byte of deflate may make.
  private static let packed = 1032

  /// Texts between which a NUL stands.
  private static func parts(of bytes: [UInt8]) -> [SourceText] {
    bytes.split(separator: 0, omittingEmptySubsequences: false).map {
      SourceText(name: "f", text: String(decoding: $0, as: UTF8.self))
    }
  }

  /// What has been read is text, its passages lie in it one behind the other, and their places can be counted; what is segmented
  /// of it has all its letters.
  /// - Parameter most: bytes that what is read may have.
  static func check(_ most: Int, _ read: () throws(ReadingError) -> Passages) {
    guard let passages = try? read() else { return }
    let text = passages.text.bytes
    require(String(validating: text, as: UTF8.self) != nil, "no UTF-8")
    // The shortest paragraph has six bytes, and a label some hundred.
    require(text.count <= 100 * (most + 1), "more text than there can be")
    var last = 0
    for passage in passages.all() {
      require(last <= passage.start && passage.start < passage.end && passage.end <= text.count, "a passage beyond")
      last = passage.end
      guard let role = passages.role(of: passage) else { continue }
      if let cell = role.cell { require(min(cell.table, cell.row, cell.column) >= 1, "a cell that is nowhere") }
      require((role.kind == .note) == (role.note != nil) && role.note ?? 1 >= 1, "a note without a number")
      if let label = role.label {
        require(!label.written.isEmpty && label.written.utf8.count <= 1024, "a label of no length, or too long")
        require(label.value.ordinals.allSatisfy { abs($0) <= OfficeNumber.limit }, "a number beyond bounds")
      }
    }
    for language in Language.allCases {
      let document = Segmenter().segment(passages, language: language)
      for paragraph in document.paragraphs {
        require(paragraph.place.byteRange.upperBound <= text.count, "a place beyond")
      }
    }
    _ = BilingualTable(passages)
  }
}
