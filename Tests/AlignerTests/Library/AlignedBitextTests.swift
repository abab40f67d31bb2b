import Aligner
import Foundation
import Testing

/// The front door gives what the parts give, by what is public.
@Suite struct AlignedBitextTests {
  private static let folder = Checkout.place("corpora/report").path

  @Test(arguments: [false, true])
  func twoFilesAreAlignedInEitherOrder(isTurned: Bool) throws {
    let paths = [Self.folder + "/fr.txt", Self.folder + "/ar.txt"]
    let bitext = try AlignedBitext(paths[isTurned ? 1 : 0], paths[isTurned ? 0 : 1])
    #expect(bitext.alignment.verdict.isTranslation)
    let unpaired = bitext.missing.count + bitext.extra.count
    #expect(bitext.pairs.count + unpaired <= bitext.alignment.beads.count)
    #expect(bitext.pairs.count > 10)
    #expect(bitext.sentences.count >= bitext.pairs.count)
  }

  @Test func whatIsMissingIsNamedAndFound() throws {
    let lines = try ["fr", "ar"].map { language -> [String] in
      try String(contentsOfFile: "\(Self.folder)/units.\(language).txt", encoding: .utf8).split(separator: "\n").map(
        String.init)
    }
    let source = Segmenter().segment(Passages(name: "fr", paragraphs: lines[0]), language: .french)
    let target = Segmenter().segment(
      Passages(name: "ar", paragraphs: lines[1].enumerated().compactMap { $0 == 8 ? nil : $1 }),
      language: .arabic)
    let bitext = AlignedBitext(source, target)
    #expect(bitext.missing.count == 1)
    #expect(bitext.findings.contains { $0.rule == "missing-paragraph" })
  }

  @Test func theExtensionNamesTheFormat() throws {
    let bitext = try AlignedBitext(Self.folder + "/fr.txt", Self.folder + "/ar.txt")
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).tmx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try bitext.write(to: path)
    let memory = try String(contentsOfFile: path, encoding: .utf8)
    #expect(memory.components(separatedBy: "<tu ").count + memory.components(separatedBy: "<tu>").count > 10)
    #expect(throws: UnknownName.self) { try bitext.write(to: path + ".doc") }
  }

  @Test func twoFilesOfOneLanguageAreAnError() {
    let path = Self.folder + "/fr.txt"
    #expect(throws: ReadingError.oneLanguage(file: path, other: path, language: .french)) {
      try AlignedBitext(path, path)
    }
  }
}
