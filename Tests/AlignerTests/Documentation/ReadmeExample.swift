// What stands between the two markers is the example in README.md, line for line; ReadmeTests runs it.

// README: begin
import Aligner

/// The French paragraphs of which the Arabic document has no translation.
func missingParagraphs(_ frenchPath: String, _ arabicPath: String) throws -> [String] {
  let segmenter = Segmenter()
  let french = segmenter.segment(try FileReader.passages(path: frenchPath), language: .french)
  let arabic = segmenter.segment(try FileReader.passages(path: arabicPath), language: .arabic)
  let alignment = BitextAligner().align(french, arabic)
  let missing = alignment.beads.filter { $0.target.isEmpty }
  return missing.flatMap(\.source).map { french.paragraphs[$0].labelledText }
}
// README: end
