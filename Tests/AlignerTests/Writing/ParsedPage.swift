import Foundation

/// The pairs of a page as its reader sees them: the texts of both sides, labels apart.
struct ParsedPage {
  /// The French and the Arabic of each row that has both.
  let pairs: [[String]]

  /// Reads a page.
  /// - Parameter keepsLabels: whether the labels count as part of the texts.
  init(_ page: String, keepsLabels: Bool = false) {
    let rows = page.components(separatedBy: "<section ").dropFirst().map { row in
      row.components(separatedBy: "<div class=\"side\"").dropFirst().map(Self.paragraphs)
    }
    pairs = Self.pairs(rows, keepsLabels: keepsLabels)
  }

  /// A paragraph: its label with the space behind it, and its text.
  typealias Labelled = (label: String, text: String)

  /// The texts of rows that have both sides; where a side has nothing but labels, both keep theirs.
  static func pairs(_ rows: [[[Labelled]]], keepsLabels: Bool) -> [[String]] {
    rows.filter { $0.allSatisfy { !$0.isEmpty } }.map { sides in
      let isLabel = sides.contains { side in side.allSatisfy { !isVisible($0.text) } }
      return sides.map { side in
        side.map { keepsLabels || isLabel ? $0.label + (isVisible($0.text) ? $0.text : "") : $0.text }
          .map { $0.hasSuffix(" ") && isLabel ? String($0.dropLast()) : $0 }.joined(separator: " ")
      }
    }
  }

  /// The labels, each with the space behind it, and the texts of a side.
  private static func paragraphs(_ side: String) -> [Labelled] {
    side.components(separatedBy: "<p class=").dropFirst().compactMap { paragraph in
      guard let text = paragraph.firstMatch(of: #/(?s)<span class="text">(.*?)</span></p>/#)?.1 else { return nil }
      let label = paragraph.firstMatch(of: #/(?s)<span class="label">(.*?)</span>/#)?.1
      return (label.map { plain(String($0)) + " " } ?? "", plain(String(text)))
    }
  }

  private static func isVisible(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }

  private static func plain(_ markup: String) -> String {
    var text = markup.replacing(#/</?mark>/#, with: "")
    // Literally, since a mark that follows an entity would else be taken for a part of its last character.
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: entity, with: character, options: .literal)
    }
    return text
  }
}
