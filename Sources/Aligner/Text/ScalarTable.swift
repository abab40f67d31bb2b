/// What readers of words need to know of a scalar, in one look-up: its class and what it folds to.
struct ScalarTable: Sendable {
  /// What a scalar is in a text.
  enum Class: UInt8, Sendable {
    case other, latinLetter, arabicLetter, mark, digit, space, hyphen, slash, point, apostrophe, percent, degree,
      invisible
  }

  /// The table, made when it is first used.
  static let shared = ScalarTable()

  /// Latin and Arabic letters and what stands between them lie below; the rest is seldom met and asked for singly.
  private static let size: UInt32 = 0x700
  private let classes: [Class]
  private let folded: [UInt16]

  private init() {
    classes = (0..<Self.size).map(Self.kind)
    // What folds to two letters, œ and æ, is taken as the first: it is alike in every word that is looked up.
    folded = (0..<Self.size).map { UInt16(truncatingIfNeeded: Folding.fold($0).first ?? 0) }
  }

  /// The class of a scalar.
  @inline(__always)
  func kind(of scalar: UInt32) -> Class { scalar < Self.size ? classes[Int(scalar)] : Self.kind(scalar) }

  /// What a scalar folds to; 0 for nothing.
  @inline(__always)
  func folded(_ scalar: UInt32) -> UInt32 {
    scalar < Self.size ? UInt32(folded[Int(scalar)]) : Folding.fold(scalar).first ?? 0
  }

  private static func kind(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x25, 0x66A: return .percent
    case 0xB0, 0xBA: return .degree
    case 0x2F: return .slash
    case 0x2E: return .point
    case 0x27, 0x60, 0x2018, 0x2019, 0x2BC, 0x2BF: return .apostrophe
    case 0xAD, 0x300...0x36F, 0x640: return .mark
    default: break
    }
    if CharacterClass.digitValue(scalar) != nil { return .digit }
    if CharacterClass.isLatinLetter(scalar) { return .latinLetter }
    if CharacterClass.isArabicLetter(scalar) { return .arabicLetter }
    if CharacterClass.isArabicMark(scalar) { return .mark }
    if CharacterClass.isSpace(scalar) { return .space }
    if CharacterClass.isDash(scalar) { return .hyphen }
    return CharacterClass.isInvisible(scalar) ? .invisible : .other
  }
}
