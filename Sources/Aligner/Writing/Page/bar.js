/** The bar at the foot of the page: how much is done, the corrections as buttons, and what is saved. */
class EditorBar {
  /** Each correction with its sign and its key; those of a side have the sign of the way it goes. */
  static corrections = [
    ["confirm", "✓", "c"], ["merge", "⤓", "m"], ["split", "✂", "s"], ["unpair", "⇹", "u"], ["leaveOut", "✕", "x"],
    ["sourceUp", "↑", "e"], ["sourceDown", "↓", "d"], ["targetUp", "↑", "r"], ["targetDown", "↓", "f"],
  ];

  /**
   * @param {Editor} editor
   * @param {Object<string, string>} words what the page says, in its language
   */
  constructor(editor, words) {
    this.editor = editor;
    this.words = words;
    this.tally = make("span", { className: "tally" });
    this.said = make("output", { className: "said" });
    this.said.setAttribute("aria-live", "polite");
    const button = (name, sign, key, action) => {
      const label = `${words[name]} (${key})`;
      const element = make("button", { type: "button", title: label, onclick: action }, sign);
      element.ariaLabel = label;
      element.setAttribute("aria-keyshortcuts", key);
      return element;
    };
    const group = (...names) => make("span", { className: "group" }, ...names.map((name) => {
      const [, sign, key] = EditorBar.corrections.find(([own]) => own === name);
      const element = button(name, sign, key, () => editor.correct(name));
      if (!/^(source|target)/.test(name)) element.append(" ", make("span", { className: "word" }, words[name]));
      element.append(make("kbd", {}, key));
      return element;
    }));
    const side = (title, ...names) => {
      const element = group(...names);
      element.prepend(make("span", {}, title));
      return element;
    };
    this.back = button("undo", "↶", "z", () => editor.undo());
    this.forth = button("redo", "↷", "y", () => editor.redo());
    this.next = make("button", { type: "button", className: "next", title: words.nextUnsure + " (n)", onclick: () => editor.seek(1) });
    this.element = make("footer", { className: "editor" },
      make("div", { className: "progress" }, this.tally, this.next, this.said),
      make("div", { className: "acts", role: "toolbar" },
        group("confirm", "merge", "split", "unpair", "leaveOut"), side(words.french, "sourceUp", "sourceDown"),
        side(words.arabic, "targetUp", "targetDown"), make("span", { className: "group" }, this.back, this.forth), this.menu()));
    this.element.querySelector(".acts").ariaLabel = words.corrections;
    if (!editor.store.isKept) this.element.prepend(make("p", { className: "unkept" }, words.notKept));
    editor.rows.after(this.element);
    this.element.parentElement.classList.add("editing");
  }

  /** What is saved and opened. */
  menu() {
    const { editor, words } = this;
    const input = make("input", { type: "file", accept: ".links,.tsv,.txt", hidden: true });
    input.addEventListener("change", async () => {
      const file = input.files[0];
      input.value = "";
      if (file && !editor.open(await file.text())) this.say(words.doesNotFit);
    });
    const save = (form, title) => {
      const element = make("button", { type: "button", onclick: () => this.save(form) }, title);
      element.dataset.save = form;
      return element;
    };
    const open = make("button", { type: "button", onclick: () => input.click() }, words.openLinks);
    const list = make("div", {}, save("tmx", words.saveMemory), save("tsv", words.saveTable), save("links", words.saveLinks), open, input);
    return make("details", { className: "menu" }, make("summary", {}, words.save), list);
  }

  save(form) {
    this.element.querySelector(".menu").open = false;
    this.editor.keep();
    this.editor.memory.save(form);
  }

  /** Counts anew what is not sure and what is confirmed. */
  count() {
    const { list } = this.editor, { words } = this;
    const unsure = list.filter(Beads.isUnsure).length;
    const confirmed = list.filter((bead) => bead.state !== "auto").length;
    this.tally.textContent = fill(words.howManyConfirmed, confirmed, list.length);
    this.next.textContent = fill(words.howManyUnsure, unsure, list.length);
    this.next.disabled = unsure === 0;
    this.enable();
  }

  enable() {
    this.back.disabled = this.editor.beads.done.length === 0;
    this.forth.disabled = this.editor.beads.undone.length === 0;
  }

  /** Says what was done, also to who cannot see it. */
  say(text) {
    this.said.textContent = text;
  }

  /** What keys do. */
  get keys() {
    const { editor } = this;
    const corrections = EditorBar.corrections.map(([name, , key]) => [key, () => editor.correct(name)]);
    return {
      ...Object.fromEntries(corrections), z: () => editor.undo(), y: () => editor.redo(), "Ctrl+z": () => editor.undo(),
      "Ctrl+y": () => editor.redo(), "Ctrl+Z": () => editor.redo(), n: () => editor.seek(1),
      p: () => editor.seek(-1), j: () => editor.step(1), k: () => editor.step(-1), ArrowDown: () => editor.step(1),
      ArrowUp: () => editor.step(-1),
      Enter: () => {
        if (editor.current && editor.current.state === "auto") editor.correct("confirm");
        editor.seek(1);
      },
    };
  }
}
