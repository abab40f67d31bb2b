/// Packages of translation programs: ZIP archives of bilingual files, as memoQ (MQXLZ), Trados (SDLPPX, SDLRPX) and others (XLZ)
/// pass them on.
///
/// What else is in them, as skeletons, memories and settings, is no part of the bitext. The bilingual files are one text, one
/// behind the other, which ``XLIFFBitext`` reads.
enum XLIFFPackage {
  private static let endings = [".mqxliff", ".sdlxliff", ".xliff", ".xlf"]

  /// Whether a member is a bilingual file, by its name; those that begin with a dot are what systems leave behind.
  static func isBilingual(_ name: String) -> Bool {
    let last = name.split(separator: "/").last?.lowercased() ?? ""
    return !last.hasPrefix(".") && endings.contains { last.hasSuffix($0) }
  }

  /// The bilingual files of a package, in its order.
  ///
  /// Packages of Trados have their files for each language of the project, and as they were before they were translated; where there
  /// are some that say that they are of French and Arabic, only those are taken.
  /// - Throws: ``ReadingError``.
  static func passages(of bytes: [UInt8], file: String, format: FileFormat) throws(ReadingError) -> Passages {
    var archive = try OfficeArchive(bytes, file: file, format: format)
    var members: [(name: String, text: SourceText)] = []
    for name in archive.names where isBilingual(name) {
      if let text = try archive.part(name) { members.append((name, text)) }
    }
    let pairs = members.filter { isOfPair($0.text) }
    var whole = SourceText(name: file, text: "")
    for (name, text) in pairs.isEmpty ? members : pairs {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      whole.members.append(.init(name: last, start: whole.bytes.count))
      whole.bytes += text.bytes + [0x0A]
    }
    if whole.members.isEmpty { throw .empty(file: file) }
    return Passages(whole)
  }

  /// Whether a file says that it is of French and Arabic, whichever way.
  private static func isOfPair(_ text: SourceText) -> Bool {
    var scanner = XMLScanner(text)
    var tags = Set<LanguageTag>()
    while let event = try? scanner.next() {
      guard case .start(let element, let tag) = event else { continue }
      for name in ["source-language", "target-language", "srcLang", "trgLang"] {
        if let own = scanner.attribute(name, of: tag) { tags.insert(LanguageTag(own)) }
      }
      // XLIFF 2 says it in its first element, all others in that of the first document within.
      if XMLScanner.plainName(element) == "file" { break }
    }
    return Language.allCases.allSatisfy { tags.contains(.known($0)) }
  }
}
