/// JSON Lines: an object a line, with `id`, and `fr` and `ar` or `fr_path` and `ar_path`; the answers repeat all
/// other keys.
///
/// ```json
/// {"id":"2016/12","fr":"1. Le Comité…\n","ar":"١. إن اللجنة…\n"}
/// {"id":"2016/13","fr_path":"fr/13.txt","ar_path":"ar/13.txt"}
/// ```
package struct JSONRecordFormat: RecordFormat {
  package static let name = "jsonl"
  package static let fileExtensions = JSONAnswerFormat.fileExtensions
  package static let summary = Message.jsonRecords
  package static let hasHeader = false
  package let columns: [String]? = nil

  private static let keys = ["id", "fr", "ar", "fr_path", "ar_path"]

  private let isBase64: Bool

  package init(header: [UInt8], isBase64: Bool) throws(StreamError) { self.isBase64 = isBase64 }

  package func id(in line: [UInt8]) -> RecordID {
    (try? Self.id(JSONObjectScanner(line, keys: Self.keys), line)) ?? .none
  }

  package func record(in line: [UInt8]) -> BatchRecord {
    let scanner = JSONObjectScanner(line, keys: Self.keys)
    let fault = scanner.error.map { RecordError.notAnObject(byte: $0.byte, expected: $0.expected.message) }
    do {
      var record = BatchRecord(id: try Self.id(scanner, line), content: .failure(.badID))
      record.content = Result { () throws(RecordError) in
        if let fault { throw fault }
        record.passed = try Self.passed(scanner, line)
        return try content(scanner, line)
      }
      return record
    } catch {
      return BatchRecord(id: .none, content: .failure(fault ?? error))
    }
  }

  private func content(_ scanner: JSONObjectScanner, _ line: [UInt8]) throws(RecordError) -> BatchRecord.Content {
    func text(_ key: Int) throws(RecordError) -> [UInt8] {
      guard let value = scanner.values[key], value.kind != .null else { throw .missing(key: Self.keys[key]) }
      guard value.kind == .text else { throw .notText(key: Self.keys[key]) }
      do {
        return try JSONText.decoded(line, value.range)
      } catch {
        throw .badText(key: Self.keys[key], reason: error.message)
      }
    }
    let hasPaths =
      scanner.values[1] == nil && scanner.values[2] == nil && (scanner.values[3] ?? scanner.values[4]) != nil
    if hasPaths {
      return .paths(
        source: String(decoding: try text(3), as: UTF8.self), target: String(decoding: try text(4), as: UTF8.self))
    }
    guard isBase64 else { return .texts(source: try text(1), target: try text(2), isEncoded: false) }
    return .texts(
      source: try Base64Text.decoded(try text(1), key: Self.keys[1]),
      target: try Base64Text.decoded(try text(2), key: Self.keys[2]), isEncoded: true)
  }

  /// The members that nobody asked for.
  private static func passed(_ scanner: JSONObjectScanner, _ line: [UInt8]) throws(RecordError) -> PassedFields {
    var fields = PassedFields()
    let size = scanner.others.reduce(0) { $0 + $1.name.count + $1.value.range.count }
    guard size <= PassedFields.longest else { throw .tooMuchPassed(bytes: size, most: PassedFields.longest) }
    for (name, value) in scanner.others {
      let key: String
      do {
        key = String(decoding: try JSONText.decoded(line, name), as: UTF8.self)
        // Of a text the range is what stands between the quotes.
        let range = value.kind == .text ? value.range.lowerBound - 1..<value.range.upperBound + 1 : value.range
        fields.add(key, .json(try JSONCompact.value(line, range)))
      } catch {
        // Nobody has looked whether the line is UTF-8, and the name may be what is not.
        let name = String(decoding: line[name], as: UTF8.self)
        throw .badText(key: DisplayText.excerpt(of: name, width: 60), reason: error.message)
      }
    }
    return fields
  }

  private static func id(_ scanner: JSONObjectScanner, _ line: [UInt8]) throws(RecordError) -> RecordID {
    guard let value = scanner.values[0], value.kind != .null else { throw .missing(key: keys[0]) }
    switch value.kind {
    case .text:
      let name: [UInt8]
      do {
        name = try JSONText.decoded(line, value.range)
      } catch {
        throw .badText(key: keys[0], reason: error.message)
      }
      return .text(try RecordID.name(of: name))
    case .number: return .number(try RecordID.name(of: line[value.range]))
    case .null, .other: throw .badID
    }
  }
}
