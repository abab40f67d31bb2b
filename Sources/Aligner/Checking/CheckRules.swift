/// The rules there are.
public enum CheckRules {
  /// All of them, in the order in which a paragraph's findings are listed.
  public static let all: [any CheckRule.Type] = [
    NotATranslation.self,
    MissingParagraph.self,
    ExtraParagraph.self,
    Untranslated.self,
    WrongLanguage.self,
    NumberMismatch.self,
    DateMismatch.self,
    LabelMismatch.self,
    MovedParagraph.self,
    NumberingGap.self,
    NumberingDuplicate.self,
    NumberingDisorder.self,
    LengthOutlier.self,
    InconsistentTranslation.self,
    UnbalancedMarks.self,
    DamagedText.self,
  ]

  /// The rule of a name.
  public static func named(_ id: String) -> (any CheckRule.Type)? { all.first { $0.id == id } }
}
