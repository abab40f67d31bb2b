/** Makes a pair of two paragraphs wherever they stand, which may cross others. */
class Pairing {
  /**
   * @param {Beads} beads
   * @param {Object[]} pair a paragraph of each side
   */
  constructor(beads, pair) {
    this.beads = beads;
    this.pair = pair;
    this.places = pair.map((own, side) => beads.at(side, own));
  }

  /** Pairs them where the first of them stands; only that pair is confirmed, and not what it was taken from. False if it is so already. */
  make() {
    const { beads, pair, places } = this, { list } = beads;
    if (places.includes(-1)) return false;
    if (places[0] === places[1] && list[places[0]].sides.every((side) => side.length === 1)) return beads.confirm(places[0]);
    const first = Math.min(...places), last = Math.max(...places), main = Beads.confirmed(...pair.map((own) => [own]));
    main.isMoved = this.isCrossing(main);
    const after = list.slice(first, last + 1).flatMap((bead, index) => {
      const taken = places.map((place) => place === first + index);
      if (!taken.includes(true)) return [bead];
      const [above, below] = this.rests(bead, taken);
      return [...above, ...(taken[0] ? [main] : []), ...below];
    });
    return beads.put(first, last + 1 - first, after, main);
  }

  /** What of a bead stands above a paragraph that is taken out of it, and what below. */
  rests(bead, taken) {
    const places = bead.sides.map((side, index) => (taken[index] ? side.indexOf(this.pair[index]) : side.length));
    const above = bead.sides.map((side, index) => side.slice(0, places[index]));
    const below = bead.sides.map((side, index) => side.slice(places[index] + 1));
    const whole = taken.indexOf(false);
    // The side that nothing is taken from goes with what is above, and where there is nothing, with what is below.
    if (whole >= 0 && above[1 - whole].length === 0) [above[whole], below[whole]] = [below[whole], above[whole]];
    return [above, below].map((sides) => [Beads.left(bead, sides)].filter((one) => one.sides.some((side) => side.length > 0)));
  }

  /** Whether another pair stands above a new one on one side and below it on the other. */
  isCrossing(main) {
    const [source, target] = main.sides.map(([own]) => own.first);
    return this.beads.list.some((bead, index) => (
      !this.places.includes(index) && !bead.isMoved && !Beads.isUnpaired(bead)
      && (bead.sides[0][0].first < source) !== (bead.sides[1][0].first < target)));
  }

  /** Says of the pairs of a list which cross others: those that are not in a longest chain that rises on both sides; O(n log n). */
  static markCrossing(list) {
    const pairs = list.filter((bead) => !bead.isMoved && !Beads.isUnpaired(bead));
    pairs.sort((one, other) => one.sides[0][0].first - other.sides[0][0].first);
    const ends = [], before = new Map();
    for (const pair of pairs) {
      const target = pair.sides[1][0].first;
      let low = 0, high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle].sides[1][0].first < target) low = middle + 1; else high = middle;
      }
      before.set(pair, ends[low - 1]);
      ends[low] = pair;
    }
    const chain = new Set();
    for (let pair = ends.at(-1); pair; pair = before.get(pair)) chain.add(pair);
    for (const pair of pairs) pair.isMoved = !chain.has(pair);
    return list;
  }
}
