import Testing

@testable import Aligner

@Suite struct GoldGroupTests {
  @Test(
    arguments: [
      ("none (natural)", true, .natural),
      ("numbered by us 1..N; Windows-1252 / Windows-1256 encodings", true, .natural),
      ("paragraph numbers removed on both sides", false, .natural),
      ("34 paragraphs (5.0%) removed from ar, numbers keep the gap", true, .deleted),
      ("12 section headings inserted; numbered by us per section", true, .deleted),
      ("6 paragraphs (5.0%) removed from fr, the rest renumbered without a gap", true, .renumbered),
      ("ar numbers shifted by +1 from paragraph 52 on (a renumbered translation)", true, .renumbered),
      ("paragraph numbers removed on both sides; 34 paragraphs (5.0%) removed from ar", true, .unnumbered),
      ("3 paragraphs (0.5%) removed from ar", false, .unnumbered),
      ("10 fr paragraphs split in two (second half unnumbered); 5 paragraphs removed from ar", true, .regrouped),
      ("ar block of 6 units moved from 48 to 77 (gold links cross)", true, .moved),
    ] as [(String, Bool, GoldGroup)])
  func theWordsOfTheDescriptionDecide(perturbation: String, isNumbered: Bool, group: GoldGroup) {
    #expect(GoldGroup(perturbation: perturbation, isNumbered: isNumbered) == group)
  }
}
