// Faults that a test has found, told so that they can be mended.
import assert from "node:assert/strict";

/** What is wrong, and where: each fault once, with the places it was found at. */
export class Faults {
  #places = new Map();

  add(what, where) {
    if (!this.#places.has(what)) this.#places.set(what, []);
    this.#places.get(what).push(where);
  }

  /** Fails with all faults, if there are any. */
  expectNone() {
    const lines = [...this.#places].map(([what, places]) => {
      const further = places.length > 3 ? ` and ${places.length - 3} more` : "";
      return `${what}\n    on ${places.slice(0, 3).join(" | ")}${further}`;
    });
    assert.ok(lines.length === 0, `${lines.length} faults\n${lines.sort().join("\n")}`);
  }
}
