import Testing

@testable import Aligner

@Suite struct NumeralScannerTests {
  @Test(
    arguments: [
      ("", []), ("aucun nombre ici", []), ("les 7 villages", ["7"]), ("le 3 mai 2019", ["3", "2019"]),
      // One number, however it is written.
      ("1250", ["1250"]), ("1 250", ["1250"]), ("1\u{A0}250", ["1250"]), ("1\u{202F}250", ["1250"]),
      ("1.250", ["1250"]), ("1'250", ["1250"]), ("١٢٥٠", ["1250"]), ("١٬٢٥٠", ["1250"]), ("۱۲۵۰", ["1250"]),
      ("3 400 000", ["3400000"]),
      // Decimals.
      ("12,5 %", ["12.5"]), ("12.5", ["12.5"]), ("١٢٫٥", ["12.5"]), ("1 250,75", ["1250.75"]), ("0,5", ["0.5"]),
      // Leading zeros are no part of the value.
      ("08", ["8"]), ("007", ["7"]), ("0", ["0"]), ("000", ["0"]),
      // What stands close together is not always one number.
      ("12 34", ["12", "34"]), ("2016 250", ["2016", "250"]), ("2019-2020", ["2019", "2020"]), ("7/47", ["7", "47"]),
      ("فقرة 5،", ["5"]), ("en 2020.", ["2020"]), ("(2022)", ["2022"]), ("1, 2 et 3", ["1", "2", "3"]),
      ("A4", ["4"]), ("42ème", ["42"]),
    ] as [(String, [String])])
  func numbersAreFoundByValue(text: String, numerals: [String]) {
    #expect(NumeralScanner.numerals(in: text) == numerals)
  }

  @Test(arguments: ["9 millions", "de 15 à 20 %", "du 1er au 30 juin 2021", "9,5 sur 10"])
  func theDigitsOfAScriptMakeNoDifference(text: String) {
    let digits = Array("٠١٢٣٤٥٦٧٨٩")
    let arabic = String(text.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
    #expect(NumeralScanner.numerals(in: arabic) == NumeralScanner.numerals(in: text))
  }
}
