import Testing

@testable import Aligner

@Suite struct StemPlacesTests {
  /// Three letters each, so that hundreds of stems differ in all bits that hashing has to spread.
  private static let stems = (0..<900).map { number in
    let letters = [number % 26, number / 26 % 26, 7 * number % 26].map { Unicode.Scalar(0x61 + UInt8($0)) }
    return letters.reduce(into: "") { $0.unicodeScalars.append($1) }
  }.compactMap { WordKey($0) }.sortedUnique()

  @Test func eachStemIsFoundWhereItStands() {
    let places = StemPlaces(Self.stems)
    #expect(Self.stems.count > 600)
    #expect(Self.stems.indices.allSatisfy { places.place(of: Self.stems[$0]) == $0 })
  }

  @Test func otherStemsAreNowhere() throws {
    let known = Self.stems.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let places = StemPlaces(known)
    for (index, stem) in Self.stems.enumerated() where index % 2 == 1 { #expect(places.place(of: stem) == nil) }
    #expect(StemPlaces([]).place(of: try #require(Self.stems.first)) == nil)
  }
}
