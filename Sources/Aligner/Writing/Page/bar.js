/** The bar at the foot of the page: how much is done, the corrections as buttons, and what is saved. */
class EditorBar {
  /** Each correction with its sign and its key; those of a side have the sign of the way it goes. */
  static corrections = [
    ["confirm", "✓", "c"], ["merge", "⤓", "m"], ["split", "✂", "s"], ["unpair", "⇹", "u"], ["pair", "⇄", "l"], ["leaveOut", "✕", "x"],
    ["withdraw", "○", "C"], ["sourceUp", "↑", "e"], ["sourceDown", "↓", "d"], ["targetUp", "↑", "r"], ["targetDown", "↓", "f"],
  ];
  /** How long it can be read what was done; in milliseconds. */
  static patience = 8000;

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
    const button = (name, sign, letter, action, word = words[name]) => {
      const isCapital = letter !== letter.toLowerCase(), key = isCapital ? "Shift+" + letter : letter;
      const label = `${words[name]} (${key})`, legend = make("kbd", {}, isCapital ? "⇧" + letter : letter);
      const element = make("button", { type: "button", title: label, onclick: action }, sign, " ", make("span", {}, word), legend);
      element.ariaLabel = label;
      element.setAttribute("aria-keyshortcuts", key);
      return element;
    };
    const correction = (name, word) => {
      const [, sign, key] = EditorBar.corrections.find(([own]) => own === name);
      return button(name, sign, key, () => editor.correct(name), word);
    };
    const side = (title, ...names) => make("span", { className: "group" },
      make("span", {}, title), ...names.map((name) => correction(name, name.endsWith("Up") ? words.up : words.down)));
    this.back = button("undo", "↶", "z", () => editor.undo());
    this.forth = button("redo", "↷", "y", () => editor.redo());
    this.back.className = this.forth.className = "known";
    this.withdrawal = correction("withdraw");
    this.open = make("span", {});
    this.next = make("button", { type: "button", className: "next", title: words.nextOpen + " (n)", onclick: () => editor.seek(1) },
      this.open, make("kbd", {}, "n"));
    this.element = make("footer", { className: "editor" }, this.said,
      make("div", { className: "progress" }, this.tally, this.next, this.menu()),
      make("div", { className: "acts", role: "toolbar" },
        ...["confirm", "merge", "split", "unpair"].map((name) => correction(name)), correction("pair", words.pairShort),
        correction("leaveOut"),
        side(words.french, "sourceUp", "sourceDown"), side(words.arabic, "targetUp", "targetDown"), this.back, this.forth,
        this.withdrawal));
    this.element.querySelector(".acts").ariaLabel = words.corrections;
    if (!editor.kept.store.isKept) this.element.prepend(make("p", { className: "unkept" }, words.notKept));
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
      if (file && !editor.kept.open(await file.text())) this.say(words.doesNotFit);
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
    this.editor.kept.keep();
    this.editor.memory.save(form);
  }

  /** Counts anew what is to be looked at and what is confirmed. */
  count() {
    const { list } = this.editor, { words } = this;
    const open = list.filter(Beads.isOpen), unpaired = open.filter(Beads.isUnpaired).length;
    const confirmed = list.filter((bead) => bead.state !== "auto").length;
    // Some languages have their own word for one.
    const counted = (name, number) => fill(words[name + (number < 2 ? "One" : "Several")], number, list.length);
    this.tally.textContent = counted("confirmed", confirmed);
    this.open.textContent = [counted("unsure", open.length - unpaired), counted("unpaired", unpaired)].join(words.comma);
    this.next.disabled = open.length === 0;
    this.enable();
  }

  /** Lets only those buttons be pressed that have something to take back. */
  enable() {
    const { beads, current } = this.editor;
    this.back.disabled = beads.done.length === 0;
    this.forth.disabled = beads.undone.length === 0;
    this.withdrawal.disabled = current?.state !== "confirmed";
  }

  /** Says what was done, also to who cannot see it, for a while. */
  say(text) {
    this.said.textContent = text;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => { this.said.textContent = ""; }, EditorBar.patience);
  }

  /** Whether the bar can be seen. */
  get isInSight() {
    const { top, bottom } = this.element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  }

  /** Each key with what it does, for who asks. */
  static help(words) {
    return [
      ["n", words.nextOpen], ["p", words.previousOpen], ["j k ↓ ↑", words.neighbours], ["Enter", words.confirmAndGo],
      ...EditorBar.corrections.map(([name, , key]) => [key === key.toLowerCase() ? key : "Shift+" + key, words[name]]),
      ["z", words.undo], ["y", words.redo],
    ];
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
