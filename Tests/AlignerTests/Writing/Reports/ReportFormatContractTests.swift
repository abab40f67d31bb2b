import Foundation
import Testing

@testable import Aligner

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What every form of report has to do.
@Suite struct ReportFormatContractTests {
  static let names = ReportFormats.all.map { $0.name }

  /// Documents full of what formats have to escape, with findings on both sides and on the whole.
  static let hostile: CheckReport = {
    let nasty =
      "</script><script>alert(1)</script> ]]> \" ' & \u{202E}x\u{0}\u{1B}[31m \\ \u{2028} <img src=x onerror=1>"
    var alignment = Samples.hard
    for index in alignment.source.paragraphs.indices { alignment.source.paragraphs[index].text += nasty }
    for index in alignment.target.paragraphs.indices {
      alignment.target.paragraphs[index].text += nasty
      alignment.target.paragraphs[index].label?.written += "<b>"
    }
    alignment.source.name = "<b>é & \"\u{202E}.txt"
    return BitextCheck().report(on: alignment)
  }()

  /// The report as text; of a Word document, the text that is packed in it.
  static func write(_ name: String, _ report: CheckReport, _ options: ReportOptions = ReportOptions()) throws -> String
  {
    let format = try #require(ReportFormats.named(name))
    let bytes = try OutputBuffer.bytes { try format.init(options: options).write(report, to: &$0) }
    return bytes.shownText
  }

  static func report(_ rule: String) throws -> CheckReport {
    BitextCheck().report(on: try #require(RuleExample.all.first { $0.rule == rule }).faulty)
  }

  @Test func thereAreFindingsToWrite() {
    #expect(Self.hostile.findings.count > 5)
  }

  @Test(arguments: names, ReportLanguage.allCases)
  func everyReportParses(name: String, language: ReportLanguage) throws {
    var options = ReportOptions()
    options.language = language
    for report in [Self.hostile, try Self.report("not-a-translation"), BitextCheck(rules: []).report(on: Samples.hard)]
    {
      let text = try Self.write(name, report, options)
      switch name {
      case "json", "sarif": _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
      case "junit", "docx": #expect(XMLParser(data: Data(text.utf8)).parse())
      default: #expect(text.contains("\n"))
      }
    }
  }

  @Test(arguments: names)
  func nothingInvisibleGetsThrough(name: String) throws {
    for scalar in try Self.write(name, Self.hostile).unicodeScalars {
      let isHarmful = scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F
      #expect(!isHarmful, "U+\(String(scalar.value, radix: 16))")
      // JSON shows texts as they are.
      if name != "json", name != "sarif" { #expect(!CharacterClass.isBidiControl(scalar.value)) }
    }
  }

  @Test(arguments: names)
  func idsAreNeverTranslated(name: String) throws {
    for language in ReportLanguage.allCases {
      var options = ReportOptions()
      options.language = language
      #expect(try Self.write(name, Self.report("date-mismatch"), options).contains("date-mismatch"))
    }
  }

  @Test(arguments: names)
  func theSameReportGivesTheSameBytes(name: String) throws {
    #expect(try Self.write(name, Self.hostile) == Self.write(name, Self.hostile))
  }

  // MARK: JSON

  @Test func jsonHasTheShapeThatScriptsRelyOn() throws {
    let text = try Self.write("json", Self.report("missing-paragraph"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["verdict", "summary", "findings"])
    let verdict = try #require(root["verdict"] as? [String: Any])
    #expect(verdict["translation"] as? Bool == true)
    #expect(try #require(verdict["confidence"] as? Double) > 0.9)
    let finding = try #require((root["findings"] as? [[String: Any]])?.first)
    #expect(Set(finding.keys) == ["rule", "severity", "message", "source", "target"])
    #expect(finding["rule"] as? String == "missing-paragraph")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["target"] is NSNull)
    let source = try #require(finding["source"] as? [String: Any])
    #expect(source["label"] as? String == "2.")
    #expect(source["line"] as? Int == 4)
    #expect(source["place"] as? [String: String] == ["text": "line 4"])
    #expect(source["text"] as? String == "Le point 2 de l’ordre du jour est adopté.")
  }

  // MARK: SARIF

  @Test func sarifHasWhatTheStandardRequires() throws {
    let text = try Self.write("sarif", Self.hostile)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "align-cli")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == Self.hostile.findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["note", "warning", "error"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let location = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
      let uri = try #require((location["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x22 }, "\(uri)")
      #expect(try #require((location["region"] as? [String: Any])?["startLine"] as? Int) >= 1)
      #expect((result["partialFingerprints"] as? [String: String])?.count == 1)
    }
  }

  // MARK: JUnit

  @Test func junitCountsWhatFails() throws {
    let report = try Self.report("damaged-text")
    #expect(try Self.write("junit", report).contains("failures=\"0\""))
    var options = ReportOptions()
    options.failure = .note
    #expect(try Self.write("junit", report, options).contains("failures=\"1\""))
  }

  // MARK: Text

  @Test func textIsWrappedAndIsolatedOnATerminal() throws {
    var options = ReportOptions()
    options.width = 60
    let plain = try Self.write("text", Self.report("extra-paragraph"), options)
    for line in plain.split(separator: "\n") { #expect(line.unicodeScalars.count <= 60) }
    #expect(plain.hasSuffix("errors: 1, warnings: 0, notes: 0\n"))
    options.isolatesText = true
    options.isColoured = true
    let terminal = try Self.write("text", Self.report("extra-paragraph"), options)
    for line in terminal.split(separator: "\n") {
      #expect(line.unicodeScalars.count { $0.value == 0x2068 } == line.unicodeScalars.count { $0.value == 0x2069 })
    }
    #expect(terminal.contains("\u{2068}") && terminal.contains("\u{1B}[1;31m"))
  }

  @Test func textInArabicRunsFromRightToLeftOnATerminal() throws {
    var options = ReportOptions()
    options.width = 60
    options.language = .arabic
    options.isolatesText = true
    let lines = try Self.write("text", Self.report("extra-paragraph"), options).split(separator: "\n")
    for line in lines {
      #expect(line.hasPrefix(TerminalLine.opening) && line.hasSuffix(TerminalLine.closing))
      #expect(
        line.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
          == line.unicodeScalars.count { $0.value == 0x2069 })
    }
    #expect(lines[0].contains("\u{2068}extra-paragraph\u{2069}"))
  }
}
