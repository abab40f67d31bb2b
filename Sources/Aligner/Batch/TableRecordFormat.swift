/// A table with tabs and without quoting; its header names the columns `id`, and `fr` and `ar` or `fr_path` and `ar_path`,
/// in any order and among others.
public struct TableRecordFormat: RecordFormat {
  public static let name = "tsv"
  public static let summary = Message.tableRecords
  public static let hasHeader = true

  private static let tab = UInt8(ascii: "\t")

  private let isBase64: Bool
  private let columnCount: Int
  private let id: Int
  private let french: Int
  private let arabic: Int
  private let hasPaths: Bool

  public init(header: [UInt8], isBase64: Bool) throws(StreamError) {
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
    french = try column(hasPaths ? "fr_path" : "fr")
    arabic = try column(hasPaths ? "ar_path" : "ar")
  }

  public func id(in line: [UInt8]) -> RecordID { (try? id(of: fields(of: line))) ?? .none }

  public func record(in line: [UInt8]) -> BatchRecord {
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
        french: String(decoding: fields[french], as: UTF8.self), arabic: String(decoding: fields[arabic], as: UTF8.self)
      )
    }
    guard isBase64 else {
      return .texts(french: Array(fields[french]), arabic: Array(fields[arabic]), isEncoded: false)
    }
    return .texts(
      french: try Base64.decoded(fields[french], key: "fr"), arabic: try Base64.decoded(fields[arabic], key: "ar"),
      isEncoded: true)
  }
}
