import Testing

/// Whatever the catalogue holds is in French and in Arabic, too.
@Suite struct TranslationTests {
  private static let catalogue = SourceFileTests.library.filter { $0.hasPrefix("Sources/Aligner/Messages/") }

  /// What is written the same in English and French, and rightly so.
  private static let alsoFrench: Set<String> = [
    "page ", "pages", "note ", "note", "segment ", "Date", "Signature", "signature", "Verdict", "verdict", "verdicts",
    "Corrections", "strict", "conf.", "score",
  ]

  /// What is the same in all languages: names, signs of figures, and lines that programs compare.
  private static let ofNoLanguage: Set<String> = [
    "align-cli: ", "P", "R", "F1", "held out by family", "Findings accepted for align-cli check --baseline",
  ]

  @Test(arguments: catalogue)
  func everyMessageIsInThreeLanguages(path: String) throws {
    for call in MessageCall.all(in: SourceLayers.code(of: try Checkout.text(of: path))) {
      for fault in Self.faults(of: call) { Issue.record("\(path): \(fault)") }
    }
  }

  @Test func theCatalogueIsRead() throws {
    let calls = try Self.catalogue.flatMap { MessageCall.all(in: SourceLayers.code(of: try Checkout.text(of: $0))) }
    // What is excused is there, so that the lists do not outgrow the catalogue.
    #expect(Self.alsoFrench.subtracting(calls.compactMap { $0.text("") }) == [])
    #expect(Self.ofNoLanguage.subtracting(calls.compactMap { $0.text("verbatim") }) == [])
    #expect(calls.count > 500)
    #expect(calls.contains { $0.text("") == "; did you mean ?" && $0.text("french")?.contains("vouliez-vous") == true })
  }

  @Test(arguments: [
    ("Message(\"one\", french: \"un\", arabic: \"واحد\")", true), ("Message(\"one\")", false),
    ("Message(\"one\", french: \"un\")", false), ("Message(\"one\", french: \"one\", arabic: \"واحد\")", false),
    ("Message(\"one \\(f(\"x\", 1)) two\", french: \"un \\(a) deux\", arabic: \"one two\")", false),
    ("Message(\": \")", true), ("Message(text)", false), ("Message(verbatim: text)", true),
    ("Message(verbatim: \"one\")", false),
    ("Message(\"\\(count)\", french: \"\\(count)\", arabic: \"\\(count)\")", true),
  ])
  func aMessageThatIsForgottenIsTold(code: String, isTranslated: Bool) {
    #expect(MessageCall.all(in: code).flatMap(Self.faults).isEmpty == isTranslated)
  }

  /// What a message lacks.
  private static func faults(of call: MessageCall) -> [String] {
    // The declaration itself, and the making of a message from values that are there.
    if call.arguments.contains(where: { $0.code.contains("String?") }) { return [] }
    if let text = call.text("verbatim") {
      return MessageCall.isWordy(text) && !ofNoLanguage.contains(text) ? ["not translated: \(text)"] : []
    }
    guard let english = call.text("") else { return [] }
    guard let french = call.text("french"), let arabic = call.text("arabic") else {
      let isSign = !MessageCall.isWordy(english) && call.arguments.allSatisfy { $0.code.contains("\"") }
      return isSign && call.arguments.count == 1 ? [] : ["not translated: \(call.arguments.map(\.code))"]
    }
    guard MessageCall.isWordy(english) else { return [] }
    var faults: [String] = []
    if french == english, !alsoFrench.contains(english) { faults.append("not French: \(english)") }
    if MessageCall.isWordy(arabic), !arabic.unicodeScalars.contains(where: { (0x0620...0x064A).contains($0.value) }) {
      faults.append("not Arabic: \(arabic)")
    }
    return faults
  }
}
