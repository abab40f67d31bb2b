/// The ordinals from 1 to 100 as they are spelt, to check the tables that are made from grammar.
enum SpeltOrdinals {
  static let french = list(
    """
    premier, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième,
    douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième, vingtième,
    vingt-et-unième, vingt-deuxième, vingt-troisième, vingt-quatrième, vingt-cinquième, vingt-sixième,
    vingt-septième, vingt-huitième, vingt-neuvième, trentième, trente-et-unième, trente-deuxième, trente-troisième,
    trente-quatrième, trente-cinquième, trente-sixième, trente-septième, trente-huitième, trente-neuvième,
    quarantième, quarante-et-unième, quarante-deuxième, quarante-troisième, quarante-quatrième, quarante-cinquième,
    quarante-sixième, quarante-septième, quarante-huitième, quarante-neuvième, cinquantième, cinquante-et-unième,
    cinquante-deuxième, cinquante-troisième, cinquante-quatrième, cinquante-cinquième, cinquante-sixième,
    cinquante-septième, cinquante-huitième, cinquante-neuvième, soixantième, soixante-et-unième, soixante-deuxième,
    soixante-troisième, soixante-quatrième, soixante-cinquième, soixante-sixième, soixante-septième,
    soixante-huitième, soixante-neuvième, soixante-dixième, soixante-et-onzième, soixante-douzième,
    soixante-treizième, soixante-quatorzième, soixante-quinzième, soixante-seizième, soixante-dix-septième,
    soixante-dix-huitième, soixante-dix-neuvième, quatre-vingtième, quatre-vingt-unième, quatre-vingt-deuxième,
    quatre-vingt-troisième, quatre-vingt-quatrième, quatre-vingt-cinquième, quatre-vingt-sixième,
    quatre-vingt-septième, quatre-vingt-huitième, quatre-vingt-neuvième, quatre-vingt-dixième, quatre-vingt-onzième,
    quatre-vingt-douzième, quatre-vingt-treizième, quatre-vingt-quatorzième, quatre-vingt-quinzième,
    quatre-vingt-seizième, quatre-vingt-dix-septième, quatre-vingt-dix-huitième, quatre-vingt-dix-neuvième, centième
    """)
  static let arabicMasculine = list(
    """
    الأول، الثاني، الثالث، الرابع، الخامس، السادس، السابع، الثامن، التاسع، العاشر، الحادي عشر، الثاني عشر،
    الثالث عشر، الرابع عشر، الخامس عشر، السادس عشر، السابع عشر، الثامن عشر، التاسع عشر، العشرون، الحادي والعشرون،
    الثاني والعشرون، الثالث والعشرون، الرابع والعشرون، الخامس والعشرون، السادس والعشرون، السابع والعشرون،
    الثامن والعشرون، التاسع والعشرون، الثلاثون، الحادي والثلاثون، الثاني والثلاثون، الثالث والثلاثون،
    الرابع والثلاثون، الخامس والثلاثون، السادس والثلاثون، السابع والثلاثون، الثامن والثلاثون، التاسع والثلاثون،
    الأربعون، الحادي والأربعون، الثاني والأربعون، الثالث والأربعون، الرابع والأربعون، الخامس والأربعون،
    السادس والأربعون، السابع والأربعون، الثامن والأربعون، التاسع والأربعون، الخمسون، الحادي والخمسون،
    الثاني والخمسون، الثالث والخمسون، الرابع والخمسون، الخامس والخمسون، السادس والخمسون، السابع والخمسون،
    الثامن والخمسون، التاسع والخمسون، الستون، الحادي والستون، الثاني والستون، الثالث والستون، الرابع والستون،
    الخامس والستون، السادس والستون، السابع والستون، الثامن والستون، التاسع والستون، السبعون، الحادي والسبعون،
    الثاني والسبعون، الثالث والسبعون، الرابع والسبعون، الخامس والسبعون، السادس والسبعون، السابع والسبعون،
    الثامن والسبعون، التاسع والسبعون، الثمانون، الحادي والثمانون، الثاني والثمانون، الثالث والثمانون،
    الرابع والثمانون، الخامس والثمانون، السادس والثمانون، السابع والثمانون، الثامن والثمانون، التاسع والثمانون،
    التسعون، الحادي والتسعون، الثاني والتسعون، الثالث والتسعون، الرابع والتسعون، الخامس والتسعون، السادس والتسعون،
    السابع والتسعون، الثامن والتسعون، التاسع والتسعون، المائة
    """)
  static let arabicFeminine = list(
    """
    الأولى، الثانية، الثالثة، الرابعة، الخامسة، السادسة، السابعة، الثامنة، التاسعة، العاشرة، الحادية عشرة،
    الثانية عشرة، الثالثة عشرة، الرابعة عشرة، الخامسة عشرة، السادسة عشرة، السابعة عشرة، الثامنة عشرة، التاسعة عشرة،
    العشرون، الحادية والعشرون، الثانية والعشرون، الثالثة والعشرون، الرابعة والعشرون، الخامسة والعشرون،
    السادسة والعشرون، السابعة والعشرون، الثامنة والعشرون، التاسعة والعشرون، الثلاثون، الحادية والثلاثون،
    الثانية والثلاثون، الثالثة والثلاثون، الرابعة والثلاثون، الخامسة والثلاثون، السادسة والثلاثون،
    السابعة والثلاثون، الثامنة والثلاثون، التاسعة والثلاثون، الأربعون، الحادية والأربعون، الثانية والأربعون،
    الثالثة والأربعون، الرابعة والأربعون، الخامسة والأربعون، السادسة والأربعون، السابعة والأربعون،
    الثامنة والأربعون، التاسعة والأربعون، الخمسون، الحادية والخمسون، الثانية والخمسون، الثالثة والخمسون،
    الرابعة والخمسون، الخامسة والخمسون، السادسة والخمسون، السابعة والخمسون، الثامنة والخمسون، التاسعة والخمسون،
    الستون، الحادية والستون، الثانية والستون، الثالثة والستون، الرابعة والستون، الخامسة والستون، السادسة والستون،
    السابعة والستون، الثامنة والستون، التاسعة والستون، السبعون، الحادية والسبعون، الثانية والسبعون،
    الثالثة والسبعون، الرابعة والسبعون، الخامسة والسبعون، السادسة والسبعون، السابعة والسبعون، الثامنة والسبعون،
    التاسعة والسبعون، الثمانون، الحادية والثمانون، الثانية والثمانون، الثالثة والثمانون، الرابعة والثمانون،
    الخامسة والثمانون، السادسة والثمانون، السابعة والثمانون، الثامنة والثمانون، التاسعة والثمانون، التسعون،
    الحادية والتسعون، الثانية والتسعون، الثالثة والتسعون، الرابعة والتسعون، الخامسة والتسعون، السادسة والتسعون،
    السابعة والتسعون، الثامنة والتسعون، التاسعة والتسعون، المائة
    """)

  private static func list(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "،" }.map { words in
      words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
