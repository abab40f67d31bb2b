/// One text that is translated in two ways, or two texts with one translation.
enum InconsistentTranslation {
  /// Shorter texts may well mean different things in different places.
  private static let leastLetters = 15

  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let keys = bitext.comparableBeads.filter { $0.shapeName == "1-1" }.compactMap { bead -> Keys? in
      let source = ShortKey(bitext.alignment.source.paragraphs[bead.source.lowerBound].text)
      let target = ShortKey(bitext.alignment.target.paragraphs[bead.target.lowerBound].text)
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
    let source: ShortKey
    let target: ShortKey
  }

  /// A ``FoldedKey`` as its length and a hash of 64 bits: keys of texts as long as books take no room, and that two texts of
  /// one length share one is less likely than a fault of the memory that they stand in.
  private struct ShortKey: Hashable {
    private(set) var count = 0
    private var hash = FoldedHash()

    init(_ text: String) {
      var (count, hash) = (0, FoldedHash())
      FoldedKey.visit(text) { scalar in
        count += 1
        hash.add(folded: scalar)
      }
      (self.count, self.hash) = (count, hash)
    }
  }

  /// Beads that are one in one respect and another in the other than the first such bead; each variant once.
  private static func variants(
    _ keys: [Keys], of same: KeyPath<Keys, ShortKey>, by other: KeyPath<Keys, ShortKey>
  ) -> [(first: Keys, other: Keys)] {
    var first: [ShortKey: Keys] = [:]
    var seen: [ShortKey: Set<ShortKey>] = [:]
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
