/// By what the formats are told that are ZIP archives: what an archive says of itself.
///
/// Office Open XML names the part that is the document, and the type of each part (ECMA-376 part 2); OpenDocument and EPUB
/// have their type as a member. Names of members prove nothing alone: a document may have any, in any order.
enum PackageSigns {
  /// The formats by their types, of which each has several: templates, with macros.
  private static let types: [(words: [String], format: FileFormat)] = [
    (["wordprocessingml", "ms-word"], .docx),
    (["spreadsheetml", "ms-excel"], .spreadsheet),
    (["presentationml", "ms-powerpoint"], .presentation),
    (["opendocument.text"], .odt),
    (["opendocument.spreadsheet"], .openSpreadsheet),
    (["opendocument.presentation"], .openPresentation),
    (["epub+zip"], .eBook),
  ]

  /// What an archive is, by its directory; by what is left of it if that was cut off.
  static func guess(of bytes: [UInt8]) -> FormatGuess {
    guard var archive = try? ZIPArchive(bytes) else {
      return FormatGuess(format: remainder(of: bytes), fault: .damage)
    }
    do throws(ZIPArchive.Fault) {
      if let type = try type(of: &archive), let format = format(ofType: type) {
        return FormatGuess(format: format, fault: try isProtected(&archive) ? .password : nil)
      }
    } catch {
      let format = format(ofNames: archive.names)
      return FormatGuess(format: format, fault: error == .isEncrypted ? .password : .damage)
    }
    return FormatGuess(format: format(ofNames: archive.names))
  }

  /// The format of a media type.
  static func format(ofType type: String) -> FileFormat? {
    types.first { $0.words.contains { type.contains($0) } }?.format
  }

  // MARK: What an archive says

  /// The media type of the document that an archive is; `nil` if it says nothing.
  private static func type(of archive: inout ZIPArchive) throws(ZIPArchive.Fault) -> String? {
    if let type = try archive.contents(of: "mimetype") { return String(decoding: type, as: UTF8.self) }
    if let list = try archive.contents(of: "[Content_Types].xml") {
      let types = elements("Override", "Default", of: list)
      let relations = elements("Relationship", of: try archive.contents(of: "_rels/.rels") ?? [])
      let part = relations.first { $0["Type"]?.hasSuffix("/officeDocument") == true }?["Target"].map(ZIPDirectory.plain)
      let own = types.first { part != nil && $0["PartName"].map(ZIPDirectory.plain) == part }
      let byName = types.first { type in type["Extension"].map { part?.hasSuffix(".\($0)") == true } == true }
      return (own ?? byName)?["ContentType"]
    }
    // OpenDocument without the member that it should have.
    return elements("manifest:file-entry", of: try archive.contents(of: manifest) ?? [])
      .first { $0["manifest:full-path"] == "/" }?["manifest:media-type"]
  }

  /// Whether parts of an OpenDocument file are encrypted.
  private static func isProtected(_ archive: inout ZIPArchive) throws(ZIPArchive.Fault) -> Bool {
    !elements("manifest:encryption-data", of: try archive.contents(of: manifest) ?? []).isEmpty
  }

  private static let manifest = "META-INF/manifest.xml"

  /// The attributes that matter of the elements of some names, as far as the XML is whole.
  private static func elements(_ names: String..., of bytes: [UInt8]) -> [[String: String]] {
    guard let source = try? TextDecoder().decode(bytes, name: "") else { return [] }
    var scanner = XMLScanner(source)
    var found: [[String: String]] = []
    while let event = try? scanner.next() {
      guard case .start(let name, let tag) = event, names.contains(name) else { continue }
      found.append(
        attributes.reduce(into: [:]) { $0[$1] = scanner.attribute($1, of: tag) })
    }
    return found
  }

  private static let attributes = [
    "PartName", "Extension", "ContentType", "Type", "Target", "manifest:full-path", "manifest:media-type",
  ]

  // MARK: What names tell

  /// What an archive is that says nothing of itself.
  private static func format(ofNames names: [String]) -> FileFormat {
    func has(_ part: String) -> Bool { names.contains { $0.hasPrefix(part) } }
    if has("word/") { return .docx }
    if has("Index/Document.iwa") || has("Index.zip") || has("index.xml") && has("buildVersionHistory.plist") {
      return .pages
    }
    return names.contains(where: XLIFFPackage.isBilingual) ? .xliffPackage : .zip
  }

  /// Bytes at the beginning of a damaged archive that are searched for names.
  private static let reach = 1 << 16

  /// What an archive was, by the headers of its first members.
  private static func remainder(of bytes: [UInt8]) -> FileFormat {
    let reader = LittleEndian(bytes)
    var names: [String] = []
    for offset in 0..<min(bytes.count, reach) where bytes[offset] == 0x50 {
      guard reader.number(4, at: offset) == 0x0403_4B50, let length = reader.number(2, at: offset + 26),
        offset + 30 + length <= bytes.count
      else { continue }
      let name = String(decoding: bytes[(offset + 30)..<(offset + 30 + length)], as: UTF8.self)
      // The type is stored, and follows its name.
      if name == "mimetype", let format = format(ofType: String(decoding: bytes[offset...].prefix(120), as: UTF8.self))
      {
        return format
      }
      names.append(ZIPDirectory.plain(name))
    }
    let format = format(ofNames: names)
    return format == .zip && names.contains("[Content_Types].xml") ? .docx : format
  }
}
