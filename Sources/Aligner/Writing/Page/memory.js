/** The names of the units of one memory, none of which is given twice. */
class UnitNames {
  taken = new Set();
  repetitions = new Map();

  /** A name that was not given yet: this one, or like it. */
  name(wanted) {
    let candidate = wanted, repetition = this.repetitions.get(wanted) || 1;
    while (this.taken.has(candidate)) {
      repetition += 1;
      candidate = wanted + "~" + repetition;
    }
    if (repetition > 1) this.repetitions.set(wanted, repetition);
    this.taken.add(candidate);
    return candidate;
  }
}

/**
 * What is saved of corrected beads: a links file, a memory, a table. Each is byte for byte what the program makes of that links
 * file, taken as it stands.
 */
class Memory {
  static types = {
    links: "text/tab-separated-values", tmx: "application/xml", tsv: "text/tab-separated-values",
  };

  /**
   * @param {Object} data what the program knows of both documents
   * @param {Beads} beads
   */
  constructor(data, beads) {
    this.data = data;
    this.beads = beads;
  }

  /** Saves the pairs of several bitexts as one memory, which has the name of the page. */
  static saveAll(memories) {
    const page = decodeURIComponent(location.pathname.split("/").pop()).replace(/\.html?$/i, ""), names = new UnitNames();
    const [head, tail] = memories[0].data.memory;
    const text = head + memories.map((memory) => memory.translations(names)).join("") + tail;
    download((page || "memory") + ".tmx", Memory.types.tmx + ";charset=utf-8", text);
  }

  /** Saves one of the forms as a download. */
  save(form) {
    this.download(form, this[form]());
  }

  /** Saves a text in one of the forms by the name of these documents. */
  download(form, text) {
    download(this.data.name + "." + form, Memory.types[form] + ";charset=utf-8", text);
  }

  /** All beads by their pieces. */
  links() {
    const lines = this.beads.list.map((bead) => {
      const pieces = bead.sides.map((side) => side.flatMap((own) => Array.from({ length: own.count }, (_, at) => own.first + at)));
      const hashes = pieces.map((side, index) => Memory.hash(side.map((piece) => this.beads.sides[index].hashes[piece])));
      return [
        ...pieces.map((side) => side.map((piece) => piece + 1).join(",")), bead.state, bead.confidence, hashes.join("-"),
        ...bead.sides.map((side) => side.map((own) => own.count).join(",")),
      ].join("\t");
    });
    return [this.data.links, ...lines].map((line) => line + "\n").join("");
  }

  /** What pieces say together, in eight hexadecimal digits. */
  static hash(numbers) {
    const hash = numbers.reduce((whole, number) => Math.imul(whole ^ number, 0x01000193), 0x811c9dc5 | 0);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }

  /** The beads of a links file; `null` if it is none, or not of these documents. */
  parse(text) {
    const [head, ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/).filter((line) => line.trim() !== "");
    const names = (head || "").split("\t");
    const columns = ["src", "trg", "state", "confidence", "src_pieces", "trg_pieces"].map((name) => names.indexOf(name));
    if (columns.slice(0, 3).includes(-1)) return null;
    const beads = lines.map((line) => {
      const cells = line.split("\t");
      const [source, target, state, confidence, ...lengths] = columns.map((column) => cells[column] || "");
      const sides = [source, target].map((pieces, side) => this.paragraphs(side, pieces, lengths[side]));
      if (!["auto", "confirmed", "out"].includes(state) || sides.includes(null)) return null;
      const isKnown = /^[01]\.\d{4}$/.test(confidence);
      return { sides, state, confidence: isKnown ? confidence : "1.0000", isMoved: this.beads.isMoved(sides) };
    });
    return beads.includes(null) ? null : Pairing.markCrossing(beads);
  }

  /** The paragraphs that a cell names; pieces where a paragraph has others than here. */
  paragraphs(side, pieces, lengths) {
    const numbers = pieces.split(",").filter((number) => number !== "").map(Number);
    const counts = lengths.split(",").filter((number) => number !== "").map(Number);
    const paragraphs = [];
    let next = 0;
    const isSaid = counts.reduce((sum, count) => sum + count, 0) === numbers.length;
    for (const count of isSaid ? counts : numbers.map(() => 1)) {
      const whole = this.beads.paragraph(side, numbers[next] - 1, count);
      const own = whole ? [whole] : numbers.slice(next, next + count).map((number) => this.beads.paragraph(side, number - 1, 1));
      paragraphs.push(...own);
      next += count;
    }
    return paragraphs.includes(undefined) ? null : paragraphs;
  }

  /** The pairs with text on both sides as a table. */
  tsv() {
    const documents = this.data.sides.map((side) => side.document);
    const rows = this.units(this.data.labels === "with" ? "with" : "without").map(({ bead, texts }) => {
      const firsts = bead.sides.map((side) => side[0]);
      return [
        ...texts, bead.confidence, bead.sides.map((side) => side.length).join("-"),
        ...firsts.map((own) => own.label || ""), ...firsts.map((own) => (own.line === null ? "" : own.line)), ...documents,
      ].join("\t");
    });
    return [this.data.columns, ...rows].map((row) => row + "\n").join("");
  }

  /** The pairs with text on both sides as a translation memory. */
  tmx() {
    return this.data.memory[0] + this.translations(new UnitNames()) + this.data.memory[1];
  }

  /** What stands between the head of a memory and its end. */
  translations(names) {
    const files = this.data.sides.map((side) => side.file);
    const property = (type, value) => (
      value === null ? "" : `      <prop type="${type}">${Memory.escaped(value)}</prop>\n`);
    const units = this.units(this.data.labels || "both", names).map(({ bead, name, twin, texts }) => {
      const [source, target] = bead.sides.map((side) => side[0].label);
      return `    <tu tuid="${Memory.escaped(name)}">\n` + property("x-confidence", bead.confidence)
        + property("x-bead", bead.sides.map((side) => side.length).join(":")) + property("x-source-label", source)
        + property("x-target-label", target) + property("x-twin", twin) + property("x-source-document", files[0])
        + property("x-target-document", files[1])
        + texts.map((text, side) => (
          `      <tuv xml:lang="${Memory.escaped(this.data.languages[side])}"><seg>${Memory.escaped(text)}</seg></tuv>\n`
        )).join("") + "    </tu>\n";
    });
    return units.join("");
  }

  /** The pairs that are written, each with its name and its two texts; the left out have names too. */
  units(labels, names = new UnitNames()) {
    const paths = this.data.sides[0].names;
    return this.beads.list.filter((bead) => !Beads.isUnpaired(bead)).flatMap((bead) => {
      const forms = Memory.forms(bead, labels).filter((texts) => texts.every((text) => text !== ""));
      const name = names.name(paths[bead.sides[0][0].first]);
      const twin = forms.length > 1 ? name : null;
      const own = twin === null ? [name] : [name, names.name(name + "/label")];
      return bead.state === "out" ? [] : forms.map((texts, place) => ({ bead, name: own[place], twin, texts }));
    });
  }

  /** What both sides of a bead say without labels, with them, or as both where that differs. */
  static forms(bead, labels) {
    const forms = { without: [false], with: [true], both: [false, true] }[labels].map((keeps) => Memory.texts(bead, keeps));
    const isOne = forms.length > 1 && forms[0].every((text, side) => text === forms[1][side]);
    return isOne ? forms.slice(0, 1) : forms;
  }

  /** What both sides of a bead say; where one would have nothing but labels, both keep theirs. */
  static texts(bead, keepsLabels) {
    const join = (texts) => texts.filter((text) => text !== "").join(" ");
    const plain = bead.sides.map((side) => join(side.map(Memory.text)));
    if (!keepsLabels && plain.every((text) => text !== "")) return plain;
    return bead.sides.map((side) => join(side.map((own) => own.lead + Memory.text(own))));
  }

  /** The text of a paragraph, which a row has unless it is given; empty if nothing of it can be seen. */
  static text(paragraph) {
    if (paragraph.text === undefined) paragraph.text = paragraph.element.querySelector(".text").textContent;
    return paragraph.text;
  }

  static escaped(text) {
    const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;" };
    return text.replace(/[&<>"']/g, (sign) => signs[sign]);
  }
}
