import Aligner
import Testing

@Suite struct ContentsTableTests {
  @Test(arguments: ["\t", " ........ ", "…… ", "      "])
  func rowsThatEndInAPageAreContents(leader: String) {
    let rows = ["1. Les oiseaux\(leader)4", "2. Les herbiers\(leader)9", "3. Les digues\(leader)12"]
    let text =
      "Table des matières\n\n" + rows.joined(separator: "\n")
      + "\n\n1. Les oiseaux nichent en avril.\n\n2. L’herbe pousse.\n"
    let document = Document(text)
    #expect(document.paragraphs.filter { $0.kind == .contents }.map(\.label?.text) == ["1.", "2.", "3."])
    #expect(document.paragraphs.filter { $0.kind == .numbered }.map(\.label?.number) == [1, 2])
    #expect(document.troubles.isEmpty)
  }

  @Test func arabicTablesToo() {
    let text = "المحتويات\n\nالطيور ........ ٤\nالأعشاب ........ ٩\nالسدود ........ ١٢\n\nتعشّش الطيور في الربيع.\n"
    #expect(Document(text, .arabic).paragraphs.map(\.kind) == [.heading, .contents, .contents, .contents, .body])
  }

  @Test(arguments: [
    "Les oiseaux\t4\nLes herbiers\t9\n",
    "Les oiseaux 4\nLes herbiers 9\nLes digues 12\n",
    "Recettes\t40\nDépenses\t12\nSolde\t9\nReport\t3\n",
  ])
  func fewRowsSingleSpacesAndFallingNumbersMakeNoTable(text: String) {
    #expect(!Document(text).paragraphs.contains { $0.kind == .contents })
  }
}
