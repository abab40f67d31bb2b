@testable import Aligner

/// What readers of the output formats get back.
enum ParsedPairs {
  /// The formats that have texts: all but that of links, which has numbers in their place.
  static let formats = OutputFormats.all.map { $0.name }.filter { $0 != LinksFormat.name }

  /// The pairs of texts in the files of an output; `nil` if they cannot be read.
  static func parse(_ files: [String], as format: String, keepsLabels: Bool = false) throws -> [[String]]? {
    switch format {
    case "tmx": ParsedMemory(files[0])?.units.map { $0.variants.map(\.text) }
    case "xliff": ParsedXLIFF(files[0])?.units.map { [$0.source, $0.target] }
    case "jsonl": try ParsedLine.all(in: files[0]).map { [$0.translation["fr"] ?? "", $0.translation["ar"] ?? ""] }
    case "moses":
      zip(files[0].split(separator: "\n"), files[1].split(separator: "\n")).map { [String($0), String($1)] }
    case "html": ParsedPage(files[0], keepsLabels: keepsLabels).pairs
    case "csv":
      // By what reads the cells of bitexts: there is no other reader of quoted cells.
      try rows(TextDecoder().decode(Array(files[0].utf8), name: "t").bytes)
    case "docx": ParsedWordTable(files[0])?.pairs(keepsLabels: keepsLabels)
    case "tsv": files[0].split(separator: "\n").dropFirst().map { $0.split(separator: "\t").prefix(2).map(String.init) }
    default: nil
    }
  }

  /// The first two cells of each row but the first.
  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var reader = CellReader(bytes, CellDialect(of: bytes))
    var rows: [[String]] = []
    while let row = reader.next(most: 2) { rows.append(row.cells.map(reader.text)) }
    return Array(rows.dropFirst())
  }

  /// A text as it comes back from every format: on one line, without bidi controls and what XML forbids.
  static func cleaned(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x09...0x0D, 0x1C...0x1F, 0x85, 0x2028, 0x2029: " "
          case let value: CharacterClass.isForbiddenInXML(value) || CharacterClass.isBidiControl(value) ? nil : scalar
          }
        }))
  }
}
