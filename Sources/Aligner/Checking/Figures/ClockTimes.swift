/// The times of day of a text, by what is asked of them.
struct ClockTimes: Sendable {
  /// By place.
  let times: [ClockTime]
  private var exact: Set<Int> = []
  private var vague: Set<Int> = []
  private var all: Set<Int> = []
  /// The same of those that are times for certain.
  private var sure: (exact: Set<Int>, vague: Set<Int>, all: Set<Int>) = ([], [], [])

  private static let halfDay = 720

  init(_ text: TextPieces) {
    times = ClockTime.times(in: text)
    for time in times {
      let rest = time.minutes % Self.halfDay
      all.insert(rest)
      if time.isExact { exact.insert(time.minutes) } else { vague.insert(rest) }
      guard !time.isDoubtful else { continue }
      sure.all.insert(rest)
      if time.isExact { sure.exact.insert(time.minutes) } else { sure.vague.insert(rest) }
    }
  }

  /// The time that a range of bytes is a part of.
  func time(at range: Range<Int>) -> ClockTime? {
    let place = times.indices.partitionPoint { times[$0].range.upperBound > range.lowerBound }
    return place < times.count && times[place].range.overlaps(range) ? times[place] : nil
  }

  /// Whether the text says the same time, as far as both say; of two that only look like times neither is one.
  func has(_ time: ClockTime) -> Bool {
    let own = time.isDoubtful ? sure : (exact, vague, all)
    let rest = time.minutes % Self.halfDay
    return time.isExact ? own.0.contains(time.minutes) || own.1.contains(rest) : own.2.contains(rest)
  }
}
