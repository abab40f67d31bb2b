/// What is said of numbers, dates, labels and numbering that differ.
extension Message {
  // MARK: Numbers and dates

  /// - Parameter what: what differs, without a full stop.
  static func differs(_ name: Message, _ what: Message) -> Message {
    Message(
      "\(name.english): \(what.english).", french: "\(name.french)\u{A0}: \(what.french).",
      arabic: "\(name.arabic): \(what.arabic).")
  }

  static func onlyOneSideHas(_ quotations: Message, in language: Language) -> Message {
    let noun = the(language)
    return Message(
      "only \(noun.english) has \(quotations.english)", french: "seul \(noun.french) a \(quotations.french)",
      arabic: "في \(noun.arabic) وحدها \(quotations.arabic)")
  }

  /// - Parameter sides: the two languages with what each has.
  static func sidesHave(_ sides: [(language: Language, quotations: Message)]) -> Message {
    let (nouns, quoted) = (sides.map { the($0.language) }, sides.map(\.quotations))
    return Message(
      "\(nouns[0].english) has \(quoted[0].english), \(nouns[1].english) \(quoted[1].english)",
      french: "\(nouns[0].french) a \(quoted[0].french), \(nouns[1].french) \(quoted[1].french)",
      arabic: "في \(nouns[0].arabic) \(quoted[0].arabic) وفي \(nouns[1].arabic) \(quoted[1].arabic)")
  }

  /// - Parameter sides: the two languages with the number that each has once more.
  static func sidesHaveOnceMore(_ sides: [(language: Language, quotation: Message)]) -> Message {
    let (nouns, quoted) = (sides.map { the($0.language) }, sides.map(\.quotation))
    return Message(
      "\(nouns[0].english) has \(quoted[0].english) once more, \(nouns[1].english) \(quoted[1].english)",
      french: "\(nouns[0].french) a \(quoted[0].french) une fois de plus, \(nouns[1].french) \(quoted[1].french)",
      arabic: "يزيد في \(nouns[0].arabic) \(quoted[0].arabic) مرة وفي \(nouns[1].arabic) \(quoted[1].arabic) مرة")
  }

  // MARK: Labels and numbering

  static func labelOnOneSide(
    _ name: Message, in language: Language, _ there: Message, in other: Language
  ) -> Message {
    Message(
      "\(name.english) has a label in \(the(language).english) only; in \(the(other).english) it is \(there.english).",
      french:
        "\(name.french) n’a de numéro qu’en \(adjective(of: language).french)\u{A0}; en \(adjective(of: other).french), c’est \(there.french).",
      arabic: "\(name.arabic) مرقمة في \(the(language).arabic) وحدها، وهي في \(the(other).arabic) \(there.arabic).")
  }

  /// - Parameter goesOn: whether the labels that follow differ by as much.
  static func labelDiffers(
    _ name: Message, _ there: Message, in language: Language, goesOn: Bool
  ) -> Message {
    Message(
      "\(name.english) is \(there.english) in \(the(language).english)",
      french: "\(name.french) est en \(adjective(of: language).french) \(there.french)",
      arabic: "\(name.arabic) هي في \(the(language).arabic) \(there.arabic)")
      + (goesOn
        ? Message(
          "; the labels that follow differ in the same way.", french: "\u{A0}; les numéros suivants diffèrent de même.",
          arabic: "، وتختلف الأرقام التالية بالقدر نفسه.")
        : Message("."))
  }

  /// The document that has a fault in its numbering; `nil` for both.
  static func document(_ language: Language?) -> Message {
    guard let language else {
      return Message("in both documents", french: "dans les deux documents", arabic: "في الوثيقتين")
    }
    return Message(
      "in \(the(language).english) document", french: "dans le document \(adjective(of: language).french)",
      arabic: "في الوثيقة \(the(language).arabic)")
  }

  /// - Parameter missing: the numbers that are left out.
  static func gap(_ name: Message, _ document: Message, missing: String) -> Message {
    Message(
      "\(name.english) follows a gap \(document.english): no \(missing).",
      french: "\(name.french) suit une lacune \(document.french)\u{A0}: il n’y a pas de \(missing).",
      arabic: "\(name.arabic) تسبقها فجوة في الترقيم \(document.arabic): لا يوجد رقم \(missing).")
  }

  static func duplicate(_ name: Message, _ document: Message, expected: Int) -> Message {
    Message(
      "\(name.english) repeats the number before it \(document.english); \(expected) was expected.",
      french: "\(name.french) répète le numéro précédent \(document.french)\u{A0}; on attendait \(expected).",
      arabic: "\(name.arabic) تكرر الرقم السابق \(document.arabic)، وكان المتوقع \(expected).")
  }

  /// Of one too many, behind which the counting goes on.
  static func duplicate(_ name: Message, _ document: Message) -> Message {
    Message(
      "\(name.english) repeats the number before it \(document.english).",
      french: "\(name.french) répète le numéro précédent \(document.french).",
      arabic: "\(name.arabic) تكرر الرقم السابق \(document.arabic).")
  }

  static func disorder(_ name: Message, _ document: Message, expected: Int) -> Message {
    Message(
      "\(name.english) is out of order \(document.english); \(expected) was expected.",
      french: "\(name.french) n’est pas dans l’ordre \(document.french)\u{A0}; on attendait \(expected).",
      arabic: "\(name.arabic) ليست في ترتيبها \(document.arabic)، وكان المتوقع \(expected).")
  }
}
