import Aligner

/// Documents and alignments made by hand, so that what is written is tested apart from what is found.
enum Samples {
  /// A document whose paragraphs stand on every second line.
  static func document(
    _ language: Language, _ paragraphs: [Paragraph], removals: [Document.Removal] = [],
    anomalies: [Document.Anomaly] = [], name: String? = nil
  ) -> Document {
    Document(
      language: language, name: name ?? "2020/rapport.\(language.rawValue).txt", paragraphs: paragraphs,
      removals: removals, anomalies: anomalies)
  }

  /// A place on a line, ten bytes a line.
  static func place(line: Int) -> SourcePlace { SourcePlace(byteRange: line * 10..<line * 10 + 5, line: line) }

  /// A numbered paragraph.
  static func numbered(
    _ number: Int, _ text: String, line: Int = 1, section: Int? = nil, written: String? = nil
  ) -> Paragraph {
    let label = Label(value: .init(family: .number, ordinals: [number]), written: written ?? "\(number).")
    return Paragraph(kind: .numbered, label: label, text: text, place: place(line: line), section: section)
  }

  /// A paragraph without a label.
  static func plain(
    _ kind: Paragraph.Kind, _ text: String, line: Int = 1, section: Int? = nil, parent: Int? = nil
  ) -> Paragraph {
    Paragraph(kind: kind, text: text, place: place(line: line), section: section, parent: parent)
  }

  /// A paragraph of a word processor with a label: it has no line.
  static func labelled(
    _ kind: Paragraph.Kind, _ family: Label.Family, _ ordinals: [Int], _ written: String, _ text: String,
    bytes: Range<Int> = 0..<0, page: Int? = nil, cell: SourcePlace.Cell? = nil, section: Int? = nil, parent: Int? = nil
  ) -> Paragraph {
    Paragraph(
      kind: kind, label: Label(value: .init(family: family, ordinals: ordinals), written: written), text: text,
      place: SourcePlace(byteRange: bytes, line: nil, page: page, cell: cell), section: section, parent: parent)
  }

  /// A paragraph of a word processor without a label.
  static func unlabelled(
    _ kind: Paragraph.Kind, _ text: String, cell: SourcePlace.Cell? = nil, note: Int? = nil, section: Int? = nil,
    parent: Int? = nil
  ) -> Paragraph {
    Paragraph(
      kind: kind, text: text, place: SourcePlace(byteRange: 0..<0, line: nil, cell: cell, note: note), section: section,
      parent: parent)
  }

  /// A document of a word processor with everything that a paragraph can be found by.
  static let withoutLines = document(
    .french,
    [
      unlabelled(.body, "Projet"), unlabelled(.body, "Version du 5 mai"),
      unlabelled(.heading, "Dispositions générales sur les ports"),
      unlabelled(.body, "La présente loi règle les ports.", section: 2),
      unlabelled(.body, "Elle est en vigueur.", section: 2),
      labelled(.heading, .article, [5], "Article 5.", "Du chenal"),
      labelled(.numbered, .number, [1], "1.", "Nul ne mouille", section: 5),
      labelled(.item, .letter, [1], "a)", "dans le chenal ;", section: 5, parent: 6),
      unlabelled(.continuation, "ni à l’entrée", section: 5, parent: 7),
      labelled(.item, .bullet, [], "•", "ni au quai", section: 5, parent: 7),
      labelled(.numbered, .number, [1, 1], "1.1", "sauf péril", section: 5, parent: 6),
      labelled(.contents, .article, [5], "Article 5", "Du chenal", section: 5),
      unlabelled(.body, "Port", cell: .init(table: 1, row: 2, column: 1), section: 5),
      unlabelled(.body, "Tirant", cell: .init(table: 2, row: 3, column: 1), section: 5),
      labelled(.item, .letter, [2], "b)", "2254 m", cell: .init(table: 2, row: 3, column: 2), section: 5),
      labelled(.numbered, .article, [6], "Article 6 –", "Le pilote est à bord.", page: 12, section: 5),
      unlabelled(.note, "Voir l’annexe.", note: 4, section: 5),
    ], name: "loi.docx")

  /// A bead of `source` to `target`.
  static func bead(_ source: Range<Int>, _ target: Range<Int>, _ confidence: Double = 1) -> Bead {
    Bead(source: source, target: target, confidence: confidence)
  }

  static func alignment(_ source: [Paragraph], _ target: [Paragraph], _ beads: [Bead]) -> Alignment {
    Alignment(
      source: document(.french, source), target: document(.arabic, target), beads: beads,
      verdict: .init(.yes, score: 1.25, probability: 0.99))
  }

  /// One bead of one paragraph a side.
  static func pair(_ source: String, _ target: String, confidence: Double = 1) -> Alignment {
    alignment([numbered(1, source)], [numbered(1, target, written: "١.")], [bead(0..<1, 0..<1, confidence)])
  }

  /// Every shape of bead, and texts with what formats cannot hold.
  static let hard = alignment(
    [
      plain(.heading, "Communiqué <final> & « annexe »", line: 1),
      numbered(
        1, "Tab\there, line\nbreak, form\u{C}feed, next\u{85}line, \u{2028}separators\u{2029}.", line: 3, section: 0),
      numbered(2, "\u{202B}Dirigé\u{202C} \u{200F}vers\u{2066} la droite\u{2069}\u{61C}", line: 5, section: 0),
      numbered(3, "Contrôles \u{0}\u{8}\u{1B}[31m et \u{FFFE}\u{FFFF}", line: 7, section: 0),
      numbered(4, "Seul en français", line: 9, section: 0),
      numbered(5, "\"Guillemets\" et 'apostrophes' \\ barre", line: 11, section: 0),
      numbered(6, "\u{200E}\u{200F}", line: 13, section: 0),
    ],
    [
      plain(.heading, "البيان الختامي", line: 1),
      numbered(1, "الفقرة الأولى", line: 3, section: 0, written: "١."),
      plain(.continuation, "وتتمتها", line: 5, section: 0, parent: 1),
      numbered(2, "الفقرة الثانية", line: 7, section: 0),
      numbered(3, "الفقرة الثالثة", line: 9, section: 0),
      numbered(7, "وحيدة بالعربية", line: 11, section: 0),
      numbered(5, "الفقرة الخامسة", line: 13, section: 0),
      numbered(6, "السادسة", line: 15, section: 0),
    ],
    [
      bead(0..<1, 0..<1, 0.99), bead(1..<2, 1..<3, 0.75), bead(2..<3, 3..<4, 0.5), bead(3..<4, 4..<5, 0.123456),
      bead(4..<5, 5..<5, 0.8), bead(5..<5, 5..<6, 0.7), bead(5..<6, 6..<7), bead(6..<7, 7..<8),
    ])
}

extension WritingOptions {
  /// Options by which every format has each text once, without its label.
  static var once: WritingOptions {
    var options = WritingOptions()
    options.labels = .without
    return options
  }
}

extension OutputFormat {
  /// A whole output of this format, a text a file.
  static func files(_ alignments: Alignment..., options: WritingOptions = .once) throws -> [String] {
    try fileEndings(options).indices.map { file in
      var options = options
      options.file = file
      return try write(alignments, options: options)
    }
  }

  /// A whole output of this format, which is a single file, as text.
  static func write(_ alignments: Alignment..., options: WritingOptions = .once) throws -> String {
    try write(alignments, options: options)
  }

  private static func write(_ alignments: [Alignment], options: WritingOptions) throws -> String {
    let bytes = try OutputBuffer.bytes { output in
      var writer = Self(options: options)
      try writer.writeHead(to: &output)
      for alignment in alignments { try writer.write(alignment, to: &output) }
      try writer.writeTail(to: &output)
    }
    return bytes.shownText
  }
}
