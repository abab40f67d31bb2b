/// What is said of streams of document pairs, their records, and of other files that a run reads line by line.
extension Message {
  // MARK: Records

  static func notAnObject(_ byte: Int, _ expected: Message) -> Message {
    Message("not a JSON object: \(expected.english) was expected at byte \(byte)")
  }
  static func missingKey(_ key: String) -> Message {
    Message("\(key) is missing: a record has id, and fr and ar or fr_path and ar_path")
  }
  static func notText(_ key: String) -> Message { Message("\(key) is not a text") }
  static let badID = Message("id is neither a text nor a number")
  static func longID(_ beginning: String, _ bytes: Int, _ most: Int) -> Message {
    Message("id has \(bytes) bytes, and \(most) are the most; give a shorter one in place of \(beginning)")
  }
  static func badText(_ key: String, _ reason: Message) -> Message {
    Message("\(key) is no valid text: \(reason.english)")
  }
  static func fieldCount(_ found: Int, _ expected: Int) -> Message {
    Message("the row has \(found) fields, and the header \(expected)")
  }
  static func recordTooLong(_ most: Int) -> Message { Message("the record is longer than \(most >> 20) MB") }
  static func oneLanguage(_ language: Language) -> Message {
    Message("both texts are \(adjective(of: language).english)")
  }
  static func recordIsNoTranslation(nats: String) -> Message {
    Message("the texts are not translations of each other (\(nats) nats a paragraph)")
  }
  static let tooLittleInCommon = Message(
    "the texts are long and have too little in common to be aligned as usual (--force writes what was found)")
  static let noCounterpart = Message("no paragraph has a counterpart")

  // MARK: What JSON expects, and what is no text

  /// A sign that stands for itself.
  static func sign(_ sign: String) -> Message { Message(sign) }
  static let closingSign = Message(", or }")
  static let endOfLine = Message("the end of the line")
  static let key = Message("a key in quotes")
  static let value = Message("a value")
  static let closingQuote = Message("a closing quote")
  static let closingBracket = Message("a closing bracket")

  static let notBase64 = Message("it is not Base64")
  static func control(byte: Int) -> Message { Message("byte \(byte) is a control character that is not escaped") }
  static func unknownEscape(byte: Int) -> Message { Message("byte \(byte) begins an escape that JSON does not know") }
  static func halfSurrogate(byte: Int) -> Message { Message("byte \(byte) escapes half of a surrogate pair") }
  static func notUTF8(byte: Int) -> Message { Message("byte \(byte) is not valid UTF-8") }

  // MARK: Streams, baselines, gold standards

  static func missingColumn(_ name: String) -> Message {
    Message("the header of the table has no column \(name); a table has id, fr and ar, or id, fr_path and ar_path")
  }
  static func columnTwice(_ name: String) -> Message {
    Message("the header of the table has the column \(name) twice; give one another name")
  }
  static func foreignOutput(_ record: Int) -> Message {
    Message(
      "the output that is there was not made from this input: they differ at record \(record); "
        + "give the same input, or run without --resume")
  }
  static func noAcceptedFinding(_ file: String, _ line: Int) -> Message {
    Message("\(file): line \(line) is no accepted finding; make the file anew with --write-baseline")
  }
  static let baselineHead = Message("Findings accepted for align-cli check --baseline")
  static func badLink(_ file: String, _ line: Int) -> Message {
    Message(
      "\(file): line \(line) is no link; write French unit numbers, a tab and Arabic unit numbers, with commas between")
  }
  static func noSuchUnit(_ file: String, _ line: Int, _ unit: Int, _ count: Int) -> Message {
    Message(
      "\(file): line \(line) names unit \(unit), but there are \(count) units, counted from 0; correct the number")
  }
  static func badMeta(_ file: String) -> Message {
    Message(
      "\(file): not a JSON object with lists of numbers in ignore_fr and ignore_ar; correct it or take it away")
  }
}
