/// Why an output cannot be written as asked.
public enum WritingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no column of this name.
  case unknownColumn(name: String)

  /// A sentence that says what is wrong and what there is.
  public var description: String {
    switch self {
    case .unknownColumn(let name):
      "unknown column '\(name)'; the columns are \(TSVColumn.allNames.joined(separator: ", "))"
    }
  }
}
