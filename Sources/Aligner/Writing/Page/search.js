/**
 * A text as a person who searches means it: no case, no accents, no vowel signs, one form for each letter that Arabic
 * writes in several, digits in ASCII, one space for any.
 */
class Folding {
  static letters = {
    "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ٱ": "ا", "œ": "oe", "æ": "ae", "ß": "ss",
    "’": "'", "‘": "'", "ʼ": "'", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "‑": "-", "–": "-", "—": "-",
  };
  static known = new Map();

  /** One character; it may become none or several. */
  static character(character) {
    let folded = Folding.known.get(character);
    if (folded === undefined) {
      folded = Array.from(character.normalize("NFKD").toLowerCase())
        .filter((part) => !/[\p{M}\p{Cf}\u0640]/u.test(part))
        .map((part) => Folding.letters[part] || part).join("")
        .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
        .replace(/[\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
        .replace(/\s+/g, " ");
      Folding.known.set(character, folded);
    }
    return folded;
  }

  /** The whole text, and where in it each character of the folded one comes from. */
  static places(text) {
    let folded = "", place = 0;
    const places = [];
    for (const character of text) {
      let part = Folding.character(character);
      if (part === " " && folded.endsWith(" ")) part = "";
      for (let index = 0; index < part.length; index += 1) places.push(place);
      folded += part;
      place += character.length;
    }
    places.push(place);
    return { folded, places };
  }

  static fold(text) {
    let folded = "", last = "";
    for (const character of text) {
      const part = Folding.character(character);
      if (part === " " && last === " ") continue;
      folded += part;
      last = part || last;
    }
    return folded;
  }
}

/**
 * Finds a text in elements, counts where it stands, goes from one place to the next, and marks those in sight.
 *
 * The marks are no elements, so that they cut no Arabic word into pieces whose letters would not join.
 */
class Search {
  /**
   * @param {Element[]} fields what is searched, in order
   * @param {string} besides a selector of what in them is not
   */
  constructor(fields, besides) {
    this.fields = fields;
    this.besides = besides;
    this.texts = [];
    this.clear();
    this.prepare();
  }

  /** Looks for a text in the fields that are asked for; goes to the first place. */
  find(text, isSearched) {
    this.clear();
    this.query = Folding.fold(text.trim());
    if (!this.query) return this.mark(() => false);
    this.fields.forEach((field, index) => {
      if (!isSearched(field)) return;
      const folded = this.text(index), length = this.query.length;
      let count = 0;
      for (let at = folded.indexOf(this.query); at >= 0; at = folded.indexOf(this.query, at + length)) count += 1;
      if (count === 0) return;
      this.hits.push({ field, first: this.count });
      this.found.add(field);
      this.count += count;
    });
    this.now = this.count > 0 ? 0 : -1;
  }

  /** Goes on by some places, round the end; the field of the new one, if there is any. */
  step(by) {
    if (this.count === 0) return null;
    this.now = (this.now + by + this.count) % this.count;
    return this.hit.field;
  }

  /** The field that the current place is in, and which of the places is the first there. */
  get hit() {
    return this.hits.findLast((hit) => hit.first <= this.now) || null;
  }

  /** Marks the places in those fields that are in sight. */
  mark(isInSight) {
    // Browsers that have no such marks show the rows all the same.
    if (!globalThis.CSS || !CSS.highlights) return;
    const marks = [], current = [], hit = this.hit;
    for (const { field, first } of this.hits) {
      if (!isInSight(field)) continue;
      this.ranges(field).forEach((range, index) => {
        (field === hit.field && first + index === this.now ? current : marks).push(range);
      });
    }
    CSS.highlights.set("hit", new Highlight(...marks));
    CSS.highlights.set("hit-now", new Highlight(...current));
  }

  clear() {
    this.query = "";
    this.hits = [];
    this.found = new Set();
    this.count = 0;
    this.now = -1;
  }

  /** Folds all texts while the browser has nothing else to do, so that the first letter that is typed is not slow. */
  prepare(from = 0) {
    if (!globalThis.requestIdleCallback) return;
    requestIdleCallback((time) => {
      let index = from;
      while (index < this.fields.length && time.timeRemaining() > 2) this.text(index++);
      if (index < this.fields.length) this.prepare(index);
    });
  }

  text(index) {
    this.texts[index] ??= Folding.fold(this.nodes(this.fields[index]).map((node) => node.data).join(""));
    return this.texts[index];
  }

  /** The pieces of text of a field. */
  nodes(field) {
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return node.matches(this.besides) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  /** Where the text stands in a field. */
  ranges(field) {
    const nodes = this.nodes(field), starts = [];
    let length = 0;
    for (const node of nodes) {
      starts.push(length);
      length += node.data.length;
    }
    const { folded, places } = Folding.places(nodes.map((node) => node.data).join("")), ranges = [];
    const spot = (place) => {
      const index = Math.max(0, starts.findLastIndex((start) => start <= place));
      return [nodes[index], place - starts[index]];
    };
    for (let at = folded.indexOf(this.query); at >= 0; at = folded.indexOf(this.query, at + this.query.length)) {
      const range = document.createRange();
      range.setStart(...spot(places[at]));
      range.setEnd(...spot(places[at + this.query.length]));
      ranges.push(range);
    }
    return ranges;
  }
}
