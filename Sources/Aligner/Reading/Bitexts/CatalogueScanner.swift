/// Goes through a catalogue of gettext entry by entry; linear.
struct CatalogueScanner {
  /// A string in one piece, as it stands in the file on one line or several.
  struct Text {
    var text: String
    /// Where it stands, quotation marks left out, in bytes of the decoded text.
    var range: Range<Int>
    var line: Int
  }

  /// What belongs to one `msgid`.
  struct Entry {
    fileprivate(set) var isObsolete = false
    fileprivate(set) var isFuzzy = false
    /// The strings by the words in front of them.
    fileprivate var texts: [String: Text] = [:]
    /// The words in front of translations, in order.
    fileprivate var forms: [String] = []

    /// Whether it is about the catalogue, and none of its texts.
    var isHeader: Bool { !isObsolete && texts["msgid"]?.text.isEmpty == true && texts["msgctxt"] == nil }

    /// Each text with its translation; `nil` for one that is missing.
    var pairs: [[Text?]] {
      let translations = isFuzzy ? [] : forms.compactMap { texts[$0] }
      guard let plural = texts["msgid_plural"] else { return [[texts["msgid"], translations.first]] }
      // Of the six forms of Arabic the first is that of none.
      let single = translations.count == 6 ? translations[1] : translations.first
      let isWhole = translations.allSatisfy { !$0.text.isEmpty }
      return [[texts["msgid"], single], [plural, isWhole ? translations.last : nil]]
    }
  }

  private let source: SourceText
  private var index = 0
  private var line = 0
  /// The entry that is being read, and the word that its last string stands behind.
  private var entry = Entry()
  private var word: String?

  private static let words: Set = ["msgctxt", "msgid", "msgid_plural", "msgstr", "domain"]

  init(_ source: SourceText) { self.source = source }

  /// The next entry; `nil` at the end.
  /// - Throws: ``ReadingError/badCatalogue(file:line:)``.
  mutating func next() throws(ReadingError) -> Entry? {
    let bytes = source.bytes
    while index < bytes.count {
      let start = index
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let found = try take(start..<end)
      // What begins another entry is read again, as its own.
      if let found { return found }
      line += 1
      index = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return finish()
  }

  /// Takes a line; gives the entry before it if it begins another.
  private mutating func take(_ range: Range<Int>) throws(ReadingError) -> Entry? {
    var rest = source.bytes[range].drop { $0 <= 0x20 }
    guard let first = rest.first else { return nil }
    var isObsolete = false
    if first == UInt8(ascii: "#") {
      isObsolete = rest.starts(with: "#~".utf8) && !rest.starts(with: "#~|".utf8)
      if !isObsolete {
        if !entry.forms.isEmpty { return finish() }
        if rest.starts(with: "#,".utf8) {
          let flags = rest.dropFirst(2).split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
          if flags.contains(where: { $0.elementsEqual("fuzzy".utf8) }) { entry.isFuzzy = true }
        }
        return nil
      }
      rest = rest.dropFirst(2).drop { $0 <= 0x20 }
      if rest.isEmpty { return nil }
    }
    let name = String(decoding: rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    rest = rest.dropFirst(name.utf8.count).drop { $0 <= 0x20 }
    if !name.isEmpty {
      guard Self.words.contains(name) || name.hasPrefix("msgstr[") else { throw fault }
      let isTranslation = name.hasPrefix("msgstr")
      if !entry.forms.isEmpty, !isTranslation { return finish() }
      if name == "domain" { return nil }
      guard entry.texts[name] == nil else { throw fault }
      if isTranslation { entry.forms.append(name) }
      entry.isObsolete = entry.isObsolete || isObsolete
      word = name
    }
    guard let word else { throw fault }
    let piece = try string(rest)
    entry.texts[word, default: Text(text: "", range: piece.range, line: line + 1)].append(piece.text, at: piece.range)
    return nil
  }

  /// The entry that has ended; `nil` if there is nothing in it.
  private mutating func finish() -> Entry? {
    defer { (entry, word) = (Entry(), nil) }
    return entry.texts.isEmpty ? nil : entry
  }

  private var fault: ReadingError { .badCatalogue(file: source.name, line: line + 1) }

  /// What a string between quotation marks stands for, and where it stands.
  private func string(_ written: ArraySlice<UInt8>) throws(ReadingError) -> (text: String, range: Range<Int>) {
    guard written.first == UInt8(ascii: "\"") else { throw fault }
    var text: [UInt8] = []
    var rest = written.dropFirst()
    let start = rest.startIndex
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        guard rest.allSatisfy({ $0 <= 0x20 }) else { throw fault }
        return (String(decoding: text, as: UTF8.self), start..<rest.startIndex - 1)
      case UInt8(ascii: "\\"):
        guard let sign = rest.popFirst() else { throw fault }
        text.append(Self.escapes[sign] ?? sign)
      default: text.append(byte)
      }
    }
    throw fault
  }

  /// What stands for white space behind a backslash; all else stands for itself.
  private static let escapes: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("ntrvf".utf8, [0x0A, 0x09, 0x0D, 0x0B, 0x0C]))
}

extension CatalogueScanner.Text {
  /// Takes another piece of the same string.
  fileprivate mutating func append(_ piece: String, at place: Range<Int>) {
    text += piece
    range = range.lowerBound..<place.upperBound
  }
}
