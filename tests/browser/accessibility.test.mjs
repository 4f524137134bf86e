// axe-core on a page of every sort and state, in three languages, light and dark, on a phone and a desktop.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AXE, violations } from "./axe.mjs";
import { dress, inTabs, launch, open, tab } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { KINDS, LANGUAGES, SORTS, isShared, representatives } from "./tree.mjs";

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
