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
    let french = String(repeating: "Le Comité a été élu à l’unanimité. ", count: 20)
    let table = TextEncoding.windows1252.decodingTable()
    let bytes = french.unicodeScalars.compactMap { scalar in
      table.firstIndex { $0.elementsEqual(String(scalar).utf8) }.map(UInt8.init)
    }
    let text = try Self.decoded(#"<?xml version="1.0" encoding="windows-1256"?>"#, bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("Comité a été élu"))
  }
}
