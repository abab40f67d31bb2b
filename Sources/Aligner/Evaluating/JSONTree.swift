/// A small JSON document (RFC 8259), written with its keys in the order in which they are given.
indirect enum JSONTree {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case null

  /// Writes it on one line; a number that JSON has no form for is `null`.
  func write(to output: inout OutputBuffer) throws {
    switch self {
    case .object(let members):
      try output.append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { try output.append(",") }
        try output.append(json: member.key)
        try output.append(":")
        try member.value.write(to: &output)
      }
      try output.append("}")
    case .array(let elements):
      try output.append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { try output.append(",") }
        try element.write(to: &output)
      }
      try output.append("]")
    case .string(let text): try output.append(json: text)
    case .integer(let value): try output.append(value)
    case .number(let value): try output.append(value.isFinite ? "\(value)" : "null")
    case .bool(let value): try output.append(value ? "true" : "false")
    case .null: try output.append("null")
    }
  }
}
