/// Writes a ZIP file (APPNOTE 4.3) from its beginning to its end, as an output wants it: each member's sizes stand behind it,
/// and a directory of all at the end.
///
/// A member goes through in the pieces of an ``OutputBuffer``, each packed as it comes. ``ZIPArchive`` is the way back.
///
/// ```swift
/// var archive = ZIPWriter(date: options.creationDate)
/// try archive.begin("word/document.xml", to: &output)
/// try archive.write(to: &output) { xml in try xml.append("<w:document/>") }
/// try archive.end(to: &output)
/// try archive.finish(to: &output)
/// ```
struct ZIPWriter {
  /// There is more to write than such a file can count.
  struct Oversized: ExplainedError, Hashable {
    let most: Int
    var message: Message { .oversizedArchive(most: most) }
  }

  private struct Member {
    let name: [UInt8]
    /// Where its header stands.
    let offset: Int
    var checksum = Checksum()
    var size = 0
    var packedSize = 0
  }

  private let time: DOSTime
  private let most: Int
  private var members: [Member] = []
  /// How many bytes have been written.
  private var offset = 0

  /// Begins a file.
  /// - Parameters:
  ///   - date: what all members have as their date.
  ///   - most: how many bytes the file, or a member of it, may have; what is larger needs records that not all readers know.
  init(date: Timestamp?, most: Int = Int(UInt32.max)) {
    time = DOSTime(date)
    self.most = most
  }

  /// Begins a member.
  /// - Parameter name: has `/` between its parts.
  mutating func begin(_ name: String, to output: inout OutputBuffer) throws {
    members.append(Member(name: Array(name.utf8), offset: offset))
    var header = Self.number(0x0403_4B50, 4) + Self.number(20, 2) + commonFields(of: members[members.count - 1])
    header += members[members.count - 1].name
    try pass(header, to: &output)
  }

  /// Writes more of the member that was begun last; of what one call writes, the packed bytes are held until it ends.
  /// - Parameter body: is given the buffer to write it into.
  /// - Throws: ``Oversized``, and what `body` or the output throws.
  mutating func write(to output: inout OutputBuffer, _ body: (inout OutputBuffer) throws -> Void) throws {
    var packed: [UInt8] = []
    func pack(_ piece: [UInt8]) throws { packed += try self.packed(piece) }
    try withoutActuallyEscaping(pack) { pack in
      var contents = OutputBuffer(flush: pack)
      try body(&contents)
      try contents.finish()
    }
    try pass(packed, to: &output)
  }

  /// Ends a member.
  mutating func end(to output: inout OutputBuffer) throws {
    let last = members.count - 1
    members[last].packedSize += Deflate.end.count
    try pass(Deflate.end + Self.number(0x0807_4B50, 4) + sizes(of: members[last]), to: &output)
  }

  /// Writes a member whole.
  mutating func write(_ text: String, as name: String, to output: inout OutputBuffer) throws {
    try begin(name, to: &output)
    try write(to: &output) { try $0.append(text) }
    try end(to: &output)
  }

  /// Writes the directory; to be called once, at the end.
  mutating func finish(to output: inout OutputBuffer) throws {
    let start = offset
    for member in members {
      var entry = Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2)
      entry += commonFields(of: member, sizes(of: member)) + Self.number(0, 10) + Self.number(member.offset, 4)
      try pass(entry + member.name, to: &output)
    }
    let count = Self.number(members.count, 2)
    let place = Self.number(offset - start, 4) + Self.number(start, 4)
    try pass(Self.number(0x0605_4B50, 4) + Self.number(0, 4) + count + count + place + Self.number(0, 2), to: &output)
  }

  private mutating func packed(_ piece: [UInt8]) throws -> [UInt8] {
    let last = members.count - 1
    let packed = Deflate.packed(piece)
    members[last].checksum.update(piece)
    members[last].size += piece.count
    members[last].packedSize += packed.count
    guard members[last].size <= most, offset + members[last].packedSize <= most else { throw Oversized(most: most) }
    return packed
  }

  private mutating func pass(_ bytes: [UInt8], to output: inout OutputBuffer) throws {
    offset += bytes.count
    guard offset <= most else { throw Oversized(most: most) }
    try output.append(bytes)
  }

  /// What the header and the directory both have: that sizes follow and names are UTF-8, how it is packed, when it was made.
  private func commonFields(of member: Member, _ sizes: [UInt8]? = nil) -> [UInt8] {
    var fields = Self.number(0x0808, 2) + Self.number(8, 2) + Self.number(time.time, 2) + Self.number(time.date, 2)
    fields += sizes ?? Self.number(0, 12)
    return fields + Self.number(member.name.count, 2) + Self.number(0, 2)
  }

  private func sizes(of member: Member) -> [UInt8] {
    Self.number(Int(member.checksum.value), 4) + Self.number(member.packedSize, 4) + Self.number(member.size, 4)
  }

  /// A number in some bytes, the lowest first.
  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}

/// A moment as ZIP files write it (4.4.6): by two seconds, from 1980 to 2107.
private struct DOSTime {
  let date: Int
  let time: Int

  /// - Parameter moment: `nil` for the first moment there is.
  init(_ moment: Timestamp?) {
    let digits = (moment?.compact ?? "").filter(\.isNumber)
    func part(_ place: Int, _ count: Int) -> Int { Int(digits.dropFirst(place).prefix(count)) ?? 0 }
    guard 1980...2107 ~= part(0, 4) else {
      (date, time) = (1 << 5 | 1, 0)
      return
    }
    date = (part(0, 4) - 1980) << 9 | part(4, 2) << 5 | part(6, 2)
    time = part(8, 2) << 11 | part(10, 2) << 5 | part(12, 2) / 2
  }
}
