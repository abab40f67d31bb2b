/// The directory at the end of a ZIP file: what members it has and where (APPNOTE 4.3.12 to 4.3.16).
struct ZIPDirectory {
  /// What the directory says of a member.
  struct Entry: Sendable {
    var name: String
    /// How it is packed: 0 for not at all, 8 for deflate.
    var method: Int
    var isEncrypted: Bool
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    /// Where its own header stands.
    var offset: Int
  }

  /// The members, in order.
  private(set) var entries: [Entry] = []

  /// The record at the end, without the comment behind it, which has at most 64 KiB.
  private static let endLength = 22
  private static let longestComment = 0xFFFF
  private static let entryLength = 46
  private static let entrySignature = 0x0201_4B50

  init(_ bytes: [UInt8]) throws(ZIPArchive.Fault) {
    let reader = LittleEndian(bytes)
    guard let place = Self.place(in: bytes, reader) else { throw .hasNoDirectory }
    var offset = place.offset
    // What the record says of their number is not needed: the directory ends where the record begins.
    while offset < place.end {
      guard let (entry, length) = Self.entry(at: offset, shift: place.shift, in: bytes, reader) else {
        throw .isDamaged
      }
      entries.append(entry)
      offset += length
    }
  }

  /// A name as it is looked for: some programs write `\`, some a `/` in front.
  static func plain(_ name: String) -> String {
    let parts = name.utf8.contains(0x5C) ? name.replacing("\\", with: "/") : name
    return String(parts.drop { $0 == "/" })
  }

  /// Where the directory stands, and how far all is from where it says: something may stand in front of an archive.
  private static func place(in bytes: [UInt8], _ reader: LittleEndian) -> (offset: Int, end: Int, shift: Int)? {
    var record = bytes.count - endLength
    let first = max(0, record - longestComment)
    while record >= first {
      defer { record -= 1 }
      guard bytes[record] == 0x50, reader.number(4, at: record) == 0x0605_4B50,
        let comment = reader.number(2, at: record + 20), record + endLength + comment <= bytes.count,
        let size = reader.number(4, at: record + 12), let offset = reader.number(4, at: record + 16)
      else { continue }
      if let place = largePlace(before: record, reader) { return place }
      // Where it should be by its offset, or else right in front of the record.
      let start = record - size
      for (start, shift) in [(offset, 0), (start, start - offset)] where shift >= 0 && start <= record - size {
        if size == 0 || reader.number(4, at: start) == entrySignature { return (start, start + size, shift) }
      }
    }
    return nil
  }

  /// The same by the record for large archives, which some programs write for small ones too (4.3.14, 4.3.15).
  private static func largePlace(
    before record: Int, _ reader: LittleEndian
  ) -> (offset: Int, end: Int, shift: Int)? {
    guard reader.number(4, at: record - 20) == 0x0706_4B50, let large = reader.number(8, at: record - 12),
      reader.number(4, at: large) == 0x0606_4B50, let size = reader.number(8, at: large + 40),
      let offset = reader.number(8, at: large + 48), offset <= large, size <= large - offset
    else { return nil }
    return (offset, offset + size, 0)
  }

  /// The member that an entry is of, and how long the entry is; `nil` if it is none.
  private static func entry(
    at offset: Int, shift: Int, in bytes: [UInt8], _ reader: LittleEndian
  ) -> (entry: Entry, length: Int)? {
    guard reader.number(4, at: offset) == entrySignature, let flags = reader.number(2, at: offset + 8),
      let method = reader.number(2, at: offset + 10), let checksum = reader.number(4, at: offset + 16),
      let packedSize = reader.number(4, at: offset + 20), let size = reader.number(4, at: offset + 24),
      let name = reader.number(2, at: offset + 28), let extra = reader.number(2, at: offset + 30),
      let comment = reader.number(2, at: offset + 32), let start = reader.number(4, at: offset + 42),
      offset + entryLength + name + extra + comment <= bytes.count
    else { return nil }
    let nameStart = offset + entryLength
    var sizes = [size, packedSize, start]
    guard widen(&sizes, extra: nameStart + name..<nameStart + name + extra, reader) else { return nil }
    let entry = Entry(
      name: plain(String(decoding: bytes[nameStart..<nameStart + name], as: UTF8.self)), method: method,
      isEncrypted: flags & 1 == 1, checksum: UInt32(checksum), packedSize: sizes[1], size: sizes[0],
      offset: sizes[2] + shift)
    return (entry, entryLength + name + extra + comment)
  }

  /// Puts the large numbers of an extra field where there was no room for them (4.5.3); false if they are not there.
  private static func widen(_ sizes: inout [Int], extra: Range<Int>, _ reader: LittleEndian) -> Bool {
    guard sizes.contains(0xFFFF_FFFF) else { return true }
    var field = extra.lowerBound
    while field + 4 <= extra.upperBound, let kind = reader.number(2, at: field),
      let length = reader.number(2, at: field + 2)
    {
      guard kind == 1 else {
        field += 4 + length
        continue
      }
      var offset = field + 4
      for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
        // A member with more bytes than there are of memory is none; sums of such numbers stay in bounds.
        guard let number = reader.number(8, at: offset), number < 1 << 48 else { return false }
        sizes[index] = number
        offset += 8
      }
      return true
    }
    return false
  }
}
