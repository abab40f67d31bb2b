/// A document of a word processor as its reader has found it: paragraphs, with the notes behind them.
struct OfficeDocument {
  /// A paragraph as the document shows it.
  struct Paragraph {
    /// The text, in pieces between which the author has set the end of a line or page.
    var pieces: [String]
    /// What the document says of it.
    var role: PassageRole

    /// Whether it shows nothing, not even a number.
    var isBlank: Bool {
      let isBullet = role.label.map { !$0.value.family.isCounted } ?? true
      return isBullet
        && pieces.allSatisfy { $0.utf8.allSatisfy { $0 <= 0x20 } || $0.allSatisfy(\.isWhitespace) }
    }
  }

  /// The text, in order.
  var paragraphs: [Paragraph] = []
  /// The notes in the order of their marks, each with its paragraphs.
  var notes: [[Paragraph]] = []

  /// What stands at the top and at the foot of its pages.
  var headers: [Paragraph] = []
  var footers: [Paragraph] = []

  /// What segmenting takes: the paragraphs, and behind them all notes.
  ///
  /// Between two paragraphs of plain text the border is one that a word processor sets, which means little where the text was
  /// converted from pages. Cells, headings, boxes, notes and rows of contents stand by themselves for certain.
  func passages(name: String) -> Passages {
    var passages = Passages(name: name, isNumbered: false)
    var last = PassageRole()
    for paragraph in paragraphs where !paragraph.isBlank {
      append(paragraph, behind: last, to: &passages)
      last = paragraph.role
    }
    for (index, note) in notes.enumerated() {
      for paragraph in note where !paragraph.isBlank {
        var paragraph = paragraph
        paragraph.role = PassageRole(kind: .note, label: paragraph.role.label, note: index + 1)
        append(paragraph, behind: paragraph.role, to: &passages)
      }
    }
    for (reason, paragraphs) in [(Document.Removal.Reason.runningHeader, headers), (.runningFooter, footers)] {
      for paragraph in paragraphs { passages.append(furniture: paragraph.pieces.joined(separator: " "), as: reason) }
    }
    return passages
  }

  private func append(_ paragraph: Paragraph, behind last: PassageRole, to passages: inout Passages) {
    var role = paragraph.role
    let isPlain = role.isRunningText && last.isRunningText
    var border = isPlain ? Passage.Border.block : .paragraph
    for piece in paragraph.pieces {
      passages.append(piece, behind: border, role: role)
      // The label stands in front of the first piece alone, even where that is blank.
      role.label = nil
      border = .lineBreak
    }
  }
}

extension PassageRole {
  /// Whether it is text that runs on from one paragraph to the next, and nothing that stands by itself.
  fileprivate var isRunningText: Bool { kind == .text && cell == nil && !isBoxed }
}
