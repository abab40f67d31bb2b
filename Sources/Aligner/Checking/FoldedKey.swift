/// What is left of a text that says the same, however it is set: letters and digits without case, accents and marks.
enum FoldedKey {
  /// The key of a text; linear.
  static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    for scalar in text.unicodeScalars {
      if let digit = CharacterClass.digitValue(scalar.value) {
        key.append(0x30 + UInt32(digit))
      } else if CharacterClass.isLetter(scalar.value) {
        let (first, second) = Folding.fold(scalar.value)
        if let first { key.append(first) }
        if let second { key.append(second) }
      }
    }
    return key
  }
}
