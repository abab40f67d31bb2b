/// What each option of the command line does, in a few words; those on inputs and on evaluation have files of their own.
package enum OptionHelp {
  // MARK: Of every command

  package static let output = Message(
    "write to FILE, whole or not at all, instead of standard output",
    french: "écrire dans FILE, en entier ou pas du tout, au lieu de la sortie standard",
    arabic: "الكتابة في FILE، كاملا أو لا شيء منه، بدل الخرج القياسي")
  package static let quiet = Message(
    "no summary, notes or progress; errors only",
    french: "ni résumé, ni remarques, ni progression\u{A0}; seulement les erreurs",
    arabic: "الأخطاء وحدها، بلا ملخص ولا ملاحظات ولا عرض للتقدم")
  package static let noColour = Message(
    "no colours (also: NO_COLOR, TERM=dumb)", french: "pas de couleurs (aussi\u{A0}: NO_COLOR, TERM=dumb)",
    arabic: "بلا ألوان (ومثله: NO_COLOR، TERM=dumb)")
  package static let help = Message("explain the command", french: "expliquer la commande", arabic: "شرح الأمر")
  package static let version = Message("show the version", french: "afficher la version", arabic: "عرض رقم الإصدار")
  package static let language = Message(
    "the language of what people read: messages, help, reports, pages (default: by LC_ALL, LC_MESSAGES or LANG, else en)",
    french:
      "la langue de ce qui se lit\u{A0}: messages, aide, rapports, pages (par défaut\u{A0}: selon LC_ALL, LC_MESSAGES ou "
      + "LANG, sinon en)",
    arabic: "لغة ما يُقرأ: الرسائل والمساعدة والتقارير والصفحات (الافتراضي: حسب LC_ALL أو LC_MESSAGES أو LANG، وإلا en)")

  // MARK: Formats

  /// - Parameter formats: what each is for, here and below.
  package static func format(_ formats: Message, else other: String) -> Message {
    Message(
      "what to write (default: by the extension of -o, else \(other)); \(formats.english)",
      french:
        "ce qu’il faut écrire (par défaut\u{A0}: selon l’extension de -o, sinon \(other))\u{A0}; \(formats.french)",
      arabic: "ما يُكتب (الافتراضي: حسب امتداد -o، وإلا \(other))؛ \(formats.arabic)")
  }
  package static let outline = Message(
    "an outline to read, or JSON Lines, one paragraph a line (default: by the extension of -o, else text)",
    french:
      "un plan à lire, ou JSON Lines, un paragraphe par ligne (par défaut\u{A0}: selon l’extension de -o, sinon text)",
    arabic: "مخطط للقراءة، أو JSON Lines في كل سطر منه فقرة (الافتراضي: حسب امتداد -o، وإلا text)")
  package static func report(_ formats: Message) -> Message {
    Message(
      "the form of the report (default: by the extension of -o, else text); \(formats.english)",
      french: "la forme du rapport (par défaut\u{A0}: selon l’extension de -o, sinon text)\u{A0}; \(formats.french)",
      arabic: "شكل التقرير (الافتراضي: حسب امتداد -o، وإلا text)؛ \(formats.arabic)")
  }
  package static func input(_ formats: Message, else other: String) -> Message {
    Message(
      "what to read (default: by the extension of the file, else \(other)); \(formats.english)",
      french:
        "ce qu’il faut lire (par défaut\u{A0}: selon l’extension du fichier, sinon \(other))\u{A0}; \(formats.french)",
      arabic: "ما يُقرأ (الافتراضي: حسب امتداد الملف، وإلا \(other))؛ \(formats.arabic)")
  }
  package static let base64 = Message(
    "the texts of the input are in Base64", french: "les textes de l’entrée sont en Base64",
    arabic: "نصوص الدخل مكتوبة بطريقة Base64")
  package static let resume = Message(
    "go on with what an earlier run has left of -o FILE, without doing its work again",
    french: "reprendre ce qu’une exécution antérieure a laissé de -o FILE, sans refaire son travail",
    arabic: "متابعة ما تركه تشغيل سابق من -o FILE دون إعادة عمله")

  // MARK: Checks

  package static let failOn = Message(
    "the least severity that makes the check end with 1 (default: warning)",
    french: "la gravité à partir de laquelle la vérification se termine par 1 (par défaut\u{A0}: warning)",
    arabic: "أدنى خطورة ينتهي التدقيق عندها بالرمز 1 (الافتراضي: warning)")
  package static func disable(_ rules: [String]) -> Message {
    let names = rules.joined(separator: " ")
    return Message(
      "do not apply some rules: \(names)", french: "ne pas appliquer certaines règles\u{A0}: \(names)",
      arabic: "ترك بعض القواعد دون تطبيق: \(names)")
  }
  package static let terms = Message(
    "report French terms of the glossary FILE (TSV, CSV, TBX) that the Arabic has in other words",
    french: "signaler les termes français du glossaire FILE (TSV, CSV, TBX) que l’arabe rend autrement",
    arabic: "التنبيه إلى مصطلحات فرنسية من المسرد FILE (TSV, CSV, TBX) جاءت في العربية بألفاظ أخرى")
  package static let minCount = Message(
    "propose terms that N pairs of sentences have at the least (default: 3)",
    french: "proposer les termes présents dans N paires de phrases au moins (par défaut\u{A0}: 3)",
    arabic: "اقتراح المصطلحات الواردة فيما لا يقل عن N من أزواج الجمل (الافتراضي: 3)")
  package static let baseline = Message(
    "do not report the findings accepted in FILE", french: "ne pas signaler les constats acceptés dans FILE",
    arabic: "ترك ما سبق قبوله في FILE دون ذكر")
  package static let writeBaseline = Message(
    "accept all findings: write them to FILE", french: "accepter tous les constats\u{A0}: les écrire dans FILE",
    arabic: "قبول كل ما وُجد: كتابته في FILE")

  // MARK: What is written

  package static let unit = Message(
    "what is paired: whole paragraphs (default), or the sentences within paired paragraphs",
    french: "ce qui est apparié\u{A0}: des paragraphes entiers (par défaut), ou les phrases des paragraphes appariés",
    arabic: "ما يُقرن بعضه ببعض: الفقرات كاملة (الافتراضي)، أو الجمل داخل الفقرات المقترنة")
  package static let includeUnpaired = Message(
    "write unpaired paragraphs too, one side empty (tsv, csv, jsonl)",
    french: "écrire aussi les paragraphes non appariés, avec un côté vide (tsv, csv, jsonl)",
    arabic: "كتابة الفقرات التي لا مقابل لها أيضا، وأحد الجانبين فارغ (tsv, csv, jsonl)")
  package static func columns(_ names: [String]) -> Message {
    let names = names.joined(separator: " ")
    return Message(
      "which columns, in this order (tsv, csv): \(names)",
      french: "les colonnes à écrire, dans cet ordre (tsv, csv)\u{A0}: \(names)",
      arabic: "الأعمدة المطلوبة بهذا الترتيب (tsv, csv): \(names)")
  }
  package static let noHeader = Message(
    "leave out the row with the columns' names (tsv, csv)",
    french: "omettre la ligne des noms de colonnes (tsv, csv)", arabic: "إسقاط سطر أسماء الأعمدة (tsv, csv)")
  package static let separator = Message(
    "what stands between cells (csv; default: a comma); Excel in French wants the semicolon",
    french:
      "ce qui sépare les cellules (csv\u{A0}; par défaut\u{A0}: une virgule)\u{A0}; Excel en français veut le point-virgule",
    arabic: "ما يفصل بين الخلايا (csv؛ الافتراضي: الفاصلة)؛ أما Excel بالفرنسية فيريد الفاصلة المنقوطة")
  package static let minConfidence = Message(
    "leave out what is less sure than P, 0 to 1", french: "écarter ce qui est moins sûr que P, de 0 à 1",
    arabic: "استبعاد ما تقل الثقة فيه عن P، من 0 إلى 1")
  package static let labels = Message(
    "the paragraphs' numbers in their texts: without (default), with them, or both, a unit each (tmx, its default; xliff)",
    french:
      "les numéros des paragraphes dans les textes\u{A0}: sans (without, par défaut), avec (with), ou les deux (both), "
      + "une unité pour chaque (tmx, par défaut\u{A0}; xliff)",
    arabic:
      "أرقام الفقرات في نصوصها: بدونها (without، وهو الافتراضي)، أو معها (with)، أو كلاهما (both) ولكل منهما وحدة "
      + "(tmx، وهو الافتراضي فيها؛ xliff)")
  package static let keepLabels = Message(
    "the same as --labels with", french: "la même chose que --labels with", arabic: "مثل --labels with")
  package static func languageTag(_ language: Language) -> Message {
    let (name, tag) = (Message.adjective(of: language), language.rawValue)
    return Message(
      "the \(name.english) side's language tag (default: \(tag))",
      french: "l’étiquette de langue du côté \(name.french) (par défaut\u{A0}: \(tag))",
      arabic: "وسم اللغة للجانب \(name.arabic) (الافتراضي: \(tag))")
  }
  package static let links = Message(
    "take the beads of FILE that are confirmed (--format links, or the page) as they are, and search the rest anew",
    french: "prendre tels quels les groupes confirmés de FILE (--format links, ou la page), et chercher le reste à "
      + "nouveau",
    arabic: "أخذ المجموعات المؤكدة في FILE كما هي (--format links، أو الصفحة)، والبحث عن الباقي من جديد")
  package static let asIs = Message(
    "take all beads of --links FILE as they stand", french: "prendre tous les groupes de --links FILE tels quels",
    arabic: "أخذ كل المجموعات التي في --links FILE كما هي")
  package static let creationDate = Message(
    "date for the header (tmx): 2024-05-01 or 2024-05-01T10:00:00Z (default: SOURCE_DATE_EPOCH, else none)",
    french:
      "la date de l’en-tête (tmx)\u{A0}: 2024-05-01 ou 2024-05-01T10:00:00Z (par défaut\u{A0}: SOURCE_DATE_EPOCH, sinon "
      + "aucune)",
    arabic: "تاريخ الترويسة (tmx): 2024-05-01 أو 2024-05-01T10:00:00Z (الافتراضي: SOURCE_DATE_EPOCH، وإلا فلا تاريخ)")
  package static let force = Message(
    "write or check although the documents are no translations of each other",
    french: "écrire ou vérifier même si les documents ne sont pas la traduction l’un de l’autre",
    arabic: "الكتابة أو التدقيق وإن لم تكن إحدى الوثيقتين ترجمة للأخرى")
}
