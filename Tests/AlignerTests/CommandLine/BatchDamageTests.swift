import Testing

/// `batch` and Arabic that a PDF has damaged.
@Suite struct BatchDamageTests {
  /// A record with sound Arabic, and one whose Arabic has lam-alef turned round and letters in forms of print.
  private static let input = [
    Texts.arabic,
    Texts.arabic.replacing("الأمين", with: "األمين").replacing("اللجنة", with: "\u{FE8D}\u{FEDF}لجنة"),
  ].enumerated().map { index, arabic in
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    return #"{"id":\#(index),"fr":"\#(escaped(Texts.french))","ar":"\#(escaped(arabic))"}"# + "\n"
  }.joined()

  /// It came into the corpus without a word, and there was no way to have it repaired.
  @Test(arguments: ["paragraph", "sentence"])
  func itIsCountedAndRepairedWhenAsked(unit: String) throws {
    let program = try Program()
    let options = ["batch", "--unit", unit, "--stats", "s.json"]
    let plain = try program.run(options, input: Self.input)
    #expect(plain.output.contains("األمين") && plain.output.contains("\u{FE8D}\u{FEDF}لجنة"))
    #expect(plain.errors.contains("1 record has Arabic that a PDF has damaged; --repair repairs it"))
    #expect(program.read("s.json")?.contains(#""damaged" : 1"#) == true)
    let repaired = try program.run(options + ["--repair"], input: Self.input)
    #expect(!repaired.output.contains("األمين") && !repaired.output.contains("\u{FE8D}"))
    #expect(repaired.errors.contains("1 record has Arabic that a PDF has damaged; it is repaired"))
    // What is sound stays as it is.
    let sound = repaired.output.split(separator: "\n").filter { $0.hasPrefix(#"{"id":0,"#) }
    #expect(sound == plain.output.split(separator: "\n").filter { $0.hasPrefix(#"{"id":0,"#) } && !sound.isEmpty)
  }

  @Test func soundTextsGetNoNote() throws {
    let run = try Program().run("batch", input: String(Self.input.prefix { $0 != "\n" }))
    #expect(run.status == 0 && !run.errors.contains("damaged"))
  }
}
