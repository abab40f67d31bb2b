import Testing

@testable import Aligner

@Suite struct NumberReaderTests {
  @Test(
    arguments: [
      ("", []), ("aucun nombre ici", []), ("les 7 villages", ["7"]), ("en 2019", ["2019"]),
      // One number, however it is written.
      ("1250", ["1250"]), ("1 250", ["1250"]), ("1\u{A0}250", ["1250"]), ("1\u{202F}250", ["1250"]),
      ("1.250", ["1250"]), ("1'250", ["1250"]), ("١٢٥٠", ["1250"]), ("١٬٢٥٠", ["1250"]), ("۱۲۵۰", ["1250"]),
      ("3 400 000", ["3400000"]), ("1,250.5", ["1250.5"]),
      // Decimals.
      ("12,5 %", ["12.5"]), ("12.5", ["12.5"]), ("١٢٫٥", ["12.5"]), ("1 250,75", ["1250.75"]), ("0,5", ["0.5"]),
      ("2,50", ["2.5"]), ("0,08", ["0.08"]),
      // Leading zeros are no part of the value.
      ("08", ["8"]), ("007", ["7"]), ("0", ["0"]), ("000", ["0"]),
      // What stands close together is not always one number.
      ("12 34", ["12", "34"]), ("2016 250", ["2016", "250"]), ("2019-2020", ["2019", "2020"]),
      ("2019-20", ["2019", "2020"]), ("5،", ["5"]), ("en 2020.", ["2020"]), ("(2022)", ["2022"]),
      ("1, 2 et 3", ["1", "2", "3"]), ("42ème", ["42"]), ("1er", ["1"]), ("3°", ["3"]), ("A4", ["4"]),
      ("2328 (2016)", ["2328", "2016"]), (")2016( 2328", ["2016", "2328"]),
      // References.
      ("7/47-POL", ["7/47"]), ("25/4-X", ["25/4"]), ("A/RES/70/1", ["70/1"]), ("3.2.1", ["3/2/1"]),
      // With words behind them.
      ("9 millions", ["9000000"]), ("1,5 milliard", ["1500000000"]), ("les années 30", ["1930"]),
    ] as [(String, [String])])
  func numbersAreFoundByValue(text: String, numbers: [String]) {
    #expect(Values.counted(text, .french) == numbers)
  }

  /// Too large to count with, but still told apart.
  @Test func longRowsOfDigitsAreThemselves() {
    let digits = String(repeating: "1234567890", count: 3)
    #expect(Values.of(digits, .french) == Values.of(digits, .arabic))
    #expect(Values.of(digits, .french) != Values.of(digits.replacing("0", with: "1"), .french))
  }

  @Test(arguments: ["9 (15)", "de 15 à 20 %", "du 1er au 30, 2021", "9,5 sur 10", "7/47", "22/12/2016", "2016-12-22"])
  func theDigitsOfAScriptMakeNoDifference(text: String) {
    let digits = Array("٠١٢٣٤٥٦٧٨٩")
    let arabic = String(text.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
    #expect(Values.counted(arabic, .french) == Values.counted(text, .french))
    #expect(Values.counted(arabic, .arabic) == Values.counted(text, .arabic))
  }

  /// Whatever the number, its forms are one.
  @Test func thousandsAndDecimalsAreRead() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let whole = Int.random(in: 1000...99_999_999, using: &random)
      var grouped = ""
      for (index, digit) in "\(whole)".reversed().enumerated() {
        grouped = String(digit) + (index > 0 && index % 3 == 0 ? "\u{202F}" : "") + grouped
      }
      let decimal = Int.random(in: 1...9, using: &random)
      #expect(Values.of(grouped, .french) == ["\(whole)"])
      #expect(Values.of("\(grouped),\(decimal)", .french) == ["\(whole).\(decimal)"])
    }
  }
}
