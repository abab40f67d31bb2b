/// The parts of a Word document, which are found by their relationships and not by their names (ECMA-376, part 2, 9).
struct WordPackage {
  /// What a part is to the main one, by the last component of the relationship's type: the others differ between transitional
  /// and strict documents.
  enum Kind: String {
    case styles, numbering, footnotes, endnotes, header, footer
    /// Drawings that keep their text to themselves.
    case diagramData, chart
  }

  /// The part with the text.
  let main: SourceText

  private var archive: OfficeArchive
  private var parts: [(kind: Kind, name: String, id: String)] = []

  /// Finds the main part and those that belong to it.
  /// - Throws: ``ReadingError``.
  init(_ bytes: [UInt8], file: String, format: FileFormat) throws(ReadingError) {
    archive = try OfficeArchive(bytes, file: file, format: format)
    let package = try Self.relationships(of: "", in: &archive)
    let name = package.first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
    main = try archive.requiredPart(name)
    for part in try Self.relationships(of: name, in: &archive) {
      if let kind = Kind(rawValue: part.kind) { parts.append((kind, part.target, part.id)) }
    }
  }

  /// The first part of a kind that belongs to the main one; `nil` if there is none.
  /// - Throws: ``ReadingError``.
  mutating func part(_ kind: Kind) throws(ReadingError) -> SourceText? { try parts(kind, most: 1).first?.text }

  /// The parts of a kind that belong to the main one, with what it calls them.
  /// - Throws: ``ReadingError``.
  mutating func parts(_ kind: Kind, most: Int) throws(ReadingError) -> [(id: String, text: SourceText)] {
    var found: [(id: String, text: SourceText)] = []
    for part in parts where part.kind == kind && found.count < most {
      if let text = try archive.part(part.name) { found.append((part.id, text)) }
    }
    return found
  }

  /// What a part is related to within the document; for the package itself, the name is empty.
  private static func relationships(
    of name: String, in archive: inout OfficeArchive
  ) throws(ReadingError) -> [(kind: String, target: String, id: String)] {
    let components = name.split(separator: "/")
    let folder = components.dropLast().joined(separator: "/")
    let prefix = folder.isEmpty ? "" : folder + "/"
    guard let part = try archive.part("\(prefix)_rels/\(components.last ?? "").rels") else { return [] }
    var found: [(kind: String, target: String, id: String)] = []
    var scanner = XMLScanner(part)
    while let event = try scanner.next() {
      guard case .start(let name, let tag) = event, XMLScanner.localName(name) == "Relationship",
        let type = scanner.attribute("Type", of: tag), let target = scanner.attribute("Target", of: tag),
        scanner.attribute("TargetMode", of: tag) != "External"
      else { continue }
      found.append(
        (
          String(type.split(separator: "/").last ?? ""), path(of: target, from: folder),
          scanner.attribute("Id", of: tag) ?? ""
        ))
    }
    return found
  }

  /// The name of a part that is named from another one's folder.
  private static func path(of target: String, from folder: String) -> String {
    var components = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for component in target.split(separator: "/") {
      switch component {
      case "..": _ = components.popLast()
      case ".": break
      default: components.append(component)
      }
    }
    return components.joined(separator: "/")
  }
}
