import Aligner
import Testing

@Suite struct ParallelTextTests {
  private func pairs(_ text: String) throws -> [[String]] {
    try ParallelText(SourceText(name: "paires", text: text)).pairs.map { [$0.source, $0.target] }
  }

  private static let two = [["le fleuve", "النهر"], ["la mer", "البحر"]]

  @Test(arguments: [
    "le fleuve\tالنهر\nla mer\tالبحر\n",
    "le fleuve\tالنهر\r\nla mer\tالبحر\r\n",
    "le fleuve\tالنهر\n\nla mer\tالبحر",
    "النهر\tle fleuve\nالبحر\tla mer\n",
    "le fleuve\tالنهر\t0.98\nla mer\tالبحر\t0.7\n",
    "id\tsrc_text\tsrc_label\ttrg_text\n7\tle fleuve\t1.\tالنهر\n8\tla mer\t2.\tالبحر\n",
    "trg_text\tsrc_text\nالنهر\tle fleuve\nالبحر\tla mer\n",
  ])
  func aTableIsReadByItsColumns(table: String) throws {
    #expect(try pairs(table) == Self.two)
  }

  @Test func rowsThatAreNoPairAreLeftOut() throws {
    let table = "le fleuve\tالنهر\nseul\t\n\tوحيد\nun\tdeux\n12\t12\nla mer\tالبحر\nsans tabulation\n"
    #expect(try pairs(table) == Self.two)
  }

  @Test(arguments: ["un texte\nsans paires\n", "one\ttwo\n", "<tmx version=\"1.4\"><body></body></tmx>"])
  func aFileWithoutPairsIsAnError(text: String) {
    #expect(throws: ReadingError.noPairs(file: "paires")) { try pairs(text) }
  }

  @Test func theProgramReadsTheMemoriesAndTablesThatItWrites() throws {
    let alignment = Samples.pair("a < b & « c »", "أ < ب")
    for format in [try TMXFormat.write(alignment), try TSVFormat.write(alignment)] {
      #expect(try pairs(format) == [["a < b & « c »", "أ < ب"]])
    }
  }
}
