/// What is known of a paragraph of a Word document that is open.
struct WordParagraph {
  /// Its style, which comes first among its properties.
  private(set) var style: WordStyles.Style
  /// Whether its mark does not end it, and what follows goes on in it.
  var isMarkHidden: Bool { isMarkGone || isMarkVanished ?? style.isHidden }
  /// Whether it is a row of a contents table.
  var isContents = false

  private var isMarkGone = false
  private var isMarkVanished: Bool?
  private var list: String?
  private var level: Int?
  private var outline: Int?

  init(style: WordStyles.Style) { self.style = style }

  /// Takes a property of the paragraph.
  mutating func take(_ name: Substring, _ value: (String) -> String?, _ styles: WordStyles) {
    switch name {
    case "pStyle": style = styles.style(value("val"))
    case "numId": list = value("val")
    case "ilvl": level = OfficeNumber.read(value("val"))
    case "outlineLvl": outline = OfficeNumber.read(value("val"))
    // A letter that is dropped belongs to the word behind it.
    case "framePr": if WordStyles.isOn(value("dropCap") ?? "0") { isMarkGone = true }
    default: break
    }
  }

  /// Takes a property of the paragraph's mark.
  mutating func takeMark(_ name: Substring, _ value: (String) -> String?) {
    switch name {
    case "del", "moveFrom": isMarkGone = true
    case "vanish", "specVanish": isMarkVanished = WordStyles.isOn(value("val"))
    default: break
    }
  }

  /// What it is, and how it is numbered.
  /// - Parameter numbering: counts it.
  func role(_ numbering: inout WordNumbering, language: @autoclosure () -> Language) -> PassageRole {
    var role = PassageRole()
    if isContents || style.isContents {
      role.kind = .contents
    } else if outline.map({ $0 < WordStyles.headingLevels }) ?? style.isHeading {
      role.kind = .heading
    }
    // A list of the paragraph's own begins at its first level; one of its style says which it means.
    if let list = list ?? style.list, list != "0" {
      let named = level ?? (self.list == nil ? style.level : 0)
      role.label = numbering.label(list: list, level: named, styles: style.chain, language: language())
    }
    return role
  }
}
