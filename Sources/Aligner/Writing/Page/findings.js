/**
 * The findings of all bitexts on the page: which are shown and in what order, which is the current one, and what a person
 * says of each: its state (`done`, `todo` or none) and a comment.
 */
class Findings {
  static ranks = { error: 0, warning: 1, note: 2 };

  /** @param {Object<string, string>} words what the page says, in its language */
  constructor(words) {
    this.words = words;
    this.panels = Array.from(document.querySelectorAll(".panel"), (element) => this.panel(element));
    this.current = null;
    this.changed = () => {};
  }

  get all() {
    return this.panels.flatMap((panel) => panel.items);
  }

  get shown() {
    return this.all.filter((item) => !item.row.hidden);
  }

  /** Shows those that are wanted, also by their panel's choice of a state. */
  filter(isWanted) {
    for (const panel of this.panels) {
      const state = panel.element.querySelector(".state").value;
      for (const item of panel.items) {
        const own = this.stateOf(item);
        item.isLeftOut = !(state === "" || (state === "left" ? own !== "done" : own === state));
        item.row.hidden = item.isLeftOut || !isWanted(item);
      }
    }
    if (this.current && this.current.row.hidden) this.current = null;
  }

  /** The next one that is shown, or the one before. */
  neighbour(by) {
    const shown = this.shown;
    if (shown.length === 0) return null;
    const at = this.current ? shown.indexOf(this.current) : by > 0 ? -1 : shown.length;
    return shown[(at + by + shown.length) % shown.length];
  }

  /** Makes one the current one. */
  choose(item) {
    document.querySelectorAll(".now").forEach((element) => element.classList.remove("now"));
    if (this.current) this.current.row.ariaCurrent = null;
    this.current = item;
    item.row.classList.add("now");
    item.row.ariaCurrent = "true";
    item.row.scrollIntoView({ block: "nearest" });
    if (item.detail) item.detail.classList.add("now");
  }

  stateOf(item) {
    return item.store.get(item.name).state || "";
  }

  commentOn(item) {
    return item.store.get(item.name).comment || "";
  }

  /** Gives one a state, or takes it away if it has it already. */
  toggle(item, state) {
    item.store.set(item.name, { state: this.stateOf(item) === state ? "" : state });
    this.show(item);
    this.changed();
  }

  /** Lets a comment be written where one is shown. */
  edit(item, place) {
    const noted = place.querySelector(".noted");
    if (place.querySelector("textarea")) return;
    const field = make("textarea", { value: this.commentOn(item), rows: 2, dir: "auto", ariaLabel: this.words.comment });
    const close = () => {
      field.remove();
      noted.hidden = false;
      this.show(item);
    };
    field.addEventListener("input", () => {
      item.store.set(item.name, { comment: field.value.trim() });
      this.tellKept();
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape" || (event.key === "Enter" && event.ctrlKey)) field.blur();
    });
    noted.hidden = true;
    noted.before(field);
    field.focus();
  }

  /** How many are left, panel by panel. */
  count() {
    for (const { element, items } of this.panels) {
      const left = items.filter((item) => this.stateOf(item) !== "done").length;
      element.querySelector(".left").textContent = fill(this.words.left, left, items.length);
    }
    this.tellKept();
  }

  panel(element) {
    const store = new Store(element.closest("[data-key]").dataset.key), rows = element.querySelectorAll(".list tbody>tr");
    const items = Array.from(rows, (row, index) => ({
      row, store, index, name: row.dataset.accept.slice(0, 16), detail: document.getElementById(row.dataset.finding),
    }));
    for (const item of items) {
      this.addControls(item, item.row.querySelector(".tick"), item.row.querySelector(".what"));
      if (item.detail) {
        item.detail.append(make("p", { className: "noted", dir: "auto" }));
        this.addControls(item, item.detail, item.detail);
      }
      this.show(item);
    }
    const panel = { element, store, items };
    element.querySelector(".order").addEventListener("input", (event) => this.sort(panel, event.target.value));
    element.querySelector(".state").addEventListener("input", () => this.changed());
    store.onChange(() => {
      panel.items.forEach((item) => this.show(item));
      this.changed();
    });
    return panel;
  }

  sort(panel, order) {
    const rank = (item) => (order === "severity" ? Findings.ranks[item.row.dataset.severity] : 0);
    panel.items.sort((one, other) => rank(one) - rank(other) || one.index - other.index);
    panel.element.querySelector(".list tbody").append(...panel.items.map((item) => item.row));
    this.changed();
  }

  addControls(item, tickPlace, place) {
    const tick = make("input", { type: "checkbox", className: "done", title: this.words.done, ariaLabel: this.words.done });
    tick.addEventListener("change", () => this.toggle(item, "done"));
    const flag = make("button", { type: "button", className: "flag", title: this.words.toDo, ariaLabel: this.words.toDo }, "⚑");
    flag.addEventListener("click", () => this.toggle(item, "todo"));
    const pen = make("button", { type: "button", className: "pen", title: this.words.comment, ariaLabel: this.words.comment }, "✎");
    pen.addEventListener("click", () => this.edit(item, place));
    tickPlace.prepend(tick);
    place.querySelector(".noted").before(make("span", { className: "acts" }, flag, pen));
  }

  /** Shows what was said of one, wherever it stands on the page. */
  show(item) {
    const state = this.stateOf(item);
    for (const element of [item.row, item.detail]) {
      if (!element) continue;
      element.classList.toggle("done", state === "done");
      element.classList.toggle("todo", state === "todo");
      element.querySelector("input.done").checked = state === "done";
      element.querySelector(".flag").ariaPressed = String(state === "todo");
      element.querySelector(".noted").textContent = this.commentOn(item);
    }
  }

  tellKept() {
    for (const { element, store } of this.panels) element.querySelector(".unkept").hidden = store.isKept;
  }
}

/** Makes an element. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Saves a text as a download. */
function download(name, type, text) {
  const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Fills in the numbers of a message. */
function fill(message, number, count) {
  return message.replace("{n}", number).replace("{count}", count);
}
