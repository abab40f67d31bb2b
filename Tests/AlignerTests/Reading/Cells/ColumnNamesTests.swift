import Testing

@testable import Aligner

@Suite struct ColumnNamesTests {
  @Test(arguments: [
    ["source", "target"], ["fr", "ar"], ["French", "Arabic"], ["FRANÇAIS", "العربية"], ["Francais", "arabe"],
    ["الفرنسية", "العربيّة"], ["texte source", "Texte cible"], ["النص المصدر", "النص الهدف"], ["fr-FR", "ar_SA"],
    ["src_text", "trg_text"],
    ["Français (France)", "Arabe (Maroc)"], ["Texte français", "Texte arabe"], ["اللغة الفرنسية", "اللغة العربية"],
    ["src", "tgt"],
    ["fr_FR", "ar-001"], ["fra", "ara"],
  ])
  func columnsAreKnownInEitherOrderAndAmongOthers(names: [String]) {
    func found(_ header: [String]) -> [Int?] {
      let columns = ColumnNames.columns(of: header)
      return [columns.source, columns.target]
    }
    #expect(found(names) == [0, 1])
    #expect(found(["id", names[1], "note", "", names[0]]) == [4, 1])
  }

  @Test func namesOfLanguagesGoBeforeThoseOfSides() {
    let columns = ColumnNames.columns(of: ["source", "fr", "ar", "target"])
    #expect(columns.source == 1)
    #expect(columns.target == 2)
  }

  @Test(arguments: [
    ["fr_path", "ar_path"], ["src_label", "trg_label"], ["un", "deux"], ["source file", "target file"], ["", ""],
    ["Le texte français est là.", "النص العربي هنا."], ["en", "de"],
  ])
  func othersAreNone(names: [String]) {
    let columns = ColumnNames.columns(of: names)
    #expect(columns.source == nil)
    #expect(columns.target == nil)
  }
}
