/// A line on standard error that shows how far the work is, rewritten in place; for terminals, and only when the
/// work takes long enough for a person to wonder.
final class ProgressLine {
  private static let silence = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  private let what: String
  private let isOn: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// - Parameter what: the work, as in `aligning`.
  init(_ what: String, settings: Settings) {
    self.what = what
    isOn = !settings.isQuiet && Messages.isTerminal && System.environment("TERM") != "dumb"
  }

  /// Shows the share of the work that is done, 0 to 1.
  func show(_ share: Double) {
    guard isOn else { return }
    let now = ContinuousClock.now
    guard now - start >= Self.silence, now - (last ?? start) >= Self.interval else { return }
    last = now
    Messages.writeRaw("\r\u{1B}[K\(what) \(Int(min(1, max(0, share)) * 100)) %")
  }

  /// Takes the line away.
  func clear() {
    if last != nil { Messages.writeRaw("\r\u{1B}[K") }
    last = nil
  }
}
