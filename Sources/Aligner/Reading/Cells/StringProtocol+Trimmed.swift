extension StringProtocol {
  /// The text without what cannot be seen at either end: white space, controls, marks of direction.
  var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || CharacterClass.isSpace(scalar.value) || CharacterClass.isInvisible(scalar.value)
    }
    let kept = unicodeScalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(String.UnicodeScalarView(kept))
  }
}
