import Foundation

/// The form that a letter of Arabic has in print, by where it stands in its word (Unicode Standard, U+FB50 and on, U+FE70 and on).
enum PrintForm {
  /// The letter joins the one behind it only: it begins a word, or follows a letter that joins none.
  case initial
  /// It joins the letter before it only.
  case final
  /// It joins both or neither, or has no form of its own.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      // `ARABIC LETTER BEH INITIAL FORM`
      let name = scalar.properties.name ?? ""
      self = name.hasSuffix(" INITIAL FORM") ? .initial : name.hasSuffix(" FINAL FORM") ? .final : .other
    default: self = .other
    }
  }

  /// The letters of a form of print; every other scalar is itself.
  ///
  /// Compatibility decomposition of all scalars would rewrite no-break spaces, `…`, `²` and `ﬁ`, and of phrases such as ﷺ
  /// make a sentence. A vowel mark that stands alone is decomposed to a space with the mark, and is the mark here.
  static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDF1, 0xFE70...0xFEFC:
      String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0 != " " }
    default: [scalar]
    }
  }
}
