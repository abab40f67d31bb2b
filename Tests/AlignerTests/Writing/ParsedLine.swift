import Foundation

/// A line of the JSON Lines output, as a JSON reader has it.
struct ParsedLine: Decodable {
  let id: String
  let translation: [String: String]
  let confidence: Double
  let bead: String
  let source: Side
  let target: Side
  let isCrossing: Bool
  let evidence: [String: Double?]
  let shared: [String: String]

  /// What a line tells of one side.
  struct Side: Equatable {
    let paragraphs: [Int]
    let label: String
    let line: Int
  }

  private enum Key: String, CodingKey {
    case id, translation, confidence, bead, evidence, shared
    case isCrossing = "crossing"
    case sourceParagraphs = "src_par"
    case targetParagraphs = "trg_par"
    case sourceLabel = "src_label"
    case targetLabel = "trg_label"
    case sourceLine = "src_line"
    case targetLine = "trg_line"
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    id = try line.decode(String.self, forKey: .id)
    translation = try line.decode([String: String].self, forKey: .translation)
    confidence = try line.decode(Double.self, forKey: .confidence)
    bead = try line.decode(String.self, forKey: .bead)
    source = Side(
      paragraphs: try line.decode([Int].self, forKey: .sourceParagraphs),
      label: try line.decode(String.self, forKey: .sourceLabel), line: try line.decode(Int.self, forKey: .sourceLine))
    target = Side(
      paragraphs: try line.decode([Int].self, forKey: .targetParagraphs),
      label: try line.decode(String.self, forKey: .targetLabel), line: try line.decode(Int.self, forKey: .targetLine))
    isCrossing = try line.decode(Bool.self, forKey: .isCrossing)
    evidence = try line.decode([String: Double?].self, forKey: .evidence)
    shared = try line.decode([String: String].self, forKey: .shared)
  }

  /// The lines of an output.
  /// - Throws: if one of them is no JSON, or lacks a key, or has a value of another type.
  static func all(in text: String) throws -> [ParsedLine] {
    try text.split(separator: "\n").map { try JSONDecoder().decode(ParsedLine.self, from: Data($0.utf8)) }
  }
}
