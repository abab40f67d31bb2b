/// The words for where a person finds a paragraph.
///
/// A *place* is what stands in a column or behind the name of a file: `line 29`, `Article 5 a)`, `table 2, row 3`. A *name*
/// is what a sentence calls the paragraph that stands there; in French all are masculine and in Arabic feminine, as the
/// sentences of ``Message`` want it.
enum PlaceWords {
  /// One part of a path of labels: `Article 5 a)`; a number alone is called a paragraph.
  typealias Step = (label: String, isParagraph: Bool)

  // MARK: Details

  /// The word in front of a line's number.
  static let line = Message("line", french: "ligne", arabic: "السطر")

  static func line(_ number: Int) -> Message { line + Message(" \(number)") }

  static func page(_ number: Int) -> Message {
    Message("page \(number)", french: "page \(number)", arabic: "الصفحة \(number)")
  }

  static let pages = Message("pages", french: "pages", arabic: "الصفحات")

  static let contents = Message("table of contents", french: "table des matières", arabic: "فهرس المحتويات")

  /// - Parameter hasColumns: whether its table has several.
  static func cell(_ cell: SourcePlace.Cell, hasColumns: Bool) -> Message {
    let row = Message(
      "table \(cell.table), row \(cell.row)", french: "tableau \(cell.table), ligne \(cell.row)",
      arabic: "الجدول \(cell.table)، الصف \(cell.row)")
    guard hasColumns else { return row }
    return row
      + Message(
        ", column \(cell.column)", french: ", colonne \(cell.column)", arabic: "، العمود \(cell.column)")
  }

  static func list(_ parts: [Message]) -> Message {
    Message(
      parts.map(\.english).joined(separator: ", "), french: parts.map(\.french).joined(separator: ", "),
      arabic: parts.map(\.arabic).joined(separator: "، "))
  }

  // MARK: Places

  static func path(_ steps: [Step]) -> Message {
    list(
      steps.map { label, isParagraph in
        isParagraph
          ? Message("paragraph \(label)", french: "paragraphe \(label)", arabic: "الفقرة \(label)")
          : Message(verbatim: label)
      })
  }

  static func note(_ number: Int) -> Message {
    Message("note \(number)", french: "note \(number)", arabic: "الحاشية \(number)")
  }

  /// - Parameter name: what a program for translators calls its segment.
  static func unit(_ name: String) -> Message {
    let name = Message.apart(name)
    return Message("segment \(name)", french: "segment \(name)", arabic: "المقطع \(name)")
  }

  static func heading(_ quoted: Message) -> Message {
    Message("heading \(quoted.english)", french: "titre \(quoted.french)", arabic: "العنوان \(quoted.arabic)")
  }

  /// - Parameter number: which paragraph without a label it is there.
  static func under(_ above: Message, _ number: Int) -> Message {
    let under = Message(
      "under \(above.english)", french: "sous \(above.french)", arabic: "تحت \(above.arabic)")
    return number == 1 ? under : ordinal(number) + Message(" ") + under
  }

  /// Of what stands before all labels and headings: `3rd paragraph`, which is no `paragraph 3`.
  static func ordinal(_ number: Int) -> Message {
    Message(
      "\(number)\(ending(of: number)) paragraph", french: "\(number)\(number == 1 ? "er" : "e") paragraphe",
      arabic: number == 1 ? "الفقرة الأولى" : "الفقرة الـ\(number)")
  }

  /// `st` of 21st, `th` of 11th.
  private static func ending(of number: Int) -> String {
    guard !(11...13).contains(number % 100) else { return "th" }
    return [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
  }

  // MARK: Names

  static func name(_ steps: [Step]) -> Message { name(steps) { $0.masculine } }

  /// What paragraphs without a label stand under.
  static func above(_ steps: [Step]) -> Message { name(steps) { $0.definite } }

  private static func name(_ steps: [Step], _ form: (FrenchLabel) -> String) -> Message {
    guard let first = steps.first else { return path(steps) }
    let path = path(steps)
    guard !first.isParagraph else { return Message(path.english, french: "le " + path.french, arabic: path.arabic) }
    let rest = Self.path(Array(steps.dropFirst())).french
    let french = form(FrenchLabel(first.label)) + (rest.isEmpty ? "" : ", " + rest)
    return Message(path.english, french: french, arabic: path.arabic)
  }

  static func nameOfNote(_ number: Int) -> Message {
    let note = note(number)
    return Message(note.english, french: "le texte de la " + note.french, arabic: note.arabic)
  }

  static func nameOfUnit(_ name: String) -> Message {
    let unit = unit(name)
    return Message(unit.english, french: "le " + unit.french, arabic: "فقرة " + unit.arabic)
  }

  static func nameOfCell(_ cell: Message) -> Message {
    Message(
      "the cell in \(cell.english)", french: "le texte du \(cell.french)", arabic: "الخلية الواردة في \(cell.arabic)")
  }

  static func nameOfHeading(_ quoted: Message) -> Message {
    let name = masculineName(ofHeading: quoted)
    return Message(name.english, french: name.french, arabic: "فقرة " + name.arabic)
  }

  /// Of a sentence that is put for something masculine in Arabic, too.
  static func masculineName(ofHeading quoted: Message) -> Message { the(heading(quoted)) }

  static func nameOfTable(_ number: Int) -> Message {
    Message("table \(number)", french: "le tableau \(number)", arabic: "الجدول \(number)")
  }

  static func nameOfRow(_ cell: SourcePlace.Cell) -> Message {
    Message(
      "row \(cell.row) of table \(cell.table)", french: "la ligne \(cell.row) du tableau \(cell.table)",
      arabic: "الصف \(cell.row) من الجدول \(cell.table)")
  }

  static func name(under above: Message, _ number: Int) -> Message {
    guard number == 1 else { return the(under(above, number)) }
    let under = under(above, number)
    return Message(
      "the paragraph \(under.english)", french: "le paragraphe \(under.french)",
      arabic: "الفقرة الواردة \(under.arabic)")
  }

  static func name(ordinal number: Int) -> Message { the(ordinal(number)) }

  /// A name with what else helps to find the paragraph behind it: `Article 5 (page 12)`.
  static func name(_ name: Message, in details: [Message]) -> Message {
    guard !details.isEmpty else { return name }
    return name + Message(" (") + list(details) + Message(")")
  }

  private static func the(_ noun: Message) -> Message {
    Message("the " + noun.english, french: "le " + noun.french, arabic: noun.arabic)
  }
}
