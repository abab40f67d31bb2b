/// What makes a gold standard hard; means are taken over the sets of a group.
public enum GoldGroup: String, Sendable, Hashable, CaseIterable {
  /// Documents as they were found, in any layout, encoding and digits, with or without numbers.
  case natural = "natural, layout, no numbers"
  /// Paragraphs are missing, the numbers show the gap; or the numbers restart in sections.
  case deleted = "numbered, deleted, restarted"
  /// The numbers of one side do not say where its paragraphs belong.
  case renumbered = "renumbered, offset"
  /// Paragraphs are missing and there are no numbers.
  case unnumbered = "no numbers, deleted"
  /// One block of paragraphs, such as a chapter, is missing on one side.
  case blocks = "a block missing"
  /// Paragraphs of one side are joined or divided in the other.
  case regrouped = "merged and split"
  /// Paragraphs stand elsewhere in the other document.
  case moved = "moved"
  /// Several of these at once, many missing paragraphs, or very short documents.
  case harder = "harder mixtures"
  /// The documents are no translations of each other.
  case mismatched = "no translations"

  /// The group of a set by what its `meta.json` says was done to it.
  /// - Parameters:
  ///   - perturbation: in words, as `34 paragraphs removed from ar`.
  ///   - isNumbered: whether the paragraphs have numbers.
  init(perturbation: String, isNumbered: Bool) {
    func says(_ words: String...) -> Bool { words.contains { perturbation.contains($0) } }
    let isUnnumbered = !isNumbered || says("numbers removed")
    if says("units moved") {
      self = .moved
    } else if says("merged", "split in two") {
      self = .regrouped
    } else if says("renumbered", "shifted") {
      self = .renumbered
    } else if says("removed from") {
      self = isUnnumbered ? .unnumbered : .deleted
    } else {
      self = says("per section") ? .deleted : .natural
    }
  }
}
