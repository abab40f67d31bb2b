import Testing

@testable import Aligner

/// Each letter of a Word document comes out once, whatever stands around it.
@Suite struct WordLettersTests {
  /// Documents of elements in any order, the same for the same seed.
  private struct RandomBody {
    var generator: SeededGenerator
    /// The letters that a reader sees, in no order.
    var shown: [UInt32] = []
    private var next: UInt32 = 0x4E00

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let around = [
      "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo", "new:thing",
      "thing", "w:fldSimple", "m:oMath", "w:proofErr",
    ]
    private static let gone = ["w:del", "w:moveFrom", "w:sdtPr", "w:rt", "mc:Fallback"]

    /// Letters that stand nowhere else, so that none can be lost or doubled unseen.
    private mutating func letters(_ isShown: Bool) -> String {
      let count = generator.number(in: 1...4)
      defer { next += UInt32(count) }
      let letters = (next..<(next + UInt32(count))).compactMap(Unicode.Scalar.init)
      if isShown { shown += letters.map(\.value) }
      return String(String.UnicodeScalarView(letters))
    }

    private mutating func wrapped(_ isShown: Bool, _ body: (inout RandomBody, Bool) -> String) -> String {
      if generator.chance(0.3) {
        let name = Self.around[generator.number(in: 0...(Self.around.count - 1))]
        return "<\(name)>\(body(&self, isShown))<new:empty/></\(name)>"
      }
      if generator.chance(0.05) {
        let name = Self.gone[generator.number(in: 0...(Self.gone.count - 2))]
        return "<\(name)>\(body(&self, false))</\(name)>"
      }
      return body(&self, isShown)
    }

    mutating func run(_ isShown: Bool) -> String {
      wrapped(isShown) { random, isShown in
        let isHidden = random.generator.chance(0.1)
        let properties = isHidden ? "<w:rPr><w:b/><w:vanish/></w:rPr>" : "<w:rPr><w:rtl/></w:rPr>"
        var text = "<w:r>\(properties)<w:t>\(random.letters(isShown && !isHidden))</w:t>"
        if random.generator.chance(0.2) { text += "<w:br/><w:tab/><w:t>\(random.letters(isShown && !isHidden))</w:t>" }
        return text + "</w:r>"
      }
    }

    mutating func paragraph(_ isShown: Bool, depth: Int) -> String {
      wrapped(isShown) { random, isShown in
        var properties = ["", "<w:jc w:val='left'/>", "<w:pStyle w:val='x'/>", "<w:outlineLvl w:val='1'/>"][
          random.generator.number(in: 0...3)]
        if random.generator.chance(0.15) { properties += "<w:rPr><w:del w:id='1'/></w:rPr>" }
        if random.generator.chance(0.3) { properties += WordSample.number(1, random.generator.number(in: -1...12)) }
        var runs = ""
        for _ in 0..<random.generator.number(in: 0...4) { runs += random.run(isShown) }
        if depth > 0, random.generator.chance(0.2) {
          let inner = random.blocks(isShown, depth: depth - 1)
          runs += """
            <w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(inner)</w:txbxContent></mc:Choice><mc:Fallback>\
            \(random.paragraph(false, depth: 0))</mc:Fallback></mc:AlternateContent></w:r>
            """
        }
        return WordSample.paragraph(runs, properties)
      }
    }

    mutating func blocks(_ isShown: Bool, depth: Int) -> String {
      var blocks = ""
      for _ in 0..<generator.number(in: 1...4) {
        blocks += depth > 0 && generator.chance(0.3) ? table(isShown, depth: depth) : paragraph(isShown, depth: depth)
      }
      return blocks
    }

    private mutating func table(_ isShown: Bool, depth: Int) -> String {
      wrapped(isShown) { random, isShown in
        var rows = ""
        for _ in 0..<random.generator.number(in: 1...3) {
          rows += random.wrapped(isShown) { random, isShown in
            let isGone = random.generator.chance(0.2)
            var cells = isGone ? "<w:trPr><w:cantSplit/><w:del w:id='1'/><w:tblHeader/></w:trPr>" : ""
            for _ in 0..<random.generator.number(in: 1...3) {
              let inner = random.blocks(isShown && !isGone, depth: depth - 1)
              cells += random.generator.chance(0.2) ? "<new:a><w:tc>\(inner)</w:tc></new:a>" : "<w:tc>\(inner)</w:tc>"
            }
            return "<w:tr>\(cells)</w:tr>"
          }
        }
        return "<w:tbl><w:tblPr><w:tblW/></w:tblPr>\(rows)</w:tbl>"
      }
    }
  }

  @Test(arguments: [UInt64](1...80))
  func eachLetterThatIsShownComesOutOnce(seed: UInt64) throws {
    var random = RandomBody(seed: seed)
    let body = random.blocks(true, depth: 3) + random.blocks(true, depth: 2)
    let passages = try WordSample(body, numbering: ListSample.decimal).passages()
    // The labels have no such letters.
    let found = passages.all().flatMap { passages.text.bytes.text(in: $0.range).unicodeScalars }.map(\.value)
      .filter { $0 >= 0x4E00 }
    #expect(Set(found).count == found.count)
    #expect(Set(found).symmetricDifference(random.shown) == [], "\(body)")
    for passage in passages.all() {
      #expect(passage.range.upperBound <= passages.text.bytes.count)
      guard let cell = passages.role(of: passage)?.cell else { continue }
      #expect(min(cell.table, cell.row, cell.column) >= 1)
    }
  }

  /// A generator that hid or showed everything would prove nothing.
  @Test func theDocumentsHaveAllThatTheyShould() {
    var random = RandomBody(seed: 1)
    let body = (0..<50).map { _ in random.blocks(true, depth: 3) }.joined()
    for part in [
      "<w:del>", "<w:vanish/>", "<w:txbxContent>", "<w:tbl>", "<new:thing>", "<w:del w:id='1'/><w:tblHeader/>",
    ] {
      #expect(body.contains(part))
    }
    let letters = body.unicodeScalars.count { $0.value >= 0x4E00 }
    #expect(random.shown.count > letters / 3 && random.shown.count < letters)
  }
}
