import Aligner
import Foundation

/// The date of an output.
enum SourceDate {
  /// What the environment variable `SOURCE_DATE_EPOCH` gives, so that the same input makes the same bytes; `nil` if it is not
  /// set.
  static func given() throws -> Timestamp? {
    guard let epoch = System.environment("SOURCE_DATE_EPOCH") else { return nil }
    guard let date = Timestamp(sourceDateEpoch: epoch) else { throw Trouble(.noEpoch(epoch)) }
    return date
  }

  /// The time of day, for what a person signs.
  static var now: Timestamp? { Timestamp(sourceDateEpoch: String(Int(Date().timeIntervalSince1970))) }
}
