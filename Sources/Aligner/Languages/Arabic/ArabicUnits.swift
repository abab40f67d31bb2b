/// The Arabic words for units.
extension ArabicNumbers {
  static let unitWords = UnitWords(
    units: [
      "دينار": .dinar, "دينارا": .dinar, "دنانير": .dinar, "درهم": .dirham, "درهما": .dirham, "دراهم": .dirham,
      "دولار": .dollar, "دولارا": .dollar, "دولارات": .dollar, "يورو": .euro, "اورو": .euro, "فرنك": .franc,
      "فرنكا": .franc, "فرنكات": .franc, "اوقيه": .ouguiya, "ريال": .riyal, "ريالا": .riyal, "ريالات": .riyal,
      "سنتيمتر": .centimetre, "سنتيمترا": .centimetre, "سنتيمترات": .centimetre, "سم": .centimetre,
      "متر": .metre, "مترا": .metre, "امتار": .metre, "كيلومتر": .kilometre, "كيلومترا": .kilometre,
      "كيلومترات": .kilometre, "كلم": .kilometre, "كم": .kilometre,
      "غرام": .gram, "غراما": .gram, "غرامات": .gram, "جرام": .gram, "كيلوغرام": .kilogram, "كيلوغراما": .kilogram,
      "كيلوغرامات": .kilogram, "كيلوجرام": .kilogram, "كغ": .kilogram, "كلغ": .kilogram, "طن": .tonne, "طنا": .tonne,
      "اطنان": .tonne,
    ],
    joints: ["من"])
}
