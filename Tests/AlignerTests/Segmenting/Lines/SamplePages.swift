@testable import Aligner

/// Pages of running text, as a text with form feeds and as passages whose places on the page are known.
enum SamplePages {
  private static let who = ["Le gardien", "La mairie", "Un pilote", "Le conseil", "La cliente", "Un voisin", "Le jury"]
  private static let does = ["repeint", "surveille", "visite", "décrit", "mesure", "restaure", "éclaire"]
  private static let what = [
    "la passe du nord et ses balises", "le phare de la pointe en hiver", "les quais de pierre du vieux port",
    "la digue que la houle a brisée", "les lampes de cuivre de la tour", "le chenal où passent les barques",
    "les carnets de bord du remorqueur",
  ]

  /// A line of text that stands nowhere else.
  static func line(_ number: Int) -> String {
    "\(who[number % 7]) \(does[number / 7 % 7]) \(what[(number / 49 + number) % 7])"
  }

  /// The lines of the body of a page.
  static func body(of page: Int, count: Int = 6) -> [String] { (0..<count).map { line(page * count + $0) } }

  /// Pages with form feeds between them.
  /// - Parameters:
  ///   - head: what stands over the body of a page, a line each.
  ///   - foot: what stands under it.
  static func text(_ pages: ClosedRange<Int>, head: (Int) -> [String], foot: (Int) -> [String]) -> String {
    pages.map { page in
      [head(page), body(of: page), foot(page)].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
        .joined(separator: "\n\n")
    }.joined(separator: "\n\u{C}") + "\n"
  }
}

/// A line at its place on a page of sixty lines.
struct SampleLine {
  var text: String
  var top: Float
  var left: Float = 10
  var height: Float = 1
  var kind = PassageRole.Kind.text
  var cell: SourcePlace.Cell?

  /// Lines of the body, one under the other.
  static func body(_ lines: [String], from top: Float = 6) -> [SampleLine] {
    lines.enumerated().map { SampleLine(text: $1, top: top + Float($0)) }
  }
}

extension Passages {
  /// Passages that stand at known places on pages, which are counted from 1.
  init(printed pages: [[SampleLine]]) {
    self.init(name: "page", isNumbered: false)
    for (index, lines) in pages.enumerated() {
      for (position, line) in lines.enumerated() {
        let spot = PageSpot(
          page: index + 1, top: line.top, bottom: 59 - line.top, left: line.left,
          right: line.left + Float(line.text.unicodeScalars.count), height: line.height)
        let role = PassageRole(kind: line.kind, cell: line.cell, spot: spot)
        append(line.text, behind: position == 0 ? .page : .line, role: role)
      }
    }
  }

  /// What is taken out of them: `page number on 3: 3`.
  var removed: [String] {
    Segmenter().segment(self, language: .french).removals.map { removal in
      "\(removal.reason.rawValue) on \(removal.place.page ?? 0): \(removal.text)"
    }
  }
}
