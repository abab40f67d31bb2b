/// Reduces what a paragraph mentions to numbers that are equal where values are equal.
enum ValueKeys {
  /// The values of the mentions of a text in valid UTF-8.
  static func keys(of bytes: [UInt8], language: Language) -> [ValueKey] {
    var keys: [ValueKey] = []
    for mention in MentionScanner.mentions(in: bytes, language: language) {
      forEachKey(of: mention) { key, _ in keys.append(key) }
    }
    return keys
  }

  /// Calls `body` with each value that a mention stands for, of wholes before their parts, and with the number if the
  /// value is a number within a date or a reference.
  @inline(__always)
  static func forEachKey(of mention: Mention, _ body: (ValueKey, Quantity?) -> Void) {
    func add(_ kind: ValueKind, _ key: UInt64, _ certainty: Float, part: Quantity? = nil) {
      body(ValueKey(kind: kind, key: key, certainty: certainty), part)
    }
    func add(part: Quantity, _ certainty: Float) { add(.numbers, key(part), certainty, part: part) }
    switch mention.value {
    case .number(let quantity): add(.numbers, key(quantity), mention.certainty)
    case .reference(let parts):
      add(.numbers, key(reference: parts), 0)
      for part in parts { add(part: part, mention.certainty * (part.digits < 10 ? 0.8 : 1)) }
    case .date(let date):
      if let day = date.day { add(part: Quantity(Int64(day)), mention.certainty * 0.8) }
      if let year = date.year { add(part: Quantity(Int64(year)), mention.certainty) }
      let isHijri = date.reckoning == .hijri
      add(.dates, UInt64(date.month) + (isHijri ? 100 : 0), isHijri ? 0.5 : mention.certainty)
      // A day of the other calendar may be one off, where the new moon was seen late.
      if let day = HijriCalendar.daysSince1970(date) {
        for offset in isHijri ? -1...1 : 0...0 { add(.dates, UInt64(1_000_000 + day + offset), 0) }
      }
    case .weekday(let day): add(.dates, UInt64(200 + day), 0.3)
    case .name(let number): add(.names, UInt64(number), mention.certainty)
    case .latin(let hash): add(.latin, hash, mention.certainty)
    }
  }

  /// Exact for numbers of fifteen digits.
  private static func key(_ quantity: Quantity) -> UInt64 {
    UInt64(bitPattern: quantity.digits) << 5 | UInt64(quantity.decimals & 31)
  }

  /// In no order, since readers of PDF turn references round.
  private static func key(reference parts: [Quantity]) -> UInt64 {
    parts.sorted().reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ key($1)) &* 0x100_0000_01B3 } | 1 << 63
  }
}
