/**
 * What keys do, by name: `n`, `/`, `Shift+Enter`.
 *
 * Letters are those that are printed on the keys where the layout is not a Latin one.
 */
class Keys {
  /**
   * @param {Object<string, function(Event)>} actions what keys do while nobody types
   * @param {Object<string, function(Event)>} always what keys do even then
   */
  constructor(actions, always = {}) {
    document.addEventListener("keydown", (event) => {
      if (event.altKey || event.isComposing) return;
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
    const letter = /^Key([A-Z])$/.exec(event.code);
    if (letter && !/^[\x20-\x7e]$/.test(event.key)) return letter[1].toLowerCase();
    return event.shiftKey && event.key.length > 1 ? "Shift+" + event.key : event.key;
  }

  static isTyping(element) {
    return element.matches("input[type=search], input[type=text], textarea, select");
  }
}
