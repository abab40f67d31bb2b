/** Says what the keys of the page do, when it is asked. */
class KeyHelp {
  /**
   * @param {string[][]} keys each key with what it does
   * @param {Object<string, string>} words what the page says, in its language
   */
  constructor(keys, words) {
    this.keys = keys;
    this.words = words;
  }

  /** The keys of a text that has a line for each. */
  static rows(text) {
    return text.split("\n").filter(Boolean).map((line) => line.split("\t"));
  }

  /** Shows the keys; Escape, a click beside them and the button at the end make them go. */
  show() {
    this.dialog ??= this.made();
    if (!this.dialog.open) this.dialog.showModal();
  }

  made() {
    // Not by ::first-letter: with one such rule each row that a browser puts into a large page takes five times as long.
    const rows = this.keys.map(([key, [first, ...rest]]) => (
      make("tr", {}, make("td", {}, make("kbd", {}, key)), make("td", {}, first.toUpperCase() + rest.join("")))));
    const close = make("button", { type: "button", onclick: () => dialog.close() }, this.words.close);
    const dialog = make("dialog", { className: "keyhelp" }, make("h2", {}, this.words.keys), make("table", {}, make("tbody", {}, ...rows)), close);
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener("keydown", (event) => { if (event.key === "Escape") dialog.close(); });
    document.body.append(dialog);
    return dialog;
  }
}
