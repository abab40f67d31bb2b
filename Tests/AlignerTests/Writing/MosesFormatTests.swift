import Aligner
import Testing

@Suite struct MosesFormatTests {
  @Test func theFilesAreNamedByTheLanguages() {
    var options = WritingOptions()
    #expect(MosesFormat.fileEndings(options) == [".fr", ".ar"])
    (options.sourceLanguage, options.targetLanguage) = ("fr-MA", "ar-MA")
    #expect(MosesFormat.fileEndings(options) == [".fr-MA", ".ar-MA"])
  }

  @Test(arguments: Corpus.names)
  func lineAnswersToLine(name: String) throws {
    let alignment = try Corpus.named(name).alignment
    let files = try MosesFormat.files(alignment)
    // The table has the same pairs, a header and other columns.
    let rows = try TSVFormat.write(alignment).split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    #expect(files[0].split(separator: "\n", omittingEmptySubsequences: false).dropLast() == rows.map { $0[0] }[...])
    #expect(files[1].split(separator: "\n", omittingEmptySubsequences: false).dropLast() == rows.map { $0[1] }[...])
  }
}
