/**
 * The beads of a bitext as a person corrects them: which paragraphs are a pair, and what was said of it.
 *
 * A bead is never changed but replaced by others, so that each correction can be taken back. A paragraph is some pieces of its
 * document; where it is divided, each of its pieces becomes a paragraph.
 */
class Beads {
  /** @param {Object} data what the program knows of both documents */
  constructor(data) {
    this.sides = data.sides.map((side) => Beads.side(side));
    this.list = data.beads.map(([sources, targets, source, target, state, confidence, isMoved]) => ({
      sides: [this.paragraphs(0, source, sources), this.paragraphs(1, target, targets)], state, confidence,
      isMoved: isMoved === 1,
    }));
    this.moved = new Set(this.list.filter((bead) => bead.isMoved).map((bead) => Beads.beginning(bead.sides)));
    this.done = [];
    this.undone = [];
    this.changed = () => {};
  }

  /** The paragraphs of a document, those that pieces would be, and what each piece says as a number. */
  static side(data) {
    let first = 0;
    const whole = data.paragraphs.map(([count, label, lead, line, text]) => {
      const paragraph = { first, count, label, lead, line, text };
      first += count;
      return paragraph;
    });
    const hashes = Array.from({ length: first }, (_, piece) => parseInt(data.hashes.slice(piece * 8, piece * 8 + 8), 16));
    const places = new Map(whole.map((paragraph) => [paragraph.first, paragraph]));
    const pieces = new Map(Object.entries(data.pieces).map(([piece, [, label, lead, line, text]]) => (
      [Number(piece), { first: Number(piece), count: 1, label, lead, line, text }])));
    return { whole, places, pieces, hashes, count: first };
  }

  paragraphs(side, first, count) {
    return this.sides[side].whole.slice(first, first + count);
  }

  /** The paragraph of so many pieces from one on; `undefined` if there can be none. */
  paragraph(side, first, count) {
    const { places, pieces } = this.sides[side];
    const whole = places.get(first);
    return whole && whole.count === count ? whole : count === 1 ? pieces.get(first) : undefined;
  }

  static beginning(sides) {
    return sides.map(([first]) => first?.first).join();
  }

  /** Whether the program has found paragraphs to stand elsewhere on the other side. */
  isMoved(sides) {
    return this.moved.has(Beads.beginning(sides));
  }

  static isUnpaired(bead) {
    return bead.sides.some((side) => side.length === 0);
  }

  /** Least confidence of what need not be looked at. */
  static sure = 0.9;

  static isUnsure(bead) {
    return bead.state === "auto" && Number(bead.confidence) < Beads.sure;
  }

  /** Whether a person should still look at a bead: it is not sure, or it has no counterpart. */
  static isOpen(bead) {
    return Beads.isUnsure(bead) || (bead.state === "auto" && Beads.isUnpaired(bead));
  }

  /** What a person has put together is right. */
  static confirmed(...sides) {
    return { sides, state: "confirmed", confidence: "1.0000", isMoved: false };
  }

  /** Puts some beads in the place of others; they are never none. */
  replace(at, count, ...beads) {
    return this.put(at, count, beads, beads[0]);
  }

  /**
   * Puts some beads in the place of others, which may be among them.
   * @param {Object} main the one that it was done for
   */
  put(at, count, beads, main) {
    const change = { at, before: this.list.slice(at, at + count), after: beads, main };
    this.done.push(change);
    this.undone = [];
    this.apply(at, change.before, change.after, main);
    return true;
  }

  apply(at, before, after, main) {
    this.list.splice(at, before.length, ...after);
    // Taken back, it is the one that had what the other has.
    const own = main.sides.flat();
    const shown = after.includes(main) ? main : after.find((bead) => bead.sides.flat().some((one) => own.includes(one)));
    this.changed(before, after, shown || after[0]);
  }

  /** Begins with the beads as they are now: what was done before is not taken back. */
  settle() {
    this.done = [];
    this.undone = [];
  }

  undo() {
    const change = this.done.pop();
    if (!change) return false;
    this.undone.push(change);
    this.apply(change.at, change.after, change.before, change.main);
    return true;
  }

  redo() {
    const change = this.undone.pop();
    if (!change) return false;
    this.done.push(change);
    this.apply(change.at, change.before, change.after, change.main);
    return true;
  }

  /** Says that a bead is right; false if that is said already. */
  confirm(at) {
    return this.list[at].state !== "confirmed" && this.say(at, "confirmed");
  }

  /** Takes back that a bead is right, so that the program decides on it again; false if nobody has said so. */
  withdraw(at) {
    return this.list[at].state === "confirmed" && this.say(at, "auto");
  }

  /** Leaves a bead out of the memory, or takes it in again as what it was; it is right where nobody knows that any more. */
  leaveOut(at) {
    const { state, was } = this.list[at];
    return this.say(at, state === "out" ? was || "confirmed" : "out");
  }

  say(at, state) {
    const bead = this.list[at], found = bead.found || bead.confidence;
    // What was found is known again when the word is taken back.
    return this.replace(at, 1, { ...bead, state, was: bead.state, found, confidence: state === "confirmed" ? "1.0000" : found });
  }

  /** Whether paragraphs stand right behind others. */
  static follows(first, second) {
    if (first.length === 0 || second.length === 0) return true;
    const last = first[first.length - 1];
    return last.first + last.count === second[0].first;
  }

  /** Makes one bead of two; false if their paragraphs do not stand behind each other. */
  merge(at) {
    const [one, other] = this.list.slice(at, at + 2);
    if (!other || ![0, 1].every((side) => Beads.follows(one.sides[side], other.sides[side]))) return false;
    return this.replace(at, 2, Beads.confirmed(...[0, 1].map((side) => [...one.sides[side], ...other.sides[side]])));
  }

  /**
   * Divides a bead in two.
   * @param {number[]} places how many paragraphs of each side stay above; without it the first of each, and where no side has
   *   two, paragraphs are divided where they can be
   */
  split(at, places) {
    const bead = this.list[at];
    const isDivided = bead.sides.some((side) => side.length > 1);
    const sides = isDivided ? bead.sides : bead.sides.map((side, index) => side.flatMap((own) => this.divided(index, own)));
    if (!sides.some((side) => side.length > 1)) return false;
    const stay = places || [1, 1];
    const parts = [sides.map((side, index) => side.slice(0, stay[index])), sides.map((side, index) => side.slice(stay[index]))];
    if (parts.some((part) => part.every((side) => side.length === 0))) return false;
    return this.replace(at, 1, ...parts.map((part) => Beads.confirmed(...part)));
  }

  /** The pieces of a paragraph as paragraphs. */
  divided(side, paragraph) {
    if (paragraph.count === 1) return [paragraph];
    return Array.from({ length: paragraph.count }, (_, index) => this.sides[side].pieces.get(paragraph.first + index));
  }

  /** Lets each side of a bead be without a counterpart. */
  unpair(at) {
    const bead = this.list[at];
    if (Beads.isUnpaired(bead)) return false;
    return this.replace(at, 1, Beads.confirmed(bead.sides[0], []), Beads.confirmed([], bead.sides[1]));
  }

  /**
   * Moves a paragraph that is the last one of its side to the bead below, or the first one to the bead above.
   *
   * Only what it comes to is confirmed by that: on what it leaves nobody has said anything.
   * @param {Object} own the paragraph
   * @param {number} by 1 for down, -1 for up
   */
  move(at, side, own, by) {
    const bead = this.list[at], paragraphs = bead.sides[side];
    if (own === undefined || own !== paragraphs.at(by > 0 ? -1 : 0)) return false;
    const rest = Beads.left(bead, bead.sides.map((part) => part.filter((one) => one !== own)));
    const other = this.list[at + by], moved = [own];
    if (other && !(by > 0 ? Beads.follows(moved, other.sides[side]) : Beads.follows(other.sides[side], moved))) return false;
    const joined = (other ? other.sides : [[], []]).map((part, index) => (
      index !== side ? part : by > 0 ? [...moved, ...part] : [...part, ...moved]));
    const isPair = joined.every((part) => part.length > 0);
    const main = isPair ? Beads.confirmed(...joined) : Beads.left(other || bead, joined);
    const after = [rest, main].filter((one) => one.sides.some((part) => part.length > 0));
    if (by < 0) after.reverse();
    return this.put(by < 0 && other ? at - 1 : at, other ? 2 : 1, after, main);
  }

  /** What is left of a bead: paragraphs on which nobody has said anything. */
  static left(bead, sides) {
    return { sides, state: "auto", confidence: bead.found || bead.confidence, isMoved: bead.isMoved };
  }

  /** Which bead has a paragraph; -1 for none. */
  at(side, own) {
    return this.list.findIndex((bead) => bead.sides[side].includes(own));
  }

  /** Takes other beads for all; false if they are not of the same documents. */
  take(list) {
    const isWhole = [0, 1].every((side) => {
      const pieces = list.flatMap((bead) => bead.sides[side]).map((own) => [own.first, own.count]).sort(([a], [b]) => a - b);
      let next = 0;
      for (const [first, count] of pieces) {
        if (first !== next) return false;
        next += count;
      }
      return next === this.sides[side].count;
    });
    return isWhole && this.replace(0, this.list.length, ...list);
  }
}
