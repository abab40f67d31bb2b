/**
 * What keys do, by name: `n`, `/`, `Shift+Enter`.
 *
 * Letters are those that are printed on the keys where the layout is not a Latin one. They are capitals with Shift alone: a lock that
 * was forgotten makes no key do another thing.
 */
class Keys {
  /**
   * @param {Object<string, function(Event)>} actions what keys do while nobody types
   * @param {Object<string, function(Event)>} always what keys do even then
   */
  constructor(actions, always = {}) {
    document.addEventListener("keydown", (event) => {
      if (event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
      const name = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + Keys.name(event);
      // What has the focus does by itself what it is there for.
      if (name === "Enter" && event.target.matches("button, summary, a")) return;
      const action = always[name] || (Keys.isTyping(event.target) ? undefined : actions[name]);
      if (!action) return;
      event.preventDefault();
      action(event);
    });
  }

  static name(event) {
    const place = /^Key([A-Z])$/.exec(event.code);
    const letter = /^[a-z]$/i.test(event.key) ? event.key : place && !/^[\x20-\x7e]$/.test(event.key) ? place[1] : null;
    if (letter) return event.shiftKey ? letter.toUpperCase() : letter.toLowerCase();
    return event.shiftKey && event.key.length > 1 ? "Shift+" + event.key : event.key;
  }

  static isTyping(element) {
    return element.matches("input[type=search], input[type=text], textarea, select");
  }
}
