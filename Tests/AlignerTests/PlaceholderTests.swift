import Aligner
import Testing

@Test func languagesHaveNames() { #expect(Language.french.name == "French") }
