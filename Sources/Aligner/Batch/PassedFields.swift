/// What a record has beside its name and its texts: each line of its answer repeats it.
package struct PassedFields: Sendable, Equatable {
  /// The most that there may be, in bytes, since as many lines as a document has paragraphs repeat it.
  package static let longest = 1 << 16

  /// A value as the stream has it.
  package enum Value: Sendable, Equatable {
    /// A text.
    case text(String)
    /// A JSON value without blanks between its signs.
    case json([UInt8])
  }

  /// The fields in the order of the stream, each name once.
  package private(set) var members: [(name: String, value: Value)] = []
  private var places: [String: Int] = [:]

  /// Nothing.
  package init() {}

  /// Adds a field behind the others, or gives that of the same name another value.
  mutating func add(_ name: String, _ value: Value) {
    if let place = places[name] {
      members[place].value = value
    } else {
      places[name] = members.count
      members.append((name, value))
    }
  }

  /// Leaves out the fields of some names.
  /// - Returns: the names that there were.
  mutating func leaveOut(_ names: [String]) -> [String] {
    let found = members.map(\.name).filter(names.contains)
    if !found.isEmpty {
      members.removeAll { names.contains($0.name) }
      places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.name, $0) })
    }
    return found
  }

  package static func == (left: PassedFields, right: PassedFields) -> Bool {
    left.members.elementsEqual(right.members) { $0 == $1 }
  }
}

extension OutputBuffer {
  /// Appends the value of a field as JSON.
  mutating func append(_ value: PassedFields.Value) throws {
    switch value {
    case .text(let text): try append(json: text)
    case .json(let bytes): try append(bytes)
    }
  }
}
