extension CommandHelp {
  package static let completions = (
    summary: Message(
      "write what a shell needs to complete the command line",
      french: "écrire ce qu’il faut à un shell pour compléter la ligne de commande",
      arabic: "كتابة ما تحتاج إليه الصدفة لإكمال سطر الأوامر"),
    details: Message(
      """
      Writes the script with which bash, zsh or fish completes commands, options, values and names of files. For bash: \
      align-cli completions bash > ~/.local/share/bash-completion/completions/align-cli
      """,
      french: """
        Écrit le script grâce auquel bash, zsh ou fish complète les commandes, les options, leurs valeurs et les noms de fichiers. \
        Pour bash\u{A0}: align-cli completions bash > ~/.local/share/bash-completion/completions/align-cli
        """,
      arabic: """
        يكتب النص البرمجي الذي به تُكمل bash أو zsh أو fish الأوامرَ والخياراتِ وقيمَها وأسماءَ الملفات. ومثاله في bash: \
        align-cli completions bash > ~/.local/share/bash-completion/completions/align-cli
        """)
  )
  package static let man = (
    summary: Message("write the manual page", french: "écrire la page de manuel", arabic: "كتابة صفحة الدليل"),
    details: Message(
      """
      Writes the manual page, with all commands and options: align-cli man > align-cli.1; man -l align-cli.1
      """,
      french: """
        Écrit la page de manuel, avec toutes les commandes et leurs options\u{A0}: align-cli man > align-cli.1; man -l align-cli.1
        """,
      arabic: """
        يكتب صفحة الدليل وفيها جميع الأوامر وخياراتها: align-cli man > align-cli.1; man -l align-cli.1
        """)
  )
}

/// What the manual page has beside the help of commands and options.
package enum ManualWords {
  // MARK: Titles

  package static let name = Message("NAME", french: "NOM", arabic: "الاسم")
  package static let synopsis = Message("SYNOPSIS", french: "SYNOPSIS", arabic: "الصيغة")
  package static let description = Message("DESCRIPTION", french: "DESCRIPTION", arabic: "الوصف")
  package static let commands = Message("COMMANDS", french: "COMMANDES", arabic: "الأوامر")
  package static let optionsOfAll = Message(
    "OPTIONS OF EVERY COMMAND", french: "OPTIONS DE TOUTES LES COMMANDES", arabic: "خيارات جميع الأوامر")
  package static let exitStatus = Message("EXIT STATUS", french: "CODE DE RETOUR", arabic: "حالة الخروج")
  package static let environment = Message("ENVIRONMENT", french: "ENVIRONNEMENT", arabic: "متغيرات البيئة")
  package static let examples = Message("EXAMPLES", french: "EXEMPLES", arabic: "أمثلة")

  // MARK: Texts

  package static let summary = Message(
    "aligner of French and Arabic documents", french: "aligneur de documents français et arabes",
    arabic: "محاذاة الوثائق الفرنسية والعربية")
  package static let overview = Message(
    """
    It reads documents as text, DOCX, ODT, RTF, HTML or PDF, finds their numbered paragraphs, pairs them, and says of each pair how \
    sure it is. It writes translation memories and corpora, shows what a reviser should look at, and works through streams of \
    document pairs. Nothing of the documents leaves the machine.
    """,
    french: """
      Le programme lit des documents (texte, DOCX, ODT, RTF, HTML ou PDF), en retrouve les paragraphes numérotés, les apparie et \
      indique le degré de certitude de chaque paire. Il écrit des mémoires de traduction et des corpus, signale ce qu’un réviseur \
      doit regarder et traite des flux de paires de documents. Rien des documents ne quitte la machine.
      """,
    arabic: """
      يقرأ البرنامج الوثائق (نصًّا أو DOCX أو ODT أو RTF أو HTML أو PDF)، ويعثر على فقراتها المرقّمة ويقابل بينها ويبيّن درجة الثقة \
      في كل زوج. ويكتب ذاكرات ترجمة ومدوّنات، ويعرض ما ينبغي للمراجع أن ينظر فيه، ويعالج سيولًا من أزواج الوثائق. ولا يغادر الجهازَ شيءٌ \
      من الوثائق.
      """)

  /// Variables of the environment, and what they do.
  package static let variables: [(name: String, meaning: Message)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Message(
        "the language of what the program says, unless --lang says it: en, fr or ar",
        french: "la langue des messages, si --lang ne l’indique pas\u{A0}: en, fr ou ar",
        arabic: "لغة رسائل البرنامج ما لم يحددها ‎--lang‎: ‏en أو fr أو ar")
    ),
    (
      "NO_COLOR, TERM=dumb",
      Message("no colours", french: "pas de couleurs", arabic: "بلا ألوان")
    ),
    (
      "SOURCE_DATE_EPOCH",
      Message(
        "the date that a memory has in its header, in seconds since 1970; without it and --creation-date there is none",
        french:
          "la date inscrite dans l’en-tête d’une mémoire, en secondes depuis 1970\u{A0}; sans elle ni --creation-date, il n’y en a pas",
        arabic: "التاريخ المدوّن في رأس الذاكرة بالثواني منذ 1970، ومن دونه ومن دون ‎--creation-date‎ لا تاريخ فيها")
    ),
  ]

  /// Command lines, and what they do.
  package static let exampleLines: [(line: String, meaning: Message)] = [
    (
      "align-cli align rapport.fr.docx rapport.ar.docx -o rapport.tmx",
      Message("make a translation memory", french: "faire une mémoire de traduction", arabic: "إنشاء ذاكرة ترجمة")
    ),
    (
      "align-cli align rapport.fr.docx rapport.ar.docx -o rapport.html",
      Message(
        "make a page on which the pairs are corrected", french: "faire une page où corriger les paires",
        arabic: "إنشاء صفحة تُصحَّح فيها الأزواج")
    ),
    (
      "align-cli check rapport.fr.docx rapport.ar.docx --format html -o rapport.html",
      Message(
        "show a reviser what is missing, moved or different",
        french: "montrer au réviseur ce qui manque, a été déplacé ou diffère",
        arabic: "عرض ما سقط أو نُقل أو اختلف على المراجع")
    ),
    (
      "align-cli batch pairs.jsonl -o aligned.jsonl --resume",
      Message(
        "align a stream of document pairs, and go on after a crash",
        french: "aligner un flux de paires de documents et reprendre après un arrêt",
        arabic: "محاذاة سيل من أزواج الوثائق والمواصلة بعد الانقطاع")
    ),
  ]
}
