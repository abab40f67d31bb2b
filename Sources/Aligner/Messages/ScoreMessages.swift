/// What stands around the tables of scores and of times.
extension Message {
  static func unreadSets(_ count: Int) -> Message { Message("sets that could not be read: \(count)") }
  static func textsOfNoUnit(_ count: Int) -> Message { Message("paired texts that are no unit: \(count)") }
  static func peakMemory(megabytes: Int) -> Message { Message("peak memory: \(megabytes) MB") }
  static let nearestToTheOtherSide = Message("nearest to the other side")

  static func benched(megabytes: String, paragraphs: Int, cells: String) -> Message {
    Message("\(megabytes) MB, \(paragraphs) paragraphs, \(cells) cells a French paragraph")
  }
  static func atMost(megabytes: Int) -> Message { Message(", at most \(megabytes) MB of memory") }
}
