/// What is said beside results: notes, refusals, progress.
extension Message {
  /// A remark that is no trouble.
  package static func note(_ what: Message) -> Message { Message("note: \(what.english)") }

  // MARK: Inputs

  package static func takenTheOtherWay(_ sides: [(name: String, language: Language)]) -> Message {
    let parts = sides.map { "\($0.name) is \(adjective(of: $0.language).english)" }
    return Message("\(parts.joined(separator: " and ")): taken the other way round")
  }
  package static func contradictedEncoding(_ file: String, _ declared: String, _ taken: String) -> Message {
    Message("\(file): declares \(declared), but its bytes are taken as \(taken); if that is wrong, give --encoding")
  }
  package static func uncertainEncoding(_ file: String, _ taken: String) -> Message {
    Message("\(file): taken as \(taken); if that is wrong, give --encoding")
  }
  package static func pagesWithoutText(_ file: String, _ pages: [Int]) -> Message {
    Message("\(file): no text on \(list(of: pages)); if that is a scan, run text recognition first")
  }
  package static func pagesWithoutCodes(_ file: String, _ pages: [Int]) -> Message {
    Message(
      "\(file): the fonts of \(list(of: pages)) do not tell which letters are written with them; what is there is left out"
    )
  }
  /// `page 3`, `pages 3, 5–8`.
  private static func list(of pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return "\(pages.count == 1 ? "page" : "pages") \(words.joined(separator: ", "))"
  }
  package static func noCounterpart(_ file: String, in folder: String) -> Message {
    Message("\(file) in \(folder) has no counterpart in the other language")
  }
  package static func leftOutUnits(_ file: String, _ reason: GivenBitext.Omission, _ count: Int) -> Message {
    let units =
      switch reason {
      case .hasNoText: "units that have neither French nor Arabic"
      case .lacksLanguage: "units that are not in both French and Arabic"
      case .isNotForTranslation: "units that are not to be translated"
      case .isObsolete: "obsolete units"
      }
    return Message("\(file): \(units) were left out: \(count)")
  }
  package static func damagedArabic(_ file: String, _ count: Int, isRepaired: Bool) -> Message {
    let what = isRepaired ? "they are repaired" : "they stay so in the output, --repair repairs them"
    return Message(
      "\(file): the Arabic of \(count) paragraphs is damaged, as PDFs do it; \(what); prefer the DOCX if there is one")
  }

  package static func unfitLinks(_ file: String, _ lines: [Int]) -> Message {
    let shown = lines.prefix(8).map(String.init).joined(separator: ", ") + (lines.count > 8 ? ", …" : "")
    let what = lines.count == 1 ? "line \(shown) fits" : "\(lines.count) lines fit"
    let which = lines.count == 1 ? "" : " (\(shown))"
    return Message("\(file): \(what) the documents no more\(which), since they have changed; searched anew")
  }

  // MARK: Results

  /// What a message calls the two sides of an alignment.
  package static func sides(of alignment: Alignment) -> Message {
    let (source, target) = (alignment.source, alignment.target)
    guard alignment.hasGivenPairs else { return Message("\(source.name) and \(target.name)") }
    return Message("\(the(source.language).english) and \(the(target.language).english) of \(source.name)")
  }
  package static func refused(_ sides: Message, isMany: Bool) -> Message {
    Message(
      "\(sides.english) are not translations of each other; "
        + "\(isMany ? "they were left out" : "nothing was written") (--force writes all the same)")
  }
  package static func tooShort(_ sides: Message) -> Message {
    Message("\(sides.english): too short to tell whether they are translations of each other; taken as if they were")
  }
  package static func narrowed(_ sides: Message) -> Message {
    Message("\(sides.english): the search was \(narrowed.english)")
  }
  package static func proposed(_ count: Int, from documents: Int) -> Message {
    Message("proposed terms: \(count), from \(documents) \(documents == 1 ? "pair" : "pairs") of documents")
  }
  package static func hasNoMeaning(_ option: String, for format: String) -> Message {
    Message("\(option) has no meaning for \(format)")
  }
  package static func guardedCells(_ count: Int) -> Message {
    Message(
      "a spreadsheet would take cells for formulas; an apostrophe was put in front of \(count), and is taken off when they are read here",
      french:
        "un tableur prendrait des cellules pour des formules\u{A0}; une apostrophe a été placée devant \(count) d’entre elles, et sera retirée à leur lecture ici",
      arabic: "قد يعدّ برنامج الجداول خلايا صيغًا، فوُضعت فاصلة عليا أمام \(count) منها، وتُحذف عند قراءتها هنا")
  }
  package static func learned(_ entries: Int, from pairs: Int) -> Message {
    Message("\(entries) entries from \(pairs) pairs")
  }
  package static func removed(_ document: String, _ place: Message, _ removal: Document.Removal) -> Message {
    Message("\(document): \(place.plain(.english)): \(removal.reason.rawValue): \(removal.text)")
  }
  package static func belowMinimum(_ mean: Double, _ minimum: Double) -> Message {
    Message("the mean strict F1 is \(mean), lower than \(minimum)")
  }

  package static let heldOutByFamily = Message("held out by family")

  // MARK: Streams

  package static func begunAnew(_ output: String) -> Message {
    Message("\(output) is begun anew; --resume would have gone on with it")
  }
  /// - Parameter outcomes: how many records had each outcome that any had.
  package static func records(_ count: Int, _ outcomes: [Message], pairs: Int, rate: Message) -> Message {
    let parts = ["\(count) records"] + outcomes.map(\.english) + ["\(pairs) pairs"]
    return Message(parts.joined(separator: ", ") + "; " + rate.english)
  }
  package static func aligned(_ count: Int) -> Message { Message("\(count) aligned") }
  package static func noTranslations(_ count: Int) -> Message { Message("\(count) no translations") }
  package static func withoutPairs(_ count: Int) -> Message { Message("\(count) without pairs") }
  package static func withErrors(_ count: Int) -> Message { Message("\(count) with errors") }
  package static func finishedAlready(_ count: Int) -> Message { Message("\(count) records were finished already") }
  package static func exchanged(_ count: Int) -> Message {
    Message("\(count) records have French and Arabic the other way round: exchanged")
  }

  // MARK: Progress

  package static let aligning = Message("aligning")
  package static let aligningSentences = Message("aligning sentences")
  package static let weighingPairs = Message("weighing pairs")
  package static let evaluating = Message("evaluating")
  package static let checking = Message("checking")
  package static func progress(_ what: Message, percent: Int) -> Message { Message("\(what.english) \(percent) %") }
  package static func progress(_ what: Message, _ count: Int, of total: Int) -> Message {
    Message("\(what.english): \(count) of \(total) done")
  }

  /// - Parameter tenths: of a megabyte, a second.
  package static func rate(_ records: Int, tenths: Int) -> Message {
    Message("\(records) a second (\(tenths / 10).\(tenths % 10) MB)")
  }
  package static func progress(_ records: Int, rate: Message) -> Message {
    Message("\(records) records, \(rate.english)")
  }
  package static func progress(_ done: Message, percent: Int, secondsLeft seconds: Int) -> Message {
    let left = seconds < 90 ? "\(seconds) s left" : "\((seconds + 30) / 60) min left"
    return Message("\(done.english), \(percent) %, \(left)")
  }
}
