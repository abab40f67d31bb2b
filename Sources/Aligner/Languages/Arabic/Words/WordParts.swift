import Foundation

/// The parts that Arabic words are made of, and its most usual words, with what each costs in nats (−ln of its share).
enum WordParts {
  /// What is written in one with the word behind it.
  ///
  /// Shares estimated by hand from the development data, and not sensitive: what counts is that they are rare or usual.
  static let prefixes: [(letters: PackedWord, cost: Float)] = costs([
    (0.55, [""]), (0.2, ["ال"]), (0.05, ["و"]), (0.03, ["وال", "ل"]), (0.02, ["ب", "بال", "لل"]),
    (0.005, ["ف", "ول"]), (0.004, ["وب"]), (0.003, ["وبال", "س"]), (0.002, ["فال", "ك", "كال", "ولل"]),
    (0.001, ["وس", "فل", "فب"]),
  ])

  /// Endings, likewise.
  static let suffixes: [(letters: PackedWord, cost: Float)] = costs([
    (0.5, [""]), (0.12, ["ه"]), (0.05, ["ات", "ي"]), (0.04, ["يه"]), (0.03, ["ها", "ين", "ون", "ا"]),
    (0.02, ["ان", "هم", "ت"]), (0.01, ["نا", "كم", "ك", "وا", "تها", "ته"]), (0.005, ["اتها"]),
    (0.004, ["ني", "تهم"]), (0.003, ["هما", "هن", "تم", "اته"]),
    (0.002, ["اتهم", "وه", "ونه", "تي", "تك"]), (0.001, ["ياته", "كما", "تنا", "وها"]),
  ])

  /// The most usual words, by −ln of their share, rounded.
  ///
  /// The mean of their shares in the development data, in the laws of Morocco and Tunisia, in the Sustainable Development
  /// Goals and in everyday sentences; words of a single subject left out.
  static let usual: [PackedWord: Float] = {
    let lists: [(Float, String)] = [
      (4, "في من على أو"),
      (5, "أن إلى لا هل هذا ذلك ما عن التي"),
      (6, "الذي كل لم هو إذا قد كان مع الذين غير أيضا هذه له إن هنا بعد جميع جدا بما"),
      (
        7,
        """
        عام عليه يمكن بين أجل يكون أحد العمل هي لك كما تلك ليس استخدام تم أي يجب به كانت هناك قبل عليها الآن حالة بها عند \
        سنة ولكن العالمية لأن عدد أنه أين واحد إلا تكون الجميع وفي الأمر منها أخرى دون كنت فيه حتى فيها شيء أقل الى مثل \
        كبير أكثر إليه جديد ذات حسب شخص لكل عمل آخر العامة لها فقط فإن وهو هم يتم الأولى لكي بعض نحو عشر حول ومن واحدة \
        عبر جديدة اليوم
        """
      ),
      (
        8,
        """
        كبيرة وقت حيث أنها يوم لن نفسه ليست الأرض الأخرى كانوا إليها يوجد متى عدم سيما مرة أيام بسبب ضد وذلك يكن حال الحد \
        أم أولا العالم منه بسرعة مباشرة ينبغي تقريبا السابقة معه مما لدى تحت داخل الجديد ثلاثة أمر المنزل وعلى الخاصة مكان \
        العالمي ذوي تعمل عندما كذلك العام لكن الآخرين فقد الساعة فيما لذلك واحدا أثناء بواسطة طريق كثيرا لما الحياة الأفراد \
        وكذلك بهذا بذلك الوقت خمس سواء الأول منذ بأن أفضل عليهم خلال بلا
        """
      ),
      (8, "حق سن دم يد أب أخ حي شر رب نص خط صف فن رأ بل كي لو ثم سر بر جو نو عم يا"),
    ]
    var usual: [PackedWord: Float] = [:]
    for (cost, words) in lists {
      for word in words.split(separator: " ") where usual[PackedWord(word)] == nil { usual[PackedWord(word)] = cost }
    }
    return usual
  }()

  /// Endings that a word with the article may have: no pronoun, no accusative, none of a verb.
  static let definiteSuffixes = Set(["", "ه", "ات", "ي", "يه", "ين", "ون", "ان"].map { PackedWord($0) })

  /// Words that pronouns are added to without further ado: `منهم`, `عليها`.
  static let pronounBearers = Set(
    "من عن إلي علي في أن إن مع بين عند لدي كل بعض غير لأن لكن قبل بعد".split(separator: " ").map { PackedWord($0) })
  static let pronouns = "ه ها هم هما نا كم ك ني هن".split(separator: " ").map { PackedWord($0) }
  /// What may stand before any usual word.
  static let conjunctions = "و ف".split(separator: " ").map { PackedWord($0) }

  /// Parts that are no words when they stand alone.
  static let noWords = Set(
    "ال وال فال بال كال لل ولل فلل ات وات ها هن تها ته ين ون ية وا تي تك".split(separator: " ").map { PackedWord($0) })

  /// The article behind what may stand before it.
  static let articles = "ال وال فال بال كال لل ولل فلل وبال".split(separator: " ").map { PackedWord($0) }

  private static func costs(_ shares: [(Float, [String])]) -> [(letters: PackedWord, cost: Float)] {
    shares.flatMap { share, parts in
      parts.map { (PackedWord($0), -log(share)) }
    }
  }
}
