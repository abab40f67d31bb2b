import Testing

@testable import Aligner

@Suite struct LineScannerTests {
  private func lines(_ text: String) -> [Passage] { LineScanner.lines(of: Array(text.utf8)) }

  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return lines(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyTerminatorEndsALine(terminator: String) {
    let text = ["un", "deux", "", "trois"].joined(separator: terminator)
    #expect(texts(text) == ["un", "deux", "trois"])
    #expect(texts(text + terminator) == ["un", "deux", "trois"])
    #expect(lines(text).map(\.gap) == [0, 0, 1])
  }

  /// Editors and `grep -n` do not count a form feed.
  @Test func linesAreNumberedAsEditorsDo() {
    #expect(lines("a\n\nb\r\nc\rd\n\u{C}e\nf\u{C}g\n").map(\.number) == [1, 3, 4, 5, 6, 7, 7])
    #expect(lines("a\n\u{C}b\nc").map(\.startsPage) == [false, true, false])
  }

  /// Bytes are looked at in blocks, and the last ones by themselves.
  @Test(arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func aTerminatorEndsALineWhereverItStands(terminator: String) {
    for position in 1...260 {
      let parts = [String(repeating: "à", count: position), String(repeating: "b", count: 260 - position) + "."]
      #expect(texts(parts.joined(separator: terminator)) == parts)
      #expect(lines(parts.joined(separator: terminator)).map(\.width) == parts.map(\.unicodeScalars.count))
    }
  }

  @Test(arguments: [
    "*", "<", "^", "\t", "\u{7F}", "\u{1}", "  ", "\u{AD}", "\u{61C}", "\u{200B}", "\u{200F}", "\u{202A}", "\u{202E}",
    "\u{2060}", "\u{2069}", "\u{FEFF}",
  ])
  func whatNeedsCleaningIsSeenWhereverItStands(spoiler: String) {
    for position in 1...260 {
      let text = String(repeating: "é", count: position) + spoiler + String(repeating: "b", count: 260 - position) + "."
      #expect(lines(text).map(\.isClean) == [false])
    }
  }

  @Test(arguments: ["L’été, « 48ème session » — œuvre n° 5 …", "قرّرت اللجنة، في دورتها ٤٨، ما يلي:"])
  func ordinaryTextIsClean(text: String) {
    #expect(lines(text).map(\.isClean) == [true])
  }

  @Test func lettersThatShareBytesWithTerminatorsEndNothing() {
    #expect(texts("\u{C5}\u{A0}\u{E2} — “a” \u{2030}\u{A9}\n") == ["\u{C5}\u{A0}\u{E2} — “a” \u{2030}\u{A9}"])
  }

  @Test func whiteSpaceAroundALineIsLeftOut() {
    #expect(texts("  \u{A0}\t un mot \u{A0}\u{200F} \n \u{200B} \n") == ["un mot"])
    #expect(lines("   trois\n\tun\n").map(\.indent) == [3, 1])
    #expect(texts("cou\u{AD}\npe") == ["cou\u{AD}", "pe"])
  }

  @Test func widthsAreCountedInScalars() {
    #expect(lines("été 12\nالمادّة\n").map(\.width) == [6, 7])
    #expect(lines("  été chaud\n").map(\.firstWordWidth) == [3])
  }

  @Test(
    arguments: [
      ("la mer", .open), ("article 12", .open), ("Haut-", .hyphen), ("un -", .open), ("cou\u{AD}", .softHyphen),
      ("la mer,", .comma),
      ("البحر،", .comma), ("suit :", .colon), ("fin ;", .semicolon), ("البحر؛", .semicolon), ("fin.", .sentence),
      ("quoi ?", .sentence),
      ("لماذا؟", .sentence), ("« fin. »", .sentence), ("(fin.)", .sentence), ("**fin.**", .sentence),
      ("le nord ; et", .semicolon),
      ("البحر؛ و", .semicolon), ("le nord et", .open), ("« la mer »", .open),
    ] as [(String, Passage.Ending)])
  func anEndingIsThatOfTheLastVisibleCharacter(text: String, ending: Passage.Ending) {
    #expect(lines(text).map(\.ending) == [ending])
  }

  @Test(
    arguments: [
      ("la mer", .lowercase), ("été", .lowercase), ("La mer", .uppercase), ("École", .uppercase), ("البحر", .caseless),
      ("12 ans", .other),
      ("« La", .other), ("- la", .other), ("**La** mer", .uppercase),
    ] as [(String, Passage.Opening)])
  func anOpeningIsThatOfTheFirstCharacter(text: String, opening: Passage.Opening) {
    #expect(lines(text).map(\.opening) == [opening])
  }
}
