import Testing

@testable import Aligner

@Suite struct LetterSearchTests {
  private func first(of pattern: String, in text: String, from position: Int = 0) -> Int? {
    LetterSearch(pattern.unicodeScalars.map(\.value)[...]).first(in: text.unicodeScalars.map(\.value), from: position)
  }

  @Test func theFirstPlaceIsFound() {
    #expect(first(of: "aba", in: "ababa") == 0)
    #expect(first(of: "aba", in: "ababa", from: 1) == 2)
    #expect(first(of: "aba", in: "ababa", from: 3) == nil)
    #expect(first(of: "aba", in: "aba", from: 9) == nil)
    #expect(first(of: "سلام", in: "قالسلامثمسلام", from: 4) == 9)
    #expect(first(of: "longer", in: "long") == nil)
  }

  @Test func aRangeHoldsTheWholePlace() {
    let search = LetterSearch([1, 2][...])
    #expect(search.first(in: [0, 1, 2, 0], within: 0..<3) == 1)
    #expect(search.first(in: [0, 1, 2, 0], within: 0..<2) == nil)
  }

  /// Letters whose low bytes are the same share a slot, which must cost time only.
  @Test func lettersOfOneSlotAreToldApart() {
    #expect(LetterSearch([0x141, 0x41][...]).first(in: [0x41, 0x141, 0x141, 0x41], from: 0) == 2)
  }
}
