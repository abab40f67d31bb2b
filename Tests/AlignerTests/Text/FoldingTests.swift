import Aligner
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Vingt-et-Unième", "vingt et unieme"), ("ÉTÉ", "ete"), ("cœur", "coeur"), ("Æthiopie", "aethiopie"),
    ("Ça et là", "ca et la"), ("  deux   mots ", "deux mots"), ("a\u{A0}-\u{2009}b", "a b"),
    ("e\u{301}te\u{301}", "ete"),
    ("co\u{AD}ton", "coton"), ("الأُولى", "الاولي"), ("إدارة", "اداره"), ("مســؤول", "مسوول"), ("قُرْآن", "قران"),
    ("شاطئ", "شاطي"), ("بناء", "بنا"), ("کتاب", "كتاب"), ("إيران\u{200F}", "ايران"), ("12 %", "12 %"), ("", ""),
  ])
  func formsThatReadersDoNotTellApartFoldToOne(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: [
    ("l’État", "l'Etat"), ("PRÉSIDENCE", "présidence"), ("Bosnie-Herzégovine", "bosnie herzegovine"),
    ("المادّةُ", "المادة"), ("مكتبة", "مكتبه"), ("أحمد", "احمد"), ("موسى", "موسي"),
  ])
  func twoWaysToWriteAreOneKey(first: String, second: String) {
    #expect(Folding.fold(first) == Folding.fold(second))
  }

  @Test(arguments: [("mer", "mère et"), ("عالم", "علم"), ("du", "dû le"), ("بيت", "بنت")])
  func differentWordsStayDifferent(first: String, second: String) {
    #expect(Folding.fold(first) != Folding.fold(second))
  }

  /// Folding what is folded already changes nothing, whatever the scalar and whatever stands beside it.
  @Test func foldingTwiceIsFoldingOnce() {
    for value in (UInt32(0x20)...0x6FF).lazy.compactMap(Unicode.Scalar.init) {
      let once = Folding.fold("x\(value)y")
      #expect(Folding.fold(once) == once, "U+\(String(value.value, radix: 16))")
    }
  }
}
