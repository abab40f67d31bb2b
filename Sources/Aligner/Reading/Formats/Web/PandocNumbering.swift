/// How the items of a list are numbered, as `pandoc` has it in its JSON.
struct PandocNumbering {
  /// The number of the first item.
  private(set) var first = 1
  private var style = ""
  private var delimiter = ""

  /// - Parameter attributes: the first number, the style and what stands around a number.
  init(_ attributes: JSONTree.Index, of tree: JSONTree) {
    let parts = tree.members(of: attributes)
    guard parts.count == 3 else { return }
    // A list of a page may begin with any number; sums stay in bounds.
    first = min(max(Int(tree.text(parts[0])) ?? 1, -1_000_000), 1_000_000)
    style = tree.value("t", of: parts[1]).map(tree.text) ?? ""
    delimiter = tree.value("t", of: parts[2]).map(tree.text) ?? ""
  }

  /// The label of an item.
  func label(at index: Int, level: Int) -> ShownLabel {
    let number = first + index
    let isUpper = style.hasPrefix("Upper")
    var family = Label.Family.number
    var written = String(number)
    if number > 0, style.hasSuffix("Alpha") {
      (family, written) = (.letter, Self.letters(number))
    } else if (1..<4000).contains(number), style.hasSuffix("Roman") {
      (family, written) = (.roman, Self.roman(number))
    }
    if isUpper { written = written.uppercased() }
    switch delimiter {
    case "OneParen": written += ")"
    case "TwoParens": written = "(\(written))"
    default: written += "."
    }
    return ShownLabel(written: written, value: .init(family: family, ordinals: [number]), level: level)
  }

  /// `a` to `z`, then `aa`.
  private static func letters(_ number: Int) -> String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      rest -= 1
      letters = String(Character(Unicode.Scalar(UInt8(97 + rest % 26)))) + letters
      rest /= 26
    }
    return letters
  }

  private static func roman(_ number: Int) -> String {
    let numerals = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    return numerals.reduce(into: "") { roman, numeral in
      roman += String(repeating: numeral.1, count: rest / numeral.0)
      rest %= numeral.0
    }
  }
}

extension ShownLabel {
  /// What stands in front of an item that is not numbered.
  static func bullet(level: Int) -> ShownLabel {
    ShownLabel(written: "•", value: .init(family: .bullet, ordinals: []), level: level)
  }
}
