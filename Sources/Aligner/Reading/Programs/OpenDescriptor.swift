import Foundation

/// A file, pipe or device that is open, by the number that the system knows it by.
package enum OpenDescriptor {
  /// Writes all bytes, however many calls of the system that takes.
  /// - Returns: the system's number for what kept it from that; `nil` if all was written.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes[done...].withUnsafeBytes { rest in
        unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
