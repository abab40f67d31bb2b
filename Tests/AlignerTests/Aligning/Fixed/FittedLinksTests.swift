import Testing

@testable import Aligner

/// Links find their paragraphs in documents that have changed since, or are named.
@Suite struct FittedLinksTests {
  private static let french = [
    "Le conseil adopte le budget.", "La séance est levée.", "Le rapport est publié.", "Fin.",
  ]
  private static let arabic = ["يعتمد المجلس الميزانية.", "رُفعت الجلسة.", "نُشر التقرير.", "انتهى."]

  private static func document(_ paragraphs: [String], _ language: Language) -> Document {
    let text = paragraphs.joined(separator: "\n\n")
    return Segmenter().segment(SourceText(name: "texte", text: text), language: language)
  }

  /// All pairs of the documents as they were, confirmed.
  private static func file() throws -> LinksFile {
    var alignment = BitextAligner().align(
      document(french, .french), document(arabic, .arabic), keepingPieces: true)
    alignment.beads = french.indices.map { index in
      var bead = Bead(source: index..<index + 1, target: index..<index + 1, confidence: 0.25)
      bead.state = .confirmed
      return bead
    }
    let bytes = try OutputBuffer.bytes { try LinksFormat.write([alignment], .init(), to: &$0) }
    return try LinksFile(SourceText(name: "f.links", text: String(decoding: bytes, as: UTF8.self)))
  }

  private static func fitted(_ french: [String], _ arabic: [String], takesAll: Bool = false) throws -> FittedLinks {
    FittedLinks(try file(), document(french, .french), document(arabic, .arabic), takesAll: takesAll)
  }

  private static func places(_ fitted: FittedLinks) -> [[Int]] {
    fitted.links.map { [$0.source.pieces.lowerBound, $0.target.pieces.lowerBound] }
  }

  @Test func whatHasNotChangedFits() throws {
    let fitted = try Self.fitted(Self.french, Self.arabic)
    #expect(Self.places(fitted) == [[0, 0], [1, 1], [2, 2], [3, 3]] && fitted.unfit == [])
    #expect(fitted.links.allSatisfy { $0.confidence == nil })
    #expect(try Self.fitted(Self.french, Self.arabic, takesAll: true).links.allSatisfy { $0.confidence == 0.25 })
  }

  @Test func whatWasPutInShiftsTheOthers() throws {
    let fitted = try Self.fitted(
      ["Avant-propos."] + Self.french, Self.arabic[..<2] + ["فقرة جديدة."] + Self.arabic[2...])
    #expect(Self.places(fitted) == [[1, 0], [2, 1], [3, 3], [4, 4]] && fitted.unfit == [])
  }

  @Test func whatHasChangedIsNamed() throws {
    var arabic = Self.arabic
    arabic[1] = "تأجلت الجلسة."
    let fitted = try Self.fitted(Array(Self.french.dropLast()), arabic)
    #expect(Self.places(fitted) == [[0, 0], [2, 2]] && fitted.unfit == [3, 5])
  }

  @Test func aFileOfOtherDocumentsIsToldFromOneThatHasChanged() throws {
    let other = ["Chapitre premier.", "Les membres sont élus.", "Le vote est secret.", "Le bureau siège à Rabat."]
    #expect(
      try Self.fitted(other, ["الباب الأول.", "يُنتخب الأعضاء.", "التصويت سري.", "مقر المكتب الرباط."]).isOfOthers)
    #expect(try !Self.fitted([Self.french[0]] + other, [Self.arabic[0]]).isOfOthers)
    #expect(try !Self.fitted(Self.french, Self.arabic).isOfOthers)
  }

  @Test func aTextThatIsThereTwiceIsFoundNearby() throws {
    let fitted = try Self.fitted(["Fin."] + Self.french, Self.arabic)
    #expect(Self.places(fitted) == [[1, 0], [2, 1], [3, 2], [4, 3]])
  }

  @Test func aPieceIsTakenOnce() throws {
    let text = "src\ttrg\tstate\n1\t1\tconfirmed\n1\t2\tconfirmed\n2\t9\tout\n"
    let file = try LinksFile(SourceText(name: "f", text: text))
    let fitted = FittedLinks(file, Self.document(Self.french, .french), Self.document(Self.arabic, .arabic))
    #expect(Self.places(fitted) == [[0, 0]] && fitted.unfit == [3, 4])
  }
}
