import Testing

/// Outputs whose names promise what a command does not write.
@Suite struct OutputNameTests {
  private static func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    try program.write(#"{"id":1,"fr_path":"fr.txt","ar_path":"ar.txt"}"# + "\n", to: "in.jsonl")
    return program
  }

  /// They got JSON Lines, an outline or a table under that name, and the run ended with 0.
  @Test(
    arguments: ["tmx", "csv", "parquet", "tmx.gz"].map { ("batch in.jsonl", "o." + $0, "batch writes .jsonl") }
      + [
        ("segment fr.txt", "o.docx", "its extension names no format; use one of .txt .jsonl"),
        ("terms fr.txt ar.txt", "g.xlsx", "terms writes a table with tabs"),
        ("terms fr.txt ar.txt", "g.csv", "terms writes a table with tabs"),
        ("learn fr.txt", "l.json", "learn writes a table with tabs"),
      ])
  func areRefused(command: String, output: String, sentence: String) throws {
    let program = try Self.program()
    let run = try program.shell("\"$P\" \(command) -o \(output)")
    #expect((run.status, run.errors.split(separator: "\n").count) == (2, 1))
    #expect(run.errors.hasPrefix("align-cli: \(output): \(sentence)"), "\(run.errors)")
    #expect(try program.files == ["ar.txt", "fr.txt", "in.jsonl"])
  }

  @Test(arguments: [
    "o.jsonl", "o.NDJSON", "o.json", "o.tsv", "o.tab", "o", "o.jsonl.gz", "o.x --format tsv", "/dev/null", "-",
  ])
  func ofBatchAreTaken(output: String) throws {
    let run = try Self.program().shell("export PATH=/usr/bin:/bin; \"$P\" batch in.jsonl --quiet -o \(output)")
    #expect((run.status, run.errors) == (0, ""))
  }

  @Test(arguments: [("o.txt", false), ("o", false), ("o.jsonl", true), ("o.x --format jsonl", true)])
  func ofSegmentSayTheFormat(output: String, isJSON: Bool) throws {
    let program = try Self.program()
    let run = try program.shell("\"$P\" segment fr.txt -o \(output)")
    #expect((run.status, run.errors) == (0, ""))
    let name = String(output.prefix { $0 != " " })
    #expect(program.read(name)?.hasPrefix("{") == isJSON)
  }
}
