/// A time of day in a text: `15 h 30`, `15:30`, `الساعة 3 مساءً`, `الثانية والنصف بعد الظهر`.
struct ClockTime: Sendable {
  /// Where it stands in the bytes of the text.
  let range: Range<Int>
  /// Minutes from midnight, or from noon where that is not known.
  let minutes: Int
  /// Whether it is known which half of the day is meant.
  let isExact: Bool
  /// Whether nothing but its form says that it is a time: `7.55`.
  let isDoubtful: Bool

  /// The times of a text, by place; linear.
  static func times(in text: TextPieces) -> [ClockTime] {
    var times: [ClockTime] = []
    let words = text.facts.numbers.clock
    // Hours without these are looked for by what announces them.
    let halves = words.night.union(words.halves.compactMap(\.phrase.first))
    let namesHalves = !words.before.isEmpty && !halves.isDisjoint(with: text.words)
    var index = 0
    while index < text.pieces.count {
      if let (time, end) = time(at: index, in: text, namesHalves: namesHalves) {
        times.append(time)
        index = end
      } else {
        index += 1
      }
    }
    return times
  }

  /// - Parameter namesHalves: whether the text has any word for a half of the day.
  private static func time(
    at start: Int, in text: TextPieces, namesHalves: Bool
  ) -> (ClockTime, end: Int)? {
    let words = text.facts.numbers.clock
    if let word = text.pieces[start].word, let minutes = words.names[word] {
      let time = ClockTime(range: text.pieces[start].range, minutes: minutes, isExact: true, isDoubtful: false)
      return (time, start + 1)
    }
    let isSaid = start > 0 && text.pieces[start - 1].word.map { text.isOne($0, of: words.before) } == true
    // `السادسة صباحا` says itself that it is one.
    let isAnnounced = isSaid || namesHalves && isHourOfHalf(at: start, in: text)
    guard let hour = hour(at: start, isAnnounced: isAnnounced, in: text) else { return nil }
    var (minutes, end, isSure) = (hour.value * 60, hour.end, isAnnounced)
    if let sign = text.pieces[safe: end]?.sign, sign == 0x3A || sign == 0x2E,
      let rest = minute(at: end + 1, in: text), !isFollowedByNumber(end + 1, in: text)
    {
      // `15:30`; `3.30` only where something says that it is a time.
      isSure = isSure || sign == 0x3A
      minutes += rest
      end += 2
    } else if let word = text.pieces[safe: end]?.word, words.behind.contains(word) {
      isSure = true
      end += 1
      if let rest = minute(at: end, in: text) {
        minutes += rest
        end += 1
      }
    } else if !isAnnounced {
      return nil
    }
    for (phrase, rest) in words.minutes {
      guard let behind = text.end(of: phrase, at: end) else { continue }
      minutes += rest
      end = behind
      break
    }
    var half: Bool?
    for (phrase, isAfternoon) in words.halves where half == nil {
      guard let behind = text.end(of: phrase, at: end) else { continue }
      half = isAfternoon
      end = behind
    }
    if half == nil, let word = text.pieces[safe: end]?.word, words.night.contains(word) {
      half = (360..<720).contains(minutes)
      if minutes >= 720 { minutes -= 720 }
      end += 1
    }
    if half == true, minutes < 720 { minutes += 720 }
    // Where an hour is announced and half of the day is not, it may be of twelve or of twenty-four.
    let isExact = half != nil || minutes >= 780 || !isAnnounced
    let range = text.pieces[start].range.lowerBound..<text.pieces[end - 1].range.upperBound
    return (ClockTime(range: range, minutes: minutes, isExact: isExact, isDoubtful: !isSure), end)
  }

  /// The hour in digits that begins at a piece; in words, if something announces it.
  private static func hour(at index: Int, isAnnounced: Bool, in text: TextPieces) -> (value: Int, end: Int)? {
    let piece = text.pieces[index]
    if let number = piece.number {
      guard (0...24).contains(number) else { return nil }
      // Behind a sign without a blank it is a part of something else, unless that is a bracket.
      let isInside =
        index > 0 && !piece.isApart && text.pieces[index - 1].scalar != 0 && text.pieces[index - 1].scalar != 0x28
      return isInside ? nil : (number, index + 1)
    }
    guard isAnnounced, let word = piece.word else { return nil }
    let forms = text.forms(of: word)
    let two = text.pieces[safe: index + 1]?.word.flatMap { next in
      forms.lazy.compactMap { NumberWords.ordinal($0 + " " + next) }.first
    }
    guard
      let value = two ?? forms.lazy.compactMap(NumberWords.ordinal).first
        ?? text.look(up: word, in: text.facts.numbers.clock.hours),
      value <= 12
    else { return nil }
    return (value, index + (two == nil ? 1 : 2))
  }

  /// Whether an hour in words begins at a piece, and what says which half of the day is meant stands behind it.
  private static func isHourOfHalf(at index: Int, in text: TextPieces) -> Bool {
    guard text.pieces[index].word != nil, let hour = hour(at: index, isAnnounced: true, in: text) else { return false }
    let words = text.facts.numbers.clock
    let end = words.minutes.lazy.compactMap { text.end(of: $0.phrase, at: hour.end) }.first ?? hour.end
    return text.pieces[safe: end]?.word.map(words.night.contains) == true
      || words.halves.contains { text.end(of: $0.phrase, at: end) != nil }
  }

  /// Whether a sign joins another number to one, as in `22.12.2016`.
  private static func isFollowedByNumber(_ index: Int, in text: TextPieces) -> Bool {
    guard let sign = text.pieces[safe: index + 1], let next = text.pieces[safe: index + 2] else { return false }
    return sign.scalar != 0 && !sign.isApart && next.isDigits && !next.isApart
  }

  /// The minutes in two digits at a piece.
  private static func minute(at index: Int, in text: TextPieces) -> Int? {
    guard let piece = text.pieces[safe: index], !piece.isApart || text.facts.clitics == nil, let number = piece.number,
      number < 60, text.bytes.text(in: piece.range).unicodeScalars.count == 2
    else { return nil }
    return number
  }
}

extension Array {
  /// The element at an index; `nil` outside.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
