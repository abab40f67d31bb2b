/// The words of summaries of alignments and corpora, and of figures on documents.
enum SummaryWords {
  // MARK: Titles, at most eleven columns wide

  static func title(of language: Language) -> Message { Message(Message.adjective(of: language).english) }
  static let beads = Message("beads")
  static let unpaired = Message("unpaired")
  static let removed = Message("removed")
  static let numbering = Message("numbering")
  static let confidence = Message("confidence")
  static let search = Message("search")
  static let verdict = Message("verdict")
  static let pairs = Message("pairs")
  static let sentences = Message("sentences")
  static let filtered = Message("filtered")

  // MARK: What stands behind them

  static func unpaired(_ sides: [(count: Int, language: Language)], hasMore: Bool) -> Message {
    let counts = sides.map { "\($0.count) \(Message.adjective(of: $0.language).english)" }.joined(separator: ", ")
    return Message(counts + (hasMore ? "; the first:" : ""))
  }

  /// What an unpaired paragraph is preceded by.
  static func place(_ language: Language, _ place: Message) -> Message {
    Message("\(Message.adjective(of: language).english) \(place.english): ")
  }

  static func mean(_ confidence: String) -> Message { Message("\(confidence) on average") }

  static func verdict(_ answer: Alignment.Verdict.Answer, nats: String) -> Message {
    Message("\(PageWords.answer(answer).english) (\(nats) nats a paragraph)")
  }

  /// - Parameter more: how many faults there are beside the first.
  static func anomaly(_ sentence: Message, of language: Language, more: Int) -> Message {
    Message(
      "\(Message.adjective(of: language).english) \(sentence.english)" + (more > 0 ? ", \(andMore(more).english)" : ""))
  }

  static func andMore(_ count: Int) -> Message { Message("and \(count) more") }

  static func pairs(aligned: Int, refused: Int, unread: Int) -> Message {
    let leftOut = [(refused, "not a translation"), (unread, "not read")].filter { $0.0 > 0 }
    return Message(
      "\(aligned + refused + unread): \(aligned) aligned" + leftOut.map { ", \($0.0) \($0.1)" }.joined())
  }

  /// - Parameter reasons: how many were dropped for what, by the names of filters.
  static func filtered(_ dropped: Int, of pairs: Int, _ reasons: [(name: String, dropped: Int)]) -> Message {
    let list = reasons.map { "\($0.dropped) \($0.name)" }.joined(separator: ", ")
    return Message("\(dropped) of \(pairs) pairs" + (list.isEmpty ? "" : ": " + list))
  }

  // MARK: Figures on documents

  static func paragraphs(_ count: Int) -> Message { Message("\(count) \(count == 1 ? "paragraph" : "paragraphs")") }
  static func others(_ count: Int) -> Message { Message("\(count) other") }

  static func count(_ count: Int, _ kind: Paragraph.Kind) -> Message {
    switch kind {
    case .heading, .item, .continuation, .note: Message("\(count) \(kind.rawValue)\(count == 1 ? "" : "s")")
    case .numbered, .body, .contents: Message("\(count) \(kind.rawValue)")
    }
  }

  static func count(_ count: Int, _ reason: Document.Removal.Reason) -> Message {
    Message("\(count) \(reason.rawValue)\(reason == .markup || count == 1 ? "" : "s")")
  }

  static func anomaly(_ anomaly: Document.Anomaly, _ place: Message) -> Message {
    Message("\(place.english): \(anomaly.found) where \(anomaly.expected) was expected (\(anomaly.kind.rawValue))")
  }

  // MARK: The outline of a document

  static let isRemoved = Message("(removed)")
  static func removal(_ reason: Document.Removal.Reason, _ text: String) -> Message {
    Message("\(reason.rawValue): \(text)")
  }
}

extension Message {
  /// What there is to say of documents that could not be searched as usual; see ``Alignment/isNarrowed``.
  package static let narrowed = Message(
    "narrowed, since they have too little in common: what is far from its place may be missed")
}
