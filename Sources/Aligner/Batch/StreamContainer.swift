/// What a stream may be in place of lines of text, told by its first bytes; each could be read as a million bad records.
package enum StreamContainer: CaseIterable, Sendable {
  case xz, bzip2, zip, utf16LittleEndian, utf16BigEndian, parquet

  /// How many bytes have to be seen to tell.
  package static let signLength = 6

  /// What a stream is, by how it begins; `nil` for what may be text.
  package init?(signOf bytes: [UInt8]) {
    guard let found = Self.allCases.first(where: { $0.signs.contains(where: bytes.starts(with:)) }) else { return nil }
    self = found
  }

  /// Each way in which it may begin. UTF-16 without a mark is told by the brace or the letter that lines begin with.
  private var signs: [[UInt8]] {
    switch self {
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    case .bzip2: [Array("BZh".utf8)]
    case .zip: [[0x50, 0x4B, 0x03, 0x04]]
    case .utf16LittleEndian: [[0xFF, 0xFE]] + Self.firstSigns.map { [$0, 0] }
    case .utf16BigEndian: [[0xFE, 0xFF]] + Self.firstSigns.map { [0, $0] }
    case .parquet: [Array("PAR1".utf8)]
    }
  }

  /// What the first line of a stream begins with: an object, or the name of a column.
  private static let firstSigns = Array("{ifau".utf8)

  /// What it is called.
  var title: Message {
    switch self {
    case .xz: .packed(with: "xz")
    case .bzip2: .packed(with: "bzip2")
    case .zip: .packed(with: "zip")
    case .utf16LittleEndian, .utf16BigEndian: .textInUTF16
    case .parquet: .parquetFile
    }
  }

  /// A command that writes its lines.
  func unpacking(_ file: String) -> String {
    switch self {
    case .xz: "xzcat \(file)"
    case .bzip2: "bzcat \(file)"
    case .zip: "unzip -p \(file)"
    case .utf16LittleEndian: "iconv -f UTF-16LE -t UTF-8 \(file)"
    case .utf16BigEndian: "iconv -f UTF-16BE -t UTF-8 \(file)"
    case .parquet:
      "python3 -c 'import pandas; pandas.read_parquet(\"\(file)\").to_json(\"/dev/stdout\", orient=\"records\", lines=True, force_ascii=False)'"
    }
  }
}
