import Foundation

/// Many pairs of documents on a terminal: what stands above the findings of each, and the table of all.
///
/// ```
/// French          Arabic          Errors  Warnings  Notes  Verdict
/// 2020/a.fr.docx  2020/a.ar.docx       1         0      2  translation
/// 2020/b.fr.docx  2020/b.ar.docx                           not checked
///   2020/b.ar.docx: there is no text in it; if it is a scan, run text recognition first
/// ```
///
/// Where two names do not fit beside the counts, the folder that all are in is left out; if that does not help, the Arabic
/// one stands under the French. Only what is still too long then is cut, at its beginning.
struct PairTable {
  let options: ReportOptions

  /// What a name is left at least, in columns.
  private static let leastName = 8
  private static let gap = "  "

  /// A cell with how many columns it takes, which colours and controls do not.
  private struct Cell {
    let text: String
    let width: Int

    /// Filled up with blanks, in front of figures.
    func padded(to width: Int, isFigure: Bool) -> String {
      let blanks = String(repeating: " ", count: max(0, width - self.width))
      return isFigure ? blanks + text : text + blanks
    }
  }

  /// The lines above the findings of a pair, a blank one last.
  func heading(of pair: CheckedPair) -> [String] {
    let names = [pair.source, pair.target].map { name($0, width: options.width - 2) }
    let isLong = names[0].width + names[1].width + 3 > options.width
    let lines = isLong ? [names[0].text + " ↔", names[1].text] : ["\(names[0].text) ↔ \(names[1].text)"]
    return lines.map { directed(bold($0)) } + [""]
  }

  /// The lines of the table.
  func lines(of tallies: [PairTally]) -> [String] {
    let head = [Language.source, .target].map { plain(PageWords.title(of: $0)) }
    let figures = Severity.allCases.reversed().map { plain($0.words.several) }
    let verdict = plain(ReportWords.verdict)
    let verdicts = tallies.map(verdictCell)
    let rest =
      figures.reduce(0) { $0 + Self.gap.count + $1.width } + Self.gap.count
      + verdicts.reduce(verdict.width) { max($0, $1.width) }
    let room = max(Self.leastName, options.width - rest)
    var files = tallies.map { [$0.source, $0.target] }
    func widths() -> [Int] {
      head.indices.map { side in files.reduce(head[side].width) { max($0, DisplayText.width(of: $1[side])) } }
    }
    func areTooWide(_ widths: [Int]) -> Bool { widths[0] + Self.gap.count + widths[1] > room }
    if areTooWide(widths()) {
      let shared = Self.folder(of: files.flatMap(\.self).filter { !$0.isEmpty }).count
      files = files.map { $0.map { String($0.dropFirst(shared)) } }
    }
    let nameColumns = widths()
    let isStacked = areTooWide(nameColumns)
    let nameWidths = isStacked ? [min(room, max(nameColumns[0], nameColumns[1]))] : nameColumns
    func rows(_ names: [Cell], _ counts: [Cell], _ last: Cell) -> [String] {
      let shown = isStacked ? [names[0]] : names
      let cells =
        zip(shown, nameWidths).map { $0.padded(to: $1, isFigure: false) }
        + figures.enumerated().map { index, title in
          (index < counts.count ? counts[index] : plain("")).padded(to: title.width, isFigure: true)
        } + [last.text]
      let row = directed(cells.joined(separator: Self.gap))
      return isStacked ? [row, directed(names[1].text)] : [row]
    }
    return rows(head, figures, verdict)
      + tallies.indices.flatMap { index in
        let tally = tallies[index]
        let names = files[index].map { name($0, width: nameWidths.max() ?? room) }
        let counts = tally.counts.map { severity, count in
          let cell = plain("\(count)")
          return count == 0 ? cell : Cell(text: severity.painted(cell.text, options), width: cell.width)
        }
        return rows(names, counts, verdicts[index]) + reason(of: tally)
      }
  }

  /// The folder that all files are in, with the slash behind it.
  private static func folder(of files: [String]) -> Substring {
    let shared = files.dropFirst().reduce(files.first ?? "") { $0.commonPrefix(with: $1) }
    return shared.lastIndex(of: "/").map { shared[...$0] } ?? ""
  }

  private func verdictCell(_ tally: PairTally) -> Cell {
    switch tally.result {
    case .answer(let answer): return plain(ReportWords.answer(answer))
    case .failed:
      let cell = plain(ReportWords.notChecked)
      return Cell(text: Severity.error.painted(cell.text, options), width: cell.width)
    }
  }

  /// Why a pair was not checked, broken between words.
  private func reason(of tally: PairTally) -> [String] {
    guard let reason = tally.reason else { return [] }
    var lines: [String] = []
    var used = Int.max
    for word in DisplayText.ending(of: reason.plain(options.language), width: .max).split(separator: " ") {
      let width = DisplayText.width(of: String(word))
      if used > options.width - 1 - width {
        lines.append(Self.gap + word)
        used = Self.gap.count + width
      } else {
        lines[lines.count - 1] += " " + word
        used += 1 + width
      }
    }
    return lines.map { directed(options.isMirrored ? TerminalLine.latinSetApart($0) : $0) }
  }

  /// A line in the direction of the language on a terminal, so that names in Arabic do not turn it around.
  private func directed(_ line: String) -> String {
    guard options.isolatesText else { return line }
    return options.isMirrored ? TerminalLine.enclosed(line) : "\u{200E}" + line
  }

  private func name(_ path: String, width: Int) -> Cell {
    let shown = DisplayText.ending(of: path, width: max(Self.leastName, width))
    return Cell(text: options.isolatesText ? "\u{2068}\(shown)\u{2069}" : shown, width: DisplayText.width(of: shown))
  }

  private func plain(_ message: Message) -> Cell { plain(message.plain(options.language)) }

  private func plain(_ text: String) -> Cell { Cell(text: text, width: DisplayText.width(of: text)) }

  private func bold(_ text: String) -> String { options.isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
