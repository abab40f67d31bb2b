/// Usual words with lam-alef, and usual words with alef and lam in that order, by what a document shows that has turned all
/// lam-alefs round.
///
/// Written by hand, with legal and administrative texts in mind. Words that mean something either way, such as `ثالث` and `ثلاث`,
/// are left to the document.
enum LamAlefWords {
  /// Stems with lam-alef, without article.
  private static let withLamAlef = """
    خلال خلاف اختلاف مختلا علاق أعلاه إعلان اعلان إعلام اعلام استعلام علاو علاج سلام إسلام استلام استسلام سلاح سلاسل بلاد إبلاغ \
    ابلاغ إصلاح اصلاح صلاحي إطلاق اطلاق انطلاق اطلاع إطلاع استطلاع طلاب ملاحظ ملائم ملاءم ملاحق ملاح ملايين ملابس ملاعب ملازم \
    ملاريا أملاك إملاء فلاح فلاسف بلاستيك إغلاق اغلاق أخلاق اخلاق غلاف غلاء ولاء ولاية ولايات ولادة ميلاد أولاد إيلاء استيلاء \
    إخلاء إجلاء إدلاء هؤلاء عملاء وكلاء زملاء تلاميذ تلاعب تلاو سلال دلال احتلال استغلال استقلال اختلال إخلال اخلال استدلال \
    إحلال حلال جلال هلال شلال استهلاك هلاك امتلاك أحلام أحلاف أقلام ظلام كلام ائتلاف إتلاف استخلاص متلازم تلازم تلاؤم تلافي لازم \
    لاحق لاجئ لائح لائق لاعب لاسلكي ثلاثون ثلاثين ثلاثمائ ثلاثاء انحلال كلاسيكي
    """
  /// Stems with alef and lam.
  private static let withAlefLam = """
    عالم والي مالك مالي حال حالي مجال معالج تعالج يعالج نعالج طالب مطالب صالح مصالح سالف غالب بالغ مبالغ مخالف تخالف يخالف \
    خالد رسال عدال تالي جمالي إجمالي شمالي عمال عمالي مقال مقالع وكال كفال جالس مجالس خالي عالي معالي غالي يطالب تطالب خالق \
    طالما سالب قال كالي دالي مالم مازال عالمي إزال ازال إحال إقال إطال استقال
    """

  /// Whether each place of a stem as the document shows it is turned round, by its letters.
  private static let stems: [PackedWord: Bool] = {
    var stems: [PackedWord: Bool] = [:]
    for word in withLamAlef.split(separator: " ") {
      var letters = word.unicodeScalars.compactMap(PackedWord.code)
      for index in letters.indices.dropLast()
      where letters[index] == ArabicLetters.lam && ArabicLetters.isAlef(letters[index + 1]) {
        letters.swapAt(index, index + 1)
      }
      stems[PackedWord(letters[...])] = true
    }
    for word in withAlefLam.split(separator: " ") { stems[PackedWord(word)] = false }
    return stems
  }()

  /// Endings that leave no doubt of the stem.
  private static let endings = [
    "", "ة", "ات", "ي", "ية", "يات", "ين", "ون", "ان", "ه", "ها", "هم", "هما", "نا", "كم", "ت", "ته", "تها", "تهم",
    "اته",
    "اتها",
    "اتهم", "ا", "تي",
  ].map { PackedWord($0) }
  private static let beginnings = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"].map { PackedWord($0) }

  /// Whether the places within the stem of a word are turned, in which all lam-alefs are; `nil` for a word that is not known.
  static func known(_ letters: [UInt8]) -> (stem: Range<Int>, isTurned: Bool)? {
    let word = PackedWord(letters[...])
    for (parts, isDefinite) in [(beginnings, false), (WordParts.articles, true)] {
      for beginning in parts where word.hasPrefix(beginning) {
        let rest = word.dropFirst(beginning.count)
        for ending in endings where rest.count > ending.count + 1 && rest.hasSuffix(ending) {
          let stem = rest.dropLast(ending.count)
          if let isTurned = stems[stem], isDefinite || !looksDefinite(rest) {
            return (beginning.count..<beginning.count + stem.count, isTurned)
          }
        }
      }
    }
    return nil
  }

  /// Whether a word may as well have the article: `الحق` might be `لاحق`, and `بالدين` `بلادين`, but `والية` is no noun behind
  /// a particle.
  private static func looksDefinite(_ word: PackedWord) -> Bool {
    WordParts.articles.contains { word.count >= 2 * $0.count && word.hasPrefix($0) }
  }
}
