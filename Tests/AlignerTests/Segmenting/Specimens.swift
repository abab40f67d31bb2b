/// Paragraphs of running text, written for the tests, to be laid out and spoilt.
enum Specimens {
  static let french = [
    "1. L’Agence des phares a ouvert en mars un concours pour la restauration de la tour du cap Serrat, dont la lanterne, posée en 1887, menaçait de tomber.",
    "2. Neuf équipes ont répondu. Le jury en a retenu trois, qui disposaient de six semaines pour présenter leurs plans, leurs devis et un calendrier des travaux.",
    "3. Le projet choisi conserve l’escalier de pierre et la chambre de veille. Il remplace la charpente, trop rongée par le sel pour être réparée, par une structure de bois lamellé.",
    "4. Les travaux dureront quatorze mois et coûteront 640 000 dinars, dont un tiers est pris en charge par la commune et le reste par l’Agence.",
    "5. Pendant le chantier, un feu provisoire sera installé sur la jetée. Les pêcheurs en ont été avertis par le capitaine du port, qui leur a remis une carte de sa portée.",
    "6. La tour sera rendue au public au printemps. Une exposition y racontera la vie des gardiens qui s’y sont succédé pendant plus d’un siècle.",
  ]
  static let arabic = [
    "١. فتحت وكالة المنارات في شهر مارس مسابقة لترميم برج رأس سراط الذي كان فانوسه، المركّب سنة 1887، مهددا بالسقوط.",
    "٢. استجابت تسعة فرق، واختارت لجنة التحكيم ثلاثة منها، وكان أمامها ستة أسابيع لتقديم تصاميمها وتقديراتها وجدول زمني للأشغال.",
    "٣. يحافظ المشروع الفائز على السلّم الحجري وعلى غرفة الحراسة، ويستبدل الهيكل الذي نخره الملح فلم يعد ترميمه ممكنا بهيكل من الخشب المصفّح.",
    "٤. تدوم الأشغال أربعة عشر شهرا، وتبلغ كلفتها 640 000 دينار تتحمل البلدية ثلثها وتتحمل الوكالة ما بقي منها.",
    "٥. يُركَّب أثناء الأشغال ضوء مؤقت على رصيف الميناء، وقد أبلغ آمر الميناء الصيادين بذلك وسلّمهم خريطة تبيّن مداه.",
    "٦. يعود البرج إلى زواره في فصل الربيع، ويُقام فيه معرض يروي حياة الحراس الذين تعاقبوا عليه طوال أكثر من قرن.",
  ]
}

/// Lays paragraphs out in lines, as programs do that know no paragraphs.
enum WrappedText {
  /// Paragraphs in lines of at most `width` scalars; no-break spaces do not break.
  /// - Parameter isDoubleSpaced: a blank line stands between lines, three between paragraphs; otherwise none and one.
  static func wrap(_ paragraphs: [String], width: Int, isDoubleSpaced: Bool = false) -> String {
    let (within, between) = isDoubleSpaced ? ("\n\n", "\n\n\n\n") : ("\n", "\n\n")
    return paragraphs.map { lines(of: $0, width: width).joined(separator: within) }.joined(separator: between) + "\n"
  }

  /// The lines of one paragraph.
  static func lines(of paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in paragraph.split(separator: " ") {
      let length = word.unicodeScalars.count
      if count > 0, count + 1 + length > width {
        lines.append(line)
        (line, count) = (String(word), length)
      } else {
        line += count > 0 ? " " + word : word
        count += (count > 0 ? 1 : 0) + length
      }
    }
    return lines + [line]
  }
}
