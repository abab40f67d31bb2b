import Foundation

/// What is where in the file system.
extension System {
  /// What is known of a file without reading it.
  struct File: Hashable {
    /// Device and inode: equal for two paths to one file.
    let identity: [UInt64]
    let isRegular: Bool
    let isDirectory: Bool
    /// Permission bits.
    let mode: mode_t
  }

  /// Where a file is, or would be made.
  struct Place: Hashable {
    /// That of the file, or of the folder in which it would be made.
    private let identity: [UInt64]
    /// What it would be called there.
    private let name: String?

    private init(identity: [UInt64], name: String?) {
      self.identity = identity
      self.name = name
    }

    /// Where a file is that is there.
    init(_ file: File) { self.init(identity: file.identity, name: nil) }

    /// Standard output, whatever it is.
    static let standardOutput = Place(identity: [], name: nil)

    /// Where a file is or would be made.
    /// - Parameter folder: the folder of its path.
    init?(_ path: String, in folder: String) {
      if let file = System.file(at: path) {
        self.init(file)
      } else if let folder = System.file(at: folder) {
        self.init(identity: folder.identity, name: path.split(separator: "/").last.map(String.init))
      } else {
        return nil
      }
    }
  }

  /// What there is at a path, symbolic links followed; `nil` if there is nothing or it cannot be told.
  static func file(at path: String) -> File? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? File(status) : nil
  }

  /// What a descriptor has open; `nil` if it has not.
  static func file(of descriptor: Int32) -> File? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? File(status) : nil
  }

  /// Whether there is a regular file at a path with something in it.
  static func hasContent(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
  }

  /// The path that a file has or would be made at, symbolic links followed to what need not be there; `nil` if they go round.
  static func linked(_ path: String) -> String? {
    var path = path
    var count = 0
    while let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      count += 1
      if count > mostLinks { return nil }
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    return path
  }

  /// As many links as the system follows one after the other.
  private static let mostLinks = 40
}

extension System.File {
  fileprivate init(_ status: stat) {
    let kind = status.st_mode & S_IFMT
    self.init(
      identity: [UInt64(status.st_dev), UInt64(status.st_ino)], isRegular: kind == S_IFREG,
      isDirectory: kind == S_IFDIR, mode: status.st_mode & 0o7777)
  }
}
