/// Finds the name that someone who mistyped probably meant.
package enum NearestName {
  /// The nearest of the known names, if it is near: two mistakes, one in a short name, none in one of two letters (all
  /// such names are near each other), or a beginning of it.
  package static func of(_ name: String, among names: [String]) -> String? {
    let letters = Array(name.lowercased().utf8)
    guard !letters.isEmpty else { return nil }
    let ranked = names.enumerated().map { index, known in
      (distance: distance(letters, Array(known.utf8)), index: index, name: known)
    }
    let mistakes = letters.count < 3 ? 0 : letters.count < 5 ? 1 : 2
    let near = ranked.filter { $0.distance <= mistakes }
    if let best = near.min(by: { ($0.distance, $0.index) < ($1.distance, $1.index) }) { return best.name }
    let isSaying = name.utf8.count(where: { $0 != UInt8(ascii: "-") }) >= 2
    return isSaying ? names.first { $0.hasPrefix(name.lowercased()) } : nil
  }

  /// How many letters have to be changed, put in, taken out or swapped with their neighbour (Damerau 1964, in its
  /// restricted form).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let change = previous[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[second.count]
  }
}
