import Foundation
import Testing

@testable import Aligner

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reports on three pairs, of which the second could not be read.
@Suite struct ReportsOnManyPairsTests {
  private static let nasty = "<b>&\u{202E}\u{1B}[31m\".txt"
  private static let reason = ReadingError.empty(file: nasty).message

  private static func pairs() throws -> [CheckedPair] {
    [
      CheckedPair(ReportFormatContractTests.hostile),
      CheckedPair(source: "تقرير.fr.txt", target: nasty, reason: reason),
      CheckedPair(try ReportFormatContractTests.report("missing-paragraph")),
    ]
  }

  private static func write(
    _ name: String, _ pairs: [CheckedPair]? = nil, _ options: ReportOptions = ReportOptions()
  ) throws -> String {
    var format = try #require(ReportFormats.named(name)).init(options: options)
    let pairs = try pairs ?? Self.pairs()
    let bytes = try OutputBuffer.bytes { output in
      try format.writeHead(CheckRules.all, to: &output)
      for pair in pairs { try format.write(pair, to: &output) }
      try format.writeTail(to: &output)
    }
    return bytes.shownText
  }

  @Test(arguments: ReportFormatContractTests.names, ReportLanguage.allCases)
  func everyReportParses(name: String, language: ReportLanguage) throws {
    var options = ReportOptions()
    options.language = language
    for pairs in [[], try Self.pairs()] {
      let text = try Self.write(name, pairs, options)
      switch name {
      case "json", "sarif": _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
      case "junit", "docx": #expect(XMLParser(data: Data(text.utf8)).parse())
      default: #expect(text.contains("\n"))
      }
    }
  }

  @Test(arguments: ReportFormatContractTests.names)
  func pairsKeepTheirOrderAndNothingInvisibleGetsThrough(name: String) throws {
    let text = try Self.write(name)
    let places = ["é", "تقرير", "Le point 2"].map { text.range(of: $0)?.lowerBound }
    // SARIF encodes names, and its notifications are at the end; the table of the text is there, too.
    if name != "sarif", name != "text" {
      #expect(try #require(places[0]) < #require(places[1]) && #require(places[1]) < #require(places[2]))
    }
    for scalar in text.unicodeScalars {
      let isHarmful = scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F
      #expect(!isHarmful, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func jsonHasTheObjectOfEachPairWithItsNames() throws {
    let report = try ReportFormatContractTests.report("missing-paragraph")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(try Self.write("json").utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["documents"])
    let documents = try #require(root["documents"] as? [[String: Any]])
    #expect(documents.count == 3)
    #expect(Set(documents[1].keys) == ["source_document", "target_document", "error"])
    #expect(documents[1]["error"] as? String == Self.reason.plain(.english))
    var last = documents[2]
    #expect(last.removeValue(forKey: "source_document") as? String == report.alignment.source.name)
    #expect(last.removeValue(forKey: "target_document") as? String == report.alignment.target.name)
    let alone = try JSONSerialization.jsonObject(with: Data(try ReportFormatContractTests.write("json", report).utf8))
    #expect(last as NSDictionary == alone as? NSDictionary)
  }

  @Test func sarifIsOneRunWithANotification() throws {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(try Self.write("sarif").utf8)) as? [String: Any])
    let runs = try #require(root["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    #expect(results.count == ReportFormatContractTests.hostile.findings.count + 1)
    let invocation = try #require((runs[0]["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notifications.count == 1)
    #expect((notifications[0]["message"] as? [String: String])?["text"] == Self.reason.plain(.english))
    let fine = try Self.write("sarif", [])
    #expect(fine.contains("\"executionSuccessful\":true") && !fine.contains("Notifications"))
  }

  @Test func junitIsASuiteAPair() throws {
    let text = try Self.write("junit")
    #expect(text.matches(of: #/<testsuite /#).count == 3)
    #expect(text.matches(of: #/<error /#).count == 1)
    #expect(text.contains("tests=\"1\" failures=\"0\" errors=\"1\""))
  }

  @Test func thePageBeginsWithATableThatLeadsToEachPair() throws {
    let text = try Self.write("html")
    let links = Set(text.matches(of: #/<a href="#(pair\d+)">/#).map(\.1))
    #expect(links == ["pair1", "pair3"])
    for link in links { #expect(text.matches(of: try Regex("<h2 class=\"pair\" id=\"\(link)\">")).count == 1) }
    #expect(try #require(text.range(of: "</table>")).upperBound < #require(text.range(of: "<main")).lowerBound)
    #expect(text.hasPrefix("<!DOCTYPE html>") && text.matches(of: #/<!DOCTYPE/#).count == 1)
    #expect(text.contains("class=\"failed\""))
  }

  // MARK: The table of the text

  @Test(arguments: [60, 70, 80, 120], ReportLanguage.allCases)
  func theTableFitsAndItsColumnsAreAligned(width: Int, language: ReportLanguage) throws {
    var options = ReportOptions()
    options.width = width
    options.language = language
    let tallies = ["a", "un/dossier/très/long/avec/un/rapport", "وثائق/تقرير"].flatMap { name in
      [
        PairTally(
          source: "docs/\(name).fr.txt", target: "docs/\(name).ar.txt", result: .answer(.yes),
          counts: [(.error, 10), (.warning, 0), (.note, 1)], acceptedCount: 0),
        PairTally(
          source: "docs/\(name).fr.docx", target: "docs/\(name).ar.docx", result: .failed(Self.reason), counts: [],
          acceptedCount: 0),
      ]
    }
    let lines = PairTable(options: options).lines(of: tallies)
    for line in lines { #expect(DisplayText.width(of: line) <= width, "\(line)") }
    let rows = lines.filter { $0.hasSuffix(ReportWords.answer(.yes).plain(language)) }
    #expect(rows.count == 3)
    let starts = rows.map {
      DisplayText.width(of: String($0.prefix(upTo: $0.range(of: "  10  ")?.lowerBound ?? $0.endIndex)))
    }
    #expect(Set(starts).count == 1, "\(rows)")
  }

  @Test func namesAreSetApartOnATerminal() throws {
    var options = ReportOptions()
    options.isolatesText = true
    for (language, mark) in [(ReportLanguage.english, "\u{200E}"), (.arabic, "\u{200F}")] {
      options.language = language
      let lines = PairTable(options: options).lines(of: try Self.pairs().map(\.tally))
      #expect(lines.allSatisfy { $0.hasPrefix(mark) })
      #expect(lines.contains { $0.contains("\u{2068}تقرير.fr.txt\u{2069}") })
    }
  }
}
