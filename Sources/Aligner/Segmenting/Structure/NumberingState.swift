import Foundation

/// One account of the labels read so far: the lists that are open, and what it cost to believe in them.
struct NumberingState {
  /// An open list.
  struct Level: Equatable {
    /// Which labels continue it (``LabelReading/series``).
    var series: Int32 = 0
    /// The number it has reached.
    var last: Int32 = 0
    /// The numbers above the innermost one, for `1.2.3`.
    var prefix: Int32 = 0
    /// Headings seen when it was last continued; more since then let it restart.
    var epoch: Int32 = 0

    /// A hash of the list where it stands.
    func hash(at place: Int) -> UInt64 {
      let first = UInt64(UInt32(bitPattern: series)) << 32 | UInt64(UInt32(bitPattern: last))
      let second = UInt64(UInt32(bitPattern: prefix)) << 32 | UInt64(UInt32(bitPattern: epoch))
      let mixed = (first &* 0x9E37_79B9_7F4A_7C15 ^ second &+ UInt64(place)) &* 0xD6E8_FEB8_6659_FD93
      return (mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  // What moves cost, in nats: chosen by judgement on the seeds and the development sets, not fitted.

  /// For a named label that begins anew at 1: articles may in each chapter, chapters in each book.
  private static let namedRestart: Float = 1.5
  /// For a list behind a heading or under another number, if it begins at 1, and if it begins at any other number.
  private static let freshStart: Float = 0.2
  private static let otherPrefix: Float = 2
  /// For a list that begins anew though nothing is between, or goes back; besides the logarithm of how far.
  private static let backward: Float = 2.5
  /// For numbers that are left out, besides the logarithm of how many.
  private static let forward: Float = 2
  /// For paragraphs counted through the document that go on in a list which was closed.
  private static let resumed: Float = 0.3
  /// For a list within one of its own kind, besides what opening it costs.
  private static let withinItsKind: Float = 1
  /// For a list directly within one of its own kind, announced by a member of that or not: without a member more than for one that
  /// begins anew, which it is unless the outer list goes on behind it.
  private static let directlyWithin: (announced: Float, other: Float) = (1.5, 2.6)
  /// For the first list of labels that text often begins like: more than it costs to refuse one, less than to refuse two.
  private static let doubtfulOpening: Float = 5
  /// For a new list that begins at 1, and at another number, announced by a colon or not; for another number besides what
  /// its logarithm is multiplied by.
  private static let opening: (announced: Float, other: Float) = (0.2, 0.8)
  private static let lateOpening: (announced: Float, other: Float, factor: Float) = (1.5, 2.5, 0.7)

  /// Deepest nesting that is kept apart: article, paragraph, letter, numeral and two to spare.
  private static let maximumDepth = 6

  /// What this account has cost, in nats.
  var cost: Float = 0
  /// The last step of this account in the trace.
  var traceIndex = -1

  /// The open lists, outermost first; behind them, up to the end, those that were closed and may be resumed.
  private var levels = InlineArray<6, Level>(repeating: Level())
  private var depth = 0
  /// The number each family of named labels has reached, and the epoch in which it did.
  private var named = InlineArray<6, Level>(repeating: Level())
  private var namedCount = 0
  /// Named labels met so far: each is a heading after which lists may restart.
  private var namedEpoch: Int32 = 0

  /// A hash of all lists: accounts that differ in it need not be compared.
  private(set) var signature: UInt64 = 0

  /// Whether two accounts will judge all that follows alike, so that only the cheaper is worth keeping.
  func isSameAccount(as other: NumberingState) -> Bool {
    guard depth == other.depth, namedCount == other.namedCount else { return false }
    for index in levels.indices where levels[index] != other.levels[index] { return false }
    for index in 0..<namedCount where named[index] != other.named[index] { return false }
    return true
  }

  /// A way to accept a reading.
  struct Move {
    /// Where the label goes: the index of its family among the named ones, or that of its list, an open one or new.
    enum Place {
      case named(Int)
      case list(Int)
    }

    /// Where the label goes.
    var place: Place
    /// What it costs, in nats.
    var cost: Float
    /// The number that the sequence led to expect.
    var expected: Int

    /// How many lists are open around it.
    var depth: Int {
      switch place {
      case .named: 0
      case .list(let index): index
      }
    }
  }

  /// Calls `body` with each way to accept a reading.
  func forEachMove(of choice: Numbering.Choice, candidate: Numbering.Candidate, _ body: (Move) -> Void) {
    let level = level(of: choice, candidate)
    if choice.isNamed {
      if let move = namedMove(level) { body(move) }
    } else {
      forEachListMove(level, of: choice, candidate, body)
    }
  }

  /// Accepts a reading in one of those ways; the cost is the caller's to add.
  mutating func make(_ move: Move, for choice: Numbering.Choice, _ candidate: Numbering.Candidate) {
    let level = level(of: choice, candidate)
    switch move.place {
    case .named(let index):
      let epoch = index < namedCount ? named[index].epoch + 1 : 1
      let new = Level(series: level.series, last: level.last, prefix: 0, epoch: epoch)
      signature ^= named[index].hash(at: index + Self.maximumDepth) ^ new.hash(at: index + Self.maximumDepth)
      named[index] = new
      namedCount = max(namedCount, index + 1)
      namedEpoch += 1
    case .list(let index):
      signature ^= levels[index].hash(at: index) ^ level.hash(at: index)
      levels[index] = level
      depth = index + 1
    }
  }

  private func level(of choice: Numbering.Choice, _ candidate: Numbering.Candidate) -> Level {
    var level = choice.level
    level.epoch = Int32(truncatingIfNeeded: candidate.headings) + namedEpoch
    return level
  }

  private func namedMove(_ level: Level) -> Move? {
    for index in 0..<namedCount where named[index].series == level.series {
      let (cost, expected) = Self.sequenceCost(from: named[index].last, to: level.last)
      let restart = level.last == 1 ? Self.namedRestart : .infinity
      return Move(place: .named(index), cost: min(cost, restart), expected: restart < cost ? 1 : expected)
    }
    guard namedCount < Self.maximumDepth else { return nil }
    let cost = Self.openingCost(of: level.last, isAnnounced: true)
    return Move(place: .named(namedCount), cost: cost, expected: Int(level.last))
  }

  private func forEachListMove(
    _ level: Level, of choice: Numbering.Choice, _ candidate: Numbering.Candidate, _ body: (Move) -> Void
  ) {
    for index in 0..<depth where levels[index].series == level.series {
      let open = levels[index]
      var (cost, expected) = Self.sequenceCost(from: open.last, to: level.last)
      if open.prefix != level.prefix {
        cost = level.last == 1 ? Self.freshStart : Self.otherPrefix
        expected = 1
      } else if open.epoch != level.epoch {
        let restart = level.last == 1 ? Self.freshStart : Self.backward + logarithm(level.last)
        if restart < cost { (cost, expected) = (restart, 1) }
      } else if level.last == 1, cost > Self.backward {
        (cost, expected) = (Self.backward, 1)
      }
      body(Move(place: .list(index), cost: cost, expected: expected))
    }
    if var move = openingMove(level, of: choice, candidate) {
      // A document that has had such a list may have another of one member.
      if choice.isDoubtful, !levels.indices.contains(where: { levels[$0].series == level.series }) {
        move.cost += Self.doubtfulOpening
      }
      body(move)
    }
  }

  /// Opens a list inside the ones that are open.
  private func openingMove(
    _ level: Level, of choice: Numbering.Choice, _ candidate: Numbering.Candidate
  ) -> Move? {
    guard depth < Self.maximumDepth else { return nil }
    var isWithinItsKind = false
    for index in 0..<depth where levels[index].series == level.series {
      // Columns of figures begin anew at every turn.
      if index == depth - 1 { return choice.isFigure ? nil : directMove(level, within: levels[index], candidate) }
      // `a.` within `1.` within `a.`: rare.
      isWithinItsKind = true
    }
    for index in depth..<Self.maximumDepth
    where !isWithinItsKind && levels[index].series == level.series && levels[index].last + 1 == level.last
      && level.last > 1
    {
      // Paragraphs counted through the whole document go on behind `II.` where they stood behind `I.`
      return Move(place: .list(depth), cost: Self.resumed, expected: Int(level.last))
    }
    let cost = Self.openingCost(of: level.last, isAnnounced: candidate.isAnnounced || depth == 0)
    return Move(place: .list(depth), cost: cost + (isWithinItsKind ? Self.withinItsKind : 0), expected: 1)
  }

  /// Opens a list under a member of one that looks the same: `1.` `2.` within `3.`, behind which `4.` goes on.
  private func directMove(_ level: Level, within outer: Level, _ candidate: Numbering.Candidate) -> Move? {
    guard level.last == 1, level.prefix == 0, outer.prefix == 0, outer.epoch == level.epoch else { return nil }
    let cost = candidate.isAnnouncedByMember ? Self.directlyWithin.announced : Self.directlyWithin.other
    return Move(place: .list(depth), cost: cost, expected: 1)
  }

  /// Cost, in nats, of `number` after `last`: nothing for the next one, and more the farther it jumps.
  private static func sequenceCost(from last: Int32, to number: Int32) -> (cost: Float, expected: Int) {
    if number == last + 1 { return (0, Int(number)) }
    if number > last { return (forward + logarithm(number - last), Int(last) + 1) }
    return (backward + logarithm(last - number + 2), Int(last) + 1)
  }

  /// Cost, in nats, of a list that begins with `number`.
  private static func openingCost(of number: Int32, isAnnounced: Bool) -> Float {
    number == 1
      ? (isAnnounced ? opening.announced : opening.other)
      : (isAnnounced ? lateOpening.announced : lateOpening.other) + lateOpening.factor * logarithm(number)
  }

  private static func logarithm(_ number: Int32) -> Float {
    let number = max(number, 1)
    return number < logarithms.count ? logarithms[Int(number)] : Float(log(Double(number)))
  }

  /// The logarithms of the numbers that are usual, by number.
  private static let logarithms = (0..<256).map { Float(log(Double(max($0, 1)))) }

  private func logarithm(_ number: Int32) -> Float { Self.logarithm(number) }
}
