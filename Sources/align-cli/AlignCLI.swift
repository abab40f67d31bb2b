import Aligner

/// The program: finds the command that is asked for, runs it, and turns what went wrong into one sentence.
///
/// Exit status: 0 fine; 1 the documents are not translations of each other; 2 trouble: wrong usage, unreadable
/// input, failed write. If the reader of standard output goes away (`| head`), the rest is not written and the exit
/// is 0: it got what it wanted.
@main
enum AlignCLI {
  static func main() {
    Interruption.begin()
    System.ignoreBrokenPipes()
    System.waitForChildren()
    let status = status(of: Array(CommandLine.arguments.dropFirst()))
    Leftovers.ofProcess.clear { System.exit(status.rawValue) }
  }

  private static func status(of arguments: [String]) -> ExitStatus {
    do {
      return try run(arguments)
    } catch let failure as SystemFailure where failure.isBrokenPipe {
      return .fine
    } catch let error as ReadingError where error.isAboutLanguages {
      Messages.write(.sayWhich(error))
      return .trouble
    } catch {
      Messages.write(FileAdvice.message(of: error))
      return .trouble
    }
  }

  private static func run(_ arguments: [String]) throws -> ExitStatus {
    let arguments = OptionParser.commandFirst(arguments)
    guard let first = arguments.first else {
      throw Trouble(.nameACommand(Commands.names))
    }
    switch first {
    case "--help", "-h": return try HelpCommand.show { $0.general }
    case "--version", "-V": return try HelpCommand.show { _ in HelpText.version }
    default: break
    }
    guard let command = Commands.named(first) else { throw unknownCommand(first, arguments) }
    let settings = try OptionParser.parse(Array(arguments.dropFirst()), for: command)
    if settings.wantsHelp { return try HelpCommand.show(settings) { $0.text(of: command) } }
    if settings.wantsVersion { return try HelpCommand.show { _ in HelpText.version } }
    try OperandCheck.check(settings, of: command)
    return try command.run(settings)
  }

  private static func unknownCommand(_ name: String, _ arguments: [String]) -> Trouble {
    if name.hasPrefix("-"), name != "-" {
      return Trouble(.commandComesFirst)
    }
    if let near = NearestName.of(name, among: Commands.names) {
      return Trouble(.commandMeant(name, near))
    }
    if arguments.count == 2, System.file(at: name) != nil {
      return Trouble(.alignMeant(name, arguments[1]))
    }
    return Trouble(.unknownCommand(name, Commands.names))
  }
}
