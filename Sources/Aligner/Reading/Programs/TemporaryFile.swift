import Foundation

/// A file for a program to read, in a folder of its own that nobody else may look into.
struct TemporaryFile: Sendable {
  /// Where it is.
  let path: String
  /// The folder that it is in.
  let folder: String

  /// Writes a file.
  /// - Parameter name: the document that the error speaks of.
  init(_ bytes: [UInt8], for name: String) throws(ReadingError) {
    let manager = FileManager.default
    folder = manager.temporaryDirectory.appendingPathComponent("align-cli-\(UUID().uuidString)").path
    path = folder + "/document"
    Leftovers.ofProcess.add(folder)
    do {
      try manager.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      remove()
      throw .noTemporaryFile(file: name, folder: manager.temporaryDirectory.path)
    }
  }

  /// Removes it, and what a program has put beside it.
  func remove() { Leftovers.ofProcess.remove(folder) }
}
