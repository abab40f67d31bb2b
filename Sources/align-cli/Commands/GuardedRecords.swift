import Aligner
import Synchronization

/// The records of a stream, of which those are answered with an error whose texts are in the files that the run writes.
struct GuardedRecords<Records: RecordFormat>: RecordFormat {
  static var name: String { Records.name }
  static var fileExtensions: [String] { Records.fileExtensions }
  static var summary: Message { Records.summary }
  static var hasHeader: Bool { Records.hasHeader }

  private let records: Records
  private let output: WrittenFiles

  init(header: [UInt8], isBase64: Bool) throws(StreamError) {
    self.init(try Records(header: header, isBase64: isBase64), output: WrittenFiles())
  }

  init(_ records: Records, output: WrittenFiles) {
    self.records = records
    self.output = output
  }

  var columns: [String]? { records.columns }

  func id(in line: [UInt8]) -> RecordID { records.id(in: line) }

  func record(in line: [UInt8]) -> BatchRecord {
    var record = records.record(in: line)
    if case .success(.paths(let source, let target)) = record.content,
      let path = [source, target].first(where: output.includes)
    {
      record.content = .failure(.unreadable(.isWritten(file: path)))
    }
    return record
  }
}

/// The files that a run writes into or will replace, and whether a record has named one of them.
final class WrittenFiles: Sendable {
  private let written: Set<System.Place>
  private let replaced: Set<System.Place>
  private let wasReplacedNamed = Atomic(false)

  /// - Parameters:
  ///   - written: what is written into.
  ///   - replaced: what it takes the place of in the end.
  init(written: [System.File] = [], replaced: [System.File] = []) {
    self.written = Set(written.filter(\.isRegular).map(System.Place.init))
    self.replaced = Set(replaced.filter(\.isRegular).map(System.Place.init))
  }

  /// Whether a record has named a file that is to be replaced, so that doing so would destroy a text.
  var mustNotBeReplaced: Bool { wasReplacedNamed.load(ordering: .sequentiallyConsistent) }

  /// Whether a path that a record names is one of the files.
  func includes(_ path: String) -> Bool {
    guard !written.isEmpty || !replaced.isEmpty, let file = System.file(at: path) else { return false }
    let place = System.Place(file)
    if replaced.contains(place) { wasReplacedNamed.store(true, ordering: .sequentiallyConsistent) }
    return written.contains(place) || replaced.contains(place)
  }
}
