/// How what is in our Word documents looks, by names that a person finds in Word and can change.
enum DOCXStyles {
  /// The part with all styles.
  ///
  /// The font has both scripts, and is on every machine that has Word; its Arabic letters are small.
  static let part = """
    <w:styles \(DOCXParts.word)><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\(size(19, 22))\
    \(DOCXLanguages.usual)</w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr>\(space(after: 60))</w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    \(paragraphs.map { paragraph($0, $1, $2) }.joined(separator: "\n"))
    \(characters.map { character($0, $1) }.joined(separator: "\n"))
    <w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders>\
    <w:tblCellMar>\(margins)</w:tblCellMar></w:tblPr></w:style>
    </w:styles>
    """

  /// Of paragraphs: how they stand, and how their letters look.
  private static let paragraphs: [(id: String, properties: String, look: String)] = [
    ("Title", keptWithNext + space(after: 100), bold + size(34, 38)),
    ("heading 1", keptWithNext + newPage + space(after: 120) + #"<w:outlineLvl w:val="0"/>"#, bold + size(26, 30)),
    ("Soft", space(after: 160), grey),
    // The head of a column, and the name of a file below it.
    ("Column", keptWithNext, bold + size(17, 19)),
    ("File", keptWithNext, grey + size(16, 18)),
    ("Tick", centred, ""),
    ("footer", centred, grey + size(16, 16)),
    // What tables are kept apart by, on one page and on two.
    ("Gap", space(after: 160), size(4, 4)),
    ("New Page", newPage + space(after: 0), size(4, 4)),
    ("Signature", "<w:keepLines/>" + #"<w:tabs>\#(stops)</w:tabs><w:spacing w:before="800"/>"#, ""),
  ]

  /// Of letters.
  private static let characters: [(id: String, look: String)] = [
    ("Label", grey),
    ("Box", #"<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/>"# + size(26, 26)),
    ("error", bold + colour("9A1C14")), ("warning", bold + colour("6F4700")), ("note", bold + colour("1F477C")),
  ]

  private static let bold = "<w:b/><w:bCs/>"
  private static let grey = colour("555555")
  private static let keptWithNext = "<w:keepNext/>"
  private static let newPage = "<w:pageBreakBefore/>"
  private static let centred = #"<w:jc w:val="center"/>"#
  /// Lines to write on, from the end of a word to the next stop.
  private static let stops = [5900, 9400, 15100].map {
    #"<w:tab w:val="right" w:leader="underscore" w:pos="\#($0)"/>"#
  }.joined()
  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="AAAAAA"/>"#
  }.joined()
  private static let margins = [("top", 50), ("left", 90), ("bottom", 20), ("right", 90)].map {
    #"<w:\#($0) w:w="\#($1)" w:type="dxa"/>"#
  }.joined()

  private static func colour(_ value: String) -> String { #"<w:color w:val="\#(value)"/>"# }

  private static func space(after: Int) -> String { #"<w:spacing w:after="\#(after)"/>"# }

  /// The sizes of letters that run from the left and from the right, in half points.
  private static func size(_ latin: Int, _ arabic: Int) -> String {
    #"<w:sz w:val="\#(latin)"/><w:szCs w:val="\#(arabic)"/>"#
  }

  private static func paragraph(_ name: String, _ properties: String, _ look: String) -> String {
    #"<w:style w:type="paragraph" w:styleId="\#(id(name))"><w:name w:val="\#(name)"/><w:basedOn w:val="Normal"/>"#
      + "<w:pPr>\(properties)</w:pPr><w:rPr>\(look)</w:rPr></w:style>"
  }

  private static func character(_ name: String, _ look: String) -> String {
    #"<w:style w:type="character" w:styleId="\#(id(name))"><w:name w:val="\#(name)"/><w:rPr>\#(look)</w:rPr></w:style>"#
  }

  /// What documents call a style by.
  private static func id(_ name: String) -> String { name.split(separator: " ").joined() }
}
