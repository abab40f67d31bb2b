/// A line on standard error that shows how far the work is, rewritten in place; for terminals, and only when the
/// work takes long enough for a person to wonder.
final class ProgressLine {
  private static let silence = Duration.seconds(1)

  private let what: String
  private let isOn: Bool
  private let start = ContinuousClock.now
  private var shown: Int?

  /// - Parameter what: the work, as in `aligning`.
  init(_ what: String, settings: Settings) {
    self.what = what
    isOn = Messages.showsProgress(settings)
  }

  /// Shows the share of the work that is done, 0 to 1.
  func show(_ share: Double) {
    guard isOn else { return }
    let percent = Int(min(1, max(0, share)) * 100)
    guard percent != shown, ContinuousClock.now - start >= Self.silence else { return }
    shown = percent
    Messages.writeRaw("\r\u{1B}[K\(what) \(percent) %")
  }

  /// Takes the line away.
  func clear() {
    if shown != nil { Messages.writeRaw("\r\u{1B}[K") }
    shown = nil
  }
}
