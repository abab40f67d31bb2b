/// What is said of files that are no lexicon.
extension LexiconError: ExplainedError {
  public var message: Message {
    switch self {
    case .notALexicon(let file):
      .file(
        file, "this is no lexicon; make one with align-cli learn",
        french: "ce n’est pas un lexique\u{A0}; faites-en un avec align-cli learn",
        arabic: "ليس معجما؛ أنشئ معجما بالأمر align-cli learn")
    case .badLine(let file, let line):
      .file(
        file, "line \(line) is no entry of a lexicon; make it anew with align-cli learn",
        french: "la ligne \(line) n’est pas une entrée de lexique\u{A0}; refaites-le avec align-cli learn",
        arabic: "السطر \(line) ليس مدخل معجم؛ أنشئه من جديد بالأمر align-cli learn")
    case .badProbability(let file, let line, let figure):
      .file(
        file,
        "line \(line): '\(figure)' is no probability, a whole number of hundredths from 0 to 100; "
          + Self.correct.english,
        french:
          "ligne \(line)\u{A0}: «\u{A0}\(figure)\u{A0}» n’est pas une probabilité, nombre entier de centièmes de 0 à 100\u{A0}; "
          + Self.correct.french,
        arabic: "السطر \(line): «\(Message.apart(figure))» ليس احتمالا، وهو عدد صحيح من المئات من 0 إلى 100؛ "
          + Self.correct.arabic)
    case .badStem(let file, let line, let word):
      .file(
        file,
        "line \(line): '\(word)' is no stem, at most \(StemAlphabet.latin.longest) French or "
          + "\(StemAlphabet.arabic.longest) Arabic letters; " + Self.correct.english,
        french:
          "ligne \(line)\u{A0}: «\u{A0}\(word)\u{A0}» n’est pas un radical, d’au plus \(StemAlphabet.latin.longest) lettres "
          + "françaises ou \(StemAlphabet.arabic.longest) lettres arabes\u{A0}; " + Self.correct.french,
        arabic: "السطر \(line): «\(Message.apart(word))» ليس جذعا لا يزيد على \(StemAlphabet.latin.longest) من الحروف "
          + "الفرنسية أو \(StemAlphabet.arabic.longest) من الحروف العربية؛ " + Self.correct.arabic)
    case .pairTwice(let file, let line, let french, let arabic):
      .file(
        file,
        "line \(line): the pair \(french) \(arabic) came before; take one out, or make the lexicon anew with align-cli "
          + "learn",
        french:
          "ligne \(line)\u{A0}: la paire \(french) \(arabic) est déjà venue\u{A0}; supprimez-en une, ou refaites le lexique "
          + "avec align-cli learn",
        arabic: "السطر \(line): سبق ورود الزوج \(Message.apart(french)) \(Message.apart(arabic))؛ احذف أحدهما، أو أنشئ "
          + "المعجم من جديد بالأمر align-cli learn")
    case .tooManyPairs(let file, let line, let most):
      .file(
        file, "line \(line): there are more than \(most) pairs; make a smaller lexicon with align-cli learn",
        french:
          "ligne \(line)\u{A0}: il y a plus de \(most) paires\u{A0}; faites un plus petit lexique avec align-cli learn",
        arabic: "السطر \(line): عدد الأزواج أكثر من \(most)؛ أنشئ معجما أصغر بالأمر align-cli learn")
    }
  }

  private static let correct = Message(
    "correct it, or make the lexicon anew with align-cli learn",
    french: "corrigez cela, ou refaites le lexique avec align-cli learn",
    arabic: "صحّحه، أو أنشئ المعجم من جديد بالأمر align-cli learn")
}

/// What is said of files that are no links.
extension LinksError: ExplainedError {
  public var message: Message {
    switch self {
    case .notLinks(let file):
      .file(
        file, "this is no links file, whose first row names src, trg and state; make one with --format links",
        french: "ce n’est pas un fichier de liens, dont la première ligne nomme src, trg et state\u{A0}; "
          + "créez-en un avec --format links",
        arabic: "ليس ملف روابط يسمي سطره الأول src وtrg وstate؛ أنشئ واحدا بالخيار --format links")
    case .badLine(let file, let line):
      .file(
        file,
        "line \(line) is no bead: numbers that follow each other in src and trg, a state of auto, confirmed, out; "
          + "correct it, or take the line out",
        french: "la ligne \(line) n’est pas un groupe\u{A0}: des numéros qui se suivent dans src et trg, "
          + "un état auto, confirmed ou out\u{A0}; corrigez-la, ou supprimez-la",
        arabic: "السطر \(line) ليس مجموعة: أرقام متتالية في src وtrg، وحالة هي auto أو confirmed أو out؛ صححه، أو احذفه"
      )
    }
  }
}

/// What is said of files that are no glossary.
extension GlossaryError: ExplainedError {
  public var message: Message {
    switch self {
    case .notAGlossary(let file):
      .file(
        file, "this is no glossary; give a table (TSV, CSV) with the columns fr and ar, or TBX",
        french: "ce n’est pas un glossaire\u{A0}; donnez un tableau (TSV, CSV) aux colonnes fr et ar, ou un TBX",
        arabic: "ليس مسردا؛ أعط جدولا (TSV أو CSV) فيه العمودان fr وar، أو ملف TBX")
    case .noColumns(let file):
      .file(
        file, "line 1: which columns are French and Arabic is not said; begin with a row that names them: fr, ar",
        french:
          "ligne 1\u{A0}: rien ne dit quelles colonnes sont en français et en arabe\u{A0}; commencez par une ligne "
          + "qui les nomme\u{A0}: fr, ar",
        arabic: "السطر 1: لم يُبيَّن أي العمودين فرنسي وأيهما عربي؛ ابدأ بسطر يسميهما: fr وar")
    case .shortRow(let file, let line):
      .file(
        file, "line \(line) lacks the French or the Arabic column; add it, or take the line out",
        french: "il manque à la ligne \(line) la colonne française ou arabe\u{A0}; ajoutez-la, ou supprimez la ligne",
        arabic: "السطر \(line) ينقصه العمود الفرنسي أو العربي؛ أضفه، أو احذف السطر")
    case .openQuote(let file, let line):
      .file(
        file, "line \(line): a quotation mark that opens a cell does not end; end it, or double it if it is text",
        french: "ligne \(line)\u{A0}: un guillemet ouvre une cellule et n’est pas fermé\u{A0}; fermez-le, "
          + "ou doublez-le s’il fait partie du texte",
        arabic: "السطر \(line): علامة اقتباس تفتح خلية ولا تُغلق؛ أغلقها، أو كررها إن كانت من النص")
    case .noTerms(let file):
      .file(
        file, "there is no French term with an Arabic one in it; give a table (TSV, CSV) or TBX with both",
        french: "aucun terme français n’y a de terme arabe\u{A0}; donnez un tableau (TSV, CSV) ou un TBX avec les deux",
        arabic: "لا مصطلح فرنسيا فيه يقابله مصطلح عربي؛ أعط جدولا (TSV أو CSV) أو ملف TBX فيه الاثنان")
    }
  }
}
