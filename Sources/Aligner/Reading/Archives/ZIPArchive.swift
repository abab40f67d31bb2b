/// A ZIP file, read as its directory has it; nothing is unpacked that nobody asks for, and nothing is written anywhere.
///
/// DOCX and ODT are such files. The layout is that of PKWARE's
/// [APPNOTE](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT); members that are stored or packed with deflate are
/// read, which are all that these formats know. What a file says of itself is not trusted: no member is larger than
/// ``mostOfMember``, and all that one archive gives, members asked for twice counted twice, is bounded by ``mostOfAll``.
///
/// ```swift
/// var archive = try ZIPArchive(bytes)
/// if let document = try archive.contents(of: "word/document.xml") { … }
/// ```
struct ZIPArchive: Sendable {
  /// Why an archive or a member of it cannot be read.
  enum Fault: Error, Hashable {
    /// It has no directory: the file was cut off, or it is none.
    case hasNoDirectory
    /// The directory or the member is damaged.
    case isDamaged
    /// The member is protected by a password.
    case isEncrypted
    /// The member is packed in a way that these formats do not have.
    case isUnknown
    /// More would come out than any document has.
    case isOversized
  }

  /// The names of the members in the order of the directory; of one that is there twice the first counts.
  private(set) var names: [String] = []
  private var entries: [String: ZIPDirectory.Entry] = [:]
  private let bytes: [UInt8]
  /// How much may still come out.
  private var left = mostOfAll

  /// Most bytes of a member: the text of a document has less by far.
  static let mostOfMember = 256 << 20
  /// Most bytes of all members that are asked for.
  static let mostOfAll = 512 << 20
  /// No byte of deflate makes more.
  private static let mostRatio = 1032

  /// Whether a file begins as ZIP files with members do.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the directory; linear in its size.
  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    for entry in try ZIPDirectory(bytes).entries where entries[entry.name] == nil {
      names.append(entry.name)
      entries[entry.name] = entry
    }
  }

  /// What is in a member; `nil` if there is none of that name.
  ///
  /// Names have `/` between their parts, none in front, and their case as it is.
  mutating func contents(of name: String) throws(Fault) -> [UInt8]? {
    guard let entry = entries[ZIPDirectory.plain(name)] else { return nil }
    if entry.isEncrypted { throw .isEncrypted }
    guard entry.size <= min(Self.mostOfMember, left) else { throw .isOversized }
    let packed = try place(of: entry)
    let contents: [UInt8]
    switch entry.method {
    case 0:
      guard packed.count == entry.size else { throw .isDamaged }
      contents = Array(bytes[packed])
    case 8:
      guard entry.size / Self.mostRatio <= packed.count else { throw .isDamaged }
      do throws(Inflate.Fault) {
        contents = try Inflate.unpacked(bytes, in: packed, expected: entry.size, most: entry.size)
      } catch { throw .isDamaged }
    default: throw .isUnknown
    }
    guard contents.count == entry.size, Checksum.crc32(contents) == entry.checksum else { throw .isDamaged }
    left -= contents.count
    return contents
  }

  /// Where the packed bytes of a member stand, behind a header of their own whose names are as long as it says (4.3.7).
  private func place(of entry: ZIPDirectory.Entry) throws(Fault) -> Range<Int> {
    let header = LittleEndian(bytes)
    guard header.number(4, at: entry.offset) == 0x0403_4B50, let name = header.number(2, at: entry.offset + 26),
      let extra = header.number(2, at: entry.offset + 28)
    else { throw .isDamaged }
    let start = entry.offset + 30 + name + extra
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .isDamaged }
    return start..<start + entry.packedSize
  }
}
