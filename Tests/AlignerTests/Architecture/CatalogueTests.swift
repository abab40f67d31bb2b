import Foundation
import Testing

/// All that a person reads stands in the folder Messages, so that a translator of the program finds it there.
@Suite struct CatalogueTests {
  /// Every source file that may not say anything of its own.
  static let silent = (SourceFileTests.library + SourceFileTests.program).filter {
    !$0.hasPrefix("Sources/Aligner/Messages/")
  }
  /// Folders whose words are data: those of the two languages, and the names of groups that JSON has too.
  private static let wordy = ["Text", "Mentions", "Segmenting", "Evidence", "Languages", "Evaluating"]

  @Test func thereIsACatalogue() {
    #expect(Self.silent.count < SourceFileTests.library.count + SourceFileTests.program.count)
  }

  /// Messages are asked for by name, and none is made of a text elsewhere.
  @Test(arguments: silent)
  func noMessageIsMadeElsewhere(path: String) throws {
    let code = SourceLayers.code(of: try Checkout.text(of: path))
    #expect(code.firstMatch(of: #/\bMessage(?:\.init)?\(/#) == nil)
    // An error has a message; what describes itself goes past the catalogue.
    #expect(!code.contains("CustomStringConvertible"))
    #expect(code.firstMatch(of: #/\bTrouble\(\s*"/#) == nil)
  }

  /// Three words in a row within quotation marks are a sentence or a part of one.
  @Test(arguments: silent.filter { path in !wordy.contains { path.hasPrefix("Sources/Aligner/\($0)/") } })
  func noSentenceIsWrittenElsewhere(path: String) throws {
    for sentence in Self.sentences(in: try Checkout.text(of: path)) { Issue.record("\(path): \(sentence)") }
  }

  /// The script of the page is handed its words.
  @Test(arguments: SourceFileTests.page.filter { $0.hasSuffix(".js") })
  func noSentenceIsWrittenInTheScript(path: String) throws {
    // Selectors are in single words or have signs in them.
    for sentence in Self.sentences(in: try Checkout.text(of: path)) { Issue.record("\(path): \(sentence)") }
  }

  /// Before a colon, a semicolon and what ends a question or a call, French has a space, and no line breaks there.
  @Test(arguments: SourceFileTests.library.filter { $0.hasPrefix("Sources/Aligner/Messages/") })
  func noLineBreaksBeforeASign(path: String) throws {
    let text = SourceLayers.code(of: try Checkout.text(of: path)).replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "x")
    for literal in text.matches(of: #/"(?:[^"\\]|\\.)*"/#) where literal.0.contains(#/ [:;?!](?:[ "]|\\n)/#) {
      Issue.record("\(path): \(literal.0)")
    }
    for french in text.matches(of: #/french: "((?:[^"\\]|\\.)*)"/#) where french.1.contains(#/\p{L}[:;?!](?: |$)/#) {
      Issue.record("\(path): \(french.1)")
    }
  }

  @Test(arguments: [
    ("let a = \"one two three\"", true), ("let a = \"one two\"", false), ("throw Trouble(\"\\(a) is no file\")", true),
    ("/// \"one two three\"", false), ("precondition(a, \"one two three\")", false),
    ("f(\"<p class=\\\"a\\\">\")", false),
    ("let a = \"x: \\(one) two three four\"", true),
  ])
  func aSentenceIsTold(line: String, isSentence: Bool) {
    #expect(Self.sentences(in: line).isEmpty != isSentence)
  }

  /// The texts of a source file that are sentences or parts of them, but for those that a programmer alone will see.
  private static func sentences(in text: String) -> [String] {
    SourceLayers.code(of: text).split(separator: "\n").filter { !$0.contains("precondition") }.flatMap { line in
      line.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }.filter {
        $0.firstMatch(of: #/\b[A-Za-z]+ [a-z]+ [a-z]+\b/#) != nil
      }
    }
  }
}
