// axe-core on a page of every sort and state, in three languages, light and dark, on a phone and a desktop.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { dress, inTabs, launch, open, tab } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { KINDS, LANGUAGES, SORTS, isShared, representatives } from "./tree.mjs";

const AXE = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const LOOKS = [
  { width: 1280, scheme: "light" }, { width: 1280, scheme: "dark" },
  { width: 360, height: 780, scheme: "light" }, { width: 360, height: 780, scheme: "dark" },
];

let chromium;
before(async () => { chromium = await launch(); });
after(() => chromium.close());

test("every sort of page is there in every language that is looked at", (t) => {
  for (const language of LANGUAGES) {
    t.diagnostic(`looked at in ${language}: ${representatives.filter((it) => it.lang === language).map((it) => it.name).join(", ")}`);
  }
  const sorts = new Set(representatives.map((it) => it.sort));
  const lacking = KINDS.filter((it) => !sorts.has(it));
  if (lacking.length) t.diagnostic(`kinds of pages that the demo does not have: ${lacking.join(", ")}`);
  const unnamed = [...sorts].filter((it) => !SORTS.includes(it));
  if (unnamed.length) t.diagnostic(`new sorts, to be added to SORTS in tree.mjs: ${unnamed.join(", ")}`);

  const has = (sort, language) => representatives.some((it) => it.sort === sort && (isShared(it) || it.lang === language));
  const missing = LANGUAGES.flatMap((language) => SORTS.filter((sort) => !has(sort, language)).map((sort) => `${language} ${sort}`));
  assert.deepEqual(missing, [], "sorts of pages that the demo no longer has");
  assert.ok(representatives.some((it) => it.fallback && it.lang === "ar"), "no page in Arabic has its text in another language");
});

test("no page violates WCAG 2.2 A or AA", async () => {
  const faults = new Faults();
  await inTabs(() => tab(chromium.browser), representatives, async (page, it) => {
    await open(page, it);
    await page.evaluate(AXE);
    for (const look of LOOKS) {
      await dress(page, look);
      const place = `${it.path} (${it.name}), ${look.width} px, ${look.scheme}`;
      for (const line of await page.evaluate(violations, look.scheme)) faults.add(line, place);
      // The menus are the same on all pages.
      if (it.sort !== "home") continue;
      for (const isOpen of [true, false]) {
        await page.evaluate((value) => document.querySelectorAll("details").forEach((one) => { one.open = value; }), isOpen);
        if (isOpen) for (const line of await page.evaluate(violations, look.scheme)) faults.add(line, `${place}, menus open`);
      }
    }
  });
  faults.expectNone();
});

/** In the page: what axe finds, a line for each element. In the dark only colours differ. */
async function violations(scheme) {
  const all = {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
    rules: { "target-size": { enabled: true } },
  };
  const colours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
  const result = await window.axe.run(document, { ...(scheme === "dark" ? colours : all), resultTypes: ["violations"] });
  return result.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.split("\n").slice(1).map((it) => it.trim()).join("; ")}`));
}
