/// Pairs that their labels and their place alone hold together: a paragraph that has another text under the right number.
///
/// Whatever a translator makes of a text, some of its words, names or figures return. What a pair has in common by all evidence but
/// that of labels and places is compared with what is usual in this document.
enum UnlikeTexts {
  /// The share of what is usual, and how many nats less, from which on the texts have nothing to do with each other.
  ///
  /// Of 13,000 pairs of the development data, the corpora and the real documents that are long enough no verse that is a translation
  /// has so little; with 2.8 nats less there was one, and with 1.5 there were two.
  private static let most = (share: Float(0.05), less: Float(3.4))
  /// Letters and digits that either side has to have: few words may well be words that nothing is known of.
  private static let leastLetters = 40
  /// Nats a letter before anything is known of a document, as laws have them, and so many pairs have to be seen to know better.
  private static let usual = (nats: Float(0.08), pairs: 8)

  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    bitext.misfits.sorted().map { index in
      let bead = bitext.alignment.beads[index]
      let name = bitext.source.quotedName(of: bead.source.lowerBound)
      return rule.finding(
        .probablyNoTranslation(name, bitext.target.quotedName(of: bead.target.lowerBound)), on: bead)
    }
  }

  /// The beads whose sides are such texts; linear but for sorting.
  /// - Parameter nats: what the sides of each bead have in common, as far as it was weighed.
  static func misfits(
    among beads: [Bead], _ nats: [Float?], _ source: [ParagraphLetters], _ target: [ParagraphLetters]
  ) -> Set<Int> {
    let pairs = nats.indices.compactMap { index -> (index: Int, nats: Float, letters: Float)? in
      let bead = beads[index]
      guard let nats = nats[index], CheckedBitext.isComparable(bead), !bead.isCrossing else { return nil }
      let (here, there) = (source[bead.source.lowerBound], target[bead.target.lowerBound])
      // Each in its own language, or another rule says what is wrong.
      guard min(here.length, there.length) >= leastLetters, here.counts.isLatin, there.counts.isArabic,
        !there.isRunningLatin
      else { return nil }
      return (index, nats, Float(max(here.length, there.length)))
    }
    let rates = pairs.map { $0.nats / $0.letters }.sorted()
    let rate = rates.count < usual.pairs ? usual.nats : max(rates[rates.count / 2], 0)
    return Set(pairs.filter { $0.nats <= most.share * rate * $0.letters - most.less }.map(\.index))
  }
}
