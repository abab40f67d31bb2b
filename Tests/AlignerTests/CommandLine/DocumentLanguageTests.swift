import Testing

/// `--source` and `--target`, and what is done about documents in another language.
@Suite struct DocumentLanguageTests {
  /// An English report, with the numbers and years of the Arabic one.
  private static let english = """
    1. The Executive Committee met in Aleppo on 5 May 2016, and this is the report of what was said at the meeting.

    2. It has adopted the report of the Secretary-General on the 12 projects of 2015, which will be carried on by him.

    3. It is the wish of the Committee to thank the Government of Turkey for all that it has done for its members.

    """

  private func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    try program.write(Self.english, to: "en.txt")
    try program.write("1. 2016\n\n2. 2015\n\n3. 12\n", to: "digits.txt")
    return program
  }

  @Test(arguments: [
    "--source fr.txt --target ar.txt", "--target ar.txt --source fr.txt", "--source fr.txt ar.txt",
    "ar.txt --source=fr.txt", "fr.txt --target ar.txt", "--target ar.txt fr.txt",
  ])
  func theOptionsNameTheDocuments(arguments: String) throws {
    let program = try program()
    let usual = try program.run("align", "fr.txt", "ar.txt")
    let run = try program.shell("$P align \(arguments)")
    #expect((run.status, run.output, run.errors) == (0, usual.output, usual.errors))
    #expect(try program.shell("$P check \(arguments)").status == 0)
    #expect(try program.shell("$P bench \(arguments)").status == 0)
  }

  /// What looks like two documents of one language, or of none, is taken as it is said to be.
  @Test func whatIsSaidOverrulesWhatIsFound() throws {
    let program = try program()
    for documents in ["--source en.txt ar.txt", "--source digits.txt ar.txt", "--source ar.txt --target fr.txt"] {
      let run = try program.shell("$P align \(documents) --force --columns src_document,trg_document --no-header")
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.errors.contains("note"))
      let first = documents.split(separator: " ")[1]
      #expect(run.output.hasPrefix("\(first)\t"), "\(documents)")
    }
  }

  @Test(arguments: [
    ("align en.txt ar.txt", "en.txt: this looks like English, not French; give the French document, or give this one"),
    ("check ar.txt en.txt", "with --source FILE if it is French all the same"),
    ("segment en.txt", "en.txt: this looks like English, not French"),
    ("align fr.txt fr.txt.copy", "or say which is which with --source FRENCH and --target ARABIC"),
    ("align fr.txt digits.txt", "or say which is which with --source FRENCH and --target ARABIC"),
    ("align --source fr.txt", "--source names one of two documents; name the other too; see align-cli help align"),
    ("check --target ar.txt", "--target names one of two documents; name the other too; see align-cli help check"),
    ("align --source fr.txt a b", "align takes FRENCH ARABIC, but got 3"),
    ("align --source fr.txt --target ar.txt a", "align takes FRENCH ARABIC, but got 3"),
    ("segment fr.txt --source fr.txt", "segment takes FILE, but got 2"),
    ("align --source fr.txt --target fr.txt", "fr.txt is given twice"),
    ("align --source fr.txt .", ".: this is a folder"),
    ("align --source fr.txt ar.txt -o fr.txt", "fr.txt: this is an input"),
  ])
  func troubleIsOneSentence(arguments: String, sentence: String) throws {
    let run = try program().shell("cp fr.txt fr.txt.copy; $P \(arguments)")
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    #expect(run.output.isEmpty)
  }

  @Test func oneDocumentMayBeSaidToBeInALanguage() throws {
    let run = try program().run("segment", "--source", "en.txt")
    #expect((run.status, run.errors) == (0, ""))
    #expect(run.output.hasSuffix("3 paragraphs: 3 numbered\n"))
  }

  /// It is answered in its place, and the run goes on.
  @Test func aRecordInAnotherLanguageIsAnswered() throws {
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    let records = [Self.english, Texts.french].map {
      "{\"id\":1,\"fr\":\"\(escaped($0))\",\"ar\":\"\(escaped(Texts.arabic))\"}\n"
    }
    let run = try program().run("batch", "--quiet", input: records.joined())
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.first
        == "{\"id\":1,\(BatchCommandTests.nulls)\"error\":\"fr: this looks like English, not French; give the French document\"}"
    )
    #expect(lines.count == 4)
  }

  /// One pair of many must not end the run on the others.
  @Test func aPairInAnotherLanguageIsLeftOutOfACorpus() throws {
    let program = try program()
    try program.write("fr.txt\tar.txt\nen.txt\tar.txt\n", to: "list.tsv")
    let run = try program.run("align", "list.tsv", "--columns", "src_document", "--no-header")
    #expect(run.status == 1)
    #expect(run.output == "./fr.txt\n./fr.txt\n./fr.txt\n")
    #expect(run.errors.contains("en.txt: this looks like English, not French; give the French document\n"))
    #expect(run.errors.contains("pairs       2: 1 aligned, 1 not a translation"))
  }
}
