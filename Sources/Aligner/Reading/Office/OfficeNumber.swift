/// Numbers as documents of word processors say them.
enum OfficeNumber {
  /// No document counts farther from zero, and one may count on from here.
  static let limit = 1_000_000_000

  /// The number that an attribute says, brought within bounds; `nil` if it says none.
  static func read(_ text: String?) -> Int? { text.flatMap { Int($0) }.map { min(max($0, -limit), limit) } }
}
