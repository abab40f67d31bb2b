/// Two documents as a user has them, the paragraphs that they should be cut into, and the links between those.
///
/// It is read from a folder:
///
/// | file | holds |
/// | --- | --- |
/// | `fr.txt`, `ar.txt` | the documents, in any encoding that ``FileReader`` reads |
/// | `units.fr.txt`, `units.ar.txt` | the units, one a line, with their labels; UTF-8 |
/// | `gold.tsv` | a link a line: French unit numbers, a tab, Arabic ones; from 0, with commas between, a side may be empty |
/// | `meta.json` | may be left out; numbers of units that do not count in `ignore_fr` and `ignore_ar`, `crossing`; what was done to it in words: `perturbation`, `numbered` |
public struct GoldStandard: Sendable {
  /// One side.
  public struct Side: Sendable {
    /// The document.
    public var text: SourceText
    /// Its units, in order.
    public var units: [String]
    /// Indices of units that do not count.
    public var ignored: Set<Int>

    /// Makes a side.
    public init(text: SourceText, units: [String], ignored: Set<Int> = []) {
      self.text = text
      self.units = units
      self.ignored = ignored
    }

    /// Indices of the units that count.
    public var countedUnits: Set<Int> { Set(units.indices).subtracting(ignored) }
  }

  /// The name that reports use: the folder's.
  public let name: String
  /// The French side.
  public let source: Side
  /// The Arabic side.
  public let target: Side
  /// The links, without the units that do not count.
  public let links: [UnitLink]
  /// Whether links cross: a block stands elsewhere in the translation, which beads in order cannot say.
  public let isCrossing: Bool
  /// What makes it hard.
  public let group: GoldGroup
  /// Whether its texts were changed on purpose, so that changing them again would say little.
  public let isPerturbed: Bool
  /// The name of the ``Perturbation`` that made it, if one did.
  public let perturbation: String?

  /// Makes a gold standard from its parts.
  public init(
    name: String, source: Side, target: Side, links: [UnitLink], isCrossing: Bool = false,
    group: GoldGroup = .natural, isPerturbed: Bool = false, perturbation: String? = nil
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.links = links.map { $0.without(source: source.ignored, target: target.ignored) }
    self.isCrossing = isCrossing
    self.group = group
    self.isPerturbed = isPerturbed
    self.perturbation = perturbation
  }

  /// The linked texts as pairs of translations, units of one side joined by a space.
  public var pairs: [ParallelText.Pair] {
    links.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { link in
      .init(
        source: link.source.map { source.units[$0] }.joined(separator: " "),
        target: link.target.map { target.units[$0] }.joined(separator: " "))
    }
  }

  /// The names of the files that make a folder a gold standard.
  public static let fileNames = ["fr.txt", "ar.txt", "units.fr.txt", "units.ar.txt", "gold.tsv"]

  /// Reads a folder; linear.
  public init(folder: String) throws(GoldError) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let meta = try GoldMeta(path: prefix + "meta.json")
    let source = try Self.side(.french, in: prefix, ignored: meta.ignoredSource)
    let target = try Self.side(.arabic, in: prefix, ignored: meta.ignoredTarget)
    let links = try Self.links(path: prefix + "gold.tsv", counts: (source.units.count, target.units.count))
    self.init(
      name: UnitNames.fileName(of: folder), source: source, target: target, links: links, isCrossing: meta.isCrossing,
      group: meta.group, isPerturbed: meta.isPerturbed)
  }

  private static func side(
    _ language: Language, in prefix: String, ignored: Set<Int>
  ) throws(GoldError) -> Side {
    let text = try read(path: "\(prefix)\(language.rawValue).txt")
    let units = try read(path: "\(prefix)units.\(language.rawValue).txt", encoding: .utf8)
    return Side(text: text, units: lines(of: units), ignored: ignored)
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

  static func read(path: String, encoding: TextEncoding? = nil) throws(GoldError) -> SourceText {
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
