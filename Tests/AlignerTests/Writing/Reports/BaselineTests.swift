import Testing

@testable import Aligner

@Suite struct BaselineTests {
  private static func written(_ report: CheckReport) throws -> String {
    String(decoding: try OutputBuffer.bytes { try Baseline.write(report, to: &$0) }, as: UTF8.self)
  }

  @Test func whatWasAcceptedIsNotReportedAgain() throws {
    let report = ReportFormatContractTests.hostile
    let baseline = try Baseline(parsing: try Self.written(report), name: "b")
    let rest = baseline.applied(to: report)
    #expect(rest.findings.isEmpty)
    #expect(rest.acceptedCount == report.findings.count)
    #expect(Set(Fingerprints.all(of: report)).count == report.findings.count)
  }

  @Test func newFindingsAreReported() throws {
    let old = try ReportFormatContractTests.report("number-mismatch")
    let new = try ReportFormatContractTests.report("date-mismatch")
    let rest = try Baseline(parsing: try Self.written(old), name: "b").applied(to: new)
    #expect(rest.findings.map(\.rule) == ["date-mismatch"])
  }

  @Test func namesStayTheSameWhenSomeWereAccepted() throws {
    var report = try ReportFormatContractTests.report("number-mismatch")
    // Three that only their order tells apart.
    report.findings = [Finding](repeating: report.findings[0], count: 3)
    let names = Fingerprints.all(of: report)
    let rest = try Baseline(parsing: names[1], name: "b").applied(to: report)
    #expect(Fingerprints.all(of: rest) == [names[0], names[2]])
    let last = try Baseline(parsing: names[0], name: "b").applied(to: rest)
    #expect(Fingerprints.all(of: last) == [names[2]] && last.acceptedCount == 2)
    #expect(Fingerprints.everything(in: last) == names)
  }

  @Test func linesDoNotMatter() throws {
    let example = try #require(RuleExample.all.first { $0.rule == "number-mismatch" })
    var moved = example.faulty
    for index in moved.source.paragraphs.indices { moved.source.paragraphs[index].place = Samples.place(line: 99) }
    let baseline = Baseline(accepting: BitextCheck().report(on: example.faulty))
    #expect(baseline.applied(to: BitextCheck().report(on: moved)).findings.isEmpty)
  }

  @Test func commentsAreSkippedAndNonsenseIsRefused() throws {
    _ = try Baseline(parsing: "# a\n\n0123456789abcdef rule fr:1\r\n", name: "b")
    #expect(throws: Baseline.Failure.badLine(file: "b", line: 2)) { try Baseline(parsing: "# a\nrule\n", name: "b") }
  }

  @Test func anotherWrongDocumentIsNotAcceptedWithTheFirst() throws {
    let example = try #require(RuleExample.all.first { $0.rule == "not-a-translation" }).faulty
    let report = BitextCheck().report(on: example)
    let baseline = Baseline(accepting: report)
    #expect(baseline.applied(to: report).findings.isEmpty)
    for side in [\Alignment.source, \Alignment.target] {
      var other = example
      other[keyPath: side].paragraphs[0].text += " Autre."
      let rest = baseline.applied(to: BitextCheck().report(on: other))
      #expect(rest.findings.contains { $0.rule == "not-a-translation" })
    }
  }
}
