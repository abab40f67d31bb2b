/// Sentences within a paired paragraph that the other side does not have.
enum LostSentences {
  /// The rules that ask for the sentences of paragraphs to be paired.
  static let ids: Set = ["missing-sentence", "extra-sentence"]

  /// How much of a sentence is quoted, in columns.
  private static let width = (own: 80, other: 40)

  /// The source's sentences that the target lacks.
  static func missing(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    findings(by: rule, in: bitext, of: bitext.source) { sentence, name, place in
      .missingSentence(sentence, of: name, in: bitext.target.document.language, place)
    }
  }

  /// The target's sentences that the source lacks.
  static func extra(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    findings(by: rule, in: bitext, of: bitext.target) { sentence, name, place in
      .extraSentence(sentence, of: name, notIn: bitext.source.document.language, place)
    }
  }

  private static func findings(
    by rule: CheckRule, in bitext: CheckedBitext, of side: CheckedBitext.Side,
    message: (_ sentence: Message, _ name: Message, _ place: Message) -> Message
  ) -> [Finding] {
    let other = side.isSource ? bitext.target : bitext.source
    return bitext.omissions.filter { $0.isSource == side.isSource && !isCopy($0, in: bitext) }.map { omission in
      let sentence = quoted(omission.range, omission.paragraph, side, width: width.own)
      let place = omission.behind.map { behind in
        Message.behind(quoted(behind, omission.otherParagraph, other, width: width.other))
      }
      let here = Finding.Place(paragraph: omission.paragraph, marks: [omission.range])
      let there = Finding.Place(paragraph: omission.otherParagraph)
      return rule.finding(
        message(sentence, side.name(of: omission.paragraph), place ?? .atTheBeginning),
        source: side.isSource ? here : there,
        target: side.isSource ? there : here)
    }
  }

  /// Whether a sentence stands twice in its bead, which is said of it already (``RepeatedText``).
  private static func isCopy(_ omission: LostSentence, in bitext: CheckedBitext) -> Bool {
    guard let (isSource, found) = bitext.repetitions[omission.bead], isSource == omission.isSource else { return false }
    let side = isSource ? bitext.source : bitext.target
    let text = omission.paragraph - side.paragraphs(of: bitext.alignment.beads[omission.bead]).lowerBound
    return found.contains { repetition in
      [repetition.first, repetition.second].contains { $0.text == text && $0.range.overlaps(omission.range) }
    }
  }

  private static func quoted(
    _ range: Range<Int>, _ paragraph: Int, _ side: CheckedBitext.Side, width: Int
  ) -> Message {
    let sentence = Array(side.document.paragraphs[paragraph].text.utf8).text(in: range)
    return .quoting(DisplayText.excerpt(of: sentence, width: width))
  }
}
