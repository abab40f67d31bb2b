import Aligner

/// Checks what a command was given beside its options, and says what is probably meant where that is wrong.
struct OperandCheck {
  private let settings: Settings
  private let command: any Command.Type

  private var operands: [String] { settings.operands }
  private var isTooMany: Bool { operands.count > command.operandCounts.upperBound }

  /// Operands among which a divided name is looked for.
  private static let mostLooked = 24
  private static let longDashes: Set<Character> = ["–", "—"]

  /// - Throws: ``Trouble`` if a command got more or fewer operands than it takes, or one that is surely an option.
  static func check(_ settings: Settings, of command: any Command.Type) throws {
    try OperandCheck(settings: settings, command: command).check()
  }

  private func check() throws {
    let count = operands.count
    // A single operand may be a bitext, a folder or a list, but not if its language is said.
    if settings.saysLanguages, count < command.operandCounts.upperBound {
      throw Trouble(.otherDocument(settings.sourceFile == nil ? "--target" : "--source", of: command.name))
    }
    let isRight = command.operandCounts.contains(count)
    if let option = longDashedOption(isSure: isRight) { throw option }
    guard !isRight || isOutputBehindFolder else { return }
    throw Trouble(.operands(count, of: command.name, taking: command.operands, hint: hint))
  }

  /// An operand that is an option with a long dash.
  /// - Parameter isSure: whether only the names of options are.
  private func longDashedOption(isSure: Bool) -> Trouble? {
    for operand in operands where operand.first.map(Self.longDashes.contains) == true && System.file(at: operand) == nil
    {
      let name = operand.drop(while: Self.longDashes.contains)
      let meant = (name.prefix { $0 != "=" }.count == 1 ? "-" : "--") + name
      let isOption = OptionTable.all.contains { $0.names.contains(String(meant.prefix { $0 != "=" })) }
      if isOption || !isSure && !name.isEmpty { return Trouble(.longDash(operand, meant: meant)) }
    }
    return nil
  }

  /// What is probably wrong; `nil` if nobody knows.
  private var hint: Message? {
    let name = isTooMany ? dividedName : nil
    if let name { return .namesNeedQuotes(name) }
    if let quoted = operands.first(where: FileAdvice.hasCurlyQuote) { return .curlyQuotes(around: quoted) }
    if let option = dividedOption { return .optionInOnePiece(option) }
    if let output = forgottenOutput { return .outputForgotten(output) }
    return operands.count > 2 || isTooMany ? .namesNeedQuotes(nil) : nil
  }

  /// An option of one letter whose hyphen stands alone: `- o`.
  private var dividedOption: String? {
    zip(operands, operands.dropFirst()).first { hyphen, letter in
      hyphen == "-" && OptionTable.options(of: command).contains { $0.names.contains("-" + letter) }
    }.map { "-" + $1 }
  }

  /// The name of an output in front of which nothing says that it is one.
  private var forgottenOutput: String? {
    guard let last = operands.last,
      isTooMany && operands.count == command.operandCounts.upperBound + 1 || isOutputBehindFolder,
      System.file(at: last) == nil,
      operands.dropLast().allSatisfy({ System.file(at: $0) != nil })
    else { return nil }
    return last
  }

  /// Whether a folder is followed by what is no folder, nor there: `align documents memory.tmx`.
  private var isOutputBehindFolder: Bool {
    operands.count == 2 && command.operandCounts == 1...2 && System.file(at: operands[0])?.isDirectory == true
      && System.file(at: operands[1]) == nil && operands[1].contains(".")
  }

  /// A file's name that was given without quotes, so that it became several operands.
  private var dividedName: String? {
    let operands = operands.prefix(Self.mostLooked)
    for first in operands.indices {
      for last in operands.indices.dropFirst(first + 1) {
        let name = operands[first...last].joined(separator: " ")
        if System.file(at: name) != nil { return name }
      }
    }
    return nil
  }
}
