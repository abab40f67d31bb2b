/// The help of the program and of its commands.
package enum CommandHelp {
  package static let program = Message(
    "align-cli pairs the paragraphs of a French document and its Arabic translation.",
    french: "align-cli apparie les paragraphes d’un document français et de sa traduction arabe.",
    arabic: "يقرن align-cli فقرات وثيقة فرنسية بفقرات ترجمتها العربية.")
  package static let usage = Message(
    "Usage: align-cli COMMAND [options]", french: "Usage\u{A0}: align-cli COMMAND [options]",
    arabic: "الاستعمال: align-cli COMMAND [options]")
  package static let commands = Message("Commands:", french: "Commandes\u{A0}:", arabic: "الأوامر:")
  package static let optionsOfAll = Message(
    "Options of every command:", french: "Options de toutes les commandes\u{A0}:", arabic: "خيارات كل الأوامر:")
  package static let options = Message("Options:", french: "Options\u{A0}:", arabic: "الخيارات:")
  package static let namesOfFiles = Message(
    "A file named - is standard input, and -- ends the options.",
    french: "Un fichier nommé - est l’entrée standard, et -- met fin aux options.",
    arabic: "الملف المسمى - هو الدخل القياسي، وما بعد -- ليس من الخيارات.")
  package static let exitStatus = Message(
    "Exit status: 0 fine, 1 the answer is no, 2 trouble (usage, input, output).",
    french: "Code de sortie\u{A0}: 0 succès, 1 la réponse est non, 2 échec (usage, entrée, sortie).",
    arabic: "رمز الخروج: 0 نجاح، 1 الجواب بالنفي، 2 خلل (الاستعمال أو الدخل أو الخرج).")

  package static let guides = Message(
    "Guides for translators and revisers: share/doc/align-cli/guide.en.txt, in /usr or where the package was unpacked.",
    french: """
      Guide du traducteur et du réviseur\u{A0}: share/doc/align-cli/guide.fr.txt, dans /usr ou là où le paquet a été décompressé.
      """,
    arabic: "دليل المترجم والمراجع: share/doc/align-cli/guide.ar.txt في /usr أو حيث فُكّت الحزمة.")

  // MARK: What each command does, in a few words and in a few sentences

  package static let align = (
    summary: Message(
      "pair two documents and write a parallel corpus",
      french: "apparier deux documents et écrire un corpus parallèle", arabic: "محاذاة وثيقتين وكتابة مدونة متوازية"),
    details: Message(
      """
      Finds the paragraphs of a French document and of its Arabic translation, pairs them, and writes the pairs with \
      how sure each is. A summary goes to standard error. If the documents are no translations of each other, nothing \
      is written. A folder stands for all pairs of files in it whose names differ in the language alone (x.fr.docx with \
      x.ar.docx, X (français).pdf with X (arabe).pdf, fr/x.txt with ar/x.txt), two folders for the files of the same name in \
      them, and a list, a table (.tsv, .csv) with a French and an Arabic path a row, for those that it names: they make one \
      corpus, or one each if -o is a folder. Pairs that are no translations are then left out, and the exit \
      status is 1; one that cannot be read is named and left out, and the exit status is 2 when all others are done. A \
      single file that has both languages already (TMX, XLIFF or a package of it, PO, JSON Lines, a table as TSV or CSV) is written \
      anew: its pairs stay as they are, and get their confidence. A document with French and Arabic beside each other in \
      a table (DOCX, ODT, HTML) is taken for both.
      """,
      french: """
        Trouve les paragraphes d’un document français et de sa traduction arabe, les apparie, et écrit les paires avec \
        le degré de confiance de chacune. Un résumé est donné sur la sortie d’erreur. Si les documents ne sont pas la \
        traduction l’un de l’autre, rien n’est écrit. Un dossier tient lieu de toutes les paires de fichiers qu’il \
        contient et dont les noms ne diffèrent que par la langue (x.fr.docx et x.ar.docx, X (français).pdf et X (arabe).pdf, \
        fr/x.txt et ar/x.txt)\u{A0}; deux dossiers, des fichiers de même nom qu’ils contiennent\u{A0}; une liste, tableau \
        (.tsv, .csv) avec par ligne un chemin français et un arabe, de celles qu’elle nomme\u{A0}: elles forment un seul \
        corpus, ou un pour chacune si -o est un dossier. Les paires qui ne sont pas des traductions sont alors écartées, \
        et le code de sortie est 1\u{A0}; celle qui ne peut pas être lue est nommée et écartée, et le code de sortie est 2 \
        une fois toutes les autres traitées. Un fichier qui contient déjà les deux langues (TMX, XLIFF ou paquet de \
        XLIFF, PO, JSON Lines, tableau TSV ou CSV) est donné seul et écrit à nouveau\u{A0}: ses paires restent telles quelles, et \
        reçoivent leur degré de confiance. Un document où le français et l’arabe sont côte à côte dans un tableau (DOCX, \
        ODT, HTML) tient lieu des deux.
        """,
      arabic: """
        يجد فقرات وثيقة فرنسية وفقرات ترجمتها العربية، ويقرن بعضها ببعض، ويكتب الأزواج مع درجة الثقة في كل منها، ويعرض \
        ملخصا على خرج الأخطاء القياسي. وإن لم تكن إحدى الوثيقتين ترجمة للأخرى فلا يُكتب شيء. والمجلد يقوم مقام كل أزواج \
        الملفات التي فيه ولا تختلف أسماؤها إلا في اللغة (مثل x.fr.docx مع x.ar.docx، أو X (français).pdf مع X (arabe).pdf، أو \
        fr/x.txt مع ar/x.txt)، والمجلدان يقومان مقام ما فيهما من ملفات متماثلة الأسماء، والقائمة، وهي جدول (.tsv أو .csv) في كل \
        سطر منه مسار فرنسي ومسار عربي، تقوم مقام ما تسميه من الأزواج: ومنها كلها مدونة واحدة، أو مدونة لكل زوج إن كان -o \
        مجلدا. وعندئذ تُستبعد الأزواج التي ليست ترجمة، ورمز الخروج 1؛ أما ما تتعذر قراءته فيُسمى ويُستبعد، ورمز \
        الخروج 2 بعد الفراغ من الباقي. والملف الواحد الذي فيه اللغتان (TMX أو XLIFF أو حزمة منه أو PO أو JSON Lines أو جدول TSV أو CSV) \
        يُكتب من جديد: تبقى أزواجه كما هي، وتُضاف إليها درجات الثقة. والوثيقة التي فيها الفرنسية والعربية جنبا إلى جنب في \
        جدول (DOCX أو ODT أو HTML) تقوم مقام الوثيقتين.
        """)
  )
  package static let check = (
    summary: Message(
      "report what a reviser should look at", french: "signaler ce qu’un réviseur devrait regarder",
      arabic: "بيان ما ينبغي أن ينظر فيه المراجع"),
    details: Message(
      """
      Pairs the paragraphs of a French document and of its Arabic translation and reports what is missing, moved, \
      numbered or dated differently, or left untranslated. Ends with 1 if there are findings of the severity of --fail-on \
      or a higher one. A folder, two folders or a list stand for many pairs, as for align: they are reported in their order with \
      a table of all; one that cannot be read, and a document whose translation is missing, is a row of it and makes the exit \
      status 2 when all others are done. A \
      single file that has both languages already (TMX, XLIFF or a package of it, PO, JSON Lines, a table as TSV or CSV) is checked \
      pair by pair, and a document with French and Arabic beside each other in a table (DOCX, ODT, HTML) as both.
      """,
      french: """
        Apparie les paragraphes d’un document français et de sa traduction arabe, et signale ce qui manque, ce qui est \
        déplacé, ce dont les nombres ou les dates diffèrent, et ce qui n’a pas été traduit. Se termine par 1 s’il y a \
        des constats de la gravité de --fail-on ou d’une gravité supérieure. Un dossier, deux dossiers ou une liste tiennent lieu \
        de plusieurs paires, comme pour align\u{A0}: elles sont examinées dans l’ordre, avec un tableau de toutes\u{A0}; celle \
        qui ne peut pas être lue, ou un document dont la traduction manque, y a sa ligne, et le code de sortie est 2 une fois \
        toutes les autres traitées. Un fichier qui \
        contient déjà les deux langues (TMX, XLIFF ou paquet de XLIFF, PO, JSON Lines, tableau TSV ou CSV) est donné seul et vérifié \
        paire par paire\u{A0}; un document où le français et l’arabe sont côte à côte dans un tableau (DOCX, ODT, HTML) tient \
        lieu des deux.
        """,
      arabic: """
        يقرن فقرات وثيقة فرنسية بفقرات ترجمتها العربية، ويبيّن ما نقص منها وما نُقل وما اختلفت أرقامه أو تواريخه وما لم \
        يُترجم. ورمز الخروج 1 إن وُجد ما له خطورة --fail-on أو أعلى منها. والمجلد أو المجلدان أو القائمة يقوم كل منها مقام أزواج \
        كثيرة كما في align: تُفحص بترتيبها ويليها جدول بها جميعا، ولما تتعذر قراءته وللوثيقة التي لا ترجمة لها سطر فيه، ورمز \
        الخروج عندئذ 2 بعد الفراغ من الباقي. \
        والملف الواحد الذي فيه اللغتان (TMX أو XLIFF أو حزمة منه أو PO أو JSON Lines أو جدول TSV أو CSV) يُدقَّق زوجا زوجا، والوثيقة \
        التي فيها الفرنسية والعربية جنبا إلى جنب في جدول (DOCX أو ODT أو HTML) تقوم مقام الوثيقتين.
        """)
  )
  package static let terms = (
    summary: Message("propose a glossary", french: "proposer un glossaire", arabic: "اقتراح مسرد مصطلحات"),
    details: Message(
      """
      Finds the terms that a French document and its Arabic translation have in common, and writes them as a table, the \
      best first: fr and ar, in how many pairs of sentences they were found together, a score from 0 to 1, and an \
      example. Corrected by hand, it is a glossary for check --terms. A folder, a list or a file that has both languages \
      already is taken as by align; all its documents make one table.
      """,
      french: """
        Trouve les termes qui se répondent dans un document français et dans sa traduction arabe, et en écrit un tableau, \
        les meilleurs d’abord\u{A0}: fr et ar, le nombre de paires de phrases où ils se trouvent ensemble, une note de 0 à 1, \
        et un exemple. Corrigé à la main, c’est un glossaire pour check --terms. Un dossier, une liste ou un fichier qui \
        contient déjà les deux langues est pris comme par align\u{A0}; tous ses documents font un seul tableau.
        """,
      arabic: """
        يجد المصطلحات المتقابلة في وثيقة فرنسية وترجمتها العربية، ويكتبها في جدول أفضلها أولا: fr وar، وعدد أزواج الجمل \
        التي وردت فيها معا، ودرجة من 0 إلى 1، ومثال. فإذا صُحح باليد صار مسردا للأمر check --terms. ويؤخذ المجلد والقائمة \
        والملف الذي فيه اللغتان كما في align؛ ومن وثائقه كلها جدول واحد.
        """)
  )
  package static let segment = (
    summary: Message(
      "show the paragraphs that were found", french: "montrer les paragraphes trouvés",
      arabic: "عرض الفقرات التي عُثر عليها"),
    details: Message(
      """
      Shows the paragraphs of one document, French or Arabic: the line each begins on, its kind, its label and its text.
      """,
      french: """
        Montre les paragraphes d’un document, français ou arabe\u{A0}: la ligne où chacun commence, sa nature, son numéro et \
        son texte.
        """,
      arabic: """
        يعرض فقرات وثيقة واحدة، فرنسية أو عربية: السطر الذي تبدأ فيه كل فقرة، ونوعها، ورقمها، ونصها.
        """)
  )
  package static let help = (
    summary: Message(
      "explain the program or a command", french: "expliquer le programme ou une commande",
      arabic: "شرح البرنامج أو أحد الأوامر"),
    details: Message(
      "Explains the program, or one command with all its options.",
      french: "Explique le programme, ou une commande avec toutes ses options.",
      arabic: "يشرح البرنامج، أو أمرا بكل خياراته.")
  )
}
