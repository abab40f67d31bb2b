/// What is said of a file of corrections that does not fit the documents.
extension Message {
  package static func linksOfOthers(_ file: String) -> Message {
    .file(
      file, "the corrections are of other documents, hardly a line fits these; give the file that belongs to them",
      french:
        "ces corrections sont d’autres documents, presque aucune ligne ne correspond\u{A0}; donnez le fichier de ceux-ci",
      arabic: "هذه تصحيحات لوثيقتين أخريين، ولا يكاد سطر منها يطابق هاتين؛ أعط الملف الخاص بهما")
  }

  package static func unfitLinks(_ file: String, _ lines: [Int]) -> Message {
    if lines.count == 1 {
      return .file(
        file, "line \(lines[0]) fits the documents no more, since they have changed; searched anew",
        french: "la ligne \(lines[0]) ne correspond plus aux documents, qui ont changé\u{A0}; recherche refaite",
        arabic: "لم يعد السطر \(lines[0]) يطابق الوثيقتين لأنهما تغيّرتا؛ فأُعيد البحث")
    }
    let shown = lines.prefix(8).map(String.init).joined(separator: ", ") + (lines.count > 8 ? ", …" : "")
    return .file(
      file, "\(lines.count) lines fit the documents no more (\(shown)), since they have changed; searched anew",
      french:
        "\(lines.count) lignes ne correspondent plus aux documents (\(shown)), qui ont changé\u{A0}; recherche refaite",
      arabic: "أسطر لم تعد تطابق الوثيقتين لأنهما تغيّرتا: \(lines.count) (\(shown))؛ فأُعيد البحث")
  }
}
