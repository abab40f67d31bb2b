import Aligner
import Synchronization

/// The records of a stream, of which those are answered with an error whose texts are in the files that the run writes.
struct GuardedRecords<Records: RecordFormat>: RecordFormat {
  static var name: String { Records.name }
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
  private let written: System.Place?
  private let replaced: System.Place?
  private let wasReplacedNamed = Atomic(false)

  /// - Parameters:
  ///   - written: what is written into.
  ///   - replaced: what it takes the place of in the end.
  init(written: System.File? = nil, replaced: System.File? = nil) {
    func place(_ file: System.File?) -> System.Place? { file.flatMap { $0.isRegular ? .init($0) : nil } }
    self.written = place(written)
    self.replaced = place(replaced)
  }

  /// Whether a record has named the file that is to be replaced, so that doing so would destroy a text.
  var mustNotBeReplaced: Bool { wasReplacedNamed.load(ordering: .sequentiallyConsistent) }

  /// Whether a path that a record names is one of the files.
  func includes(_ path: String) -> Bool {
    guard written != nil || replaced != nil, let file = System.file(at: path) else { return false }
    let place = System.Place(file)
    if place == replaced { wasReplacedNamed.store(true, ordering: .sequentiallyConsistent) }
    return place == written || place == replaced
  }
}
