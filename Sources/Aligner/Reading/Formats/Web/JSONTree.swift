import Foundation

/// The values of a JSON text (RFC 8259) in the order in which they stand, each with where the next one behind it is.
///
/// What a program prints of a document is 30 times as long as its words, so that values are kept as places and not as trees.
/// Nothing recurs, however deep values are nested. Complexity: linear.
struct JSONTree {
  /// A value, by its place in the order.
  typealias Index = Int

  private enum Kind: UInt8 {
    case object, array, text, other
  }

  private struct Value {
    var kind: Kind
    /// Of a text what is between its quotes.
    var start: Int32
    var end: Int32
    /// The value behind this one and all that is in it.
    var next: Int32
  }

  private let bytes: [UInt8]
  private var values: [Value] = []

  /// Reads a text that holds one value; `nil` if it is not whole.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count <= Int32.max, read() else { return nil }
  }

  /// The members of an array, or the keys and values of an object in turns; nothing for other values.
  func members(of value: Index) -> [Index] {
    guard values[value].kind == .array || values[value].kind == .object else { return [] }
    var members: [Index] = []
    var index = value + 1
    while index < Int(values[value].next) {
      members.append(index)
      index = Int(values[index].next)
    }
    return members
  }

  /// The value of a key of an object.
  func value(_ key: StaticString, of object: Index) -> Index? {
    guard values[object].kind == .object else { return nil }
    let members = members(of: object)
    return stride(from: 0, to: members.count - 1, by: 2).first { place in
      let name = values[members[place]]
      return bytes[Int(name.start)..<Int(name.end)].elementsEqual(key.description.utf8)
    }.map { members[$0 + 1] }
  }

  /// What a text or number is; empty for arrays and objects.
  func text(_ value: Index) -> String {
    let (kind, range) = (values[value].kind, Int(values[value].start)..<Int(values[value].end))
    guard kind == .text || kind == .other else { return "" }
    guard kind == .text, bytes[range].contains(UInt8(ascii: "\\")) else { return bytes.text(in: range) }
    let quoted = Data(bytes[(range.lowerBound - 1)...range.upperBound])
    return (try? JSONDecoder().decode(String.self, from: quoted)) ?? bytes.text(in: range)
  }

  /// All values within one, itself included.
  func all(within value: Index) -> Range<Index> { value..<Int(values[value].next) }

  // MARK: Reading

  private mutating func read() -> Bool {
    var open: [Index] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(values.count)
        add(byte == UInt8(ascii: "{") ? .object : .array, from: index, to: index)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard let value = open.popLast(), (values[value].kind == .object) == (byte == UInt8(ascii: "}")) else {
          return false
        }
        values[value].next = Int32(values.count)
        if open.isEmpty { return bytes[(index + 1)...].allSatisfy { $0 <= 0x20 } }
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < bytes.count, !open.isEmpty else { return false }
        add(.text, from: start, to: index)
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0...0x20: break
      default:
        let start = index
        while index + 1 < bytes.count, !Self.ends.contains(bytes[index + 1]) { index += 1 }
        guard !open.isEmpty else { return false }
        add(.other, from: start, to: index + 1)
      }
      index += 1
    }
    return false
  }

  private static let ends = Array(",:]}\" \n\r\t".utf8)

  private mutating func add(_ kind: Kind, from start: Int, to end: Int) {
    values.append(Value(kind: kind, start: Int32(start), end: Int32(end), next: Int32(values.count + 1)))
  }
}
