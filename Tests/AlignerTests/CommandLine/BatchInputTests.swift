import Foundation
import Testing

/// What `batch` takes its input for.
@Suite struct BatchInputTests {
  private static let table = "id\tfr_path\tar_path\n1\tfr.txt\tar.txt\n"

  private static func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    return program
  }

  /// Without `--input tsv` each row was a bad record.
  @Test(arguments: ["p.tsv", "p.TAB", "p.tsv.gz"])
  func aTableIsToldByItsName(name: String) throws {
    let program = try Self.program()
    try program.write(Self.table, to: "table")
    let pack = "export PATH=/usr/bin:/bin; \(name.hasSuffix("gz") ? "gzip -c" : "cat") table >\(name)"
    let run = try program.shell("\(pack); \"$P\" batch \(name) --quiet")
    #expect(run.output.split(separator: "\n").count == 3 && run.output.hasPrefix(#"{"id":"1","translation":{"#))
    // What is said goes before the name.
    let other = try program.shell("\(pack); \"$P\" batch \(name) --input jsonl --quiet")
    #expect(other.output.contains(#""error":"line 1: not a JSON object"#))
  }

  /// They gave as many bad records as they have line feeds, and 0.
  @Test(
    arguments: [
      (
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x0A],
        "a file packed with xz, and not lines of text; xzcat f | align-cli batch"
      ),
      (Array("BZh91AY\n".utf8), "bzcat f | align-cli batch"),
      ([0x50, 0x4B, 0x03, 0x04, 0x0A], "unzip -p f | align-cli batch"),
      (
        [0xFF, 0xFE, 0x7B, 0x00],
        "text in UTF-16, and not lines of text; iconv -f UTF-16LE -t UTF-8 f | align-cli batch"
      ),
      ([0x7B, 0x00, 0x22, 0x00], "iconv -f UTF-16LE"), ([0x00, 0x69, 0x00, 0x64], "iconv -f UTF-16BE"),
      ([0xFE, 0xFF], "iconv -f UTF-16BE"), (Array("PAR1\u{15}".utf8), "a Parquet file"),
    ] as [([UInt8], String)])
  func anotherContainerIsRefused(bytes: [UInt8], sentence: String) throws {
    let program = try Program()
    try program.write(bytes, to: "f")
    let run = try program.run("batch", "f", "-o", "o.jsonl")
    #expect((run.status, run.output, run.errors.split(separator: "\n").count) == (2, "", 1))
    #expect(run.errors.hasPrefix("align-cli: f: this is ") && run.errors.contains(sentence), "\(run.errors)")
    #expect(try program.files == ["f"])
    let piped = try program.shell("\"$P\" batch <f")
    #expect((piped.status, piped.output) == (2, ""))
  }
}
