import Testing

@testable import Aligner

@Suite struct BoxLayoutTests {
  private static func pages(_ printed: String) -> [PrintedPage] { BoxLayout.pages(of: Array(printed.utf8)) }

  /// A page with one word, or what stands for one.
  private static func word(_ text: String, box: String = #"xMin="1" yMin="2" xMax="3" yMax="4""#) -> PrintedWord? {
    pages("<page width=\"9\" height=\"9\">\n<word \(box)>\(text)</word>\n</page>\n").first?.words.first
  }

  private static func string(_ word: PrintedWord?) -> String? {
    word.map { String(String.UnicodeScalarView($0.text)) }
  }

  private static let printed = """
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd"><html>
    <head>
    <title>Accord &lt;page 7&gt;</title>
    <meta name="Author" content="Admin"/>
    </head>
    <body>
    <doc>
      <page width="595.220000" height="842.000000">
        <flow>
          <block xMin="153.060000" yMin="126.179700" xMax="215.354400" yMax="138.359700">
            <line xMin="153.060000" yMin="126.179700" xMax="215.354400" yMax="138.359700">
              <word xMin="153.060000" yMin="126.179700" xMax="169.694400" yMax="138.359700">LA</word>
              <word xMin="172.036800" yMin="126.179700" xMax="215.354400" yMax="138.359700">GARDE</word>
            </line>
          </block>
        </flow>
      </page>
      <page width="595.220000" height="842.000000">
      </page>
      <page width="842.000000" height="595.220000">
        <flow>
          <word xMin="-1.697325" yMin="468.605968" xMax="34.535657" yMax="489.031984">Im</word>
        </flow>
      </page>
    </doc>
    </body>
    </html>
    """

  private static func isNear(_ found: [Float], _ expected: [Float]) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 0.002 }
  }

  @Test func pagesAndWordsAreReadWithTheirBoxes() throws {
    let pages = Self.pages(Self.printed)
    #expect(pages.map(\.number) == [1, 2, 3])
    #expect(pages.map { $0.words.compactMap(Self.string) } == [["LA", "GARDE"], [], ["Im"]])
    #expect(Self.isNear(pages.flatMap { [$0.width, $0.height] }, [595.22, 842, 595.22, 842, 842, 595.22]))
    let boxes = pages.flatMap(\.words).map { [$0.left, $0.top, $0.right, $0.bottom] }
    #expect(Self.isNear(boxes[0], [153.06, 126.18, 169.694, 138.36]))
    #expect(Self.isNear(boxes[2], [-1.697, 468.606, 34.536, 489.032]), "what is rotated may begin beside the page")
  }

  /// An error of the program, or nothing, is no document.
  @Test(arguments: ["", "Syntax Error: Couldn't read xref table\n", "<html><body><doc>\n</doc></body></html>", "<page"])
  func otherOutputHasNoPages(printed: String) {
    #expect(Self.pages(printed).isEmpty)
  }

  @Test(arguments: ["<page ", "<page width=\"5", "<page width=\"5\"><word xMin=\"1\">a", "<page width=\"5\"><word "])
  func outputThatIsCutOffIsReadAsFarAsItGoes(printed: String) {
    #expect(Self.pages(printed).map(\.words.count) == [0])
  }

  @Test(
    arguments: [
      ("R&amp;D", "R&D"), ("&lt;b&gt;", "<b>"), ("l&apos;&quot;eau&quot;", "l'\"eau\""), ("l&#39;eau", "l'eau"),
      ("&#x644;&#x627;", "لا"), ("AT&T", "AT&T"), ("a;&amp;", "a;&"),
      // What is no letter is seen to be none, so that fonts without codes are known.
      ("a&nothing;b", "a\u{FFFD}b"), ("a&#xD800;b", "a\u{FFFD}b"), ("a\u{1}b\u{1F}", "a\u{FFFD}b\u{FFFD}"),
    ])
  func lettersAreWhatTheyStandFor(printed: String, text: String) {
    #expect(Self.string(Self.word(printed)) == text)
  }

  /// Letters stand in the order of the page, in which signs of direction say nothing.
  @Test func signsOfDirectionAndSpacesAreNoLetters() {
    #expect(Self.string(Self.word("\u{202B}مل\u{A0}ق\u{200F}\u{202C}")) == "ملق")
    #expect(Self.word("\u{200E}\u{A0}") == nil)
  }

  @Test(
    arguments: [
      (
        #"xMin="-0.500000" yMin="0" xMax="1000000.250000" yMax="7.123456789123456789123456789""#,
        [-0.5, 0, 1_000_000.25, 7.123]
      ),
      // A box that is turned round.
      (#"xMin="30.5" yMin="40.25" xMax="10.5" yMax="20.25""#, [10.5, 20.25, 30.5, 40.25]),
    ] as [(String, [Float])])
  func numbersMayHaveASignAndManyDigits(box: String, expected: [Float]) throws {
    let word = try #require(Self.word("a", box: box))
    #expect(Self.isNear([word.left, word.top, word.right, word.bottom], expected))
  }

  /// What stands nowhere would take the page with it.
  @Test func aBoxWithoutPlaceIsNone() {
    #expect(Self.word("a", box: #"xMin="nan" yMin="1" xMax="2" yMax="3""#) == nil)
    let long = String(repeating: "9", count: 60)
    #expect(Self.word("a", box: "xMin=\"1\" yMin=\"1\" xMax=\"\(long)\" yMax=\"3\"") == nil)
  }
}
