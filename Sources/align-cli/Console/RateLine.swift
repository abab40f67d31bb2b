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
    Messages.writeRaw("\r\u{1B}[K" + Self.text(count, place - origin, of: size.map { $0 - origin }, in: now - start))
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { Messages.writeRaw("\r\u{1B}[K") }
    isShown = false
  }

  /// How fast the work was up to a place in the stream: `812 a second (14.7 MB)`.
  func rate(_ count: Int, at place: Int) -> String {
    Self.rate(count, place - origin, in: (ContinuousClock.now - start) / .seconds(1))
  }

  /// `12345 records, 812 a second (14.7 MB), 37 %, 4 min left`.
  static func text(_ count: Int, _ bytes: Int, of size: Int?, in time: Duration) -> String {
    let seconds = time / .seconds(1)
    var text = "\(count) records, " + rate(count, bytes, in: seconds)
    if let size, size > 0, bytes > 0 {
      let left = Int(seconds * Double(max(size - bytes, 0)) / Double(bytes))
      text += ", \(min(100, bytes * 100 / size)) %, " + (left < 90 ? "\(left) s left" : "\((left + 30) / 60) min left")
    }
    return text
  }

  private static func rate(_ count: Int, _ bytes: Int, in seconds: Double) -> String {
    let seconds = max(seconds, 0.001)
    let tenths = Int((Double(bytes) / seconds / 100_000).rounded())
    return "\(Int(Double(count) / seconds)) a second (\(tenths / 10).\(tenths % 10) MB)"
  }
}
