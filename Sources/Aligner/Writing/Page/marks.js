/** The paragraphs that were clicked last, one on either side, which keys act on; they are framed, so that nobody need remember them. */
class Marks {
  /** For each side its paragraph, or `null`. */
  pair = [null, null];
  /** The side that was marked last. */
  last = 0;

  /** Marks a paragraph. */
  set(side, own) {
    this.pair[side]?.element?.classList.remove("marked");
    this.pair[side] = own;
    this.last = side;
    own.element.classList.add("marked");
  }

  /** Marks the paragraph of a bead that an element of the page belongs to, if there is any. */
  click(bead, element) {
    const text = element.closest("p");
    bead.sides.forEach((paragraphs, side) => {
      const own = paragraphs.find((one) => one.element === text);
      if (own) this.set(side, own);
    });
  }

  /** Marks the paragraph of a bead that has no counterpart, which somebody has gone to. */
  visit(bead) {
    const [own, ...others] = bead.sides.flat();
    if (Beads.isUnpaired(bead) && others.length === 0 && own.element) this.set(bead.sides[0].length > 0 ? 0 : 1, own);
  }

  /** Which of a bead's paragraphs is meant: the one that is marked on a side, or the last one or the first one there. */
  own(bead, side, by) {
    const paragraphs = bead.sides[side], marked = this.pair[side];
    return paragraphs.includes(marked) ? marked : paragraphs.at(by > 0 ? -1 : 0);
  }

  /** Before which paragraphs of a bead it is to be divided; `undefined` where none is marked that could be. */
  places(bead) {
    const side = this.last, place = bead.sides[side].indexOf(this.pair[side]);
    return place > 0 ? bead.sides.map((part, index) => (index === side ? place : Math.min(place, part.length))) : undefined;
  }
}
