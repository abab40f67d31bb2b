/** The corrections that the browser keeps: those of these two texts, and those of earlier versions of the documents. */
class KeptCorrections {
  /**
   * @param {Editor} editor
   * @param {string} key the fingerprint of the two texts
   */
  constructor(editor, key) {
    this.editor = editor;
    this.key = key;
    this.store = new Store(key);
    const { name, sides } = editor.memory.data, folder = location.pathname.replace(/[^/]*$/, "");
    // A new version of a document most often has the name that the old one had, and stands where it stood.
    this.versions = new Store("of/" + [folder, name, ...sides.map((side) => side.file)].join("/"));
    addEventListener("pagehide", () => this.keep());
  }

  /** Lets the browser keep what was done. */
  keep() {
    clearTimeout(this.editor.waiting);
    const { beads, memory } = this.editor, isDone = beads.done.length > 0 || this.isLoaded;
    this.store.set("links", { text: isDone ? memory.links() : "" });
    if (isDone) this.remember([...this.others, this.key]);
  }

  /** Takes up what was kept, which is no step that could be taken back; tells of what is kept of earlier versions. */
  load() {
    const text = this.store.get("links").text;
    this.isLoaded = Boolean(text) && this.open(text);
    if (this.isLoaded) this.editor.beads.settle();
    this.tell();
  }

  /** Takes the beads of a links file; false if they are not of these documents. */
  open(text) {
    const { memory, beads } = this.editor, list = memory.parse(text);
    return list !== null && beads.take(list);
  }

  /** The fingerprints of other versions that were corrected, the last one at the end. */
  get others() {
    return (this.versions.get("versions").keys || []).filter((key) => key !== this.key);
  }

  remember(keys) {
    this.versions.set("versions", { keys });
  }

  /** Says at the bar that there are corrections of an earlier version, and lets them be saved. */
  tell() {
    const text = this.others.map((key) => new Store(key).get("links").text).filter(Boolean).at(-1);
    if (!text) return;
    const { words, memory, bar } = this.editor, count = text.split(/\t(?:confirmed|out)\t/).length - 1;
    if (count === 0) return;
    const save = make("button", { type: "button", onclick: () => memory.download("links", text) }, words.saveEarlier);
    const forget = make("button", { type: "button", title: words.close, ariaLabel: words.close }, "✕");
    const notice = make("p", { className: "earlier" }, fill(words.earlier, count), " ", save, " ", forget);
    save.dataset.save = "earlier";
    forget.addEventListener("click", () => {
      this.remember([]);
      notice.remove();
    });
    bar.element.prepend(notice);
  }
}
