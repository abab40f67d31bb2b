/// A paragraph on its way into a Word document: which way it runs, how it looks, and what is in it.
struct DOCXParagraph {
  /// What a paragraph consists of.
  enum Piece {
    /// A text with a look.
    case text(String, DOCXLook = DOCXLook())
    /// A part of a text, of which it is known which way it runs.
    case stretch(Substring, DOCXLook, isRightToLeft: Bool)
    /// A quotation that runs its own way, whatever it stands in.
    case apart(String)
    /// The way to the next stop.
    case tab
    /// A box that can be ticked, with a name that programs know it by.
    case box(name: String)
  }

  /// What the spelling of both scripts is checked by.
  let languages: DOCXLanguages
  /// Which way the whole runs.
  let isRightToLeft: Bool
  /// The name of its style; `nil` for the usual one.
  var style: String?
  var pieces: [Piece] = []
  /// What links within the document call it by.
  var bookmark: Int?
  /// The bookmark that it leads to.
  var link: Int?

  /// A paragraph of the frame, in the language of a report.
  init(_ language: ReportLanguage, style: String? = nil, _ pieces: [Piece]) {
    languages = DOCXLanguages(language)
    isRightToLeft = language == .arabic
    (self.style, self.pieces) = (style, pieces)
  }

  /// A message in the language of a report, its quotations apart.
  init(_ message: Message, _ language: ReportLanguage, style: String? = nil) {
    let pieces = message.pieces(language).enumerated().map { $0 % 2 == 0 ? Piece.text($1) : .apart($1) }
    self.init(language, style: style, pieces)
  }

  /// A paragraph of a document, with its label in front.
  /// - Parameters:
  ///   - marks: the bytes of its text that are meant.
  ///   - most: how long a piece may be that is not meant, in scalars; of what is longer the middle is left out.
  init(
    _ paragraph: Paragraph, of language: Language, _ languages: DOCXLanguages = DOCXLanguages(),
    marks: [Range<Int>] = [], most: Int = .max
  ) {
    self.languages = languages
    isRightToLeft = paragraph.isRightToLeft(in: language)
    var look = DOCXLook(isBold: paragraph.kind == .heading)
    if let label = paragraph.label, paragraph.sentence?.isFirst != false {
      var labelled = look
      labelled.style = "Label"
      pieces.append(.text(paragraph.text.isEmpty ? label.alone : label.lead, labelled))
    }
    let shown = MarkedText.pieces(of: paragraph.text, marked: marks).map { piece in
      (text: piece.isMarked ? piece.text : Self.cut(piece.text, most), isMarked: piece.isMarked)
    }
    for stretch in DirectedText.stretches(of: shown, isRightToLeft: isRightToLeft) {
      look.isMarked = stretch.isMarked
      pieces.append(.stretch(stretch.text, look, isRightToLeft: stretch.isRightToLeft))
    }
  }

  private static func cut(_ text: String, _ most: Int) -> String {
    guard text.utf8.count > most else { return text }
    let scalars = text.unicodeScalars
    guard scalars.count > most else { return text }
    let (start, end) = (scalars.prefix(most / 2), scalars.suffix(most / 2))
    return String(String.UnicodeScalarView(start)) + " … " + String(String.UnicodeScalarView(end))
  }
}

/// How a text looks in a Word document.
struct DOCXLook {
  var isBold = false
  /// Whether it is what a finding means.
  var isMarked = false
  /// The name of its style; `nil` for the usual one.
  var style: String?
}

extension OutputBuffer {
  /// Appends a paragraph.
  mutating func append(_ paragraph: DOCXParagraph) throws {
    try append("<w:p>")
    if paragraph.style != nil || paragraph.isRightToLeft {
      try append("<w:pPr>")
      if let style = paragraph.style { try append("<w:pStyle w:val=\"\(style)\"/>") }
      if paragraph.isRightToLeft { try append("<w:bidi/>") }
      try append("</w:pPr>")
    }
    if let number = paragraph.bookmark { try append("<w:bookmarkStart w:id=\"\(number)\" w:name=\"pair\(number)\"/>") }
    if let number = paragraph.link { try append("<w:hyperlink w:anchor=\"pair\(number)\">") }
    for piece in paragraph.pieces { try append(piece, of: paragraph) }
    if paragraph.link != nil { try append("</w:hyperlink>") }
    if let number = paragraph.bookmark { try append("<w:bookmarkEnd w:id=\"\(number)\"/>") }
    try append("</w:p>\n")
  }

  private mutating func append(_ piece: DOCXParagraph.Piece, of paragraph: DOCXParagraph) throws {
    switch piece {
    case .text(let text, let look):
      try append(text, look, isRightToLeft: paragraph.isRightToLeft, paragraph.languages)
    case .apart(let text):
      let direction = DirectedText.direction(of: text) ?? paragraph.isRightToLeft
      let text = direction == paragraph.isRightToLeft ? text : DirectedText.enclosed(text, isRightToLeft: direction)
      try append(text, DOCXLook(), isRightToLeft: direction, paragraph.languages)
    case .stretch(let text, let look, let isRightToLeft):
      try append(run: text, look, isRightToLeft: isRightToLeft, paragraph.languages)
    case .tab: try append("<w:r><w:tab/></w:r>")
    case .box(let name):
      try append("<w:sdt><w:sdtPr><w:tag")
      try append(attribute: "w:val", name)
      try append(
        "/><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>")
      try append("<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent>")
      try append("<w:r><w:rPr><w:rStyle w:val=\"Box\"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>")
    }
  }

  /// Appends a text, a run a direction.
  private mutating func append(
    _ text: String, _ look: DOCXLook, isRightToLeft: Bool, _ languages: DOCXLanguages
  ) throws {
    for stretch in DirectedText.stretches(of: text, isRightToLeft: isRightToLeft) {
      try append(run: stretch.text, look, isRightToLeft: stretch.isRightToLeft, languages)
    }
  }

  private mutating func append(
    run text: Substring, _ look: DOCXLook, isRightToLeft: Bool, _ languages: DOCXLanguages
  ) throws {
    var looks = look.style.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
    if look.isBold { looks += "<w:b/><w:bCs/>" }
    if look.isMarked { looks += "<w:highlight w:val=\"yellow\"/>" }
    if isRightToLeft { looks += "<w:rtl/>" }
    looks += isRightToLeft ? languages.arabic : languages.latin
    try append(looks.isEmpty ? "<w:r>" : "<w:r><w:rPr>\(looks)</w:rPr>")
    try append("<w:t xml:space=\"preserve\">")
    try append(String(text), as: XMLEscape.self)
    try append("</w:t></w:r>")
  }
}
