import Foundation

extension GoldStandard {
  /// The names of the files that make a folder a gold standard.
  package static let fileNames = ["fr.txt", "ar.txt", "units.fr.txt", "units.ar.txt", "gold.tsv"]

  /// Reads a folder; linear.
  ///
  /// | file | holds |
  /// | --- | --- |
  /// | `fr.txt`, `ar.txt` | the documents, in any encoding that ``FileReader`` reads |
  /// | `units.fr.txt`, `units.ar.txt` | the units, one a line, with their labels; UTF-8 |
  /// | `gold.tsv` | a link a line: French unit numbers, a tab, Arabic ones; from 0, with commas between, a side may be empty |
  /// | `meta.json` | may be left out; numbers of units that do not count in `ignore_fr` and `ignore_ar`, `crossing`; what was done to it in words: `perturbation`, `numbered` |
  public init(folder: String) throws(GoldError) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let meta = try Meta.read(path: prefix + "meta.json")
    let source = try Self.side("fr", in: prefix, ignored: meta.ignoredSource)
    let target = try Self.side("ar", in: prefix, ignored: meta.ignoredTarget)
    let links = try Self.links(path: prefix + "gold.tsv", counts: (source.units.count, target.units.count))
    let change = meta.perturbation ?? "none"
    self.init(
      name: UnitNames.fileName(of: folder), source: source, target: target, links: links,
      isCrossing: meta.isCrossing ?? false,
      group: GoldGroup(perturbation: change, isNumbered: !(meta.numbered ?? "").hasPrefix("no")),
      isPerturbed: !change.hasPrefix("none") && change != "numbered by us 1..N")
  }

  /// What `meta.json` says about a gold standard, as far as scoring needs it.
  private struct Meta: Decodable {
    var ignoredSource: Set<Int>?
    var ignoredTarget: Set<Int>?
    var isCrossing: Bool?
    var perturbation: String?
    var numbered: String?

    enum CodingKeys: String, CodingKey {
      case ignoredSource = "ignore_fr"
      case ignoredTarget = "ignore_ar"
      case isCrossing = "crossing"
      case perturbation, numbered
    }

    /// Reads the file; where there is none, nothing is known.
    static func read(path: String) throws(GoldError) -> Meta {
      let text: SourceText
      do {
        text = try GoldStandard.read(path: path, encoding: .utf8)
      } catch .unreadable(.missing) {
        return Meta()
      }
      guard let meta = try? JSONDecoder().decode(Meta.self, from: Data(text.bytes)) else {
        throw .badMeta(file: path)
      }
      return meta
    }
  }

  private static func side(_ name: String, in prefix: String, ignored: Set<Int>?) throws(GoldError) -> Side {
    let text = try read(path: "\(prefix)\(name).txt")
    let units = try read(path: "\(prefix)units.\(name).txt", encoding: .utf8)
    return Side(text: text, units: lines(of: units), ignored: ignored ?? [])
  }

  private static func links(
    path: String, counts: (source: Int, target: Int)
  ) throws(GoldError) -> [UnitLink] {
    var links: [UnitLink] = []
    for (index, line) in lines(of: try read(path: path, encoding: .utf8)).enumerated() {
      guard line.utf8.contains(where: { $0 != 0x20 }) else { continue }
      let sides = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      let place = (file: path, line: index + 1)
      let source = try numbers(in: sides[0], below: counts.source, at: place)
      let target = try sides.count > 1 ? numbers(in: sides[1], below: counts.target, at: place) : []
      links.append(UnitLink(source: source, target: target))
    }
    return links
  }

  private static func numbers(
    in list: Substring, below count: Int, at place: (file: String, line: Int)
  ) throws(GoldError) -> [Int] {
    var numbers: [Int] = []
    for part in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let number = Int(part), number >= 0 else { throw .badLink(file: place.file, line: place.line) }
      guard number < count else {
        throw .noSuchUnit(file: place.file, line: place.line, unit: number, count: count)
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func read(path: String, encoding: TextEncoding? = nil) throws(GoldError) -> SourceText {
    do {
      return try FileReader.read(path: path, encoding: encoding)
    } catch {
      throw .unreadable(error)
    }
  }

  /// The lines of a file, whatever system ended them; what ends the last line begins no further one.
  private static func lines(of text: SourceText) -> [String] {
    var lines: [String] = []
    var start = 0
    for (index, byte) in text.bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let endsPair = byte == 0x0A && index > 0 && text.bytes[index - 1] == 0x0D
      if !endsPair { lines.append(String(decoding: text.bytes[start..<index], as: UTF8.self)) }
      start = index + 1
    }
    if start < text.bytes.count { lines.append(String(decoding: text.bytes[start...], as: UTF8.self)) }
    return lines
  }
}

/// Why a gold standard could not be read; each case is one cause.
public enum GoldError: ExplainedError, Sendable, Hashable {
  /// One of its files could not be read.
  case unreadable(ReadingError)
  /// A line of `gold.tsv` is not two groups of numbers.
  case badLink(file: String, line: Int)
  /// A line of `gold.tsv` names a unit that is not there.
  case noSuchUnit(file: String, line: Int, unit: Int, count: Int)
  /// `meta.json` does not hold what it should.
  case badMeta(file: String)

  /// A sentence that names the file, the place where that helps, and what to do.
  public var message: Message {
    switch self {
    case .unreadable(let error): error.message
    case .badLink(let file, let line): .badLink(file, line)
    case .noSuchUnit(let file, let line, let unit, let count): .noSuchUnit(file, line, unit, count)
    case .badMeta(let file): .badMeta(file)
    }
  }
}
