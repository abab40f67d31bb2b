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
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</script").count == 2)
    #expect(!page.contains("<img") && !page.contains("<b>é"))
    // No element that fetches, and no style or handler that the policy would have to allow.
    let markup = page.replacing(#/(?s)<(?:script|style)>.*?<\/(?:script|style)>/#, with: "")
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
    #expect(links.count >= ReportFormatContractTests.hostile.findings.count)
    for link in links { #expect(places.contains(link)) }
    #expect(places.count == page.matches(of: #/ id="([^"]+)"/#).count)
  }

  @Test func whatDiffersIsMarked() throws {
    let page = try Self.page(try ReportFormatContractTests.report("number-mismatch"))
    #expect(page.contains("<mark>2254</mark>") && page.contains("<mark>2245</mark>"))
  }

  @Test func missingParagraphsAreGaps() throws {
    let page = try Self.page(try ReportFormatContractTests.report("missing-paragraph"), .french)
    #expect(page.contains("<p class=\"none\" lang=\"fr\" dir=\"auto\">Manque en arabe</p>"))
    #expect(page.contains("<path class=\"gap\""))
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
}
