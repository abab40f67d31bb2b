/// What is said of paragraphs and sentences that are missing, too many or elsewhere.
///
/// `name` is what a message calls a paragraph, and `place` where one would stand.
extension Message {
  static func missing(_ name: Message, in language: Language, _ place: Message) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english) is missing in \(noun.english): it should stand \(place.english).",
      french: "\(name.french) manque dans le texte \(adjective.french)\u{A0}: sa place est \(place.french).",
      arabic: "\(name.arabic) ساقطة من النص \(adjective.arabic)، ومكانها \(place.arabic).")
  }

  /// - Parameter name: of a heading, a table or a row, which are masculine in Arabic as well.
  static func missing(masculine name: Message, in language: Language, _ place: Message) -> Message {
    let sentence = missing(name, in: language, place)
    return Message(
      sentence.english, french: sentence.french,
      arabic: "\(name.arabic) ساقط من النص \(adjective(of: language).arabic)، ومكانه \(place.arabic).")
  }

  /// - Parameter name: of a heading, a table or a row, which are masculine in Arabic as well.
  static func extra(
    masculine name: Message, of language: Language, notIn other: Language, _ place: Message
  ) -> Message {
    let sentence = extra(name, of: language, notIn: other, place)
    let (here, there) = (adjective(of: language), adjective(of: other))
    return Message(
      sentence.english, french: sentence.french,
      arabic: "\(name.arabic) من النص \(here.arabic) لا يوجد في النص \(there.arabic)، ومكانه فيه \(place.arabic).")
  }

  /// - Parameters:
  ///   - other: what stands there under the same number.
  ///   - text: the beginning of that, quoted.
  static func missing(_ name: Message, in language: Language, where other: Message, is text: Message) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english) is missing in \(noun.english), where \(other.english) is \(text.english).",
      french: "\(name.french) manque dans le texte \(adjective.french), où \(other.french) est \(text.french).",
      arabic: "\(name.arabic) ساقطة من النص \(adjective.arabic)، وفيه مكانها \(other.arabic): \(text.arabic).")
  }

  static func extra(_ name: Message, of language: Language, notIn other: Language, _ place: Message) -> Message {
    let (here, there) = (adjective(of: language), adjective(of: other))
    return Message(
      "\(name.english) of \(the(language).english) is not in \(the(other).english): it would stand \(place.english).",
      french:
        "\(name.french) du texte \(here.french) n’est pas dans le texte \(there.french)\u{A0}: sa place serait \(place.french).",
      arabic: "\(name.arabic) من النص \(here.arabic) لا توجد في النص \(there.arabic)، ومكانها فيه \(place.arabic).")
  }

  /// A sentence of a paragraph that its translation has not.
  static func missingSentence(
    _ sentence: Message, of name: Message, in language: Language, _ place: Message
  ) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english): the sentence \(sentence.english) is missing in \(noun.english): it should stand \(place.english).",
      french:
        "\(name.french)\u{A0}: la phrase \(sentence.french) manque dans le texte \(adjective.french)\u{A0}: sa place est \(place.french).",
      arabic: "\(name.arabic): الجملة \(sentence.arabic) ساقطة من النص \(adjective.arabic)، ومكانها \(place.arabic).")
  }

  /// A sentence of a translation that the paragraph that it translates has not.
  static func extraSentence(
    _ sentence: Message, of name: Message, notIn language: Language, _ place: Message
  ) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english): the sentence \(sentence.english) is not in \(noun.english): it would stand \(place.english).",
      french:
        "\(name.french)\u{A0}: la phrase \(sentence.french) n’est pas dans le texte \(adjective.french)\u{A0}: sa place serait \(place.french).",
      arabic:
        "\(name.arabic): الجملة \(sentence.arabic) لا توجد في النص \(adjective.arabic)، ومكانها فيه \(place.arabic).")
  }

  /// Behind a sentence of the other side.
  static func behind(_ sentence: Message) -> Message {
    Message("behind \(sentence.english)", french: "après \(sentence.french)", arabic: "بعد \(sentence.arabic)")
  }

  static let atTheBeginning = Message("at its beginning", french: "au début", arabic: "في البداية")

  static func moved(_ name: Message, in language: Language, as there: Message, _ place: Message) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english) stands elsewhere in \(noun.english), as \(there.english); its place there is \(place.english).",
      french:
        "\(name.french) est ailleurs dans le texte \(adjective.french), où c’est \(there.french)\u{A0}; sa place y est \(place.french).",
      arabic:
        "\(name.arabic) في غير مكانها من النص \(adjective.arabic)، فهي فيه \(there.arabic)، ومكانها فيه \(place.arabic)."
    )
  }

  /// - Parameter names: the two paragraphs, each of which has the other's number.
  static func textsExchanged(_ names: [Message], in language: Language) -> Message {
    exchanged(names, in: language)
      + Message(
        "their texts are exchanged, each stands under the number of the other.",
        french: "leurs textes sont échangés, chacun porte le numéro de l’autre.",
        arabic: "نصاهما متبادلان، وكل منهما تحت رقم الأخرى.")
  }

  /// - Parameter names: the two paragraphs, each of which stands where the other should.
  static func placesExchanged(_ names: [Message], in language: Language) -> Message {
    exchanged(names, in: language)
      + Message(
        "they have changed places, each stands where the other should.",
        french: "ils ont changé de place, chacun est à celle de l’autre.",
        arabic: "تبادلتا المكان، وكل منهما في مكان الأخرى.")
  }

  /// The beginning of a sentence on two paragraphs of a text.
  private static func exchanged(_ names: [Message], in language: Language) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(names[0].english) and \(names[1].english) in \(noun.english): ",
      french: "\(names[0].french) et \(names[1].french) dans le texte \(adjective.french)\u{A0}: ",
      arabic: "\(names[0].arabic) و\(names[1].arabic) في النص \(adjective.arabic): ")
  }
}
