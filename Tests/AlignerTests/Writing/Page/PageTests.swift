import Foundation
import Testing

@testable import Aligner

@Suite struct PageTests {
  private static func page(_ report: CheckReport, _ language: ReportLanguage = .english) throws -> String {
    var options = ReportOptions()
    options.language = language
    return try ReportFormatContractTests.write("html", report, options)
  }

  @Test func aHostileDocumentStaysText() throws {
    let page = try Self.page(ReportFormatContractTests.hostile)
    // The words that are data, and the script itself.
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script").count == 3)
    #expect(!page.contains("<img") && !page.contains("<b>é"))
    // No element that fetches, and no style or handler that the policy would have to allow.
    let markup = page.replacing(#/(?s)<(?:script|style)[^>]*>.*?<\/(?:script|style)>/#, with: "")
    #expect(markup.firstMatch(of: #/<(?:link|img|iframe|object|form|base)\b|<[^>]*\s(?:style|on\w+)=/#) == nil)
  }

  @Test func thePolicyNamesTheScriptAndTheStyleByTheirHashes() throws {
    let page = try Self.page(ReportFormatContractTests.hostile)
    let style = try #require(page.firstMatch(of: #/(?s)<style>(.*?)<\/style>/#)?.1)
    let script = try #require(page.firstMatch(of: #/(?s)<script>(.*?)<\/script>/#)?.1)
    #expect(page.contains("style-src 'sha256-\(SHA256.base64(of: String(style)))'"))
    #expect(page.contains("script-src 'sha256-\(SHA256.base64(of: String(script)))'"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test func theFrameFollowsTheLanguage() throws {
    #expect(try Self.page(ReportFormatContractTests.hostile, .arabic).contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(try Self.page(ReportFormatContractTests.hostile, .french).contains("<html lang=\"fr\" dir=\"ltr\">"))
  }

  @Test func everyFindingIsLinkedToItsPlace() throws {
    let page = try Self.page(ReportFormatContractTests.hostile)
    let places = Set(page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) })
    let links = page.matches(of: #/href="#([^"]+)"/#).map { String($0.1) }
    // Once in the table and at most once on the map.
    let count = ReportFormatContractTests.hostile.findings.count
    #expect(links.count >= count && links.count <= 2 * count)
    for link in links { #expect(places.contains(link)) }
    #expect(places.count == page.matches(of: #/ id="([^"]+)"/#).count)
  }

  @Test func whatDiffersIsMarked() throws {
    let page = try Self.page(try ReportFormatContractTests.report("number-mismatch"))
    #expect(page.contains("<mark>2254</mark>") && page.contains("<mark>2245</mark>"))
  }

  @Test func missingParagraphsAreGaps() throws {
    let page = try Self.page(try ReportFormatContractTests.report("missing-paragraph"), .french)
    #expect(page.contains("<p class=\"none\" lang=\"fr\" dir=\"auto\">Absent de l’arabe</p>"))
    #expect(page.contains("<path class=\"gap\""))
  }

  /// The attributes of the table's rows.
  private static func rows(of page: String, _ attribute: String) throws -> [String] {
    let attribute = try Regex(" data-\(attribute)=\"([^\"]*)\"")
    return page.matches(of: #/<tr class="(?:error|warning|note)"[^>]*>/#).compactMap { row in
      row.0.firstMatch(of: attribute)?.output[1].substring.map(String.init)
    }
  }

  @Test func theTableHasEachFindingOnceAsABaselineHasIt() throws {
    for report in [ReportFormatContractTests.hostile, try ReportFormatContractTests.report("missing-paragraph")] {
      let page = try Self.page(report)
      let lines = try Self.rows(of: page, "accept")
      let places = try Self.rows(of: page, "finding")
      #expect(lines.count == report.findings.count && Set(places).count == report.findings.count)
      let baseline = try Baseline(parsing: lines.joined(separator: "\n"), name: "page")
      #expect(baseline.applied(to: report).findings.isEmpty)
      // One of them alone is accepted alone.
      let first = try Baseline(parsing: try #require(lines.first), name: "page").applied(to: report)
      #expect(first.findings.count == report.findings.count - 1)
    }
  }

  @Test func whatWasAcceptedBeforeIsKeptForTheNextBaseline() throws {
    let report = ReportFormatContractTests.hostile
    let line = try #require(try Self.rows(of: Self.page(report), "accept").first)
    let page = try Self.page(Baseline(parsing: line, name: "page").applied(to: report), .french)
    let accepted = try #require(page.firstMatch(of: #/ data-accepted="([^"]+)"/#)?.1)
    #expect(accepted == "[&quot;\(line)&quot;]")
    #expect(try !Self.rows(of: page, "accept").contains(line))
    #expect(page.contains("Acceptés auparavant"))
  }

  @Test func theFirstSheetSaysWhatWasCheckedAndWhen() throws {
    var options = ReportOptions()
    options.language = .french
    options.creationDate = Timestamp("2024-05-01T10:00:00Z")
    let report = try ReportFormatContractTests.report("number-mismatch")
    let page = try ReportFormatContractTests.write("html", report, options)
    #expect(page.contains("Établi le <time datetime=\"2024-05-01T10:00:00Z\">2024-05-01 10:00 UTC</time>"))
    for document in [report.alignment.source, report.alignment.target] {
      #expect(page.contains("<code>\(DocumentFingerprint(document).digits(16))</code>"))
    }
    #expect(page.contains("<p class=\"signature\">"))
    #expect(try !Self.page(report).contains("<time"))
    let silent = try Self.page(BitextCheck(rules: []).report(on: report.alignment))
    #expect(silent.contains("<p class=\"signature\">") && !silent.contains("<aside"))
  }

  @Test func aFingerprintIsThatOfAllThatIsSaid() {
    let document = Samples.hard.source
    let text = document.paragraphs.map { $0.labelledText + "\n" }.joined()
    var hash = SHA256()
    hash.update(Array(text.utf8))
    let digits = hash.finish().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    #expect(DocumentFingerprint(document).digits(64) == digits.joined())
    var changed = document
    changed.paragraphs[0].text += "."
    #expect(DocumentFingerprint(changed).digits(16) != digits.joined().prefix(16))
  }

  @Test func numbersHaveTheirCounterparts() throws {
    let page = try Self.page(try ReportFormatContractTests.report("number-mismatch"))
    #expect(page.contains("2254\n\n") && page.contains("\n\n2245"))
    let alignment = try ReportFormatContractTests.report("number-mismatch").alignment
    let plain = try OutputBuffer.bytes { output in
      var page = Page(language: .english)
      try page.write(alignment, report: nil, to: &output)
      try page.writeTail(to: &output)
    }
    #expect(!String(decoding: plain, as: UTF8.self).contains(" data-numbers="))
  }

  @Test func whatIsUntranslatedRunsItsOwnWay() throws {
    let page = try Self.page(try ReportFormatContractTests.report("untranslated"))
    #expect(page.contains(#/<div class="side" lang="ar" dir="rtl"><p class="\w+" dir="ltr"/#))
  }

  /// Letters of Arabic join across elements where nothing stands between them.
  @Test func noTwoWordsTouchAcrossElements() throws {
    let page = try Self.page(ReportFormatContractTests.hostile, .arabic)
    let body = try #require(page.firstMatch(of: #/(?s)<body>(.*?)<script/#)?.1)
    let inline = #/[\x{0621}-\x{064A}]<\/(?:b|bdi|span|time)>(?:<(?:b|bdi|span|time)[^>]*>)?[\x{0621}-\x{064A}]/#
    #expect(body.firstMatch(of: inline) == nil)
  }

  @Test func theScriptSaysNothingOfItsOwn() throws {
    let words = try #require(
      try Self.page(ReportFormatContractTests.hostile, .arabic)
        .firstMatch(of: #/<script type="application\/json" id="words">(.*?)<\/script>/#)?.1)
    let object = try JSONSerialization.jsonObject(with: Data(words.utf8)) as? [String: String]
    #expect(object?["done"] == "مُنجَز" && object?["language"] == "ar" && object?["baseline"]?.hasPrefix("# ") == true)
    #expect(PageFiles.script.firstMatch(of: #/words\.(\w+)/#) != nil)
    for use in PageFiles.script.matches(of: #/words\.(\w+)/#) { #expect(object?[String(use.1)] != nil, "\(use.1)") }
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func digestsAreThoseOfTheStandard(text: String, digest: String) {
    #expect(SHA256.base64(of: text) == digest)
  }

  @Test func aDigestDoesNotDependOnThePortions() {
    let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var whole = SHA256()
    whole.update(bytes)
    let digest = whole.finish()
    for size in [1, 7, 63, 64, 65, 128, 200] {
      var parts = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        parts.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(parts.finish() == digest, "\(size)")
    }
  }
}
