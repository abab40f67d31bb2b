/// Why a gold standard could not be read; each case is one cause.
public enum GoldError: ExplainedError, Sendable, Hashable {
  /// One of its files could not be read.
  case unreadable(ReadingError)
  /// A line of `gold.tsv` is not two groups of numbers.
  case badLink(file: String, line: Int)
  /// A line of `gold.tsv` names a unit that is not there.
  case noSuchUnit(file: String, line: Int, unit: Int, count: Int)
  /// `meta.json` does not hold what it should.
  case badMeta(file: String)

  /// A sentence that names the file, the place where that helps, and what to do.
  public var message: Message {
    switch self {
    case .unreadable(let error): error.message
    case .badLink(let file, let line): .badLink(file, line)
    case .noSuchUnit(let file, let line, let unit, let count): .noSuchUnit(file, line, unit, count)
    case .badMeta(let file): .badMeta(file)
    }
  }
}
