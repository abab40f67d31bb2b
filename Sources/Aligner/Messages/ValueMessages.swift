/// What is said of the values of options.
extension Message {
  package static func noShare(_ option: String, _ text: String) -> Message {
    takes(
      option,
      Message(
        "a number from 0 to 1, such as 0.8", french: "un nombre de 0 à 1, comme 0.8",
        arabic: "عددا من 0 إلى 1، مثل 0.8")) + isNone(text)
  }
  package static func noRatio(_ option: String, _ text: String) -> Message {
    takes(
      option,
      Message(
        "a number above 0, such as 0.5", french: "un nombre supérieur à 0, comme 0.5",
        arabic: "عددا أكبر من 0، مثل 0.5")) + isNone(text)
  }
  package static func ratioOutside(_ option: String, _ limits: ClosedRange<Double>, _ text: String) -> Message {
    outside(option, limits, text)
  }
  package static func noCount(_ option: String, _ text: String) -> Message {
    takes(
      option,
      Message(
        "a whole number from 1 on, such as 4", french: "un nombre entier à partir de 1, comme 4",
        arabic: "عددا صحيحا من 1 فصاعدا، مثل 4")) + isNone(text)
  }
  package static func countAbove(_ option: String, _ most: Int, _ text: String) -> Message {
    let value = quoted(text)
    return takes(
      option, Message("at most \(most)", french: "au plus \(most)", arabic: "عددا لا يزيد على \(most)"))
      + Message(
        "; \(value.english) is more", french: "\u{A0}; \(value.french) le dépasse",
        arabic: "؛ و\(value.arabic) أكبر منه")
  }
  package static func noConstant(_ text: String) -> Message {
    takes(
      "--constant",
      Message(
        "a name and a number, such as skip=-3", french: "un nom et un nombre, comme skip=-3",
        arabic: "اسما وعددا، مثل skip=-3")) + isNone(text)
  }
  package static func constantOutside(_ limits: ClosedRange<Double>, _ text: String) -> Message {
    outside("--constant", limits, text)
  }
  package static func noEvidenceLeft(_ names: [String]) -> Message {
    let names = names.joined(separator: ", ")
    return Message(
      "--without leaves no evidence to align by; keep one of \(names)",
      french: "--without ne laisse aucun indice pour aligner\u{A0}; gardez-en un parmi \(names)",
      arabic: "لم يُبق --without قرينة تُبنى عليها المحاذاة؛ أبقِ واحدة من \(names)")
  }
  package static func noLanguageTag(_ text: String) -> Message {
    let value = quoted(text)
    return Message(
      "\(value.english) is no language tag; give one such as fr, fr-MA or ar-DZ",
      french: "\(value.french) n’est pas une étiquette de langue\u{A0}; donnez-en une comme fr, fr-MA ou ar-DZ",
      arabic: "\(value.arabic) ليس وسم لغة؛ أعط وسما مثل fr أو fr-MA أو ar-DZ")
  }
  package static func noDate(_ text: String) -> Message {
    let value = quoted(text)
    return Message(
      "\(value.english) is no date; give one such as 2024-05-01 or 2024-05-01T10:00:00Z",
      french: "\(value.french) n’est pas une date\u{A0}; donnez-en une comme 2024-05-01 ou 2024-05-01T10:00:00Z",
      arabic: "\(value.arabic) ليس تاريخا؛ أعط تاريخا مثل 2024-05-01 أو 2024-05-01T10:00:00Z")
  }
  package static func noEpoch(_ text: String) -> Message {
    let value = quoted(text)
    return Message(
      "the environment's SOURCE_DATE_EPOCH is \(value.english), which is no number of seconds since 1970",
      french:
        "dans l’environnement, SOURCE_DATE_EPOCH est \(value.french), qui n’est pas un nombre de secondes depuis 1970",
      arabic: "قيمة SOURCE_DATE_EPOCH في البيئة \(value.arabic)، وليست عددا من الثواني منذ سنة 1970")
  }

  /// A value in the marks of each language, as a message repeats it.
  private static func quoted(_ text: String) -> Message {
    let shown = text.count > 40 ? text.prefix(40) + "…" : text
    return Message("'\(shown)'", french: "«\u{A0}\(shown)\u{A0}»", arabic: "«\(apart(shown))»")
  }

  private static func takes(_ option: String, _ what: Message) -> Message {
    Message(
      "\(option) takes \(what.english)", french: "\(option) attend \(what.french)",
      arabic: "الخيار \(option) يأخذ \(what.arabic)")
  }

  private static func isNone(_ text: String) -> Message {
    let value = quoted(text)
    return Message(
      "; \(value.english) is none", french: "\u{A0}; \(value.french) ne convient pas",
      arabic: "؛ و\(value.arabic) ليس كذلك")
  }

  private static func outside(_ option: String, _ limits: ClosedRange<Double>, _ text: String) -> Message {
    let (low, high, value) = (limits.lowerBound, limits.upperBound, quoted(text))
    return takes(
      option,
      Message(
        "a number from \(low) to \(high)", french: "un nombre de \(low) à \(high)",
        arabic: "عددا من \(low) إلى \(high)"))
      + Message(
        "; \(value.english) is outside", french: "\u{A0}; \(value.french) n’en est pas",
        arabic: "؛ و\(value.arabic) خارج ذلك")
  }
}

// MARK: Names that nobody knows

extension UnknownName: ExplainedError {
  public var message: Message {
    let list = names.joined(separator: ", ")
    let near = NearestName.of(name, among: names)
    let kind = Message.unknown(noun)
    return Message(
      "\(kind.english) '\(name)'", french: "\(kind.french)\u{A0}: «\u{A0}\(name)\u{A0}»",
      arabic: "\(kind.arabic): «\(Message.apart(name))»")
      + (near.map(Message.meant)
        ?? Message("; there are \(list)", french: "\u{A0}; choix possibles\u{A0}: \(list)", arabic: "؛ الممكن: \(list)"))
  }
}

extension Message {
  /// What is said of a name that is not in a registry, which says in English what it has.
  fileprivate static func unknown(_ noun: String) -> Message {
    switch noun {
    case "format": Message("unknown format", french: "format inconnu", arabic: "صيغة غير معروفة")
    case "rule": Message("unknown rule", french: "règle inconnue", arabic: "قاعدة غير معروفة")
    case "severity": Message("unknown severity", french: "gravité inconnue", arabic: "درجة خطورة غير معروفة")
    case "unit": Message("unknown unit", french: "unité inconnue", arabic: "وحدة غير معروفة")
    case "perturbation": Message("unknown perturbation", french: "modification inconnue", arabic: "تغيير غير معروف")
    case "separator": Message("unknown separator", french: "séparateur inconnu", arabic: "فاصل غير معروف")
    case "column": Message("unknown column", french: "colonne inconnue", arabic: "عمود غير معروف")
    case "language": Message("unknown language", french: "langue inconnue", arabic: "لغة غير معروفة")
    case "evidence": Message("unknown evidence", french: "indice inconnu", arabic: "قرينة غير معروفة")
    case "constant": Message("unknown constant", french: "constante inconnue", arabic: "ثابت غير معروف")
    default: Message("unknown \(noun)", french: "valeur inconnue", arabic: "قيمة غير معروفة")
    }
  }
}
