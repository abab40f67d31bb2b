import Testing

@testable import Aligner

@Suite struct ZIPArchiveTests {
  private static let sample = ArchiveSample([
    .init("mimetype", "application/zip"), .init("word/document.xml", DeflateSamples.text, packed: fixed.packed),
    .init("empty", ""),
  ])
  private static let fixed = DeflateSamples.all[1]

  @Test func membersAreReadAsTheDirectoryHasThem() throws {
    var archive = try ZIPArchive(Self.sample.bytes)
    #expect(archive.names == ["mimetype", "word/document.xml", "empty"])
    for member in Self.sample.members { #expect(try archive.contents(of: member.name) == member.contents) }
    #expect(try archive.contents(of: "word/Document.xml") == nil)
    #expect(ZIPArchive.begins(Self.sample.bytes))
  }

  @Test func whatStandsAroundDoesNotMatter() throws {
    var sample = Self.sample
    sample.prefix = Array("#!/bin/sh\n".utf8)
    // A comment that looks like the end of an archive.
    sample.comment = Array("PK\u{5}\u{6} et cetera".utf8) + [UInt8](repeating: 0x20, count: 60_000)
    sample.members[1].extra = [1, 2, 3]
    var archive = try ZIPArchive(sample.bytes + [0, 0])
    #expect(try archive.contents(of: "word/document.xml") == DeflateSamples.text)
  }

  @Test func recordsOfLargeArchivesAreRead() throws {
    var sample = Self.sample
    sample.isLarge = true
    var archive = try ZIPArchive(sample.bytes)
    for member in sample.members { #expect(try archive.contents(of: member.name) == member.contents) }
  }

  @Test func ofAMemberThatIsThereTwiceTheFirstCounts() throws {
    var archive = try ZIPArchive(ArchiveSample([.init("a", "premier"), .init("/a", "second")]).bytes)
    #expect(archive.names == ["a"])
    #expect(try archive.contents(of: "a") == Array("premier".utf8))
  }

  @Test(arguments: ["word/a", "/word/a", "word\\a", "\\word\\a"])
  func aPathIsTheSameWithAnyStroke(name: String) throws {
    var archive = try ZIPArchive(ArchiveSample([.init(name, "a")]).bytes)
    #expect(archive.names == ["word/a"])
    #expect(try archive.contents(of: name) == [0x61])
  }

  @Test func aFileThatIsCutOffHasNoDirectory() {
    let bytes = Self.sample.bytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: ZIPArchive.Fault.hasNoDirectory) { try ZIPArchive(Array(bytes[..<length])) }
    }
    #expect(throws: ZIPArchive.Fault.hasNoDirectory) { try ZIPArchive([]) }
  }

  @Test func anArchiveWithoutMembersHasNone() throws {
    #expect(try ZIPArchive(ArchiveSample([]).bytes).names == [])
  }

  private func fault(_ change: (inout ArchiveSample.Member) -> Void) -> ZIPArchive.Fault? {
    var sample = Self.sample
    change(&sample.members[1])
    do throws(ZIPArchive.Fault) {
      var archive = try ZIPArchive(sample.bytes)
      _ = try archive.contents(of: "word/document.xml")
      return nil
    } catch { return error }
  }

  @Test func whatIsWrongWithAMemberIsTold() {
    #expect(fault { _ in } == nil)
    #expect(fault { $0.flags = 1 } == .isEncrypted)
    #expect(fault { $0.method = 12 } == .isUnknown)
    #expect(fault { $0.method = 0 } == .isDamaged)
    #expect(fault { $0.checksum = 1 } == .isDamaged)
    #expect(fault { $0.packed?.removeLast(5) } == .isDamaged)
    #expect(fault { $0.claimedSize = 10 } == .isDamaged)
    #expect(fault { $0.claimedSize = 500 } == .isDamaged)
    #expect(fault { $0.claimedSize = ZIPArchive.mostOfMember } == .isDamaged)
    #expect(fault { $0.claimedSize = ZIPArchive.mostOfMember + 1 } == .isOversized)
  }

  /// Whatever is wrong with an archive means something for who wants to read a document.
  @Test func aFaultIsAReadingError() {
    #expect(ZIPArchive.Fault.hasNoDirectory.cause("f", .docx) == .damaged(file: "f", format: .docx))
    #expect(ZIPArchive.Fault.isEncrypted.cause("f", .odt) == .protected(file: "f", format: .odt))
    #expect(
      ZIPArchive.Fault.isOversized.cause("f", .odt)
        == .unpacksToTooMuch(file: "f", most: ZIPArchive.mostOfMember))
  }

  /// Whatever one byte makes of it, there is an end.
  @Test func anyByteMayBeWrong() {
    let bytes = Self.sample.bytes
    for index in bytes.indices {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[index] = value
        guard var archive = try? ZIPArchive(damaged) else { continue }
        for name in archive.names { _ = try? archive.contents(of: name) }
      }
    }
  }

  @Test(arguments: [("123456789", 0xCBF4_3926), ("", 0)] as [(String, UInt32)])
  func theChecksumIsThatOfEthernet(text: String, sum: UInt32) {
    #expect(Checksum.crc32(Array(text.utf8)) == sum)
  }
}
