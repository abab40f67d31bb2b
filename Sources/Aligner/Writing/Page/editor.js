/**
 * The rows of a bitext as beads that a person corrects: one of them is the current one, which keys and the bar at the foot of
 * the page act on. What was done is kept by the browser, as the lines of a links file.
 */
class Editor {
  /**
   * @param {Element} bitext the element of a bitext
   * @param {Object<string, string>} words what the page says, in its language
   */
  constructor(bitext, words) {
    this.words = words;
    this.rows = bitext.querySelector(".rows");
    const data = JSON.parse(bitext.querySelector(".corrections").textContent);
    this.beads = new Beads(data);
    this.memory = new Memory(data, this.beads);
    this.drawing = new MapDrawing(bitext.querySelector(".map svg"), this.beads);
    this.kept = new KeptCorrections(this, bitext.dataset.key);
    this.marks = new Marks();
    this.current = null;
    this.changed = () => {};
    const rows = Array.from(this.rows.querySelectorAll(".bead"));
    // The empty side of a row says so in words, one for either side.
    this.none = [0, 1].map((side) => rows.map((row) => row.querySelectorAll(".side")[side].querySelector(".none")).find(Boolean));
    this.beads.list.forEach((bead, index) => {
      bead.row = rows[index];
      rows[index].bead = bead;
      this.lend(bead, rows[index]);
    });
    this.frame = Array.from(rows[0].querySelectorAll(".side"), (side) => side.cloneNode(false));
    this.beads.changed = (before, after, main) => this.show(before, after, main);
    this.bar = new EditorBar(this, words);
    this.rows.addEventListener("click", (event) => {
      const row = event.target.closest(".bead");
      if (!row || !getSelection().isCollapsed) return;
      this.choose(row.bead);
      this.marks.click(row.bead, event.target);
    });
    this.kept.load();
    this.isReady = true;
    this.bar.count();
    Editor.all.push(this);
  }

  /** Those of the page, in its order. */
  static all = [];

  /** What keys do: they correct the bitext on which something was chosen last; before that, the one that is in sight is asked. */
  static keys() {
    const names = Object.keys(Editor.all[0].bar.keys);
    const active = () => Editor.active || Editor.all.find((editor) => editor.bar.isInSight) || Editor.all[0];
    return Object.fromEntries(names.map((name) => [name, () => active().bar.keys[name]()]));
  }

  /** Tells the paragraphs of a bead which elements show them. */
  lend(bead, row) {
    row.querySelectorAll(".side").forEach((side, index) => {
      side.querySelectorAll("p:not(.none)").forEach((element, place) => { bead.sides[index][place].element = element; });
    });
  }

  get list() {
    return this.beads.list;
  }

  /** Makes a bead the current one. */
  choose(bead, reveals = false) {
    if (!bead) return;
    this.marks.visit(bead);
    Editor.active?.release();
    this.current = bead;
    Editor.active = this;
    const { row } = bead;
    row.hidden = false;
    row.setAttribute("aria-current", "true");
    row.setAttribute("role", "group");
    row.ariaLabel = this.describe(bead);
    row.tabIndex = 0;
    row.focus({ preventScroll: true });
    if (reveals) {
      row.scrollIntoView({ block: "nearest" });
      // Once more: rows that were never shown get their true height only now.
      requestAnimationFrame(() => row.scrollIntoView({ block: "nearest" }));
    }
    this.bar.enable();
  }

  /** Makes no bead the current one. */
  release() {
    const row = this.current?.row;
    this.current = null;
    if (row) {
      row.removeAttribute("aria-current");
      row.tabIndex = -1;
    }
    this.bar.enable();
  }

  /** The place of the current bead among all; -1 where nobody has chosen any. */
  get at() {
    return this.list.indexOf(this.current);
  }

  describe(bead) {
    const { confirmed, out, unsure, unpaired } = this.words;
    const open = Beads.isUnpaired(bead) ? unpaired : Beads.isUnsure(bead) ? unsure : "";
    const state = { confirmed, out, auto: open }[bead.state];
    const place = fill(this.words.place, this.list.indexOf(bead) + 1, this.list.length);
    return [place, state, bead.sides.map((side) => side.length).join("-")].filter(Boolean).join(", ");
  }

  /** Goes some beads on. */
  step(by) {
    const shown = (bead) => !bead.row.hidden;
    let at = this.current ? this.at + by : 0;
    while (this.list[at] && !shown(this.list[at])) at += by;
    this.choose(this.list[at], true);
  }

  /** Goes to the next bead that is to be looked at, or the one before, also in another bitext of the page. */
  seek(by) {
    const places = Editor.all.flatMap((editor) => editor.list.map((bead) => ({ editor, bead })));
    const first = places.findIndex(({ editor }) => editor === this);
    const start = this.current ? first + this.at : by > 0 ? first - 1 : first + this.list.length;
    for (let step = 1; step <= places.length; step += 1) {
      const { editor, bead } = places[(start + step * by + 2 * places.length) % places.length];
      if (Beads.isOpen(bead)) return editor.choose(bead, true);
    }
    this.bar.say(this.words.noneOpen);
  }

  /**
   * Corrects the current bead; nothing where there is none.
   * @param {string} name one of the corrections
   */
  correct(name) {
    const at = this.at, { beads, words } = this;
    if (at < 0 && name !== "pair") return this.bar.say(words.chooseFirst);
    const { marks, current } = this, { pair } = marks;
    const move = (side, by) => {
      const own = marks.own(current, side, by);
      return beads.move(at, side, own, by) && (marks.set(side, own), true);
    };
    const corrections = {
      confirm: () => beads.confirm(at), withdraw: () => beads.withdraw(at), leaveOut: () => beads.leaveOut(at),
      merge: () => beads.merge(at), split: () => beads.split(at, marks.places(current)), unpair: () => beads.unpair(at),
      pair: () => !pair.includes(null) && new Pairing(beads, pair).make(),
      sourceUp: () => move(0, -1), sourceDown: () => move(0, 1), targetUp: () => move(1, -1), targetDown: () => move(1, 1),
    };
    if (!corrections[name]()) return this.bar.say(this.why(name));
    // What a person puts together is confirmed of itself, which the mark says.
    const done = this.current.state === "confirmed" ? words[name] + " ✓" : words[name];
    this.bar.say(name === "withdraw" ? words.withdrawn : done);
  }

  /** Why a correction cannot be done. */
  why(name) {
    const { words, marks } = this;
    if (name === "confirm") return words.confirmedAlready;
    if (name === "pair") return marks.pair.includes(null) ? words.clickBoth : words.confirmedAlready;
    return /Up$|Down$/.test(name) ? words.inTheWay : words.cannot;
  }

  undo() {
    this.bar.say(this.beads.undo() ? this.words.undone : this.words.cannot);
  }

  redo() {
    this.bar.say(this.beads.redo() ? this.words.redone : this.words.cannot);
  }

  /** Shows beads in the place of others, some of which may stay, and makes one of them the current one. */
  show(before, after, main) {
    const old = new Set(before), staying = new Set(after.filter((bead) => old.has(bead)));
    let next = before[0].row;
    for (const bead of after) {
      if (staying.has(bead)) {
        next = bead.row.nextElementSibling;
      } else {
        bead.row = this.row(bead);
        bead.row.bead = bead;
        next.before(bead.row);
      }
    }
    for (const bead of before) {
      if (staying.has(bead)) continue;
      bead.row.remove();
      bead.row = null;
    }
    if (this.isReady) this.choose(main, true);
    this.bar.count();
    this.drawing.request();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.kept.keep(), 300);
    this.changed();
  }

  /** The row of a bead, with the elements of its paragraphs. */
  row(bead) {
    const row = make("section", { className: "bead" + (bead.state === "auto" ? "" : " " + bead.state) });
    const [start, end] = this.drawing.place(bead);
    Object.assign(row.dataset, { start, end });
    const sides = bead.sides.map((paragraphs, side) => {
      const element = this.frame[side].cloneNode(false);
      element.append(...paragraphs.map((own) => this.element(side, own)));
      if (paragraphs.length === 0) element.append(this.empty(side));
      return element;
    });
    const middle = make("div", { className: "mid" });
    const shape = bead.sides.map((side) => side.length).join("-"), percent = Math.round(bead.confidence * 100);
    middle.title = `${this.words.confidence} ${percent} %`;
    if (bead.isMoved) middle.append(make("span", { className: "moved" }, this.words.moved));
    if (shape !== "1-1" && !Beads.isUnpaired(bead)) middle.append(make("span", {}, shape));
    if (Beads.isUnsure(bead)) middle.append(make("span", { className: "unsure" }, percent + " %"));
    row.append(sides[0], middle, sides[1]);
    return row;
  }

  empty(side) {
    if (this.none[side]) return this.none[side].cloneNode(true);
    return make("p", { className: "none", lang: this.words.language, dir: "auto" }, side === 0 ? this.words.extra : this.words.missing);
  }

  /** The element of a paragraph; made like that of any other for a piece that no row has shown yet. */
  element(side, paragraph) {
    if (paragraph.element) return paragraph.element;
    const element = make("p", { className: "body" });
    if (paragraph.line !== null) element.append(make("span", { className: "line" }, String(paragraph.line)));
    if (paragraph.label !== null) element.append(make("span", { className: "label" }, paragraph.label), " ");
    element.append(make("span", { className: "text" }, paragraph.text));
    paragraph.element = element;
    return element;
  }
}
