/// By what old Office files are told, and encrypted new ones: the streams of a compound file ([MS-CFB]).
///
/// Its directory is a chain of sectors; its entries are found without following that, since each has its place at a multiple
/// of its size, and its name with its length.
struct CompoundSigns {
  /// What is in the file, and what is wrong with it.
  let guess: FormatGuess

  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
  private static let entryLength = 128
  /// Streams that a format is known by, the most telling first.
  private static let streams: [(name: String, format: FileFormat)] = [
    ("WordDocument", .oldWord), ("Workbook", .spreadsheet), ("Book", .spreadsheet),
    ("PowerPoint Document", .presentation),
  ]
  /// Of the beginning of a Word document ([MS-DOC] 2.5.2): what it begins with, where its flags are, and that which says that it
  /// is encrypted.
  private static let wordBeginning = (mark: 0xA5EC, flags: 10, isEncrypted: 0x0100)

  /// Whether a file is such a one.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  init(_ bytes: [UInt8]) {
    let reader = LittleEndian(bytes)
    if Self.entry("EncryptedPackage", in: bytes, reader) != nil {
      guess = FormatGuess(format: .docx, fault: .password)
      return
    }
    for (name, format) in Self.streams {
      guard let entry = Self.entry(name, in: bytes, reader) else { continue }
      guess = FormatGuess(format: format, fault: format == .oldWord ? Self.fault(at: entry, bytes, reader) : nil)
      return
    }
    // The directory was cut off, or it is none of those.
    guess = FormatGuess(format: .oldWord, fault: .damage)
  }

  /// Where the entry of a stream stands.
  private static func entry(_ name: String, in bytes: [UInt8], _ reader: LittleEndian) -> Int? {
    let name = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return stride(from: 512, to: bytes.count, by: entryLength).first { offset in
      reader.number(2, at: offset + 64) == name.count + 2 && bytes[offset...].starts(with: name)
    }
  }

  /// What is wrong with a Word document.
  private static func fault(at entry: Int, _ bytes: [UInt8], _ reader: LittleEndian) -> FormatGuess.Fault? {
    guard let shift = reader.number(2, at: 30), shift == 9 || shift == 12,
      let sector = reader.number(4, at: entry + 116), let size = reader.number(4, at: entry + 120)
    else { return .damage }
    let start = (sector + 1) << shift
    guard size <= bytes.count, reader.number(2, at: start) == wordBeginning.mark,
      let flags = reader.number(2, at: start + wordBeginning.flags)
    else { return .damage }
    return flags & wordBeginning.isEncrypted != 0 ? .password : nil
  }
}
