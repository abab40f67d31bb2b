/// What formats are for, in a few words that begin in lower case.
extension Message {
  // MARK: Outputs

  static let tmx = Message(
    "translation memory for OmegaT, Trados, memoQ", french: "mémoire de traduction pour OmegaT, Trados, memoQ",
    arabic: "ذاكرة ترجمة لبرامج OmegaT, Trados, memoQ")
  static let tsv = Message(
    "a table, one pair a row, for corpus tools and spreadsheets",
    french: "un tableau, une paire par ligne, pour les outils de corpus et les tableurs",
    arabic: "جدول في كل سطر منه زوج، لأدوات المدونات وبرامج الجداول")
  static let csv = Message(
    "the same table for spreadsheets: UTF-8 with a mark, each cell in quotation marks",
    french: "le même tableau pour les tableurs, en UTF-8 avec indicateur, chaque cellule entre guillemets",
    arabic: "الجدول نفسه لبرامج الجداول، بترميز UTF-8 وعلامة في أوله، وكل خلية بين علامتي اقتباس")
  static func jsonl(keys: [String]) -> Message {
    let keys = keys.joined(separator: " ")
    return Message(
      "JSON Lines, one pair a line, with its evidence in nats; keys: \(keys)",
      french: "JSON Lines, une paire par ligne, avec ses indices en nats\u{A0}; clés\u{A0}: \(keys)",
      arabic: "JSON Lines، في كل سطر زوج مع قرائنه بالنات؛ المفاتيح: \(keys)")
  }
  static let moses = Message(
    "two files, -o NAME makes NAME.fr and NAME.ar, one segment a line",
    french: "deux fichiers, -o NAME donne NAME.fr et NAME.ar, un segment par ligne",
    arabic: "ملفان، ينتج عن -o NAME الملفان NAME.fr وNAME.ar، في كل سطر مقطع")
  static let xliff = Message(
    "XLIFF 1.2, bilingual, for translation tools and revision",
    french: "XLIFF 1.2, bilingue, pour les outils de traduction et la révision",
    arabic: "XLIFF 1.2 باللغتين، لأدوات الترجمة والمراجعة")
  static let html = Message(
    "a page with both texts side by side, to correct the alignment on",
    french: "une page avec les deux textes côte à côte, pour y corriger l’alignement",
    arabic: "صفحة فيها النصان جنبا إلى جنب، لتصحيح المحاذاة عليها")
  static let links = Message(
    "a table of the beads by number, to correct and give back with --links",
    french: "un tableau des groupes par numéros, à corriger et à rendre avec --links",
    arabic: "جدول المجموعات بأرقامها، يُصحَّح ويُعاد بالخيار --links")
  static let docx = Message(
    "a Word document with both texts in a table, for revision",
    french: "un document Word avec les deux textes dans un tableau, pour la révision",
    arabic: "مستند Word فيه النصان في جدول، للمراجعة")

  // MARK: Reports

  static let textReport = Message("to read", french: "à lire", arabic: "للقراءة")
  static let jsonReport = Message(
    "everything, for programs", french: "tout, pour des programmes", arabic: "كل شيء، للبرامج")
  static let sarif = Message(
    "SARIF 2.1.0, for code hosts and editors", french: "SARIF 2.1.0, pour les forges et les éditeurs",
    arabic: "SARIF 2.1.0، لمواقع المشاريع والمحررات")
  static let junit = Message(
    "JUnit XML, for CI services", french: "JUnit XML, pour les services d’intégration continue",
    arabic: "JUnit XML، لخدمات التكامل المستمر")
  static let htmlReport = Message(
    "a page with both texts and the findings, to tick off, comment on and print",
    french: "une page avec les deux textes et les constats, à cocher, à commenter et à imprimer",
    arabic: "صفحة فيها النصان وما وُجد، للتأشير والتعليق والطباعة")
  static let docxReport = Message(
    "a Word document of the findings, to tick off and to sign",
    french: "un document Word des constats, à cocher et à signer", arabic: "مستند Word بما وُجد، للتأشير والتوقيع")

  // MARK: Streams

  static let jsonRecords = Message(
    "JSON Lines with id, fr, ar, or id, fr_path, ar_path",
    french: "JSON Lines avec id, fr, ar, ou id, fr_path, ar_path",
    arabic: "JSON Lines فيه id, fr, ar أو id, fr_path, ar_path")
  static let tableRecords = Message(
    "a table with a header, columns id, fr, ar, or id, fr_path, ar_path; a cell has no line breaks, so that texts of several paragraphs "
      + "want --base64 or paths",
    french:
      "un tableau avec en-tête, colonnes id, fr, ar, ou id, fr_path, ar_path\u{A0}; une cellule n’a pas de saut de "
      + "ligne, d’où --base64 ou des chemins pour un texte de plusieurs paragraphes",
    arabic:
      "جدول له ترويسة، أعمدته id, fr, ar أو id, fr_path, ar_path؛ وليس في الخلية فاصل أسطر، فالنص المكوّن من عدة فقرات "
      + "يُعطى بالخيار --base64 أو بمساره")
  static let jsonAnswers = Message(
    "JSON Lines, one pair a line", french: "JSON Lines, une paire par ligne", arabic: "JSON Lines، في كل سطر زوج")
  static func tableAnswers(columns: [String]) -> Message {
    let columns = columns.joined(separator: " ")
    return Message(
      "a table, columns \(columns)", french: "un tableau, colonnes \(columns)", arabic: "جدول، أعمدته \(columns)")
  }
}

extension Registry {
  /// What each entry is for, as help says it: `text: to read; html: a page`.
  package static func explanations(_ explanation: (Entry) -> Message) -> Message {
    let parts = all.map { DocumentWords.behind(Message(verbatim: title(of: $0).name), explanation($0)) }
    return Message(
      parts.map(\.english).joined(separator: "; "), french: parts.map(\.french).joined(separator: "\u{A0}; "),
      arabic: parts.map(\.arabic).joined(separator: "؛ "))
  }
}
