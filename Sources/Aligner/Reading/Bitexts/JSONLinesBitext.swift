/// JSON Lines with a pair a line, as `align` and `batch` write them, and data sets for machine translation have them.
///
/// ```json
/// {"id":"2016/12","translation":{"fr":"…","ar":"…"},"src_label":"12.","trg_label":"١٢."}
/// {"fr":"…","ar":"…"}
/// ```
///
/// The keys of the translation are language tags; what else a line has is passed over. A text with line breaks is a document, and no unit:
/// such lines are for `batch`.
enum JSONLinesBitext: BitextFormat {
  static let format = FileFormat.jsonLines
  static let declaresLanguages = true
  static let holdsSegments = false

  /// Those of a line that matter, in the order in which they are looked up.
  private static let keys = [
    "translation", Language.source.rawValue, Language.target.rawValue, "src_label", "trg_label",
  ]

  /// Whether the first line is an object with a translation, or the place for one.
  static func matches(_ source: SourceText) -> Bool {
    guard let first = lines(of: source.bytes).first(where: { _ in true }) else { return false }
    let line = Array(source.bytes[first.range])
    guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return false }
    let scanner = JSONObjectScanner(line, keys: keys)
    let values = scanner.values
    return scanner.error == nil && (values[0] != nil || values[1] != nil && values[2] != nil)
  }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var offsets = source.originalOffsets()
    var content = BitextContent()
    for (range, number) in lines(of: source.bytes) {
      let line = Array(source.bytes[range])
      guard let texts = texts(of: line) else { throw .noTranslation(file: source.name, line: number) }
      let sides = texts.map { found in
        found.flatMap { found in
          let place = range.lowerBound + found.range.lowerBound..<range.lowerBound + found.range.upperBound
          return GivenBitext.Side(
            text: found.text, label: found.label,
            place: SourcePlace(byteRange: offsets.original(of: place), line: number))
        }
      }
      content.take(.init(source: sides[0], target: sides[1]))
    }
    return content
  }

  /// A text of a line, with where it stands in it.
  private typealias Found = (text: String, label: String?, range: Range<Int>)

  /// The French and the Arabic text of a line, `nil` for one that is missing or `null`; `nil` if it is no line with a translation.
  private static func texts(of line: [UInt8]) -> [Found?]? {
    let scanner = JSONObjectScanner(line, keys: keys)
    guard scanner.error == nil else { return nil }
    var texts: [JSONObjectScanner.Value?] = Array(scanner.values[1...2])
    if let translation = scanner.values[0] {
      guard let found = languages(of: translation, in: line) else { return nil }
      texts = found
    } else if texts.contains(where: { $0 == nil }) {
      return nil
    }
    var found: [Found?] = []
    for (text, label) in zip(texts, scanner.values[3...4]) {
      guard let text, text.kind != .null else {
        found.append(nil)
        continue
      }
      guard text.kind == .text, let string = string(text.range, line) else { return nil }
      // Two documents side by side are no pair of units.
      if scanner.values[0] == nil, string.utf8.contains(0x0A) { return nil }
      let label = label.flatMap { $0.kind == .text ? self.string($0.range, line) : nil }
      found.append((string, label?.isEmpty == false ? label : nil, text.range))
    }
    return found
  }

  /// The values of a translation whose keys are tags of French and Arabic, with their places in the line; none of `null`.
  private static func languages(
    of translation: JSONObjectScanner.Value, in line: [UInt8]
  ) -> [JSONObjectScanner.Value?]? {
    if translation.kind == .null { return [nil, nil] }
    let (object, start) = (Array(line[translation.range]), translation.range.lowerBound)
    let scanner = JSONObjectScanner(object, keys: [])
    guard scanner.error == nil else { return nil }
    var found: [JSONObjectScanner.Value?] = [nil, nil]
    for (name, value) in scanner.others {
      guard let tag = string(name, object), case .known(let language) = LanguageTag(tag) else { continue }
      let range = value.range.lowerBound + start..<value.range.upperBound + start
      found[language == .source ? 0 : 1] = .init(kind: value.kind, range: range)
    }
    return found
  }

  private static func string(_ range: Range<Int>, _ bytes: [UInt8]) -> String? {
    (try? JSONText.decoded(bytes, range)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines that are not blank, counted from 1 with those that are.
  private static func lines(of bytes: [UInt8]) -> some Sequence<(range: Range<Int>, number: Int)> {
    sequence(state: (start: 0, number: 0)) { state in
      while state.start < bytes.count {
        let end = bytes[state.start...].firstIndex(of: 0x0A) ?? bytes.count
        defer { state = (end + 1, state.number + 1) }
        let range = state.start..<end
        if bytes[range].contains(where: { $0 > 0x20 }) { return (range, state.number + 1) }
      }
      return nil
    }
  }
}
