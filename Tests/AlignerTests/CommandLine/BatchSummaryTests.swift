import Foundation
import Testing

/// What `batch` says when it has ended.
@Suite struct BatchSummaryTests {
  private static func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
  private static let record = #"{"id":1,"fr":"\#(escaped(Texts.french))","ar":"\#(escaped(Texts.arabic))"}"# + "\n"

  /// Paths have no megabytes worth mentioning: it said 0.0.
  @Test func megabytesAreThoseOfTexts() throws {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    let paths = #"{"id":1,"fr_path":"fr.txt","ar_path":"ar.txt"}"# + "\n"
    #expect(try program.run("batch", input: paths).errors.contains(#/\d a second\n/#))
    #expect(try program.run("batch", input: Self.record).errors.contains(#/\d a second \(\d+\.\d MB\)\n/#))
  }

  /// Behind the colon there was nothing.
  @Test func filtersThatLeaveOutNothingHaveNoList() throws {
    let none = try Program().run("batch", "--min-length", "1", input: Self.record)
    #expect(none.errors.contains("left out 0 of 3 pairs\n"))
    let some = try Program().run("batch", "--min-length", "50", input: Self.record)
    #expect(some.errors.contains(#/left out \d of 3 pairs: \d length\n/#))
  }
}
