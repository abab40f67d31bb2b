/// The fields of a Word document that are open: of each its code is read first, and then what it shows.
struct WordFields {
  private struct Field {
    var code: [UInt8] = []
    /// Whether what stands in it is shown.
    var isResult = false
    var isContents = false
  }

  /// Longest code of a field that is looked at, in bytes.
  private static let longestCode = 64

  private var open: [Field] = []

  /// Whether a reader sees what stands here: the results of fields, but not their codes, nor what stands in codes.
  var areShown: Bool { open.allSatisfy(\.isResult) }

  /// Whether a contents table is open.
  var areContents: Bool { open.contains(where: \.isContents) }

  /// Goes on in the code of the innermost field.
  mutating func addCode(_ body: (inout [UInt8]) -> Void) {
    guard let last = open.indices.last, open[last].code.count < Self.longestCode else { return }
    body(&open[last].code)
  }

  /// Passes a character of a field.
  /// - Parameter type: `begin`, `separate` or `end`.
  mutating func pass(_ type: String?) {
    switch type {
    case "begin": open.append(Field())
    case "separate":
      guard let last = open.indices.last else { return }
      open[last].isResult = true
      let code = String(decoding: open[last].code, as: UTF8.self).drop(while: \.isWhitespace)
      open[last].isContents = code.hasPrefix("TOC")
    case "end": _ = open.popLast()
    default: break
    }
  }
}
