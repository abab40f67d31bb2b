import Foundation
import Testing

/// The data take one way: a folder of the library uses only those above it in the table in CONTRIBUTING.md.
@Suite struct LayeringTests {
  @Test func noFileMentionsATypeOfALaterFolder() throws {
    #expect(try SourceLayers.ofLibrary().violations == [])
  }

  @Test func theTableHasEveryFolderOfTheLibrary() throws {
    let folders = try Checkout.names(in: "Sources/Aligner").filter { !$0.hasSuffix(".docc") }
    #expect(try SourceLayers.ofLibrary().layers.map(\.name).sorted() == folders)
  }

  @Test func theStagesStandInTheOrderOfTheWork() throws {
    let stages = ["Bitext", "Reading", "Segmenting", "Evidence", "Aligning", "Checking", "Writing", "Evaluating"]
    #expect(try SourceLayers.ofLibrary().layers.map(\.name).filter(stages.contains) == stages)
  }

  @Test(arguments: [
    ("Paragraph", "Bitext"), ("FileReader", "Reading"), ("Segmenter", "Segmenting"), ("Lexicon", "Evidence"),
    ("BitextAligner", "Aligning"), ("BitextCheck", "Checking"), ("TMXFormat", "Writing"), ("Evaluator", "Evaluating"),
  ])
  func declarationsAreFound(type: String, folder: String) throws {
    let library = try SourceLayers.ofLibrary()
    #expect(library.home[type].map { library.layers[$0].name } == folder)
  }

  @Test(arguments: [
    ("let a = Upper()", true), ("func f(_ a: [Upper]) {}", true), ("let a = \"\\(Upper.name)\"", true),
    ("/// As ``Upper`` has it.", false), ("let a = UpperCase()", false), ("let upper = Lower()", false),
  ])
  func aMentionIsAViolation(line: String, isViolation: Bool) {
    let lower = SourceLayers.File(path: "Low/Lower.swift", text: "public struct Lower {\n  \(line)\n}\n")
    let upper = SourceLayers.File(path: "High/Upper.swift", text: "final class Upper { var lower: Lower? }\n")
    let layers = SourceLayers(layers: [.init(name: "Low", files: [lower]), .init(name: "High", files: [upper])])
    #expect(layers.violations == (isViolation ? ["Low/Lower.swift: Upper is in High"] : []))
  }
}
