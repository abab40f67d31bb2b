import Testing

@testable import Aligner

/// Borders that look alike learn from each other.
@Suite struct BorderHabitsTests {
  /// One paragraph of so many lines that look alike, each joined for all but certain.
  private static func habits(lines: Int) -> BorderHabits {
    let text = (0..<lines).map { _ in "كلمات من سطر طويل لا علامة في آخره وهو كغيره من السطور" }.joined(separator: "\n")
    let document = Segmenter().segment(SourceText(name: "texte", text: text), language: .arabic)
    let whole = 0..<document.paragraphs.count
    return BorderHabits(PieceSide(document, windows: [whole]), document.draft?.borders ?? [])
  }

  @Test func mostOfAListTurnTheRest() {
    let habits = Self.habits(lines: 12)
    let count = habits.first().count
    #expect(count == 11)
    var isCut = [Bool](repeating: true, count: count)
    isCut[3] = false
    #expect(habits.learned(from: isCut).allSatisfy { $0 > 1 })
  }

  @Test func oneOddLineTurnsNothing() {
    let habits = Self.habits(lines: 12)
    var isCut = [Bool](repeating: false, count: habits.first().count)
    isCut[3] = true
    #expect(habits.learned(from: isCut).allSatisfy { $0 < -4 })
  }

  @Test func aBorderDoesNotVouchForItself() {
    let habits = Self.habits(lines: 12)
    let joined = [Bool](repeating: false, count: habits.first().count)
    var isCut = joined
    isCut[3] = true
    #expect(habits.learned(from: isCut)[3] == habits.learned(from: joined)[3])
  }
}
