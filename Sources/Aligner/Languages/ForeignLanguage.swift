/// A language that is taken for French or Arabic if one goes by script alone.
public enum ForeignLanguage: String, Sendable, Hashable, CaseIterable {
  case english, spanish, italian, german, portuguese
  case persian, urdu

  /// The language whose script it is written in.
  public var resembled: Language {
    switch self {
    case .english, .spanish, .italian, .german, .portuguese: .french
    case .persian, .urdu: .arabic
    }
  }

  /// Whether it is written without accents, so that a word that has one speaks against it.
  var hasNoAccents: Bool { self == .english }

  /// Its commonest short words, without those that are often something else: `no`, `al.`, a letter that counts a list.
  ///
  /// Those that ``resembled`` has as well stand at the end, and then tell nothing of either.
  var functionWords: Set<String> { LanguageFacts.words(words) }

  private var words: String {
    switch self {
    case .english:
      """
      the of and to in is that for with was were this these those which by from are be been being has have had it its \
      their they them there shall will would should may must can not at an as you your we our if but when where who \
      any all such into than then other do does did what how so more only also under between he she his her \
      a on or me son plus car d l s t
      """
    case .spanish:
      """
      el los las del una por con para como lo su sus mas pero esta este estas estos fue han ser sobre cuando muy sin \
      hasta desde donde quien todo todos tambien porque si ya hay ha \
      a de la en que se un es les tu me te l d entre son si nos y
      """
    case .italian:
      """
      il lo gli di del della dei delle degli nel nella con per che non una uno sono dal dalla sul sulla questo questa \
      piu anche come essere ha alla ai ed suo sua loro quale tra fra \
      a la le un se si ne d l ce ma tu qui son
      """
    case .german:
      """
      der die das und den dem ist nicht mit von zu auf ein eine einer eines einem einen sich auch als bei nach wie oder \
      werden wird wurde sind aus durch zum zur kann dass uber unter nur noch hat haben sein ihre ihr ich er sie wir im \
      an in so \
      des du es
      """
    case .portuguese:
      """
      os do da dos das em na nas uma por com para como mais nao sao ao aos pela pelo seu sua seus foi ser este esta sobre \
      quando muito ou tambem isso mas \
      a de que se un me te la le nos entre ne
      """
    case .persian:
      """
      است که را از برای این با به در شود شده می خود باشد های بود کرد کند نیز یا هر یک شد دارد دارند کرده تا \
      من ان ما هم
      """
    case .urdu:
      """
      ہے کے میں کی کا کو سے نے ہیں اور پر یہ کہ تھا اس جو بھی نہیں ہو کیا لیے تو وہ \
      من ان ما هم
      """
    }
  }
}
