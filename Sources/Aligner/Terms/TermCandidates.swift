/// The terms that texts of one language may have: runs of one to five words that come often enough and neither begin nor
/// end with a function word.
///
/// Runs are counted by their length: one of three words is looked at only where both runs of two in it come often enough
/// (Agrawal and Srikant, "Fast Algorithms for Mining Association Rules", VLDB 1994), so that memory stays linear.
struct TermCandidates {
  /// A run of words.
  struct Candidate {
    /// The numbers of its words.
    var words: [Int32]
    /// How many of the texts have it.
    var count: Int32
    /// Whether it may be a term.
    var isTerm: Bool
  }

  /// What a word of a text is to a term.
  private enum Sort { case content, inner, barrier }

  /// A word of a text.
  private struct Token {
    /// The number of the word; -1 where no term goes on.
    var word: Int32
    var isJoined: Bool
    var range: Range<Int32>
  }

  /// Where a candidate stands in a text, in bytes.
  struct Place {
    var candidate: Int32
    var range: Range<Int32>
  }

  /// Words of the longest term.
  private static let longest = 5
  /// Texts of more words say little of what translates what.
  private static let mostWords = 200

  private(set) var candidates: [Candidate] = []
  /// For each text the candidates in it that may be terms, in the order of their places.
  private(set) var places: [[Place]] = []
  /// The stem of each word as lexicons know it; `nil` for function words.
  private(set) var stems: [WordKey?] = []

  /// Finds the candidates of texts; linear, for terms of a fixed length.
  /// - Parameter least: how many texts have to have a candidate.
  init(_ texts: [String], _ language: Language, least: Int) {
    let facts = language.facts
    var numbers: [UInt64: Int32] = [:]
    var sorts: [Sort] = []
    let counts = Self.counts(of: texts, facts)
    let tokens = texts.map { text -> [Token] in
      let words = TermWords(text, facts).words
      guard words.count <= Self.mostWords else { return [] }
      return words.map { word in
        let sort = Self.sort(of: word, facts)
        let range = Int32(word.range.lowerBound)..<Int32(word.range.upperBound)
        guard sort != .barrier else { return Token(word: -1, isJoined: false, range: range) }
        let bases = facts.forms.bases(word.form)
        let key = bases.dropFirst().last { counts[$0, default: 0] >= counts[bases[0], default: 0] } ?? bases[0]
        let number = numbers[key] ?? Int32(sorts.count)
        if number == sorts.count {
          numbers[key] = number
          sorts.append(sort)
          let letters = Array(word.form.folded)
          stems.append(sort == .content ? facts.stemmer.key(of: letters.span) : nil)
        }
        return Token(word: number, isJoined: word.isJoined, range: range)
      }
    }
    places = [[Place]](repeating: [], count: texts.count)
    // The run of the length at hand that begins at each word; -1 where none does that comes often enough.
    var runs = tokens.map { $0.map { _ in Int32(-1) } }
    for length in 1...Self.longest {
      runs = longer(runs, tokens, sorts, length: length, least: least)
    }
  }

  /// How often each word comes, by the first of its keys.
  private static func counts(of texts: [String], _ facts: LanguageFacts) -> [UInt64: Int32] {
    var counts: [UInt64: Int32] = [:]
    for text in texts {
      for word in TermWords(text, facts).words { counts[facts.forms.bases(word.form)[0], default: 0] += 1 }
    }
    return counts
  }

  /// The runs of a length that come often enough, by those that are a word shorter.
  private mutating func longer(
    _ shorter: [[Int32]], _ tokens: [[Token]], _ sorts: [Sort], length: Int, least: Int
  ) -> [[Int32]] {
    var numbers: [UInt64: Int32] = [:]
    var counts: [(texts: Int32, last: Int32)] = []
    var runs = shorter
    for text in tokens.indices {
      let own = tokens[text]
      for start in own.indices {
        runs[text][start] = -1
        let last = start + length - 1
        guard last < own.count, own[last].word >= 0 else { continue }
        var key = UInt64(own[last].word)
        if length > 1 {
          guard shorter[text][start] >= 0, shorter[text][start + 1] >= 0, own[last].isJoined else { continue }
          key |= UInt64(shorter[text][start] + 1) << 32
        }
        let number = numbers[key] ?? Int32(counts.count)
        if number == counts.count {
          numbers[key] = number
          counts.append((0, -1))
        }
        if counts[Int(number)].last != text { counts[Int(number)] = (counts[Int(number)].texts + 1, Int32(text)) }
        runs[text][start] = number
      }
    }
    var candidate = [Int32](repeating: -1, count: counts.count)
    for text in tokens.indices {
      for start in tokens[text].indices where runs[text][start] >= 0 {
        let run = Int(runs[text][start])
        guard counts[run].texts >= least else {
          runs[text][start] = -1
          continue
        }
        let words = tokens[text][start..<start + length]
        if candidate[run] < 0 {
          candidate[run] = Int32(candidates.count)
          let isTerm = [words[start], words[start + length - 1]].allSatisfy { sorts[Int($0.word)] == .content }
          candidates.append(Candidate(words: words.map(\.word), count: counts[run].texts, isTerm: isTerm))
        }
        runs[text][start] = candidate[run]
        if candidates[Int(candidate[run])].isTerm {
          places[text].append(
            Place(
              candidate: candidate[run],
              range: words[start].range.lowerBound..<words[start + length - 1].range.upperBound))
        }
      }
    }
    return runs
  }

  private static func sort(of word: TermWords.Word, _ facts: LanguageFacts) -> Sort {
    let letters = Array(word.form.folded)
    let text = WordForms.text(letters[...])
    if facts.forms.inner.contains(text) { return .inner }
    let isCommon =
      letters.count < 2 || facts.sentences.functionWords.contains(text) || facts.sentences.commonWords.contains(text)
      || facts.stemmer.key(of: letters.span) == nil
    return isCommon ? .barrier : .content
  }
}
