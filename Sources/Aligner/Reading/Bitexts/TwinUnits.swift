/// Brings together the units that a memory has twice, once without the label and once with it; only neighbours are looked at.
struct TwinUnits {
  /// The unit whose twin may come next.
  private var waiting: (unit: GivenBitext.Unit, name: String)?

  /// Takes a unit of the file, and passes on what is known to be whole.
  /// - Parameters:
  ///   - name: what the unit shares with its twin; `nil` if it has none.
  ///   - reason: why it is left out in any case.
  mutating func take(
    _ unit: GivenBitext.Unit, named name: String?, unless reason: GivenBitext.Omission?,
    into content: inout BitextContent
  ) {
    if let first = waiting, first.name == name, reason == nil, let whole = Self.joined(first.unit, unit) {
      waiting = nil
      return content.take(whole)
    }
    finish(into: &content)
    if let name, reason == nil {
      waiting = (unit, name)
    } else {
      content.take(unit, unless: reason)
    }
  }

  /// Passes on the unit whose twin did not come.
  mutating func finish(into content: inout BitextContent) {
    if let first = waiting { content.take(first.unit) }
    waiting = nil
  }

  /// One unit of two, in either order: with the labels, and what it is without them; `nil` if more than that differs, since one
  /// of them has been edited.
  private static func joined(_ one: GivenBitext.Unit, _ other: GivenBitext.Unit) -> GivenBitext.Unit? {
    func length(_ unit: GivenBitext.Unit) -> Int {
      (unit.source?.text.utf8.count ?? 0) + (unit.target?.text.utf8.count ?? 0)
    }
    var (plain, labelled) = length(one) <= length(other) ? (one, other) : (other, one)
    for side in [\GivenBitext.Unit.source, \.target] {
      guard let text = plain[keyPath: side]?.text, let whole = labelled[keyPath: side]?.text, isPart(text, of: whole)
      else { return nil }
      labelled[keyPath: side]?.unlabelled = text
    }
    return labelled
  }

  /// Whether a text is what is left of another when some of it is taken away.
  private static func isPart(_ text: String, of whole: String) -> Bool {
    var rest = text.utf8[...]
    for byte in whole.utf8 where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}

extension GivenBitext.Side {
  /// The text without its labels, where the file has that too; else as it is.
  var plainText: String { unlabelled ?? text }
}
