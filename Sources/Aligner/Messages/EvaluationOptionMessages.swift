/// What options on evaluation do, and those on learning and measuring.
extension OptionHelp {
  package static let heldOut = Message(
    "learn a lexicon for each set from the sets of all other families",
    french: "apprendre pour chaque jeu un lexique sur les jeux de toutes les autres familles",
    arabic: "تعلّم معجم لكل مرجع من مراجع العائلات الأخرى كلها")
  package static let learnFrom = Message(
    "learn from FILE, too, its pairs weighed by WEIGHT, 0 to 1; of evaluate with --held-out",
    french:
      "apprendre aussi de FILE, dont les paires ont le poids WEIGHT, de 0 à 1\u{A0}; pour evaluate, avec --held-out",
    arabic: "التعلّم من FILE أيضا، ووزن أزواجه WEIGHT من 0 إلى 1؛ وفي evaluate مع --held-out")
  package static func perturb(_ names: [String]) -> Message {
    let names = names.joined(separator: " ")
    return Message(
      "change the sets first, and score what that makes of them: \(names)",
      french: "modifier d’abord les jeux, et noter ce qui en résulte\u{A0}: \(names)",
      arabic: "تغيير المراجع أولا، وتقييم ما ينتج عن ذلك: \(names)")
  }
  package static let cross = Message(
    "score verdicts: the French of each set with the Arabic of every other family has to be refused, with its "
      + "own taken, 40 % missing included; exit with 1 if a verdict is wrong",
    french:
      "noter les verdicts\u{A0}: le français de chaque jeu doit être refusé avec l’arabe de toute autre famille, et "
      + "accepté avec le sien, même s’il en manque 40\u{A0}%\u{A0}; se terminer par 1 si un verdict est faux",
    arabic: "تقييم الأحكام: يجب أن تُرفض فرنسية كل مرجع مع عربية أي عائلة أخرى، وأن تُقبل مع عربيته ولو نقص منها 40%؛ "
      + "والخروج بالرمز 1 إن كان حكم خاطئا")
  package static let mistakes = Message(
    "list the links that are wrong and those that were missed",
    french: "énumérer les liens faux et les liens manqués", arabic: "سرد الروابط الخاطئة والروابط الفائتة")
  package static let ablate = Message(
    "score without each kind of evidence in turn, too",
    french: "noter aussi sans chacune des sortes d’indices, tour à tour",
    arabic: "التقييم أيضا بترك كل نوع من القرائن على حدة")
  package static let seeds = Message(
    "make N variants of each perturbation (default: 1)",
    french: "faire N variantes de chaque modification (par défaut\u{A0}: 1)",
    arabic: "إنشاء N من صور كل تغيير (الافتراضي: 1)")
  package static let longest = Message(
    "perturb excerpts of at most N units a side, from random places",
    french: "modifier des extraits d’au plus N unités par côté, pris au hasard",
    arabic: "تغيير مقتطفات لا تزيد على N من الوحدات لكل جانب، من مواضع عشوائية")
  package static func jobs(most: Int) -> Message {
    Message(
      "do N things at a time, at most \(most) (default: as many as there are cores)",
      french: "faire N choses à la fois, au plus \(most) (par défaut\u{A0}: autant qu’il y a de cœurs)",
      arabic: "إجراء N من الأعمال معا، وأكثرها \(most) (الافتراضي: بعدد أنوية المعالج)")
  }
  package static let paragraphs = Message(
    "make a bitext of N paragraphs a side of the two documents, and measure with that",
    french: "faire des deux documents un bitexte de N paragraphes par côté, et mesurer avec lui",
    arabic: "إنشاء نص ثنائي اللغة من الوثيقتين، لكل جانب منه N من الفقرات، والقياس به")
  package static let json = Message(
    "every figure in full, as JSON", french: "tous les chiffres en entier, en JSON",
    arabic: "كل الأرقام كاملة بصيغة JSON")
  package static let minF1 = Message(
    "exit with 1 if the mean strict F1 is lower than F, 0 to 1",
    french: "se terminer par 1 si le F1 strict moyen est inférieur à F, de 0 à 1",
    arabic: "الخروج بالرمز 1 إن قل متوسط F1 الصارم عن F، من 0 إلى 1")
  package static func without(_ kinds: [String]) -> Message {
    let kinds = kinds.joined(separator: " ")
    return Message(
      "align without some kinds of evidence: \(kinds)",
      french: "aligner sans certaines sortes d’indices\u{A0}: \(kinds)",
      arabic: "المحاذاة دون بعض أنواع القرائن: \(kinds)")
  }
  /// - Parameter constants: each with its value.
  package static func constant(_ constants: [String]) -> Message {
    let constants = constants.joined(separator: " ")
    return Message(
      "try another value for a fitted constant; may be repeated: \(constants)",
      french: "essayer une autre valeur pour une constante ajustée\u{A0}; peut être répété\u{A0}: \(constants)",
      arabic: "تجربة قيمة أخرى لثابت مضبوط؛ ويجوز التكرار: \(constants)")
  }
}
