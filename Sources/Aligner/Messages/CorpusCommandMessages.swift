/// The help of the commands for those who make and measure corpora.
extension CommandHelp {
  /// - Parameter ending: what the name of a file ends with until it is whole.
  package static func batch(ending: String) -> (summary: Message, details: Message) {
    let (input, paths) = (#"{"id","fr","ar"}"#, #"{"id","fr_path","ar_path"}"#)
    let output = #"{"id","translation":{"fr","ar"},"confidence","bead","src_par","trg_par","error"}"#
    return (
      Message(
        "align a stream of document pairs", french: "aligner un flux de paires de documents",
        arabic: "محاذاة سيل من أزواج الوثائق"),
      Message(
        """
        Reads document pairs from a file or standard input, one a line, and writes the aligned paragraphs of each in the \
        order of the input: \(input) with texts, or \(paths) with files in, \(output) out, and behind that what else the \
        record has. A record that is no pair of translations is answered with the error in its place, all else null, and the \
        run goes on. The output does not depend on -j. Input packed with gzip or zstd is unpacked, and -o FILE.gz or FILE.zst \
        is packed. With -o, the file is called FILE\(ending) until it is whole.
        """,
        french: """
          Lit des paires de documents dans un fichier ou sur l’entrée standard, une par ligne, et écrit les paragraphes \
          alignés de chacune dans l’ordre de l’entrée\u{A0}: \(input) avec des textes, ou \(paths) avec des fichiers, en \
          entrée\u{A0}; \(output) en sortie, suivi de ce que l’enregistrement contient d’autre. Un enregistrement qui n’est pas \
          une paire de traductions reçoit pour réponse l’erreur, à sa place, le reste étant null, et le travail continue. Le \
          résultat ne dépend pas de -j. Une entrée compressée par gzip ou zstd est décompressée, et -o FILE.gz ou FILE.zst \
          est compressé. Avec -o, le fichier s’appelle \
          FILE\(ending) tant qu’il n’est pas complet.
          """,
        arabic: """
          يقرأ أزواج وثائق من ملف أو من الدخل القياسي، في كل سطر زوج، ويكتب الفقرات المتحاذية في كل منها بترتيب الدخل: \
          في الدخل \(input) وفيه النصوص، أو \(paths) وفيه الملفات، وفي الخرج \(output) وبعده ما سوى ذلك \
          في السجل. والسجل الذي ليس زوجا من الترجمات يُجاب عنه في موضعه بالخطأ، وسائر القيم null، ويستمر العمل. ولا يتوقف \
          الخرج على -j. ويُفك ضغط الدخل المضغوط بالبرنامج gzip أو zstd، ويُضغط -o FILE.gz أو FILE.zst. ومع -o يكون اسم الملف FILE\(ending) \
          إلى أن يكتمل.
          """)
    )
  }
  /// - Parameter files: of which a gold standard consists.
  package static func evaluate(_ files: [String]) -> (summary: Message, details: Message) {
    let files = files.joined(separator: ", ")
    return (
      Message(
        "score against gold standards", french: "noter par rapport à des jeux de référence",
        arabic: "التقييم بمراجع معيارية"),
      Message(
        """
        Aligns the documents of each gold standard, a folder with \(files), and \
        compares the result with the gold links: the share of the units that came out as exactly one paragraph; strict \
        precision, recall and F1, where a link has to be exactly right; lax F1, where it has to touch; the units without \
        counterpart that were found, and those falsely claimed; the verdict; how many links have a confidence of .9 or \
        more, and how many of those are right; the seconds to segment and align. With --min-f1 the exit status is 1 if \
        the mean strict F1 is lower. With --perturb the sets are changed first, the same way for the same seed, and scored \
        as set+perturbation#seed; sets whose meta.json says that they were changed already are left out if the one they \
        were made of is there. A TMX or XLIFF file or a table (TSV, CSV) is a gold standard too: its pairs are the gold \
        links. With --unit sentence the units are joined into paragraphs, which are given, and have to be found again in \
        them.
        """,
        french: """
          Aligne les documents de chaque jeu de référence, un dossier qui contient \(files), et compare le résultat aux \
          liens de référence\u{A0}: la part des unités retrouvées chacune comme un seul paragraphe\u{A0}; la précision, le rappel et le \
          F1 stricts, où un lien doit être tout à fait juste\u{A0}; le F1 large, où il suffit qu’il touche\u{A0}; les unités sans \
          correspondant qui ont été trouvées, et celles annoncées à tort\u{A0}; le verdict\u{A0}; combien de liens ont une \
          confiance de 0.9 ou plus, et combien d’entre eux sont justes\u{A0}; les secondes pour découper et aligner. Avec \
          --min-f1, le code de sortie est 1 si le F1 strict moyen est inférieur. Avec --perturb, les jeux sont d’abord \
          modifiés, de la même façon pour la même graine, et notés sous le nom jeu+modification#graine\u{A0}; ceux dont \
          meta.json dit qu’ils l’ont déjà été sont laissés de côté si le jeu d’origine est là. Un fichier TMX ou XLIFF ou \
          un tableau (TSV, CSV) est aussi un jeu de référence\u{A0}: ses paires sont les liens. Avec --unit sentence, les \
          unités sont réunies en paragraphes, qui sont donnés, et doivent y être retrouvées.
          """,
        arabic: """
          يحاذي وثائق كل مرجع معياري، وهو مجلد فيه \(files)، ويقارن الناتج بروابط المرجع: نسبة الوحدات التي خرجت كل منها \
          فقرة واحدة بعينها؛ والدقة والاستدعاء وF1 بالمقياس الصارم، وفيه يجب أن يطابق الرابط تماما؛ وF1 بالمقياس المتساهل، \
          وفيه يكفي أن يلامسه؛ والوحدات التي لا مقابل لها مما عُثر عليه ومما ادُّعي خطأ؛ والحكم؛ وعدد الروابط التي بلغت \
          الثقة فيها 0.9 أو أكثر وعدد الصحيح منها؛ وثواني التقطيع والمحاذاة. ومع --min-f1 يكون رمز الخروج 1 إن قل متوسط F1 \
          الصارم عن ذلك. ومع --perturb تُغيَّر المراجع أولا، بالطريقة نفسها للبذرة نفسها، ويكون اسمها عند التقييم \
          set+perturbation#seed؛ أما ما يذكر meta.json أنه غُيّر من قبل فيُترك إن كان أصله موجودا. وملف TMX أو XLIFF أو \
          الجدول (TSV أو CSV) مرجع معياري كذلك: أزواجه هي الروابط. ومع --unit sentence تُجمع الوحدات في فقرات معطاة، ويجب \
          العثور عليها فيها من جديد.
          """)
    )
  }
  package static let learn = (
    summary: Message(
      "make a lexicon from aligned corpora", french: "faire un lexique à partir de corpus alignés",
      arabic: "إنشاء معجم من مدونات متحاذية"),
    details: Message(
      """
      Learns which words translate which, for align --lexicon. A corpus is a TMX or XLIFF file, JSON Lines of align or batch, a table (TSV, CSV; columns \
      src_text and trg_text, or the first two), or the folder of a gold standard.
      """,
      french: """
        Apprend quels mots se traduisent l’un par l’autre, pour align --lexicon. Un corpus est un fichier TMX ou XLIFF, du JSON Lines d’align ou de batch, un \
        tableau (TSV, CSV\u{A0}; colonnes src_text et trg_text, ou les deux premières), ou le dossier d’un jeu de référence.
        """,
      arabic: """
        يتعلم أي الكلمات ترجمة لأيها، من أجل align --lexicon. والمدونة ملف TMX أو XLIFF، أو JSON Lines من align أو batch، أو جدول (TSV أو CSV؛ عموداه \
        src_text وtrg_text، أو أول عمودين)، أو مجلد مرجع معياري.
        """)
  )
  package static let bench = (
    summary: Message(
      "tell how long each stage of the work takes", french: "dire combien de temps prend chaque étape du travail",
      arabic: "بيان ما تستغرقه كل مرحلة من العمل"),
    details: Message(
      """
      Reads, segments and aligns two documents and writes a table in memory, and tells how long each stage took and how \
      much memory was needed. With --paragraphs, that is done with a larger bitext made of the pairs of the two, of which \
      one paragraph in a hundred lacks its Arabic; it is the same in each run.
      """,
      french: """
        Lit, découpe et aligne deux documents, écrit un tableau en mémoire, et dit combien de temps a pris chaque étape \
        et combien de mémoire il a fallu. Avec --paragraphs, le travail porte sur un bitexte plus grand, fait des paires \
        des deux documents, où l’arabe manque à un paragraphe sur cent\u{A0}; il est le même à chaque exécution.
        """,
      arabic: """
        يقرأ وثيقتين ويقطّعهما ويحاذيهما ويكتب جدولا في الذاكرة، ويبيّن ما استغرقته كل مرحلة وما لزم من الذاكرة. ومع \
        --paragraphs يجري ذلك على نص ثنائي اللغة أكبر يُنشأ من أزواج الوثيقتين، تنقص العربية في فقرة من كل مئة منه؛ وهو \
        واحد في كل تشغيل.
        """)
  )
}
