/// One French text that is translated in two ways, or two French texts with one translation.
public enum InconsistentTranslation: CheckRule {
  public static let id = "inconsistent-translation"
  public static let severity = Severity.note
  public static let title = Trilingual(
    "inconsistent translation", french: "traduction incohérente", arabic: "ترجمة غير متسقة")

  /// Shorter texts may well mean different things in different places.
  private static let leastLetters = 15

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let keys = bitext.comparableBeads.filter { $0.shapeName == "1-1" }.compactMap { bead -> Keys? in
      let source = FoldedKey.key(bitext.alignment.source.paragraphs[bead.source.lowerBound].text)
      let target = FoldedKey.key(bitext.alignment.target.paragraphs[bead.target.lowerBound].text)
      guard min(source.count, target.count) >= leastLetters else { return nil }
      return Keys(bead: bead, source: source, target: target)
    }
    return findings(of: keys, same: \.source, other: \.target, in: bitext) { name, before in
      Trilingual(
        "\(name.english) has the same French text as \(before.english), but another translation.",
        french: "\(name.french) a le même texte français que \(before.french), mais une autre traduction.",
        arabic: "\(name.arabic) لها النص الفرنسي نفسه الذي في \(before.arabic)، لكن ترجمتها مختلفة.")
    }
      + findings(of: keys, same: \.target, other: \.source, in: bitext) { name, before in
        Trilingual(
          "\(name.english) has the same translation as \(before.english), but another French text.",
          french: "\(name.french) a la même traduction que \(before.french), mais un autre texte français.",
          arabic: "\(name.arabic) لها الترجمة نفسها التي في \(before.arabic)، لكن نصها الفرنسي مختلف.")
      }
  }

  private struct Keys {
    let bead: Bead
    let source: [UInt32]
    let target: [UInt32]
  }

  /// Findings on beads that agree in one text with an earlier bead and not in the other.
  private static func findings(
    of keys: [Keys], same: KeyPath<Keys, [UInt32]>, other: KeyPath<Keys, [UInt32]>, in bitext: CheckedBitext,
    message: (_ name: Trilingual, _ before: Trilingual) -> Trilingual
  ) -> [Finding] {
    variants(keys, of: same, by: other).map { first, second in
      let name = ParagraphName.name(of: second.bead.source.lowerBound, in: bitext.alignment.source)
      let before = ParagraphName.name(of: first.bead.source.lowerBound, in: bitext.alignment.source)
      return finding(
        message(name, before), source: .init(paragraph: second.bead.source.lowerBound),
        target: .init(paragraph: second.bead.target.lowerBound))
    }
  }

  /// Beads that are one in one respect and another in the other than the first such bead; each variant once.
  private static func variants(
    _ keys: [Keys], of same: KeyPath<Keys, [UInt32]>, by other: KeyPath<Keys, [UInt32]>
  ) -> [(first: Keys, other: Keys)] {
    var first: [[UInt32]: Keys] = [:]
    var seen: [[UInt32]: Set<[UInt32]>] = [:]
    return keys.compactMap { keys in
      guard seen[keys[keyPath: same], default: []].insert(keys[keyPath: other]).inserted else { return nil }
      guard let before = first[keys[keyPath: same]] else {
        first[keys[keyPath: same]] = keys
        return nil
      }
      return (before, keys)
    }
  }
}
