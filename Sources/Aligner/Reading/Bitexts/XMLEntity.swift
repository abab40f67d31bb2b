/// References to characters: `&lt;`, `&#233;`, `&#xE9;`, and those by the names that HTML has.
///
/// XML knows but five names; memories that were made of pages have the others all the same, whether a document type declares
/// them or not.
enum XMLEntity {
  /// Most bytes of a reference, with `&` and `;`.
  static let longestReference = 48

  /// The scalar of a reference, without `&` and `;`; `nil` for names that nobody knows.
  static func scalar(_ name: String) -> UInt32? {
    switch name {
    case "lt": 0x3C
    case "gt": 0x3E
    case "amp": 0x26
    case "quot": 0x22
    case "apos": 0x27
    default: name.first == "#" ? number(name) : names[name]
    }
  }

  private static func number(_ name: String) -> UInt32 {
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    // What is no character, such as half of a surrogate pair, is shown to be lost.
    return Unicode.Scalar(UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) ?? 0xFFFD)?
      .value
      ?? 0xFFFD
  }

  /// The names of HTML that texts in French and Arabic use.
  private static let names: [String: UInt32] = {
    var names = signs
    for (offset, name) in latin.split(separator: " ").enumerated() { names[String(name)] = 0xA0 + UInt32(offset) }
    return names
  }()

  /// The names of U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """

  private static let signs: [String: UInt32] = [
    "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178, "ensp": 0x2002, "emsp": 0x2003,
    "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013, "mdash": 0x2014,
    "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
    "dagger": 0x2020, "Dagger": 0x2021, "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032,
    "Prime": 0x2033, "lsaquo": 0x2039, "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122, "minus": 0x2212,
    "le": 0x2264, "ge": 0x2265, "ne": 0x2260,
  ]
}
