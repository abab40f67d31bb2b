import Testing

@testable import Aligner

@Suite struct PrintedTableTests {
  /// A cell and its place, as `1.2 text`.
  private static func cells(_ table: PrintedTable) -> [String] {
    table.cells.map { cell in "\(cell.row).\(cell.column) \(cell.lines.map(\.shown).joined(separator: "|"))" }
  }

  private static func tables(in sample: PrintSample) -> [PrintedTable] {
    let page = sample.page()
    let body = BodyPrint([page])
    let region = PageRegion(words: page.words, left: body.left, right: body.right)
    return PrintedTable.tables(among: PrintedLine.lines(of: page.words), of: region, body: body)
  }

  private static let figures = [
    ["Recettes", "1 200", "340", "7"], ["Dépenses", "980", "12 500", "18"], ["Solde", "220", "-160", "9"],
    ["Réserve", "4 000", "4 100", "3"],
  ]

  /// Text with a table of figures in it, whose columns end at 300, 380 and 460.
  private static func sample(_ rows: [[String]]) -> PrintSample {
    var sample = PrintSample()
    sample.add(PrintSample.prose(12, letters: 80), from: 50, to: 460, top: 100, isJustified: true)
    for (row, texts) in rows.enumerated() {
      let middle = 260 + Float(row) * 12
      sample.add(texts[0], left: 50, middle: middle)
      for (text, right) in zip(texts.dropFirst(), [300, 380, 460] as [Float]) {
        sample.add(text, right: right, middle: middle)
      }
    }
    sample.add(PrintSample.prose(12, letters: 80, from: 99), from: 50, to: 460, top: 330, isJustified: true)
    return sample
  }

  @Test func figuresInColumnsAreCellsRowByRow() throws {
    let tables = Self.tables(in: Self.sample(Self.figures))
    #expect(tables.map(\.lines) == [12..<16], "text above and below is none of it")
    let expected = Self.figures.enumerated().flatMap { row, texts in
      texts.enumerated().map { "\(row + 1).\($0 + 1) \($1)" }
    }
    #expect(tables.map(Self.cells) == [expected])
  }

  @Test func whatIsEmptyIsNoCell() {
    var figures = Self.figures
    figures[1][2] = ""
    figures[3][1] = ""
    #expect(
      Self.tables(in: Self.sample(figures)).flatMap(Self.cells).filter { $0.hasPrefix("2.") }
        == ["2.1 Dépenses", "2.2 980", "2.4 18"])
    #expect(Self.tables(in: Self.sample(figures)).flatMap(Self.cells).last == "4.4 3")
  }

  @Test func arabicCellsAreReadFromTheRight() {
    let rows = [
      ("المداخيل", "340", "1200"), ("المصاريف", "125", "980"), ("الرصيد", "160", "220"), ("الاحتياطي", "41", "4000"),
    ]
    var sample = PrintSample()
    sample.add(PrintSample.prose(12, letters: 80, .arabic), from: 50, to: 460, top: 100, isJustified: true)
    for (row, texts) in rows.enumerated() {
      let middle = 260 + Float(row) * 12
      sample.add(texts.0, right: 460, middle: middle)
      sample.add(texts.1, left: 300, middle: middle)
      sample.add(texts.2, left: 200, middle: middle)
    }
    let expected = rows.enumerated().flatMap { row, texts in
      ["\(row + 1).1 \(texts.0)", "\(row + 1).2 \(texts.1)", "\(row + 1).3 \(texts.2)"]
    }
    #expect(Self.tables(in: sample).map(Self.cells) == [expected])
  }

  /// Cells of several lines, whose rows are set apart.
  private static func prose(_ heights: [(left: Int, right: Int)], gap: Float) -> (sample: PrintSample, cells: [String])
  {
    var (sample, cells, top) = (PrintSample(), [String](), Float(100))
    for (row, height) in heights.enumerated() {
      let left = PrintSample.prose(height.left, letters: 40, from: row * 53)
      let right = PrintSample.prose(height.right, letters: 40, from: row * 53 + 29)
      sample.add(left, from: 50, to: 250, top: top, isJustified: true)
      sample.add(right, from: 290, to: 490, top: top, isJustified: true)
      top += Float(max(height.left, height.right)) * PrintSample.pitch + gap
      cells += ["\(row + 1).1 \(left.joined(separator: "|"))", "\(row + 1).2 \(right.joined(separator: "|"))"]
    }
    return (sample, cells)
  }

  /// Both languages of a treaty stand so, paragraph beside paragraph.
  @Test func rowsOfTextThatAreSetApartAreATable() {
    let (sample, cells) = Self.prose([(3, 4), (5, 3), (2, 2), (4, 3), (3, 5), (4, 4)], gap: 12)
    #expect(Self.tables(in: sample).map(Self.cells) == [cells])
  }

  /// The paragraphs of two columns know nothing of each other.
  @Test func twoColumnsOfTextAreNone() {
    var sample = PrintSample()
    for (left, heights) in [(50, [6, 3, 7, 4, 5]), (290, [4, 8, 5, 3, 5])] as [(Float, [Int])] {
      var top: Float = 100
      for (paragraph, height) in heights.enumerated() {
        let lines = PrintSample.prose(height, letters: 40, from: paragraph * 37 + Int(left))
        sample.add(lines, from: left, to: left + 200, top: top, isJustified: true)
        top += Float(height) * PrintSample.pitch + 12
      }
    }
    #expect(Self.tables(in: sample).isEmpty)
  }

  @Test func columnsWithoutAnyGapAreNone() {
    var sample = PrintSample()
    sample.add(PrintSample.prose(30, letters: 40), from: 50, to: 250, top: 100, isJustified: true)
    sample.add(PrintSample.prose(30, letters: 40, from: 77), from: 290, to: 490, top: 100, isJustified: true)
    #expect(Self.tables(in: sample).isEmpty)
  }

  /// Labels and bullets are no cells, however far the text is from them.
  @Test(
    arguments: [["1.", "2.", "3.", "4.", "5."], ["a)", "b)", "c)", "d)", "e)"], ["•", "•", "•", "•", "•"]], [1, 3])
  func aListWhoseTextHangsIsNone(labels: [String], height: Int) {
    var sample = PrintSample()
    for (index, label) in labels.enumerated() {
      // Also where its items are set apart as rows are.
      let top = 100 + Float(index * (height + height / 3)) * PrintSample.pitch
      sample.add(label, left: 50, middle: top + 5)
      sample.add(PrintSample.prose(height, letters: 60, from: index * 41), from: 80, to: 380, top: top)
    }
    #expect(Self.tables(in: sample).isEmpty)
  }

  /// A title and the page that it is on.
  @Test func rowsOfAContentsTableAreNone() {
    var sample = PrintSample()
    for (row, title) in ["Des phares", "Du port de la Tour", "Des gardiens", "De la mer", "Du cap"].enumerated() {
      let middle = 105 + Float(row) * 12
      sample.add(title, left: 50, middle: middle)
      sample.add("\(row * 7 + 3)", right: 450, middle: middle)
    }
    // Titles of two lines that are set apart as rows are.
    var apart = PrintSample()
    for row in 0..<6 {
      let top = 105 + Float(row) * 36
      apart.add(PrintSample.prose(2, letters: 60, from: row * 23), from: 50, to: 350, top: top)
      apart.add("\(row * 7 + 3)", right: 450, middle: top + 17)
    }
    #expect(Self.tables(in: sample).isEmpty)
    #expect(Self.tables(in: apart).isEmpty)
  }

  /// Labels of all widths, and items that all end elsewhere: few lines of either are full, as in a table.
  @Test func aListOfShortItemsIsNone() {
    var sample = PrintSample()
    for (index, label) in ["i)", "ii)", "iii)", "iv)", "v)", "vi)", "vii)", "viii)"].enumerated() {
      let middle = 105 + Float(index) * PrintSample.pitch
      sample.add(label, left: 50, middle: middle)
      sample.add(PrintSample.prose(1, letters: 70 - 6 * index, from: index * 41)[0], left: 90, middle: middle)
    }
    #expect(Self.tables(in: sample).isEmpty)
  }

  @Test func twoLinesAreNone() {
    #expect(Self.tables(in: Self.sample(Array(Self.figures.prefix(2)))).isEmpty)
  }
}
