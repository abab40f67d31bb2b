/// A table with tabs and without quoting; its header names the columns `id`, and `fr` and `ar` or `fr_path` and `ar_path`,
/// in any order and among others.
package struct TableRecordFormat: RecordFormat {
  package static let name = "tsv"
  package static let summary = Message.tableRecords
  package static let hasHeader = true

  private static let tab = UInt8(ascii: "\t")

  private let isBase64: Bool
  private let columnCount: Int
  private let id: Int
  private let source: Int
  private let target: Int
  private let hasPaths: Bool

  package init(header: [UInt8], isBase64: Bool) throws(StreamError) {
    self.isBase64 = isBase64
    let names = header.split(separator: Self.tab, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    columnCount = names.count
    hasPaths = !names.contains("fr") && names.contains("fr_path")
    func column(_ name: String) throws(StreamError) -> Int {
      guard let index = names.firstIndex(of: name) else { throw .missingColumn(name: name) }
      if names.lastIndex(of: name) != index { throw .columnTwice(name: name) }
      return index
    }
    id = try column("id")
    source = try column(hasPaths ? "fr_path" : "fr")
    target = try column(hasPaths ? "ar_path" : "ar")
  }

  package func id(in line: [UInt8]) -> RecordID { (try? id(of: fields(of: line))) ?? .none }

  package func record(in line: [UInt8]) -> BatchRecord {
    let fields = fields(of: line)
    do {
      let id = try id(of: fields)
      return BatchRecord(id: id, content: Result { () throws(RecordError) in try content(of: fields) })
    } catch {
      return BatchRecord(id: .none, content: .failure(error))
    }
  }

  private func fields(of line: [UInt8]) -> [ArraySlice<UInt8>] {
    line.split(separator: Self.tab, omittingEmptySubsequences: false)
  }

  private func id(of fields: [ArraySlice<UInt8>]) throws(RecordError) -> RecordID {
    id < fields.count ? .text(try RecordID.name(of: fields[id])) : .none
  }

  private func content(of fields: [ArraySlice<UInt8>]) throws(RecordError) -> BatchRecord.Content {
    guard fields.count == columnCount else { throw .fieldCount(found: fields.count, expected: columnCount) }
    if hasPaths {
      return .paths(
        source: String(decoding: fields[source], as: UTF8.self), target: String(decoding: fields[target], as: UTF8.self)
      )
    }
    guard isBase64 else {
      return .texts(source: Array(fields[source]), target: Array(fields[target]), isEncoded: false)
    }
    return .texts(
      source: try Base64Text.decoded(fields[source], key: "fr"),
      target: try Base64Text.decoded(fields[target], key: "ar"),
      isEncoded: true)
  }
}
