import Aligner

/// A line on standard error that shows how far the work is, rewritten in place; for terminals, and only when the
/// work takes long enough for a person to wonder.
final class ProgressLine {
  private static let silence = Duration.seconds(1)

  private let what: Message
  private let isOn: Bool
  private let start = ContinuousClock.now
  private var shown: Int?

  /// Writes over the line that is there.
  fileprivate static func rewrite(_ message: Message) {
    Messages.writeRaw("\r\u{1B}[K" + message.line(SpokenLanguage.ofProcess, onTerminal: true))
  }

  /// - Parameter what: the work, as in `aligning`.
  init(_ what: Message, settings: Settings) {
    self.what = what
    isOn = Messages.showsProgress(settings)
  }

  /// Shows the share of the work that is done, 0 to 1.
  func show(_ share: Double) {
    let percent = Int(min(1, max(0, share)) * 100)
    show(percent, as: .progress(what, percent: percent))
  }

  /// Shows how many files have been looked at, of which nobody knows how many there are.
  func show(files count: Int) { show(count, as: .progress(what, files: count)) }

  /// Shows how many of several things are done.
  func show(_ count: Int, of total: Int) { show(count, as: .progress(what, count, of: total)) }

  private func show(_ figure: Int, as message: @autoclosure () -> Message) {
    guard isOn, figure != shown, ContinuousClock.now - start >= Self.silence else { return }
    shown = figure
    Self.rewrite(message())
  }

  /// Takes the line away.
  func clear() {
    if shown != nil { Messages.writeRaw("\r\u{1B}[K") }
    shown = nil
  }
}

/// A line on standard error that shows how fast a stream is worked through, and how long it will still take if its
/// length is known; for terminals.
struct RateLine {
  private static let pause = Duration.milliseconds(500)

  private let isOn: Bool
  /// How long the stream is, in bytes, if that is known.
  private let size: Int?
  private let start = ContinuousClock.now
  /// Where in the stream the work began.
  private let origin: Int
  private var last = ContinuousClock.now
  private var isShown = false
  /// Whether the texts are in the stream, so that its bytes say how much has been read.
  var hasTexts = true

  /// - Parameter origin: where in the stream the work begins, in bytes.
  init(size: Int?, origin: Int, settings: Settings) {
    isOn = Messages.showsProgress(settings)
    self.size = size
    self.origin = origin
  }

  /// Shows how far the work is.
  /// - Parameters:
  ///   - count: how many records are done.
  ///   - place: where in the stream the work is, in bytes.
  mutating func show(_ count: Int, at place: Int) {
    let now = ContinuousClock.now
    guard isOn, now - last >= Self.pause else { return }
    last = now
    isShown = true
    let rate = rate(count, place - origin, in: (now - start) / .seconds(1))
    ProgressLine.rewrite(Self.text(count, rate, place - origin, of: size.map { $0 - origin }, in: now - start))
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { Messages.writeRaw("\r\u{1B}[K") }
    isShown = false
  }

  /// How fast the work was up to a place in the stream: `812 a second (14.7 MB)`.
  func rate(_ count: Int, at place: Int) -> Message {
    rate(count, place - origin, in: (ContinuousClock.now - start) / .seconds(1))
  }

  /// `12345 records, 812 a second (14.7 MB), 37 %, 4 min left`.
  private static func text(_ count: Int, _ rate: Message, _ bytes: Int, of size: Int?, in time: Duration) -> Message {
    let seconds = time / .seconds(1)
    let done = Message.progress(count, rate: rate)
    guard let size, size > 0, bytes > 0 else { return done }
    let left = Int(seconds * Double(max(size - bytes, 0)) / Double(bytes))
    return .progress(done, percent: min(100, bytes * 100 / size), secondsLeft: left)
  }

  private func rate(_ count: Int, _ bytes: Int, in seconds: Double) -> Message {
    let seconds = max(seconds, 0.001)
    let tenths = Int((Double(bytes) / seconds / 100_000).rounded())
    return .rate(Int(Double(count) / seconds), tenths: hasTexts ? tenths : nil)
  }
}
