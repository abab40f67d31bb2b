import Testing

@testable import Aligner

/// What every label style has to do, whatever it reads.
@Suite struct LabelStyleContractTests {
  private static let styles = Array(LabelStyles.all.indices)

  /// A number without a delimiter is no label where no text follows.
  private static let needText: Set = ["2 bis", "1.2.3", "٢.١", "§ 4", "§4", "§ 1er", "A.1"]
  /// Behind a space the letters of a resolution are told from its title by the line's end only.
  private static let needLineEnd: Set = ["RÉSOLUTION N°7/47 POL"]

  private func readings(of line: String, by style: any LabelStyle) -> [LabelReading] {
    let bytes = Array(line.utf8)
    var readings: [LabelReading] = []
    style.read(LabelCursor(bytes: bytes, range: bytes.indices), into: &readings)
    return readings
  }

  private func examples(of index: Int) throws -> (style: any LabelStyle, examples: [LabelExamples.Example]) {
    let style = LabelStyles.all[index]
    let examples = LabelExamples.examples(of: style)
    try #require(!examples.isEmpty, "the contract needs examples of \(style)")
    return (style, examples)
  }

  /// Markup, bidi controls and marks of Markdown headings stand before labels and mean nothing.
  @Test(arguments: styles, ["", "\u{FEFF}", "\u{200F}", "\u{202B}\u{200E}", "## "])
  func everyExampleIsReadAloneOnItsLine(index: Int, before: String) throws {
    let (style, examples) = try examples(of: index)
    for (written, value) in examples
    where value.family != .bullet && !Self.needText.contains(written) {
      let values = readings(of: before + written, by: style).map(\.value)
      #expect(values.contains(value), "\(written) is read as \(values)")
    }
  }

  /// The quick look at a line's beginning may err on one side only.
  @Test(arguments: styles)
  func noLabelIsOverlooked(index: Int) throws {
    var random = RandomDocument(seed: 7)
    let others = random.text(lines: 400).split(whereSeparator: \.isNewline).map(String.init)
    for line in LabelStyles.all.flatMap(LabelExamples.examples(of:)).map(\.written) + others {
      let read = readings(of: line, by: LabelStyles.all[index])
      let found = LabelStyles.readings(of: Array(line.utf8), in: 0..<line.utf8.count)
      #expect(read.allSatisfy(found.contains), "\(line)")
    }
  }

  /// A new family has an example of how it is written, which some style reads.
  @Test(arguments: Label.Family.allCases)
  func everyFamilyIsRead(family: Label.Family) {
    let examples = LabelStyles.all.flatMap(LabelExamples.examples(of:)).filter { $0.value.family == family }
    #expect(!examples.isEmpty)
  }

  /// Labels in words count to a hundred, whatever the noun, with and without marks of vowels.
  @Test(arguments: [
    (["Article", "Chapitre", "Section"], SpeltOrdinals.french),
    (["الفصل", "الباب", "القسم"], SpeltOrdinals.arabicMasculine),
    (["المادة", "الفقرة"], SpeltOrdinals.arabicFeminine),
  ])
  func nounsCountInWords(nouns: [String], ordinals: [String]) {
    for noun in nouns {
      for (index, ordinal) in ordinals.enumerated() {
        let bytes = Array("\(noun) \(ordinal)".utf8)
        let values = LabelStyles.readings(of: bytes, in: bytes.indices).map(\.value.ordinals)
        #expect(values == [[index + 1]], "\(noun) \(ordinal)")
      }
    }
  }

  @Test(arguments: styles)
  func everyExampleIsReadBeforeText(index: Int) throws {
    let (style, examples) = try examples(of: index)
    for (written, value) in examples where !Self.needLineEnd.contains(written) {
      let line = written + (style is NamedLabels ? " : " : " ") + "Le texte"
      let readings = readings(of: line, by: style).filter { $0.value == value }
      let reading = try #require(readings.first, "\(line) is not read as \(value)")
      let bytes = Array(line.utf8)
      #expect(String(decoding: bytes[reading.textStart...], as: UTF8.self) == "Le texte", "\(line)")
      let label = String(decoding: bytes[reading.written], as: UTF8.self)
      #expect(label == written || label == written + " ", "\(line)")
    }
  }

  @Test(arguments: styles)
  func theScriptOfDigitsDoesNotMatter(index: Int) throws {
    let (style, examples) = try examples(of: index)
    for (written, value) in examples {
      for zero in [UInt32(0x30), 0x660, 0x6F0] {
        let scalars = written.unicodeScalars.map { scalar in
          CharacterClass.digitValue(scalar.value).flatMap { Unicode.Scalar(zero + UInt32($0)) } ?? scalar
        }
        let line = String(String.UnicodeScalarView(scalars)) + (style is NamedLabels ? "" : " نص")
        #expect(readings(of: line, by: style).map(\.value).contains(value), "\(line)")
      }
    }
  }

  @Test(arguments: styles)
  func boldLabelsAreReadAsPlainOnes(index: Int) throws {
    let (style, examples) = try examples(of: index)
    for (written, value) in examples where value.family != .bullet {
      let line = "**" + written + "**" + (style is NamedLabels ? "" : " texte")
      #expect(readings(of: line, by: style).map(\.value).contains(value), "\(line)")
    }
  }

  /// A line may be cut anywhere; what is read lies within it.
  @Test(arguments: styles)
  func readingsStayWithinTheLine(index: Int) throws {
    let (_, examples) = try examples(of: index)
    for (written, _) in examples {
      let scalars = Array((written + " - texte").unicodeScalars)
      for count in 0...scalars.count {
        let bytes = Array(String(String.UnicodeScalarView(scalars[..<count])).utf8)
        // Bytes behind the line that must not be looked at.
        let readings = LabelStyles.readings(of: bytes + Array("9). 1".utf8), in: bytes.indices)
        for reading in readings {
          #expect(reading.written.lowerBound < reading.written.upperBound)
          #expect(reading.written.upperBound <= reading.textStart && reading.textStart <= bytes.count)
        }
      }
    }
  }

  @Test(arguments: [
    "", " ", "12", "12 mois", "2,5 millions", "2.5", "14-15 mai", "1234567.", "(voir 3)", "(3",

    "article 5 de la Charte", "Article 5 de la Charte", "Articles 5 et 6", "Chapitre Il est", "Article Ils",
    "المادة 5 من الميثاق",
    "المادة الأولى من النظام",
    "Article", "Chapitre des dépenses", "La résolution", "notamment :", "أيضا:", "-5 %", "–", "et) de", "Il. Elle",
    "Mil.",
    "'90 fut une année", "'90", "12-3-2020 à Tunis", "05-22-33 à toute heure", "1-1", "1-1 à la mi-temps", "1-2-3",
    "[voir 3] le texte", "[3", "A.1", "J.-C. est né", "M.6bis", "A.100. Le texte", "ألف ليلة", "ألف", "باء",
    "ألفا - نص",
    "\u{F0B7}", "ـه نص",
    "الف)", "premier", "(a", "a ", "أ", "A", "%1.",
  ])
  func whatIsNoLabelIsNotRead(line: String) {
    let bytes = Array(line.utf8)
    let readings = LabelStyles.readings(of: bytes, in: bytes.indices)
    #expect(readings.isEmpty, "\(readings.map(\.value))")
  }

  @Test func whatHasTwoMeaningsHasTwoReadings() {
    func values(_ line: String) -> [Label.Value] {
      LabelStyles.readings(of: Array(line.utf8), in: 0..<line.utf8.count).map(\.value)
    }
    #expect(Set(values("i) un").map(\.family)) == [.letter, .roman])
    // The fourth letter of the dictionary is the twenty-third of the abjad.
    #expect(Set(values("ث) نص").map(\.ordinals)) == [[4], [23]])
    #expect(Set(values("- 1- texte").map(\.family)) == [.number, .bullet])
    #expect(Set(values("- a) texte").map(\.family)) == [.letter, .bullet])
  }
}
