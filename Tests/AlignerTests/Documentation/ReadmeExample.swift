// What stands between the two markers is the example in README.md, line for line; ReadmeTests runs it.

// README: begin
import Aligner

/// The French paragraphs of which the Arabic document has no translation.
func missingParagraphs(_ french: String, _ arabic: String) throws -> [String] {
  let bitext = try AlignedBitext(french, arabic)
  return bitext.missing.map(\.labelledText)
}
// README: end
