/// The French words for units.
extension FrenchNumbers {
  static let unitWords = UnitWords(
    units: [
      "dinar": .dinar, "dinars": .dinar, "dirham": .dirham, "dirhams": .dirham, "dh": .dirham, "dhs": .dirham,
      "dollar": .dollar, "dollars": .dollar, "euro": .euro, "euros": .euro, "franc": .franc, "francs": .franc,
      "ouguiya": .ouguiya, "ouguiyas": .ouguiya, "rial": .riyal, "rials": .riyal, "riyal": .riyal, "riyals": .riyal,
      "centimetre": .centimetre, "centimetres": .centimetre, "cm": .centimetre, "metre": .metre, "metres": .metre,
      "m": .metre, "kilometre": .kilometre, "kilometres": .kilometre, "km": .kilometre,
      "gramme": .gram, "grammes": .gram, "kilo": .kilogram, "kilos": .kilogram, "kilogramme": .kilogram,
      "kilogrammes": .kilogram, "kg": .kilogram, "tonne": .tonne, "tonnes": .tonne,
    ],
    joints: ["de", "d"])
}
