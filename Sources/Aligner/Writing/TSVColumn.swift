/// A column of the tab-separated output.
public struct TSVColumn: Sendable, Registry {
  public static let noun = "column"
  public static let ignoresCase = false

  /// One side of a row.
  struct Side {
    let places: PlaceNames
    let paragraphs: Range<Int>
    let texts: [String]

    var document: Document { places.document }
    var first: Paragraph? { paragraphs.first.map { document.paragraphs[$0] } }

    /// `p12`, or for a sentence `p12s3`, counted from 1.
    func unitName(_ index: Int) -> String {
      guard let sentence = document.paragraphs[index].sentence else { return "p\(index + 1)" }
      return "p\(sentence.paragraph + 1)s\(sentence.number + 1)"
    }
  }

  /// A bead with its two sides.
  struct Row {
    let bead: Bead
    let source: Side
    let target: Side
  }

  /// The name in the header row: ``name``, or another one by which the column was asked for.
  public let heading: String
  /// The column's own name.
  public let name: String
  let write: @Sendable (Row, inout OutputBuffer) throws -> Void

  private init(
    _ name: String, under heading: String? = nil, write: @escaping @Sendable (Row, inout OutputBuffer) throws -> Void
  ) {
    self.heading = heading ?? name
    self.name = name
    self.write = write
  }

  public static func title(of column: TSVColumn) -> RegistryTitle { RegistryTitle(column.heading) }

  /// The columns that are written unless others are asked for.
  public static let standard = Array(all.filter { $0.heading == $0.name }.prefix(10))

  /// The columns of a table of what was dropped: those, and by which filter.
  public static let dropped = standard + all.filter { $0.name == "filter" }

  /// Every column under each of its names: the standard ones first, then places in words, those that only bitextor's
  /// readers look for, and what filters say.
  public static let all: [TSVColumn] = [
    both("text") { try $1.append(joined: $0.texts, as: TSVEscape.self) },
    under(["confidence", "aligner_score"]) { try $1.append(probability: $0.bead.confidence) },
    under(["bead"]) { try $1.append($0.bead.shapeName) },
    both("label") { try $1.append($0.first?.label?.text ?? "", as: TSVEscape.self) },
    both("line") { if let line = $0.first?.place.line { try $1.append(line) } },
    both("document", alias: "url") { try $1.append($0.document.name, as: TSVEscape.self) },
    both("place") { side, output in
      if let first = side.paragraphs.first {
        try output.append(side.places.place(of: first).english, as: TSVEscape.self)
      }
    },
    both("paragraph_id") { side, output in
      try output.append(side.paragraphs.map(side.unitName).joined(separator: "+"))
    },
    both("deferred_hash") { side, output in
      try output.append(side.texts.map { String(hash(of: $0), radix: 16) }.joined(separator: "+"))
    },
    under(["filter"]) { try $1.append($0.bead.filter ?? "") },
  ].flatMap { $0 }

  /// The twin columns of the two sides.
  private static func both(
    _ name: String, alias: String? = nil, write: @escaping @Sendable (Side, inout OutputBuffer) throws -> Void
  ) -> [TSVColumn] {
    let names = [name, alias].compactMap(\.self)
    return under(names.map { "src_" + $0 }) { try write($0.source, &$1) }
      + under(names.map { "trg_" + $0 }) { try write($0.target, &$1) }
  }

  /// A column under its name, and under other names, after the readers that look for them.
  private static func under(
    _ names: [String], write: @escaping @Sendable (Row, inout OutputBuffer) throws -> Void
  ) -> [TSVColumn] {
    names.map { TSVColumn(names[0], under: $0, write: write) }
  }

  private static func hash(of text: String) -> UInt64 {
    var bytes: [UInt8] = []
    TSVEscape.append(text, to: &bytes)
    return MurmurHash.hash(bytes)
  }
}
