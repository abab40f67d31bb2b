"use strict";

/**
 * What a person has said of the things in a bitext, each by its name: that a finding is done, a comment on it.
 *
 * It is kept by the browser under the fingerprint of the two texts, so that it is there again after a reload and on another
 * page of the same texts. Where the browser keeps nothing, it lasts as long as the page.
 */
class Store {
  /** @param {string} key the fingerprint of the bitext */
  constructor(key) {
    this.key = "align-cli/" + key;
    this.storage = Store.storage();
    this.entries = this.read();
  }

  /** Whether the browser keeps what is said. */
  get isKept() {
    return this.storage !== null;
  }

  /** What was said of a thing: an object, empty if nothing was. */
  get(name) {
    return this.entries[name] || {};
  }

  /** Says something of a thing besides what was said before; what is empty is forgotten. */
  set(name, change) {
    // Another page of the same texts may have written meanwhile.
    if (this.isKept) this.entries = this.read();
    const entry = Object.fromEntries(Object.entries({ ...this.get(name), ...change }).filter(([, value]) => value));
    if (Object.keys(entry).length > 0) this.entries[name] = entry; else delete this.entries[name];
    try {
      if (this.isKept) this.storage.setItem(this.key, JSON.stringify(this.entries));
    } catch {
      this.storage = null;
    }
  }

  /** Calls back when another page of the same texts has said something. */
  onChange(listener) {
    addEventListener("storage", (event) => {
      if (event.key !== this.key) return;
      this.entries = this.read();
      listener();
    });
  }

  read() {
    const entries = Object.create(null);
    try {
      return Object.assign(entries, JSON.parse((this.storage && this.storage.getItem(this.key)) || "{}"));
    } catch {
      return entries;
    }
  }

  /** The browser's storage; `null` if it has none or lets none be used, as some do for a page that is a file. */
  static storage() {
    try {
      localStorage.setItem("align-cli", "1");
      localStorage.removeItem("align-cli");
      return localStorage;
    } catch {
      return null;
    }
  }
}
