/// Names for the units of a memory: unique in it, and the same whenever the same documents are aligned.
///
/// A name is a path: document, section, the label (of the paragraph and of those it is nested under), such as
/// `rapport.fr/RÉSOLUTION N°7/47-POL/3./a)`. An unlabelled paragraph or a bullet has its place under the heading or
/// paragraph that it belongs to instead: `+2`. A sentence has its number within the paragraph behind that: `3./s2`. A
/// name that was already given gets `~2`, `~3`. A note is named by its number alone: `rapport.fr/note4`. In a document that
/// keeps its pieces a paragraph has the name of its first piece, however its borders are corrected.
struct UnitNames {
  /// Longer names of sections, in scalars, are cut: what follows hardly tells them apart.
  private static let sectionLength = 60

  private var taken: Set<String> = []
  private var repetitions: [String: Int] = [:]

  /// The name of the unit that begins with a paragraph.
  mutating func name(of index: Int, in document: Document) -> String {
    let path =
      document.pieces.map { Self.path(of: $0.starts[index], in: document.inPieces) }
      ?? Self.path(of: index, in: document)
    return name(like: path.joined(separator: "/"))
  }

  /// The names of a unit that begins with a paragraph, and of its twin with labels if it has two forms.
  mutating func names(of index: Int, in document: Document, formCount: Int) -> [String] {
    let name = name(of: index, in: document)
    return formCount < 2 ? [name] : [name, self.name(like: name + "/label")]
  }

  /// A name that was not given yet: this one, or like it.
  mutating func name(like name: String) -> String {
    if taken.insert(name).inserted { return name }
    var repetition = repetitions[name, default: 1]
    var candidate: String
    repeat {
      repetition += 1
      candidate = "\(name)~\(repetition)"
    } while !taken.insert(candidate).inserted
    repetitions[name] = repetition
    return candidate
  }

  /// The last part of a path, without the last extension: `rapport.fr` of `2020/rapport.fr.txt`.
  static func baseName(of path: String) -> String {
    let name = fileName(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The last part of a path.
  static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The parts of a name, whatever names have been given.
  static func path(of index: Int, in document: Document) -> [String] {
    let paragraph = document.paragraphs[index]
    let sentence = paragraph.sentence.map { ["s\($0.number + 1)"] } ?? []
    let name = document.key ?? baseName(of: document.name)
    if let note = paragraph.place.note { return [name, "note\(note)"] + sentence }
    var own: [String] = []
    var current = index
    while let next = step(at: current, in: document) {
      own.append(next.name)
      guard let parent = next.parent else { break }
      current = parent
    }
    let section = paragraph.section == nil ? nil : document.sectionName(of: index).map(cut)
    return [name] + (section.map { [$0] } ?? []) + own.reversed() + sentence
  }

  /// A paragraph's own name, and the paragraph it is nested under; parents always come before their children, so
  /// that a document that says otherwise cannot send this round in a circle.
  private static func step(at index: Int, in document: Document) -> (name: String, parent: Int?)? {
    let paragraph = document.paragraphs[index]
    let parent = paragraph.parent.flatMap { $0 < index ? $0 : nil }
    if let label = paragraph.label, label.value.family.isCounted { return (label.text, parent) }
    if paragraph.kind == .heading { return (cut(paragraph.text), parent) }
    let above = parent ?? paragraph.section ?? -1
    return ("+\(number(of: index, in: document) - number(of: above, in: document))", parent)
  }

  /// Index of a paragraph, or of that of a sentence, in the document before it was split; -1 before its beginning.
  private static func number(of index: Int, in document: Document) -> Int {
    index < 0 ? index : document.paragraphs[index].sentence?.paragraph ?? index
  }

  private static func cut(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(sectionLength)))
  }
}

extension Document {
  /// The numbers of paragraphs, or of those that sentences are part of, counted from 1.
  func paragraphNumbers(of units: Range<Int>) -> [Int] {
    let numbers = units.map { (paragraphs[$0].sentence?.paragraph ?? $0) + 1 }
    return numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
  }

  /// Where units stand: `p12` for a paragraph, `p12s3` for a sentence, counted from 1; `p12s3+p12s4` for several.
  func partNames(of units: Range<Int>) -> String {
    let names = units.map { unit in
      paragraphs[unit].sentence.map { "p\($0.paragraph + 1)s\($0.number + 1)" } ?? "p\(unit + 1)"
    }
    return names.joined(separator: "+")
  }
}
