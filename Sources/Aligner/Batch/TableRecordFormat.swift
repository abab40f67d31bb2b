/// A table with tabs and without quoting; its header names the columns `id`, and `fr` and `ar` or `fr_path` and `ar_path`,
/// in any order and among others, which the answers repeat.
package struct TableRecordFormat: RecordFormat {
  package static let name = "tsv"
  package static let fileExtensions = TableAnswerFormat.fileExtensions
  package static let summary = Message.tableRecords
  package static let hasHeader = true

  private static let tab = UInt8(ascii: "\t")

  private let isBase64: Bool
  private let columnCount: Int
  private let id: Int
  private let source: Int
  private let target: Int
  private let hasPaths: Bool
  /// The columns that the answers repeat, with their names.
  private let others: [(index: Int, name: String)]

  package var columns: [String]? { others.map(\.name) }

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
    let own = [id, source, target] + ["fr_path", "ar_path"].compactMap(names.firstIndex)
    // Of columns of one name the last one counts.
    others = names.indices.filter { !own.contains($0) && names.lastIndex(of: names[$0]) == $0 }.map { ($0, names[$0]) }
  }

  package func id(in line: [UInt8]) -> RecordID { (try? id(of: fields(of: line))) ?? .none }

  package func record(in line: [UInt8]) -> BatchRecord {
    let fields = fields(of: line)
    do {
      var record = BatchRecord(id: try id(of: fields), content: .failure(.badID))
      record.content = Result { () throws(RecordError) in
        let content = try content(of: fields)
        record.passed = try passed(of: fields)
        return content
      }
      return record
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

  private func passed(of fields: [ArraySlice<UInt8>]) throws(RecordError) -> PassedFields {
    var passed = PassedFields()
    let size = others.reduce(0) { $0 + fields[$1.index].count }
    guard size <= PassedFields.longest else { throw .tooMuchPassed(bytes: size, most: PassedFields.longest) }
    for (index, name) in others { passed.add(name, .text(String(decoding: fields[index], as: UTF8.self))) }
    return passed
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
