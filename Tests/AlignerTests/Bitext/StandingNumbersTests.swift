import Testing

@testable import Aligner

/// Numbers that stay the same over a list are none.
@Suite struct StandingNumbersTests {
  private static func standing(_ numbers: [Int], sections: [Int?] = []) -> [Int] {
    let paragraphs = numbers.enumerated().map { index, number in
      Samples.numbered(number, "Texte.", line: index + 1, section: sections.isEmpty ? nil : sections[index])
    }
    let standing = StandingNumbers(paragraphs)
    return paragraphs.indices.filter(standing.contains)
  }

  @Test(
    arguments: [
      ([1, 1, 1], [0, 1, 2]), ([1, 1], []), ([1], []), ([1, 2, 3], []), ([4, 4, 4, 4], [0, 1, 2, 3]), ([], []),
      // Slips within a list that counts.
      ([1, 2, 2, 2, 3], []), ([1, 1, 1, 2], []), ([1, 2, 2, 2], []),
      // Lists that follow each other.
      ([1, 2, 3, 1, 1, 1], [3, 4, 5]),
    ] as [([Int], [Int])])
  func aWholeListHasOneNumber(numbers: [Int], standing: [Int]) {
    #expect(Self.standing(numbers) == standing)
  }

  /// Whose longer lists have one number has it in the shorter ones too; single members of many sections say nothing.
  @Test func listsOfADocumentAreCountedAlike() {
    #expect(Self.standing([1, 1, 1, 1, 1, 1], sections: [0, 0, 0, 1, 1, 2]) == [0, 1, 2, 3, 4])
    #expect(Self.standing([1, 1, 1], sections: [0, 1, 2]) == [])
  }
}
