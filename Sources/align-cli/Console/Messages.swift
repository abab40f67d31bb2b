import Aligner
import Synchronization

/// What the program says beside its results, on standard error.
enum Messages {
  private static let descriptor: Int32 = 2

  /// Whether a person sees the messages as they come.
  static var isTerminal: Bool { System.isTerminal(descriptor) }

  /// How wide a line may be: what the terminal says, or 80; names and numbers need 60 at least, and nobody reads beyond 160.
  static var width: Int {
    guard isTerminal, let width = System.terminalWidth(descriptor) else { return 80 }
    return min(max(width, 60), 160)
  }

  /// Whether progress is to be shown as it goes on.
  static func showsProgress(_ settings: Settings) -> Bool {
    !settings.isQuiet && isTerminal && shelf == nil && System.environment("TERM") != "dumb"
  }

  /// Writes a sentence with the program's name before it.
  static func write(_ message: Message) {
    if let shelf { shelf.put(message) } else { writeLine(.ofProgram(message)) }
  }

  /// What is done, and the sentences that it would write: of things that are done at a time, each has its own, and they
  /// are told in an order that does not depend on who was first. Progress is not shown meanwhile.
  static func gathered<Result>(_ body: () -> Result) -> (result: Result, messages: [Message]) {
    let shelf = Shelf()
    return ($shelf.withValue(shelf, operation: body), shelf.all)
  }

  /// Writes a remark that is no trouble, unless nobody wants any.
  static func note(_ message: Message, _ settings: Settings) {
    if !settings.isQuiet { write(.note(message)) }
  }

  /// Writes a line without the program's name.
  static func writeLine(_ message: Message) {
    writeLine(message.line(SpokenLanguage.ofProcess, onTerminal: isTerminal))
  }

  /// Writes a line as it is, but for controls: a file's name or text could hold what a terminal obeys.
  private static func writeLine(_ line: String) {
    writeRaw(String(String.UnicodeScalarView(line.unicodeScalars.filter { !isControl($0) })) + "\n")
  }

  /// Writes text that may hold a terminal's commands. A message that cannot be written has nowhere to complain.
  static func writeRaw(_ text: String) {
    try? System.write(Array(text.utf8), to: descriptor)
  }

  /// Where sentences of the work at hand are kept instead of written.
  @TaskLocal private static var shelf: Shelf?

  private final class Shelf: Sendable {
    private let messages = Mutex<[Message]>([])

    var all: [Message] { messages.withLock(\.self) }

    func put(_ message: Message) { messages.withLock { $0.append(message) } }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

/// Something that ends the program: a sentence that says what is wrong and what to do.
struct Trouble: ExplainedError, Hashable {
  let message: Message

  init(_ message: Message) { self.message = message }
}

/// What the program tells the shell when it ends.
enum ExitStatus: Int32 {
  /// All went well.
  case fine = 0
  /// The work was done and the answer is no: not a translation, or findings.
  case negative = 1
  /// Wrong usage, unreadable input or a failed write.
  case trouble = 2
}

extension ExitStatus {
  /// What it comes to that one of many pairs of documents is left out: a text in another language is no translation, and
  /// all else is trouble.
  init(leavingOutFor error: any Error) {
    self = (error as? ReadingError)?.isInForeignLanguage == true ? .negative : .trouble
  }

  /// Keeps the graver of two.
  mutating func take(_ other: ExitStatus) {
    if other.rawValue > rawValue { self = other }
  }
}
