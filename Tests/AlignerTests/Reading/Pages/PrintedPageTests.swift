import Testing

@testable import Aligner

@Suite struct PrintedPageTests {
  private static func page(_ text: String) -> PrintedPage {
    var sample = PrintSample()
    sample.add(text, 50, 100, 450, 110)
    return sample.page()
  }

  /// Where a font tells no codes, numbers of it stand for letters: signs of no use, or letters of any script.
  @Test(arguments: [
    "\u{FFFD}\u{FFFD}\u{FFFD}!\"#$%&'()*+,-./0123", "3K\u{FFFD}DUHV\u{FFFD}GX\u{FFFD}FDS\u{FFFD}6HUUDW",
    "ϭϮϯϰϱϲϳϴϵϬĂďĐĚĞĨŐŚŝũŬůŵŶŽ", "ࠅࠁࠇ፸ᆇࠅᎄ࣋ฯ࠾ੵଋࠊ፹ᆈࠆᎅ࣌࠿੶",
  ])
  func lettersThatCanBeNoneShowAFontWithoutCodes(text: String) {
    #expect(Self.page(text).isWithoutCodes)
  }

  @Test(arguments: [
    "L’Agence des phares a ouvert un concours « œuvre » à 640 000 €.", "فتحت وكالة المنارات مسابقة لترميم برجٍ ١٢٣",
    "\u{F0B7}\u{F0B7}\u{F0B7}\u{F0B7}\u{F0B7}\u{F0B7}\u{F0B7}\u{F0B7} un deux trois quatre",
    "………………………………………………………………………",
    // A page in another language is text all the same.
    "Открыт конкурс на реставрацию двух маяков", "נפתח מכרז לשיקום שני מגדלורים בחוף",
    // A formula, and what is too short to tell.
    "La hauteur est α = π / 2, et le feu porte loin.", "\u{FFFD}\u{FFFD}\u{FFFD}", "αβγδε", "",
  ])
  func otherTextIsReadable(text: String) {
    #expect(!Self.page(text).isWithoutCodes)
  }

  @Test(arguments: [("12", 12), ("٣٤", 34), ("999999", 999_999), ("1234567", nil), ("1.", nil), ("", nil), ("a", nil)])
  func numbersHaveAtMostSixDigits(text: String, number: Int?) {
    let word = PrintedWord(text: Array(text.unicodeScalars), left: 0, right: 1, top: 0, bottom: 1)
    #expect(word.number == number)
  }
}
