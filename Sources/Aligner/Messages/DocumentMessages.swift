/// Figures on documents, and the words of their outline.
enum DocumentWords {
  // MARK: Kinds of paragraphs

  static func paragraphs(_ count: Int) -> Message {
    Message(
      "\(count) paragraph\(EnglishCount.plural(count))",
      french: "\(count) paragraphe\(FrenchCount.plural(count))", arabic: ArabicCount.paragraphs.nominative(count))
  }

  static func others(_ count: Int) -> Message {
    Message("\(count) other", french: "\(count) autre\(FrenchCount.plural(count))", arabic: "غير ذلك \(count)")
  }

  static func count(_ count: Int, _ kind: Paragraph.Kind) -> Message {
    let english =
      switch kind {
      case .heading, .item, .continuation, .note: "\(count) \(kind.rawValue)\(EnglishCount.plural(count))"
      case .numbered, .body, .contents: "\(count) \(kind.rawValue)"
      }
    let french =
      switch kind {
      case .contents: "\(count) de sommaire"
      case .body: "\(count) ordinaire\(FrenchCount.plural(count))"
      default: "\(count) \(name(of: kind).french)\(FrenchCount.plural(count))"
      }
    return Message(english, french: french, arabic: "\(several(kind)) \(count)")
  }

  /// A kind of paragraph, as the outline names it.
  static func name(of kind: Paragraph.Kind) -> Message {
    switch kind {
    case .heading: Message("heading", french: "titre", arabic: "عنوان")
    case .numbered: Message("numbered", french: "numéroté", arabic: "مرقمة")
    case .item: Message("item", french: "élément", arabic: "بند")
    case .body: Message("body", french: "texte", arabic: "متن")
    case .continuation: Message("continuation", french: "suite", arabic: "تتمة")
    case .contents: Message("contents", french: "sommaire", arabic: "فهرس")
    case .note: Message("note", french: "note", arabic: "حاشية")
    }
  }

  /// Paragraphs of a kind, in Arabic, in front of their number.
  private static func several(_ kind: Paragraph.Kind) -> String {
    switch kind {
    case .heading: "العناوين"
    case .numbered: "المرقمة"
    case .item: "البنود"
    case .body: "المتن"
    case .continuation: "التتمات"
    case .contents: "الفهرس"
    case .note: "الحواشي"
    }
  }

  // MARK: What was taken out

  static func count(_ count: Int, _ reason: Document.Removal.Reason) -> Message {
    let ending = FrenchCount.plural(count)
    let (french, arabic) =
      switch reason {
      case .pageNumber: ("numéro\(ending) de page", "أرقام الصفحات")
      case .runningHeader: ("en-tête\(ending)", "ترويسات الصفحات")
      case .runningFooter: (count < 2 ? "pied de page" : "pieds de page", "تذييلات الصفحات")
      case .watermark: ("filigrane\(ending)", "العلامات المائية")
      case .marginNumber: ("numéro\(ending) de ligne", "أرقام الأسطر")
      case .markup: ("de balisage", "الوسوم")
      }
    return Message(
      "\(count) \(reason.rawValue)\(reason == .markup || count == 1 ? "" : "s")", french: "\(count) \(french)",
      arabic: "\(arabic) \(count)")
  }

  /// Why something was taken out.
  static func name(of reason: Document.Removal.Reason) -> Message {
    switch reason {
    case .pageNumber: Message("page number", french: "numéro de page", arabic: "رقم صفحة")
    case .runningHeader: Message("running header", french: "en-tête", arabic: "ترويسة صفحة")
    case .runningFooter: Message("running footer", french: "pied de page", arabic: "تذييل صفحة")
    case .watermark: Message("watermark", french: "filigrane", arabic: "علامة مائية")
    case .marginNumber: Message("margin number", french: "numéro de ligne", arabic: "رقم سطر")
    case .markup: Message("markup", french: "balisage", arabic: "وسم")
    }
  }

  static func removal(_ reason: Document.Removal.Reason, _ text: String) -> Message {
    behind(name(of: reason), Message(verbatim: text))
  }

  static let isRemoved = Message("(removed)", french: "(retiré)", arabic: "(محذوف)")

  // MARK: Faults in the numbering

  static func anomaly(_ anomaly: Document.Anomaly, _ place: Message) -> Message {
    let kind = name(of: anomaly.kind)
    return behind(
      place,
      Message(
        "\(anomaly.found) where \(anomaly.expected) was expected (\(kind.english))",
        french: "\(anomaly.found) au lieu de \(anomaly.expected) (\(kind.french))",
        arabic: "\(anomaly.found) والمتوقع \(anomaly.expected) (\(kind.arabic))"))
  }

  private static func name(of kind: Document.Anomaly.Kind) -> Message {
    switch kind {
    case .gap: Message("gap", french: "lacune", arabic: "فجوة")
    case .duplicate: Message("duplicate", french: "doublon", arabic: "تكرار")
    case .disorder: Message("disorder", french: "désordre", arabic: "خلل في الترتيب")
    }
  }

  // MARK: How figures are put together

  /// Something with what there is to say of it behind a colon.
  static func behind(_ what: Message, _ text: Message) -> Message {
    what + Message(": ", french: "\u{A0}: ", arabic: ": ") + text
  }

  /// A figure with what it is made of.
  static func counts(_ all: Message, _ parts: [Message]) -> Message {
    parts.isEmpty ? all : behind(all, PlaceWords.list(parts))
  }
}
