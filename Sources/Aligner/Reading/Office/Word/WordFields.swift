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
  /// How many of them have not come to what they show, and how many are contents tables.
  private var counts = (codes: 0, contents: 0)

  /// Whether a reader sees what stands here: the results of fields, but not their codes, nor what stands in codes.
  var areShown: Bool { counts.codes == 0 }

  /// Whether a contents table is open.
  var areContents: Bool { counts.contents > 0 }

  /// Goes on in the code of the innermost field.
  mutating func addCode(_ body: (inout [UInt8]) -> Void) {
    guard let last = open.indices.last, open[last].code.count < Self.longestCode else { return }
    body(&open[last].code)
  }

  /// Passes a character of a field.
  /// - Parameter type: `begin`, `separate` or `end`.
  mutating func pass(_ type: String?) {
    switch type {
    case "begin":
      open.append(Field())
      counts.codes += 1
    case "separate":
      guard let last = open.indices.last, !open[last].isResult else { return }
      let code = String(decoding: open[last].code, as: UTF8.self).drop(while: \.isWhitespace)
      (open[last].isResult, open[last].isContents) = (true, code.prefix(3).uppercased() == "TOC")
      counts.codes -= 1
      counts.contents += open[last].isContents ? 1 : 0
    case "end":
      guard let ended = open.popLast() else { return }
      counts.codes -= ended.isResult ? 0 : 1
      counts.contents -= ended.isContents ? 1 : 0
    default: break
    }
  }
}
