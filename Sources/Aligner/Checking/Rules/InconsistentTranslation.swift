/// One text that is translated in two ways, or two texts with one translation.
enum InconsistentTranslation {
  /// Shorter texts may well mean different things in different places.
  private static let leastLetters = 15

  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let keys = bitext.comparableBeads.filter { $0.shapeName == "1-1" }.compactMap { bead -> Keys? in
      let source = FoldedKey.key(bitext.alignment.source.paragraphs[bead.source.lowerBound].text)
      let target = FoldedKey.key(bitext.alignment.target.paragraphs[bead.target.lowerBound].text)
      guard min(source.count, target.count) >= leastLetters else { return nil }
      return Keys(bead: bead, source: source, target: target)
    }
    let language = bitext.alignment.source.language
    let sameSource = variants(keys, of: \.source, by: \.target).map { before, keys in
      let message = Message.sameText(bitext.name(of: keys.bead), bitext.name(of: before.bead), of: language)
      return rule.finding(message, on: keys.bead)
    }
    let sameTarget = variants(keys, of: \.target, by: \.source).map { before, keys in
      let message = Message.sameTranslation(bitext.name(of: keys.bead), bitext.name(of: before.bead), of: language)
      return rule.finding(message, on: keys.bead)
    }
    return sameSource + sameTarget
  }

  private struct Keys {
    let bead: Bead
    let source: [UInt32]
    let target: [UInt32]
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
