/// A document pair of a stream: its name and its two texts, or why there are none.
public struct BatchRecord: Sendable {
  /// How the stream names it.
  public var id: RecordID
  /// Its texts.
  public var content: Result<Content, RecordError>

  /// Where the texts of a record are.
  public enum Content: Sendable, Equatable {
    /// In the record, as UTF-8 unless `isEncoded`: then their encoding is to be found out.
    case texts(french: [UInt8], arabic: [UInt8], isEncoded: Bool)
    /// In files.
    case paths(french: String, arabic: String)
  }
}

/// What a stream calls a record; its answer is called the same.
public enum RecordID: Sendable, Hashable {
  /// It has no name, or none that could be read.
  case none
  /// A text.
  case text(String)
  /// A number, in the digits that stand in the stream.
  case number(String)
}

/// Why a record has no answer but this.
public enum RecordError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line is no JSON object; `byte` counts from 0.
  case notAnObject(byte: Int, expected: String)
  /// A key that is needed is not there.
  case missing(key: String)
  /// The value of a key has to be text, and is not.
  case notText(key: String)
  /// The name of the record is neither text nor a number.
  case badID
  /// The value of a key is no valid text.
  case badText(key: String, reason: String)
  /// A row has not as many fields as the header.
  case fieldCount(found: Int, expected: Int)
  /// The record is larger than any document.
  case tooLong(most: Int)
  /// One of the texts cannot be read.
  case unreadable(ReadingError)
  /// Both texts are in one language.
  case oneLanguage(Language)
  /// The texts are no translations of each other; the score is in nats a paragraph.
  case notATranslation(score: Double)
  /// The texts have too little in common to be searched as usual within the bounds of memory.
  case tooLittleInCommon
  /// No pair was found, or none of the confidence that was asked for.
  case noPair(confidence: Double)

  /// A sentence that says what is wrong.
  public var description: String {
    switch self {
    case .notAnObject(let byte, let expected): "not a JSON object: \(expected) was expected at byte \(byte)"
    case .missing(let key): "\(key) is missing: a record has id, and fr and ar or fr_path and ar_path"
    case .notText(let key): "\(key) is not a text"
    case .badID: "id is neither a text nor a number"
    case .badText(let key, let reason): "\(key) is no valid text: \(reason)"
    case .fieldCount(let found, let expected): "the row has \(found) fields, and the header \(expected)"
    case .tooLong(let most): "the record is longer than \(most >> 20) MB"
    case .unreadable(let error): error.description
    case .oneLanguage(let language): "both texts are \(language.name)"
    case .notATranslation(let score):
      "the texts are not translations of each other (\(AlignmentSummary.fixed(score, decimals: 2)) nats a paragraph)"
    case .tooLittleInCommon:
      "the texts are long and have too little in common to be aligned as usual (--force writes what was found)"
    case .noPair(let confidence):
      confidence > 0 ? "no pair has a confidence of \(confidence) or more" : "no paragraph has a counterpart"
    }
  }
}
