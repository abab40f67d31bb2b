/// What signs mean for the order in which a line is read.
enum VisualSigns {
  /// The bracket or quote that is its mirror image; `nil` for other signs.
  static func mirrored(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch sign {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "«": "»"
    case "»": "«"
    default: nil
    }
  }

  /// What ends a sentence or a part of one, and stands at the right end of a line only if its paragraph runs from the left; so does the sign of
  /// a percentage that ends one.
  static func isEndMark(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", "،", "؛", ":", "؟", "!", ",", ";", "?", "»", "%": true
    default: false
    }
  }

  /// Signs that hold the digits of a number together.
  static func isSeparator(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", ",", ":", "/", "٫", "٬": true
    default: false
    }
  }

  /// A digit of whatever script; raised digits run from the left as others do.
  static func isDigit(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "⁰", "¹", "²", "³", "⁴"..."⁹": true
    default: CharacterClass.digitValue(sign.value) != nil
    }
  }
}
