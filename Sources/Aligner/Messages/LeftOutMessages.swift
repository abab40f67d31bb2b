/// What is said of a file of both languages of which not all is taken.
extension Message {
  package static func leftOutUnits(_ file: String, _ reason: GivenBitext.Omission, _ count: Int) -> Message {
    switch reason {
    case .hasNoText:
      .file(
        file, "units that have neither French nor Arabic were left out: \(count)",
        french: "unités laissées de côté, sans français ni arabe\u{A0}: \(count)",
        arabic: "وحدات تُركت لخلوها من الفرنسية والعربية: \(count)")
    case .lacksLanguage:
      .file(
        file, "units that are not in both French and Arabic were left out: \(count)",
        french: "unités laissées de côté, faute d’être à la fois en français et en arabe\u{A0}: \(count)",
        arabic: "وحدات تُركت لأنها ليست بالفرنسية والعربية معا: \(count)")
    case .isNotForTranslation:
      .file(
        file, "units that are not to be translated were left out: \(count)",
        french: "unités laissées de côté, qui ne sont pas à traduire\u{A0}: \(count)",
        arabic: "وحدات تُركت لأنها ليست للترجمة: \(count)")
    case .isObsolete:
      .file(
        file, "obsolete units were left out: \(count)", french: "unités laissées de côté, obsolètes\u{A0}: \(count)",
        arabic: "وحدات تُركت لأنها متقادمة: \(count)")
    }
  }
  /// Columns of a document's tables that are none of the two texts.
  package static func leftOutColumns(_ file: String, _ columns: [BilingualTable.LeftOut]) -> Message {
    let names = columns.map { column in
      let name =
        column.name.map { Message($0, french: $0, arabic: apart($0)) }
        ?? Message(
          "column \(column.column)", french: "colonne \(column.column)", arabic: "العمود \(column.column)")
      return Message(
        "\(name.english) (\(column.cells))", french: "\(name.french) (\(column.cells))",
        arabic: "\(name.arabic) (\(column.cells))")
    }
    let list = Message(
      names.map(\.english).joined(separator: ", "), french: names.map(\.french).joined(separator: ", "),
      arabic: names.map(\.arabic).joined(separator: "، "))
    return .file(
      file, "of its tables the French and the Arabic column are taken; left out, with so many cells: \(list.english)",
      french: "de ses tableaux, les colonnes française et arabe sont prises\u{A0}; laissé de côté, avec le nombre de "
        + "cellules\u{A0}: \(list.french)",
      arabic: "أُخذ من جداوله عمودا الفرنسية والعربية، وتُركت هذه الأعمدة مع عدد خلاياها: \(list.arabic)")
  }
  /// What a file of segments has that is not written anew.
  package static func unwritten(_ file: String, _ parts: UnwrittenParts) -> Message {
    let kinds = UnwrittenParts.Kind.allCases.compactMap { kind in
      parts.counts[kind].map { count in
        name(of: kind) + Message(" (\(count))", french: " (\(count))", arabic: " (\(count))")
      }
    }
    let tags = parts.countries.prefix(4).joined(separator: ", ")
    let countries = Message(
      "the countries of its languages (\(tags)): --source-lang and --target-lang set them",
      french: "les pays de ses langues (\(tags))\u{A0}: --source-lang et --target-lang les fixent",
      arabic: "بلدان لغاته (\(apart(tags))): يحددها الخياران --source-lang و--target-lang")
    let list = PlaceWords.list(kinds + (parts.countries.isEmpty ? [] : [countries]))
    return .file(
      file, "its texts alone are written, without \(list.english)",
      french: "seuls ses textes sont écrits, sans \(list.french)", arabic: "كُتبت نصوصه وحدها دون \(list.arabic)")
  }
  private static func name(of kind: UnwrittenParts.Kind) -> Message {
    switch kind {
    case .authors: Message("authors and dates", french: "les auteurs et les dates", arabic: "المؤلفين والتواريخ")
    case .notes: Message("notes", french: "les notes", arabic: "الملاحظات")
    case .properties: Message("properties", french: "les propriétés", arabic: "الخصائص")
    case .codes: Message("inline codes", french: "les balises internes", arabic: "الرموز الداخلية")
    }
  }
  /// A bilingual file from Arabic to French.
  package static func reversed(_ file: String) -> Message {
    .file(
      file, "its source is the Arabic; it is written from French to Arabic",
      french: "sa source est l’arabe\u{A0}; le résultat va du français vers l’arabe",
      arabic: "لغته المصدر هي العربية؛ وتُكتب النتيجة من الفرنسية إلى العربية")
  }
}
