/// The archive that a document of a word processor is: XML parts by their names.
struct OfficeArchive {
  private var archive: ZIPArchive
  /// The document's name, for errors.
  let file: String
  private let format: FileFormat

  /// Reads the directory.
  /// - Throws: ``ReadingError``.
  init(_ bytes: [UInt8], file: String, format: FileFormat) throws(ReadingError) {
    self.file = file
    self.format = format
    do throws(ZIPArchive.Fault) { archive = try ZIPArchive(bytes) } catch { throw error.cause(file, format) }
  }

  /// The names of its parts.
  var names: [String] { archive.names }

  /// The text of a part; `nil` if there is none of that name, or nothing in it.
  /// - Throws: ``ReadingError``.
  mutating func part(_ name: String) throws(ReadingError) -> SourceText? {
    let bytes: [UInt8]?
    do throws(ZIPArchive.Fault) { bytes = try archive.contents(of: name) } catch { throw error.cause(file, format) }
    guard let bytes else { return nil }
    do throws(ReadingError) {
      return try TextDecoder(encoding: nil).decode(bytes, name: file)
    } catch .empty {
      return nil
    } catch .undecodable, .binary, .needsConversion {
      // What a person can name the encoding of is a file, and not a part of one.
      throw .damaged(file: file, format: format)
    }
  }

  /// The text of a part that no document is without.
  /// - Throws: ``ReadingError``.
  mutating func requiredPart(_ name: String) throws(ReadingError) -> SourceText {
    guard let part = try part(name) else { throw .damaged(file: file, format: format) }
    return part
  }
}
