/// A column of a table that is written.
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
  }

  /// A bead with its two sides.
  struct Row {
    let bead: Bead
    let source: Side
    let target: Side
    /// What the table that the pairs are from has in its own columns.
    let own: OwnTexts

    /// The rows that a table has of an alignment.
    static func rows(of alignment: Alignment, _ options: WritingOptions) -> some Sequence<Row> {
      let places = (PlaceNames(alignment.source), PlaceNames(alignment.target))
      return alignment.beads.lazy.compactMap { bead -> Row? in
        guard options.writes(bead), !bead.isUnpaired || options.includesUnpaired else { return nil }
        let text = BeadText(bead, of: alignment, keepsLabels: options.keepsLabels)
        guard text.isPaired || options.includesUnpaired else { return nil }
        return Row(
          bead: bead, source: Side(places: places.0, paragraphs: bead.source, texts: text.source),
          target: Side(places: places.1, paragraphs: bead.target, texts: text.target),
          own: OwnTexts(bead, of: alignment))
      }
    }
  }

  /// What a bead has in columns of the table that it is from.
  struct OwnTexts {
    private let names: [String]
    private let texts: [[String]]

    init(_ bead: Bead, of alignment: Alignment) {
      names = alignment.ownColumns?.names ?? []
      texts = alignment.ownColumns?.texts(of: bead, in: alignment) ?? []
    }

    subscript(name: String) -> [String] { names.firstIndex(of: name).map { texts[$0] } ?? [] }
  }

  /// What a row has in a column.
  enum Cell {
    /// Texts of others, to be joined by a space.
    case texts([String])
    /// A name that this program gives, without any sign that a format would have to replace; it may be empty.
    case name(String)
    case number(Int)
    case probability(Double)
  }

  /// The name in the header row: ``name``, or another one by which the column was asked for.
  public let heading: String
  /// The column's own name.
  public let name: String
  let cell: @Sendable (Row) -> Cell

  private init(_ name: String, under heading: String? = nil, cell: @escaping @Sendable (Row) -> Cell) {
    self.heading = heading ?? name
    self.name = name
    self.cell = cell
  }

  /// What the header row has.
  var title: Cell { .texts([heading]) }

  public static func title(of column: TSVColumn) -> RegistryTitle { RegistryTitle(column.heading) }

  /// The columns that are written unless others are asked for.
  public static let standard = Array(all.filter { $0.heading == $0.name }.prefix(10))

  /// The columns of a table of what was dropped: those, and by which filter.
  public static let dropped = standard + all.filter { $0.name == "filter" }

  /// Every column under each of its names: the standard ones first, then places in words, those that only bitextor's
  /// readers look for, and what filters say.
  public static let all: [TSVColumn] = [
    both("text") { .texts($0.texts) },
    under(["confidence", "aligner_score"]) { .probability($0.bead.confidence) },
    under(["bead"]) { .name($0.bead.shapeName) },
    both("label") { .texts($0.first?.label.map { [$0.text] } ?? []) },
    both("line") { $0.first?.place.line.map { .number($0) } ?? .name("") },
    both("document", alias: "url") { .texts([$0.document.name]) },
    both("place") { side in .texts(side.paragraphs.first.map { [side.places.place(of: $0).english] } ?? []) },
    both("paragraph_id") { .name($0.document.partNames(of: $0.paragraphs)) },
    both("deferred_hash") { side in .name(side.texts.map { String(hash(of: $0), radix: 16) }.joined(separator: "+")) },
    under(["filter"]) { .name($0.bead.filter ?? "") },
  ].flatMap { $0 }

  /// The columns that the tables have of their own which alignments are from, without those that are known here and would
  /// be written anew.
  static func own(of bitext: Alignment) -> [TSVColumn] {
    var known = Set(all.map(\.heading))
    let names = bitext.ownColumns?.names ?? []
    return names.filter { known.insert($0).inserted }.map { name in TSVColumn(name) { .texts($0.own[name]) } }
  }

  /// The twin columns of the two sides.
  private static func both(
    _ name: String, alias: String? = nil, cell: @escaping @Sendable (Side) -> Cell
  ) -> [TSVColumn] {
    let names = [name, alias].compactMap(\.self)
    return under(names.map { "src_" + $0 }) { cell($0.source) } + under(names.map { "trg_" + $0 }) { cell($0.target) }
  }

  /// A column under its name, and under other names, after the readers that look for them.
  private static func under(_ names: [String], cell: @escaping @Sendable (Row) -> Cell) -> [TSVColumn] {
    names.map { TSVColumn(names[0], under: $0, cell: cell) }
  }

  private static func hash(of text: String) -> UInt64 {
    var bytes: [UInt8] = []
    TSVEscape.append(text, to: &bytes)
    return MurmurHash.hash(bytes)
  }
}

extension OutputBuffer {
  /// Appends what a row has in a column.
  mutating func append<Escape: TextEscape>(_ cell: TSVColumn.Cell, as escape: Escape.Type) throws {
    switch cell {
    case .texts(let texts): try append(joined: texts, as: escape)
    case .name(let name): try append(name)
    case .number(let number): try append(number)
    case .probability(let probability): try append(probability: probability)
    }
  }
}
