/// A document pair of a stream: its name and its two texts, or why there are none.
package struct BatchRecord: Sendable {
  /// How the stream names it.
  package var id: RecordID
  /// Its texts.
  package var content: Result<Content, RecordError>
  /// What the answers are to repeat.
  package var passed = PassedFields()

  /// Makes a record that has nothing for the answers to repeat.
  package init(id: RecordID, content: Result<Content, RecordError>) {
    self.id = id
    self.content = content
  }

  /// Where the texts of a record are.
  package enum Content: Sendable, Equatable {
    /// In the record, as UTF-8 unless `isEncoded`: then their encoding is to be found out.
    case texts(source: [UInt8], target: [UInt8], isEncoded: Bool)
    /// In files.
    case paths(source: String, target: String)
  }
}

/// What a stream calls a record; its answer is called the same.
///
/// Each line of an answer repeats it, so that its length has a bound: a record with a longer name counts as one without.
package enum RecordID: Sendable, Hashable {
  /// The most that a name may have, in bytes of UTF-8.
  package static let longest = 1024

  /// It has no name, or none that could be read.
  case none
  /// A text.
  case text(String)
  /// A number, in the digits that stand in the stream.
  case number(String)

  /// A name from its bytes.
  static func name(of bytes: some Collection<UInt8>) throws(RecordError) -> String {
    guard bytes.count <= longest else {
      let beginning = DisplayText.excerpt(of: String(decoding: bytes.prefix(longest), as: UTF8.self), width: 60)
      throw .longID(beginning: beginning, bytes: bytes.count, most: longest)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a record has no answer but this.
package enum RecordError: ExplainedError, Sendable, Hashable {
  /// The line is no JSON object; `byte` counts from 0.
  case notAnObject(byte: Int, expected: Message)
  /// A key that is needed is not there.
  case missing(key: String)
  /// The value of a key has to be text, and is not.
  case notText(key: String)
  /// The name of the record is neither text nor a number.
  case badID
  /// The name of the record is longer than ``RecordID/longest``; both in bytes. Its beginning is all that is repeated.
  case longID(beginning: String, bytes: Int, most: Int)
  /// The value of a key is no valid text.
  case badText(key: String, reason: Message)
  /// A row has not as many fields as the header.
  case fieldCount(found: Int, expected: Int)
  /// What the answers would have to repeat is more than they may; both in bytes.
  case tooMuchPassed(bytes: Int, most: Int)
  /// The record is larger than any document.
  case tooLong(most: Int)
  /// One of the texts cannot be read.
  case unreadable(ReadingError)
  /// Both paths lead to one file.
  case samePath(String)
  /// Both texts are in one language.
  case oneLanguage(Language)
  /// The texts are no translations of each other; the score is in nats a paragraph.
  case notATranslation(score: Double)
  /// The texts have too little in common to be searched as usual within the bounds of memory.
  case tooLittleInCommon
  /// No pair was found.
  case noPair
  /// Every pair was left out.
  case allLeftOut([LeftOut])

  /// How many pairs a filter has left out.
  package struct LeftOut: Sendable, Hashable {
    let filter: String
    let count: Int
  }

  /// A sentence that says what is wrong.
  package var message: Message {
    switch self {
    case .notAnObject(let byte, let expected): .notAnObject(byte, expected)
    case .missing(let key): .missingKey(key)
    case .notText(let key): .notText(key)
    case .badID: .badID
    case .longID(let beginning, let bytes, let most): .longID(beginning, bytes, most)
    case .badText(let key, let reason): .badText(key, reason)
    case .fieldCount(let found, let expected): .fieldCount(found, expected)
    case .tooMuchPassed(let bytes, let most): .tooMuchPassed(bytes, most)
    case .tooLong(let most): .recordTooLong(most)
    case .unreadable(let error): error.message
    case .samePath(let path): .samePath(path)
    case .oneLanguage(let language): .oneLanguage(language)
    case .notATranslation(let score): .recordIsNoTranslation(nats: AlignmentSummary.fixed(score, decimals: 2))
    case .tooLittleInCommon: .tooLittleInCommon
    case .noPair: .noCounterpart
    case .allLeftOut(let filters): .allLeftOut(filters.map { (name: $0.filter, dropped: $0.count) })
    }
  }

  /// What kind of reason it is, in a word for scripts that count.
  package var reason: String {
    switch self {
    case .notAnObject: "not-an-object"
    case .missing: "missing-key"
    case .notText, .badText: "bad-value"
    case .badID, .longID: "bad-id"
    case .fieldCount: "field-count"
    case .tooMuchPassed, .tooLong: "too-long"
    case .unreadable(let error): error.isInForeignLanguage ? "other-language" : "unreadable"
    case .samePath: "same-file"
    case .oneLanguage: "one-language"
    case .notATranslation: "not-a-translation"
    case .tooLittleInCommon: "too-little-in-common"
    case .noPair: "no-pair"
    case .allLeftOut: "all-left-out"
    }
  }
}
