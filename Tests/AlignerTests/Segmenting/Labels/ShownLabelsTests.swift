import Testing

@testable import Aligner

/// What labels mean that a format shows, and numbers that stand in cells of their own.
@Suite struct ShownLabelsTests {
  private func reading(
    _ written: String, _ family: Label.Family, _ ordinals: [Int], level: Int = 0, text: String = "Le port est ouvert."
  ) throws -> (reading: LabelReading, bytes: [UInt8]) {
    let label = ShownLabel(written: written, value: .init(family: family, ordinals: ordinals), level: level)
    var passages = Passages(name: "texte")
    passages.append(text, role: .init(label: label))
    let line = try #require(passages.all().first)
    return (ShownLabels.reading(of: label, in: line, of: passages.text.bytes), passages.text.bytes)
  }

  @Test(
    arguments: [
      ("1.", .number, [1], .number), ("(3)", .number, [3], .number), ("Article 5", .number, [5], .article),
      ("المادة 5", .number, [5], .article), ("a)", .letter, [1], .letter), ("أ)", .letter, [1], .letter),
      ("i)", .roman, [1], .roman), ("i)", .letter, [9], .letter), ("[7]", .number, [7], .number),
      ("1.2.", .number, [1, 2], .number), ("Premier point", .number, [1], .number), ("•", .bullet, [], .bullet),
      ("१.", .number, [1], .number), ("Titre Un", .number, [1], .number),
    ] as [(String, Label.Family, [Int], Label.Family)])
  func aLabelIsWhatItsFormatCounts(written: String, family: Label.Family, ordinals: [Int], meant: Label.Family) throws {
    let (reading, bytes) = try reading(written, family, ordinals)
    #expect(reading.value.family == meant)
    #expect(reading.value.ordinals.last == ordinals.last)
    #expect(bytes.text(in: reading.written) == written)
    #expect(bytes.text(in: reading.textStart..<bytes.count - 1) == "Le port est ouvert.")
  }

  /// `1.` in front of `2016` is no `1.2016`, and a label in front of nothing is one all the same.
  @Test func theLabelEndsWhereTheFormatEndsIt() throws {
    let (reading, bytes) = try reading("1.", .number, [1], text: "2016. Le port")
    #expect(reading.value.ordinals == [1])
    #expect(bytes.text(in: reading.written) == "1.")
    let alone = try self.reading("1.", .number, [1], text: "")
    #expect(alone.bytes.text(in: alone.reading.written) == "1.")
    #expect(alone.reading.textStart == 2)
  }

  @Test func listsOfEachDepthAreLists() throws {
    let series = try (0...2).map { try reading("1.", .number, [1], level: $0).reading.series }
    #expect(Set(series).count == 3)
    #expect(try reading("1.", .number, [1], level: 100_000).reading.level == 255)
  }

  @Test(arguments: [("7", 7), ("12", 12), ("٣", 3), (" 7 ", 7)])
  func aNumberInACellIsALabel(text: String, number: Int) throws {
    var passages = Passages(name: "texte")
    passages.append(text)
    let line = try #require(passages.all().first)
    let reading = try #require(ShownLabels.number(in: line, of: passages.text.bytes))
    #expect(reading.value == .init(family: .number, ordinals: [number]))
    #expect(reading.textStart == line.end)
  }

  @Test(arguments: ["7 %", "12345", "7a", "Sousse", "-", "7,5", "1 200"])
  func otherThingsInACellAreNone(text: String) throws {
    var passages = Passages(name: "texte")
    passages.append(text)
    #expect(ShownLabels.number(in: try #require(passages.all().first), of: passages.text.bytes) == nil)
  }

  /// A label that a format shows stays, where one that is typed would be refused as a year or a gap.
  @Test func whatTheFormatShowsIsCertain() throws {
    var passages = Passages(name: "texte", isNumbered: false)
    for number in [2016, 3, 3, 1_000_000_000, 0, -4] {
      let label = ShownLabel(written: "\(number).", value: .init(family: .number, ordinals: [number]), level: 0)
      passages.append("Le port est ouvert.", role: .init(label: label))
    }
    let document = Segmenter().segment(passages, language: .french)
    #expect(document.paragraphs.map { $0.label?.text } == ["2016.", "3.", "3.", "1000000000.", "0.", "-4."])
    #expect(document.paragraphs.allSatisfy { $0.text == "Le port est ouvert." })
  }
}
