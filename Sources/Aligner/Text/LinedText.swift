/// The text of a paragraph, and where the lines were joined that it was made of.
struct LinedText: Sendable {
  /// The text.
  let text: String
  /// Where each line but the first begins, in bytes of UTF-8; rising.
  let lineStarts: [Int]

  init(_ text: String, lineStarts: [Int] = []) {
    self.text = text
    self.lineStarts = lineStarts
  }

  /// The text with each of its lines changed, and what parted them kept; linear.
  func mapLines(_ change: (String) -> String) -> String {
    guard !lineStarts.isEmpty else { return change(text) }
    let bytes = Array(text.utf8)
    var changed = ""
    var start = 0
    // A sign that was dropped behind a line may have left less than there was.
    for end in lineStarts.map({ min($0, bytes.count) }) + [bytes.count] where end > start {
      if bytes[start] == 0x20 {
        changed += " "
        start += 1
      }
      changed += change(bytes.text(in: start..<end))
      start = end
    }
    return changed
  }
}
