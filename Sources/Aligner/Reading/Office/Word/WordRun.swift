/// What is known of a run of a Word document that is open.
struct WordRun {
  /// The font of symbols that its characters are codes of.
  private(set) var symbolFont: String?
  /// Whether a mark of a note is written out behind its reference.
  var hasOwnMark = false

  private var isHidden: Bool?
  private var isStyleHidden = false

  /// Takes a property of the run.
  mutating func take(_ name: Substring, _ value: (String) -> String?, _ styles: WordStyles) {
    switch name {
    case "vanish": isHidden = WordStyles.isOn(value("val"))
    case "rFonts": symbolFont = value("ascii").flatMap { SymbolFonts.isSymbolic($0) ? $0 : nil }
    case "rStyle": isStyleHidden = value("val").map(styles.isHidden) ?? false
    default: break
    }
  }

  /// Whether a reader sees its text, in a paragraph or outside of any.
  func isShown(in paragraph: WordParagraph?) -> Bool {
    !hasOwnMark && !(isHidden ?? (isStyleHidden || paragraph?.style.isHidden == true))
  }
}
