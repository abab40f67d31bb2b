import Foundation
import Testing

/// What every source file has to keep to.
@Suite struct SourceFileTests {
  static let library = (try? Checkout.files(under: "Sources/Aligner", suffix: ".swift")) ?? []
  static let program = (try? Checkout.files(under: "Sources/align-cli", suffix: ".swift")) ?? []

  /// What is built into the program beside Swift.
  static let page = ["js", "css"].flatMap { end in
    (try? Checkout.files(under: "Sources/Aligner/Writing/Page", suffix: ".\(end)")) ?? []
  }

  /// Made by the program itself.
  private static let generated = [
    "Sources/Aligner/Evidence/Lexicon/BundledLexicon.swift", "Sources/Aligner/Mentions/BundledNames.swift",
  ]
  private static let mostLines = 250
  /// What the toolchain brings, and the library itself.
  private static let modules: Set = ["Aligner", "Dispatch", "Foundation", "Synchronization"]

  @Test func thereAreSources() {
    #expect(Self.library.contains("Sources/Aligner/Bitext/Bead.swift"))
    #expect(Self.program.contains("Sources/align-cli/AlignCLI.swift"))
  }

  @Test(arguments: library + program + page)
  func noFileIsLong(path: String) throws {
    guard !Self.generated.contains(path) else { return }
    #expect(try Checkout.text(of: path).count { $0 == "\n" } <= Self.mostLines)
  }

  @Test(arguments: library)
  func theLibraryDoesNotPrint(path: String) throws {
    let code = SourceLayers.code(of: try Checkout.text(of: path))
    #expect(code.firstMatch(of: #/\b(print|debugPrint|dump|puts|fputs)\(/#) == nil)
  }

  @Test(arguments: library + program)
  func onlyTheToolchainIsImported(path: String) throws {
    for line in try Checkout.lines(of: path) {
      guard let module = line.prefixMatch(of: #/(?:@\w+ |public |internal |private )*import (?:\w+ )?(\w+)/#)?.1
      else { continue }
      #expect(Self.modules.contains(String(module)))
    }
  }

  /// A file that the manifest does not name would not be built in.
  @Test func thePageIsBuiltInWhole() throws {
    let manifest = try Checkout.text(of: "Package.swift")
    #expect(Self.page.count > 5)
    for path in Self.page { #expect(manifest.contains("\"\(path.split(separator: "/").last ?? "")\"")) }
  }

  @Test func thePackageDependsOnNoOther() throws {
    let manifest = try Checkout.lines(of: "Package.swift")
    #expect(manifest.contains("  dependencies: [],"))
    #expect(!manifest.contains { $0.contains(".package(") })
  }
}
