/// A field of tab-separated values as corpus tools read them: no quoting at all, so that a field cannot hold what ends
/// a field or a line.
enum TSVEscape: TextEscape {
  @inline(__always)
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 { cleanLineDistance(byte, next, third) }

  static func replacement(for scalar: UInt32) -> String? { cleanLine(scalar) }
}
