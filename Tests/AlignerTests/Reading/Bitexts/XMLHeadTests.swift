import Testing

@testable import Aligner

@Suite struct XMLHeadTests {
  private static func decoded(_ declaration: String, _ body: [UInt8]) throws -> SourceText {
    try TextDecoder().decode(Array(declaration.utf8) + body, name: "a.tmx")
  }

  @Test(
    arguments: [
      (#"<?xml version="1.0" encoding="windows-1256"?>"#, TextEncoding.windows1256),
      ("<?xml version='1.0' encoding = 'iso-8859-15' ?>", .iso885915),
      (#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#, .utf8),
      (#"<?xml version="1.0" encoding="klingon"?>"#, nil), (#"<?xml version="1.0"?>"#, nil),
      ("<?xml", nil), (#"<?xml version="1.0" encoding="#, nil), (#"<tmx encoding="utf-8">"#, nil), ("", nil),
    ])
  func theDeclarationNamesTheEncoding(head: String, encoding: TextEncoding?) {
    #expect(XMLHead.declaredEncoding(of: Array(head.utf8)) == encoding)
  }

  /// One letter says nothing of its encoding; the file does.
  @Test func theDeclarationIsBelievedWhereTheContentLeavesADoubt() throws {
    let body = Array("<a>caf".utf8) + [0xE9] + Array("</a>".utf8)
    for (name, encoding) in [("windows-1252", TextEncoding.windows1252), ("iso-8859-15", .iso885915)] {
      let text = try Self.decoded("<?xml version=\"1.0\" encoding=\"\(name)\"?>", body)
      #expect(text.encoding == encoding || !text.isEncodingUncertain)
      #expect(text.bytes.suffix(9).elementsEqual("café</a>".utf8))
    }
  }

  @Test func theContentIsBelievedWhereItIsSure() throws {
    let utf8 = try Self.decoded(#"<?xml version="1.0" encoding="windows-1256"?>"#, Array("<a>اعتمدت اللجنة</a>".utf8))
    #expect(utf8.encoding == .utf8)
    #expect(utf8.contradictedEncoding == .windows1256)
    let french = String(repeating: "Le Comité a été élu à l’unanimité. ", count: 20)
    let table = TextEncoding.windows1252.decodingTable()
    let bytes = french.unicodeScalars.compactMap { scalar in
      table.firstIndex { $0.elementsEqual(String(scalar).utf8) }.map(UInt8.init)
    }
    let text = try Self.decoded(#"<?xml version="1.0" encoding="windows-1256"?>"#, bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("Comité a été élu"))
  }

  @Test(arguments: EncodingSamples.all, ["utf-8", "utf-16", "windows-1256", "iso-8859-6"])
  func aDeclarationIsContradictedIfItWouldGiveAnotherText(sample: EncodingSamples.Sample, declared: String) throws {
    let encoding = try TextEncoding(name: declared)
    let bytes = sample.bytes(of: "<?xml version=\"1.0\" encoding=\"\(declared)\"?>\n" + sample.text)
    let found = try TextDecoder().decode(bytes, name: "a.tmx")
    let believed = try? TextDecoder(encoding: encoding).decode(bytes, name: "a.tmx")
    let isBothUTF16 = encoding.isUTF16 && found.encoding.isUTF16
    #expect((found.contradictedEncoding == nil) == (isBothUTF16 || believed?.bytes == found.bytes))
    let overruled = try TextDecoder(encoding: sample.encoding).decode(bytes, name: "a.tmx")
    #expect(overruled.contradictedEncoding == nil)
  }

  @Test func aMemoryInTheEncodingThatItDeclaresIsRead() throws {
    let samples = EncodingSamples.all.filter { $0.encoding == .windows1256 }
    let memory =
      #"<?xml version="1.0" encoding="windows-1256"?><tmx><body><tu><tuv xml:lang="fr"><seg>"# + samples[0].text
      + #"</seg></tuv><tuv xml:lang="ar"><seg>"# + samples[1].text + "</seg></tuv></tu></body></tmx>"
    let source = try TextDecoder().decode(samples[0].bytes(of: memory), name: "a.tmx")
    #expect(String(decoding: source.bytes, as: UTF8.self) == memory)
    #expect(source.contradictedEncoding == nil)
    #expect(!source.isEncodingUncertain)
    let bitext = try GivenBitext(source)
    #expect(bitext.units.first?.source?.text.contains("élève") == true)
  }
}
