/// What can be written as JSON (RFC 8259), on one line.
protocol JSONValue {
  func appendJSON(to output: inout OutputBuffer) throws
}

/// An object whose keys are written in the order in which they are given.
struct JSONObject: JSONValue {
  var members: [(key: String, value: any JSONValue)]

  /// The members of one object, then those of another.
  static func + (one: JSONObject, other: JSONObject) -> JSONObject {
    JSONObject(members: one.members + other.members)
  }

  func appendJSON(to output: inout OutputBuffer) throws {
    try output.append("{")
    for (index, member) in members.enumerated() {
      if index > 0 { try output.append(",") }
      try output.append(json: member.key)
      try output.append(":")
      try member.value.appendJSON(to: &output)
    }
    try output.append("}")
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, any JSONValue)...) {
    self.init(members: members.map { (key: $0, value: $1) })
  }
}

/// What is written as an object.
protocol JSONRecord: JSONValue {
  var json: JSONObject { get }
}

extension JSONRecord {
  func appendJSON(to output: inout OutputBuffer) throws { try json.appendJSON(to: &output) }
}

extension String: JSONValue {
  func appendJSON(to output: inout OutputBuffer) throws { try output.append(json: self) }
}

extension Int: JSONValue {
  func appendJSON(to output: inout OutputBuffer) throws { try output.append(self) }
}

extension Double: JSONValue {
  /// A number that JSON has no form for is `null`.
  func appendJSON(to output: inout OutputBuffer) throws { try output.append(isFinite ? "\(self)" : "null") }
}

extension Bool: JSONValue {
  func appendJSON(to output: inout OutputBuffer) throws { try output.append(self ? "true" : "false") }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  func appendJSON(to output: inout OutputBuffer) throws {
    if let self { try self.appendJSON(to: &output) } else { try output.append("null") }
  }
}

extension Array: JSONValue where Element: JSONValue {
  func appendJSON(to output: inout OutputBuffer) throws {
    try output.append("[")
    for (index, element) in enumerated() {
      if index > 0 { try output.append(",") }
      try element.appendJSON(to: &output)
    }
    try output.append("]")
  }
}
