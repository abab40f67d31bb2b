import Aligner

/// Damages a document as translators and layouts do, the same way for the same seed.
struct DocumentSpoiler {
  /// One kind of damage.
  enum Damage: String, CaseIterable, Sendable {
    case delete, merge, split, shuffleNumbers
  }

  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A document with one paragraph in eight damaged.
  mutating func spoilt(_ document: Document, by damage: Damage) -> Document {
    guard damage != .shuffleNumbers else { return withShuffledNumbers(document) }
    var builder = Builder(document)
    var isMerging = false
    for (index, paragraph) in document.paragraphs.enumerated() {
      let isHit = Int.random(in: 0..<8, using: &generator) == 0
      if isMerging {
        builder.merge(index)
      } else if isHit, damage == .delete {
        continue
      } else if isHit, damage == .split, let halves = Self.halves(paragraph) {
        builder.add(index, halves.first)
        builder.add(nil, halves.second)
      } else {
        builder.add(index, paragraph)
      }
      isMerging = isHit && damage == .merge
    }
    return builder.document
  }

  private mutating func withShuffledNumbers(_ document: Document) -> Document {
    var document = document
    let labelled = document.paragraphs.indices.filter { document.paragraphs[$0].label != nil }
    let labels = labelled.map { document.paragraphs[$0].label }.shuffled(using: &generator)
    for (index, label) in zip(labelled, labels) { document.paragraphs[index].label = label }
    return document
  }

  /// A paragraph cut at a space near its middle; `nil` if it is too short.
  private static func halves(_ paragraph: Paragraph) -> (first: Paragraph, second: Paragraph)? {
    let words = paragraph.text.split(separator: " ")
    guard words.count >= 6 else { return nil }
    var (first, second) = (paragraph, paragraph)
    first.text = words[..<(words.count / 2)].joined(separator: " ")
    second.text = words[(words.count / 2)...].joined(separator: " ")
    second.label = nil
    second.kind = .continuation
    return (first, second)
  }

  /// Collects paragraphs and keeps their references to each other right.
  private struct Builder {
    private(set) var document: Document
    private let old: Document
    /// Where each old paragraph is now.
    private var places: [Int: Int] = [:]

    init(_ document: Document) {
      old = document
      self.document = document
      self.document.paragraphs = []
      self.document.anomalies = []
    }

    mutating func add(_ index: Int?, _ paragraph: Paragraph) {
      var paragraph = paragraph
      paragraph.section = paragraph.section.flatMap { places[$0] }
      paragraph.parent = paragraph.parent.flatMap { places[$0] }
      if let index { places[index] = document.paragraphs.count }
      document.paragraphs.append(paragraph)
    }

    mutating func merge(_ index: Int) {
      let last = document.paragraphs.count - 1
      document.paragraphs[last].text += " " + old.paragraphs[index].labelledText
      places[index] = last
    }
  }
}

extension Document {
  /// The document with only some of its paragraphs, in the order given.
  func keeping(_ indices: [Int]) -> Document {
    var document = self
    document.anomalies = []
    let places = Dictionary(uniqueKeysWithValues: indices.enumerated().map { ($1, $0) })
    document.paragraphs = indices.map { index in
      var paragraph = paragraphs[index]
      paragraph.section = paragraph.section.flatMap { places[$0] }
      paragraph.parent = paragraph.parent.flatMap { places[$0] }
      return paragraph
    }
    return document
  }
}
