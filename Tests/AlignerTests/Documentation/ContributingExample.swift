// What stands between the two markers is the example in .github/CONTRIBUTING.md, line for line; ContributingTests runs it.

// begin
import Aligner

/// The French paragraphs of which the Arabic document has no translation; takes the paths of both.
func missingParagraphs(_ french: String, _ arabic: String) throws -> [String] {
  let bitext = try AlignedBitext(french, arabic)
  return bitext.missing.map(\.labelledText)
}
// end
