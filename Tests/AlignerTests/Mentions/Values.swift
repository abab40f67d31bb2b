@testable import Aligner

/// What a text mentions, in a form that is short to write down in tests.
enum Values {
  /// The values in order: `42`, `1.5`, `7/47`, `2016-12-22`, `h1438-3-23`, `day 2`, `name`, `latin`.
  static func of(_ text: String, _ language: Language) -> [String] {
    MentionScanner.mentions(in: text, language: language).map { short($0.value) }
  }

  /// The numbers, references and dates alone.
  static func counted(_ text: String, _ language: Language) -> [String] {
    of(text, language).filter { !$0.hasPrefix("latin") && !$0.hasPrefix("name") }
  }

  static func short(_ value: Mention.Value) -> String {
    switch value {
    case .number(let quantity): short(quantity)
    case .reference(let parts): parts.map(short).joined(separator: "/")
    case .date(let date):
      (date.reckoning == .hijri ? "h" : "") + (date.year.map { "\($0)" } ?? "") + "-\(date.month)"
        + (date.day.map { "-\($0)" } ?? "")
    case .weekday(let day): "day \(day)"
    case .name(let number): "name \(number)"
    case .latin: "latin"
    }
  }

  private static func short(_ quantity: Quantity) -> String {
    guard quantity.decimals > 0 else { return "\(quantity.digits)" }
    let digits = String(repeating: "0", count: quantity.decimals) + "\(quantity.digits)"
    let whole = digits.dropLast(quantity.decimals).drop { $0 == "0" }
    return (whole.isEmpty ? "0" : whole) + "." + digits.suffix(quantity.decimals)
  }
}
