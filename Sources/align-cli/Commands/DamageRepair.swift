import Aligner

/// What is done about Arabic that a PDF has damaged: it is counted, told, and repaired in the output if that is asked for.
///
/// For matching it is repaired in any case.
enum DamageRepair {
  /// The alignment as it is to be written.
  static func applied(to alignment: Alignment, _ settings: Settings) -> Alignment {
    var alignment = alignment
    alignment.target = applied(to: alignment.target, settings)
    return alignment
  }

  /// The document as it is to be written, with a note on the damage.
  static func applied(to document: Document, _ settings: Settings) -> Document {
    let (repaired, count) = document.repaired()
    guard count > 0 else { return document }
    if !settings.isQuiet {
      let what = settings.repairs ? "they are repaired" : "they stay so in the output, --repair repairs them"
      Messages.write(
        "note: \(document.name): the Arabic of \(count) paragraphs is damaged, as PDFs do it; \(what); "
          + "prefer the DOCX if there is one")
    }
    return settings.repairs ? repaired : document
  }
}
