/// A place in the catalogue where a message is made, as its source says it.
struct MessageCall {
  /// What is written for each argument, by its label; the English text has none.
  let arguments: [(label: String, code: String)]

  /// The words that an argument writes itself, without what is put in; `nil` if there is no such argument.
  func text(_ label: String) -> String? {
    arguments.first { $0.label == label }.map { Scanner($0.code).literals }
  }

  /// Whether a text has a letter.
  static func isWordy(_ text: String) -> Bool { text.contains { $0.isLetter } }

  /// All places of a source file where a message is made.
  static func all(in code: String) -> [MessageCall] {
    var scanner = Scanner(code)
    return scanner.places(of: "Message(").map { place in
      scanner.index = place
      return MessageCall(arguments: scanner.arguments())
    }
  }

  /// Reads Swift as far as that is needed to tell texts, what is put into them, and brackets.
  private struct Scanner {
    private let code: [Character]
    var index = 0

    init(_ code: String) { self.code = Array(code) }

    /// Where a name with its bracket ends, if it is no part of a longer one.
    func places(of name: String) -> [Int] {
      let name = Array(name)
      return code.indices.filter { place in
        code[place] == name[0] && code[place...].starts(with: name)
          && (place == 0 || !(code[place - 1].isLetter || code[place - 1] == "_"))
      }.map { $0 + name.count }
    }

    private func stands(_ text: String) -> Bool { code[index] == text.first && code[index...].starts(with: text) }

    /// The arguments up to the bracket that closes the call.
    mutating func arguments() -> [(label: String, code: String)] {
      var arguments: [String] = []
      var start = index
      var depth = 0
      while index < code.count {
        if skipText() { continue }
        if "([{".contains(code[index]) { depth += 1 }
        if ")]}".contains(code[index]) { depth -= 1 }
        if depth < 0 || depth == 0 && code[index] == "," {
          arguments.append(String(code[start..<index]))
          start = index + 1
        }
        index += 1
        if depth < 0 { break }
      }
      return arguments.map { argument in
        guard let label = argument.prefixMatch(of: #/\s*(\w+):\s/#) else { return ("", argument) }
        return (String(label.1), String(argument[label.range.upperBound...]))
      }
    }

    /// What stands in the texts, one after the other.
    var literals: String {
      var scanner = self
      var texts = ""
      while scanner.index < scanner.code.count {
        if !scanner.skipText({ texts.append($0) }) { scanner.index += 1 }
      }
      return texts
    }

    /// Passes over a text if one begins here, and tells its characters.
    private mutating func skipText(_ take: (Character) -> Void = { _ in }) -> Bool {
      guard let mark = ["\"\"\"", "#\"", "\""].first(where: stands) else { return false }
      let end = mark == "#\"" ? "\"#" : mark
      index += mark.count
      while index < code.count, !stands(end) {
        if mark != "#\"", stands("\\(") {
          index += 2
          skipCode()
        } else {
          if mark != "#\"", code[index] == "\\" { index += 1 }
          take(code[index])
          index += 1
        }
      }
      index += end.count
      return true
    }

    /// Passes over what is put into a text, and the bracket behind it.
    private mutating func skipCode() {
      var depth = 0
      while index < code.count, depth >= 0 {
        if skipText() { continue }
        if code[index] == "(" { depth += 1 }
        if code[index] == ")" { depth -= 1 }
        index += 1
      }
    }
  }
}
