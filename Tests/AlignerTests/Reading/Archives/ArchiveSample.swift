@testable import Aligner

/// Makes ZIP files as writers have them, and as they should not be.
struct ArchiveSample {
  /// A member, which is stored unless its packed bytes are given.
  struct Member {
    var name: String
    var contents: [UInt8]
    var packed: [UInt8]?
    var method: Int?
    var flags = 0
    /// What the directory says of its size, if that is not so.
    var claimedSize: Int?
    var checksum: UInt32?
    /// What stands between the member's own header and its bytes.
    var extra: [UInt8] = []

    init(_ name: String, _ contents: [UInt8], packed: [UInt8]? = nil) {
      (self.name, self.contents, self.packed) = (name, contents, packed)
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  var members: [Member]
  /// What stands in front of the archive, and behind it.
  var prefix: [UInt8] = []
  var comment: [UInt8] = []
  /// Whether its directory has the records of large archives.
  var isLarge = false

  init(_ members: [Member]) { self.members = members }

  /// The file.
  var bytes: [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for member in members {
      let packed = member.packed ?? member.contents
      let method = member.method ?? (member.packed == nil ? 0 : 8)
      let name = Array(member.name.utf8)
      let sizes = number(packed.count, 4) + number(member.claimedSize ?? member.contents.count, 4)
      let sum = number(Int(member.checksum ?? Checksum.crc32(member.contents)), 4)
      let start = file.count
      // Its own header has no sizes, as that of a writer which does not go back.
      file += number(0x0403_4B50, 4) + number(20, 2) + number(member.flags | 8, 2) + number(method, 2)
      file += number(0, 16) + number(name.count, 2) + number(member.extra.count, 2) + name + member.extra + packed
      let wide = number(1, 2) + number(24, 2) + number(member.contents.count, 8) + number(packed.count, 8)
      let extra = isLarge ? number(7, 2) + number(1, 2) + [0] + wide + number(start, 8) : []
      let none = number(0xFFFF_FFFF, 4)
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(member.flags | 8, 2)
      directory += number(method, 2) + number(0, 4) + sum + (isLarge ? none + none : sizes) + number(name.count, 2)
      directory += number(extra.count, 2) + number(0, 10) + (isLarge ? none : number(start, 4)) + name + extra
    }
    let start = file.count
    file += directory
    if isLarge {
      let count = number(members.count, 8)
      let end = file.count
      file += number(0x0606_4B50, 4) + number(44, 8) + number(0, 12) + count + count + number(directory.count, 8)
      file += number(start, 8) + number(0x0706_4B50, 4) + number(0, 4) + number(end, 8) + number(1, 4)
    }
    let count = number(members.count, 2)
    file += number(0x0605_4B50, 4) + number(0, 4) + count + count
    file += number(directory.count, 4) + number(isLarge ? 0xFFFF_FFFF : start, 4) + number(comment.count, 2) + comment
    return prefix + file
  }

  /// A number in some bytes, the lowest first.
  private func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}
