/// The apostrophe before a cell that a spreadsheet would take for a formula.
enum FormulaGuard {
  static let mark: Unicode.Scalar = "'"

  /// Whether a cell needs one: it begins with a sign of formulas, which a dash before a space is not.
  ///
  /// What has such a sign behind apostrophes gets one more, so that what is taken off is what was put there.
  static func isNeeded(before cell: some Sequence<Unicode.Scalar>) -> Bool {
    var rest = cell.drop { $0 == mark }.makeIterator()
    return switch rest.next() {
    case "=", "+", "@", "\t", "\r": true
    case "-": rest.next() != " "
    default: false
    }
  }

  /// Whether a cell that begins with a byte may be guarded or need a guard.
  static func begins(with byte: UInt8) -> Bool { "'=+@-".utf8.contains(byte) }

  /// A cell without its guard, if it has one.
  static func removed(from cell: String) -> String {
    let scalars = cell.unicodeScalars
    return scalars.first == mark && isNeeded(before: scalars.dropFirst()) ? String(scalars.dropFirst()) : cell
  }
}
