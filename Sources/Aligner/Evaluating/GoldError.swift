/// Why a gold standard could not be read; each case is one cause.
public enum GoldError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One of its files could not be read.
  case unreadable(ReadingError)
  /// A line of `gold.tsv` is not two groups of numbers.
  case badLink(file: String, line: Int)
  /// A line of `gold.tsv` names a unit that is not there.
  case noSuchUnit(file: String, line: Int, unit: Int, count: Int)
  /// `meta.json` does not hold what it should.
  case badMeta(file: String)

  /// A sentence that names the file, the place where that helps, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let error):
      error.description
    case .badLink(let file, let line):
      "\(file): line \(line) is no link; write French unit numbers, a tab and Arabic unit numbers, with commas between"
    case .noSuchUnit(let file, let line, let unit, let count):
      "\(file): line \(line) names unit \(unit), but there are \(count) units, counted from 0; correct the number"
    case .badMeta(let file):
      "\(file): not a JSON object with lists of numbers in ignore_fr and ignore_ar; correct it or take it away"
    }
  }
}
