import Foundation

/// What `meta.json` says about a gold standard, as far as scoring needs it.
struct GoldMeta {
  private struct File: Decodable {
    var ignoredSource: [Int]?
    var ignoredTarget: [Int]?
    var isCrossing: Bool?
    var perturbation: String?
    var numbered: String?

    enum CodingKeys: String, CodingKey {
      case ignoredSource = "ignore_fr"
      case ignoredTarget = "ignore_ar"
      case isCrossing = "crossing"
      case perturbation, numbered
    }
  }

  private(set) var ignoredSource: Set<Int> = []
  private(set) var ignoredTarget: Set<Int> = []
  private(set) var isCrossing = false
  private(set) var group = GoldGroup.natural
  private(set) var isPerturbed = false

  /// Reads the file; where there is none, nothing is ignored.
  init(path: String) throws(GoldError) {
    let text: SourceText
    do {
      text = try GoldStandard.read(path: path, encoding: .utf8)
    } catch .unreadable(.missing) {
      return
    }
    guard let file = try? JSONDecoder().decode(File.self, from: Data(text.bytes)) else {
      throw .badMeta(file: path)
    }
    ignoredSource = Set(file.ignoredSource ?? [])
    ignoredTarget = Set(file.ignoredTarget ?? [])
    isCrossing = file.isCrossing ?? false
    let perturbation = file.perturbation ?? "none"
    isPerturbed = !perturbation.hasPrefix("none") && perturbation != "numbered by us 1..N"
    group = GoldGroup(perturbation: perturbation, isNumbered: !(file.numbered ?? "").hasPrefix("no"))
  }
}
