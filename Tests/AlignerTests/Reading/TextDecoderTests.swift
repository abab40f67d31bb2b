import Testing

@testable import Aligner

@Suite struct TextDecoderTests {
  private func text(_ source: SourceText) -> String { String(decoding: source.bytes, as: UTF8.self) }

  @Test func theSamplesCoverEveryEncoding() {
    #expect(Set(EncodingSamples.all.map(\.encoding)) == Set(TextEncoding.allCases))
    for sample in EncodingSamples.all { #expect(!sample.bytes.isEmpty, "\(sample.testDescription)") }
  }

  @Test(arguments: EncodingSamples.all)
  func aNamedEncodingIsDecoded(sample: EncodingSamples.Sample) throws {
    let source = try TextDecoder(encoding: sample.encoding).decode(sample.bytes, name: "texte.txt")
    #expect(text(source) == sample.text)
    #expect((source.name, source.encoding, source.isEncodingUncertain) == ("texte.txt", sample.encoding, false))
  }

  @Test(arguments: EncodingSamples.unicode, [true, false])
  func aByteOrderMarkIsTakenOff(sample: EncodingSamples.Sample, isNamed: Bool) throws {
    let decoder = TextDecoder(encoding: isNamed ? sample.encoding : nil)
    let source = try decoder.decode(sample.mark + sample.bytes, name: "texte.txt")
    #expect(text(source) == sample.text)
    #expect(!text(source).unicodeScalars.contains("\u{FEFF}"))
    #expect(source.encoding == sample.encoding)
  }

  @Test func textInUTF8IsTakenForIt() throws {
    for sample in EncodingSamples.all where sample.encoding == .utf8 {
      let source = try TextDecoder().decode(sample.bytes, name: "texte.txt")
      #expect((text(source), source.encoding, source.isEncodingUncertain) == (sample.text, .utf8, false))
    }
  }

  /// What matters is the text: French is the same bytes in two of these encodings.
  @Test(arguments: EncodingSamples.oneByte)
  func aOneByteEncodingIsFoundByContent(sample: EncodingSamples.Sample) throws {
    #expect(text(try TextDecoder().decode(sample.bytes, name: "texte.txt")) == sample.text)
  }

  /// A bitext has both languages in one file; its French is no reason to read its Arabic otherwise.
  @Test(arguments: 1...4, [true, false])
  func bothLanguagesInOneEncodingAreFound(frenchTimes: Int, isFrenchFirst: Bool) throws {
    let samples = EncodingSamples.all.filter { $0.encoding == .windows1256 }
    let french = String(repeating: samples[0].text, count: frenchTimes)
    let mixed = isFrenchFirst ? french + samples[1].text : samples[1].text + french
    let source = try TextDecoder().decode(samples[0].bytes(of: mixed), name: "texte.txt")
    #expect(text(source) == mixed)
    #expect(source.encoding == .windows1256)
  }

  /// Written down by hand, so that no table of the system is taken on trust.
  @Test(
    arguments: [
      (.windows1256, [0xC7, 0xE1, 0xE3, 0xCF, 0xED, 0xE4, 0xC9, 0xA1, 0x20, 0xE9, 0x9C], "المدينة، éœ"),
      (.windows1252, [0x9C, 0x75, 0x76, 0x72, 0x65, 0x20, 0xE0, 0x20, 0x80], "œuvre à €"),
      (.iso88596, [0xC7, 0xE4, 0xE5, 0xCF, 0xEA, 0xE6, 0xC9, 0xAC], "المدينة،"),
      (.iso885915, [0xBD, 0x75, 0x76, 0x72, 0x65, 0x20, 0xA4], "œuvre €"),
      (.utf16BigEndian, [0x06, 0x27, 0xD8, 0x3C, 0xDF, 0x39], "ا🌹"),
      (.utf16LittleEndian, [0x27, 0x06, 0x3C, 0xD8, 0x39, 0xDF], "ا🌹"),
    ] as [(TextEncoding, [UInt8], String)])
  func knownBytesAreKnownText(encoding: TextEncoding, bytes: [UInt8], expected: String) throws {
    #expect(text(try TextDecoder(encoding: encoding).decode(bytes, name: "texte.txt")) == expected)
  }

  @Test(arguments: EncodingSamples.unicode.filter { $0.encoding != .utf8 })
  func utf16IsFoundWithoutAByteOrderMark(sample: EncodingSamples.Sample) throws {
    let source = try TextDecoder().decode(sample.bytes, name: "texte.txt")
    #expect((text(source), source.encoding) == (sample.text, sample.encoding))
  }

  /// A word or two is all there is to decide by.
  @Test(arguments: [
    "été", "Où ?", "L’œuvre", "École supérieure", "À l’étranger", "fin d’évaluer les élèves", "«\u{A0}Français\u{A0}»",
  ])
  func aShortFrenchTextIsFound(expected: String) throws {
    for encoding in [TextEncoding.windows1252, .windows1256, .macRoman, .utf16LittleEndian, .utf16BigEndian] {
      let sample = EncodingSamples.Sample(encoding: encoding, text: expected)
      guard !sample.bytes.isEmpty else { continue }  // an À is not in every one
      #expect(text(try TextDecoder().decode(sample.bytes, name: "texte.txt")) == expected, "\(encoding.rawValue)")
    }
  }

  @Test func whatDecidesBetweenEncodingsOfTheSameTextIsNoUncertainty() throws {
    let source = try TextDecoder().decode([0x74, 0xE9, 0x20, 0x74, 0xE8], name: "texte.txt")
    #expect(text(source) == "té tè")
    #expect(!source.isEncodingUncertain)
  }

  /// The one byte is é in Windows and È on a Macintosh, where both are letters of French.
  @Test func aTieBetweenTwoTextsIsSaidToBeUncertain() throws {
    let source = try TextDecoder().decode([0xE9, 0x74, 0x61, 0x74], name: "texte.txt")
    #expect(text(source) == "état")
    #expect(source.isEncodingUncertain)
  }

  @Test(
    arguments: [
      ("UTF8", .utf8), ("utf-16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian), ("cp1256", .windows1256),
      ("Windows-1252", .windows1252), ("latin1", .windows1252), ("ISO_8859-6", .iso88596), ("latin9", .iso885915),
      ("Macintosh", .macRoman),
    ] as [(String, TextEncoding)])
  func encodingsGoByTheNamesThatPeopleWrite(name: String, encoding: TextEncoding) throws {
    #expect(try TextEncoding(name: name) == encoding)
  }

  @Test func everyEncodingGoesByItsOwnName() throws {
    for encoding in TextEncoding.allCases { #expect(try TextEncoding(name: encoding.rawValue) == encoding) }
  }
}
