import Aligner

/// Where the answers of a long run go, one piece after the other: standard output, or a file that has another name until
/// all is written, so that it is whole or not there, and yet nothing is lost if the run is broken off.
struct PartialOutput {
  /// What the name of a file ends with until it is whole.
  static let ending = ".partial"
  /// What the name of the journal of a run ends with, beside a file that is not whole (``JournalFile``).
  static let journalEnding = ending + ".journal"

  private let descriptor: Int32
  private let place: Output
  /// The name that the file has until it is whole; `nil` for what is no regular file.
  private let partialPath: String?
  /// The name that it had when it was opened.
  private let foundPath: String?
  /// The partial file that is kept from others while the whole one is gone on with.
  private let placeholder: Int32?
  /// What there is under the name that the file is to have in the end.
  private let old: System.File?
  /// What packs the bytes of a file whose name says so.
  private let packer: PackedStream?

  /// Opens the place.
  /// - Parameter isResumed: whether to go on with what an earlier run has left there, as a partial file or as a whole one.
  /// - Throws: ``Trouble``.
  init(_ place: Output, isResumed: Bool) throws {
    self.place = place
    let compression = Self.compression(of: place)
    if let compression, let name = place.path {
      if isResumed { throw Trouble(.resumeOfPacked(name, Compression.bareName(of: name))) }
      try compression.check(file: name)
    }
    switch place.target {
    case .standardOutput:
      (descriptor, partialPath, foundPath, placeholder, old) = (Output.standardOutput, nil, nil, nil, nil)
    case .special(let path):
      let descriptor = try Self.naming(path) { try System.open(path, isNew: false) }
      (self.descriptor, partialPath, foundPath, placeholder, old) = (descriptor, nil, nil, nil, nil)
    case .file(let path, _, let old):
      let partial = path + Self.ending
      let descriptor = try Self.openAlone(partial, isMade: true)
      partialPath = partial
      self.old = old
      // A file that is whole may belong to an input that has grown since.
      if isResumed, System.size(of: descriptor) == 0, System.file(at: path) != nil {
        // Nobody wants an empty one if that goes wrong.
        Leftovers.ofProcess.add(partial)
        (self.descriptor, foundPath, placeholder) = (try Self.openAlone(path, isMade: false), path, descriptor)
      } else {
        (self.descriptor, foundPath, placeholder) = (descriptor, partial, nil)
      }
    }
    if isResumed, partialPath == nil {
      throw Trouble(.resumeNeedsFile)
    }
    let descriptor = descriptor
    packer = try compression.map { try PackedStream($0, name: place.path ?? "", output: descriptor) }
  }

  /// How a file is to be packed, by its name; `nil` if it is not.
  static func compression(of place: Output) -> Compression? {
    guard case .file = place.target else { return nil }
    return place.path.flatMap(Compression.init(fileNamed:))
  }

  /// What an earlier run has left, from the beginning.
  func reader() -> LineSplitter {
    let descriptor = descriptor
    return LineSplitter { try System.read(descriptor, most: 1 << 20) }
  }

  /// Where something is that a run which was broken off has left; `nil` if there is nothing.
  var oldWork: String? { System.size(of: descriptor) ?? 0 > 0 ? partialPath : nil }

  /// Whether it is a file that an earlier run has finished.
  var isWhole: Bool { placeholder != nil }

  /// How many bytes there are so far, if it is a file.
  var size: Int { System.size(of: descriptor) ?? 0 }

  /// The name of what is written into.
  var name: String { foundPath ?? place.path ?? Message.standardOutput[SpokenLanguage.ofProcess] }

  /// Cuts off all but the first bytes, if the place is a file; to be called before anything is written.
  func keep(_ count: Int) throws {
    guard let partialPath, let foundPath else { return }
    try named {
      if let placeholder {
        try Leftovers.ofProcess.settle([partialPath]) { try System.rename(foundPath, to: partialPath) }
        try System.close(placeholder)
      }
      try System.cut(descriptor, at: count)
    }
  }

  /// Writes the next piece.
  /// - Throws: ``SystemFailure`` if the reader of a pipe has gone, else ``Trouble``.
  func write(_ bytes: [UInt8]) throws {
    if let packer { return try packer.write(bytes) }
    try named { try System.write(bytes, to: descriptor) }
  }

  /// Gives a file that is whole its name.
  func finish() throws {
    guard case .file(let path, _, _) = place.target, let partialPath else { return }
    try packer?.finish()
    try named {
      if let old { System.setMode(old.mode, of: descriptor) }
      try System.rename(partialPath, to: path)
      try System.close(descriptor)
    }
  }

  /// What is written into, and what it takes the place of in the end.
  var files: (written: System.File?, replaced: System.File?) { (System.file(of: descriptor), old) }

  private static func openAlone(_ path: String, isMade: Bool) throws -> Int32 {
    guard let descriptor = try naming(path, { try System.openAlone(path, isMade: isMade) }) else {
      throw Trouble(.isBeingWritten(path))
    }
    return descriptor
  }

  private func named<Result>(_ body: () throws -> Result) throws -> Result {
    try Self.naming(partialPath ?? name, body)
  }

  private static func naming<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as SystemFailure where !failure.isBrokenPipe {
      throw Trouble(.cannotBeWritten(name, failure.reason))
    }
  }
}
