// What the script of the theme adds, and that nothing is missing or wrong without it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inTabs, launch, open, setDay, tab } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { LANGUAGES, demo, early, representatives } from "./tree.mjs";

/** Words that are wrong on a later day. */
const FLEETING = /\b(today|now|currently|still|at present)\b|今天|今日|目前|现在|当前|اليوم|حاليا|حاليًا|الآن/i;

/** Pages of the early copy that read differently on a later day. */
const dated = early.pages.filter((it) => LANGUAGES.includes(it.lang) && / data-from="/.test(it.html));

let chromium;
before(async () => { chromium = await launch(); });
after(() => chromium.close());

test("without script a page tells the same facts, in the same order", async () => {
  const with_ = new Map();
  const faults = new Faults();
  const pages = representatives.filter((it) => it.file.startsWith(demo.root));
  await inTabs(() => tab(chromium.browser), pages, async (page, it) => {
    await open(page, it);
    with_.set(it.path, await page.evaluate(facts));
  });
  await inTabs(() => tab(chromium.browser, { script: false }), pages, async (page, it) => {
    await open(page, it);
    const without = await page.evaluate(facts);
    if (without.length === 0) faults.add("no words without script", it.path);
    if (without.join("\n") !== with_.get(it.path).join("\n")) faults.add(`differs: ${difference(without, with_.get(it.path))}`, it.path);
  });
  faults.expectNone();
});

test("without script an old copy says nothing that is wrong on a later day", async () => {
  const faults = new Faults();
  await inTabs(() => tab(chromium.browser, { script: false }), dated, async (page, it) => {
    await open(page, it);
    for (const { text, from, isBanner, isShown, hasNext } of await page.evaluate(states)) {
      if (from) {
        if (isShown) faults.add("is shown before its day", `${it.path}: ${text}`);
        continue;
      }
      if (FLEETING.test(text)) faults.add("speaks of the day it is read", `${it.path}: ${text}`);
      if (isBanner && hasNext && text && !/\d{4}/.test(text)) faults.add("ends some day and says no date", `${it.path}: ${text}`);
    }
    if (await page.evaluate(() => document.getElementById("y-copy")?.checkVisibility())) faults.add("the date of the copy is shown empty", it.path);
    if (!(await page.evaluate((root) => [...document.querySelectorAll("footer a")].some((link) => link.href === root), rootOf(early)))) {
      faults.add("no link to the root page, which holds the date", it.path);
    }
  });
  faults.expectNone();
});

test("an old copy shows the banner of the reader's day, from its first second on and to its last", async () => {
  const faults = new Faults();
  assert.ok(dated.some((it) => it.sort === "policy") && dated.some((it) => it.sort === "office"), "no page that changes");
  // The script knows no language: one will do.
  await inTabs(() => tab(chromium.browser), dated.filter((it) => it.lang === "en"), async (page, it) => {
    const days = [...new Set([...it.html.matchAll(/data-(?:from|valid-until)="([^"]*)"/g)].map((found) => found[1]))].sort();
    const moments = [[early.asOf, "12:00:00"], ...days.flatMap((day) => [[eve(day), "23:59:59"], [day, "00:00:00"]]), ["2099-12-31", "12:00:00"]];
    for (const [day, time] of moments) {
      await setDay(page, day, time);
      await open(page, it);
      const told = await page.evaluate(states);
      for (const line of wrongOn(day, told)) faults.add(line, `${it.path} on ${day}, ${time}`);
    }
  });
  faults.expectNone();
});

test("an old copy says of a page what a copy of today says", async () => {
  const faults = new Faults();
  const today = new Map(demo.pages.map((it) => [it.path, it]));
  const pages = dated.filter((it) => today.has(it.path));
  assert.ok(pages.length > 0, "the copies have no page in common that changes");
  await inTabs(() => tab(chromium.browser), pages, async (page, it) => {
    const said = [];
    for (const one of [it, today.get(it.path)]) {
      await open(page, one);
      said.push((await page.evaluate(states)).filter((state) => state.isShown && state.text && !state.isNotice).map((state) => state.text));
    }
    if (said[0].join("\n") !== said[1].join("\n")) faults.add(`differs: ${difference(said[0], said[1])}`, it.path);
  });
  faults.expectNone();
});

test("the foot of a page says which day the copy is of, and how old it is once it is old", async () => {
  const faults = new Faults();
  const pages = [demo, early].flatMap(({ pages, asOf }) => pages.filter((it) => it.key === "index" && /\/index\.html$/.test(it.path)).map((it) => ({ ...it, asOf })));
  await inTabs(() => tab(chromium.browser), pages, async (page, it) => {
    const lines = [];
    for (const day of [it.asOf, "2099-12-31"]) {
      await setDay(page, day);
      await open(page, it);
      const line = await page.evaluate(copyLine);
      if (line?.datetime !== it.asOf) faults.add("the foot has not the day of the copy", `${it.path}: ${JSON.stringify(line)}`);
      else if (!line.text.includes(it.asOf.slice(0, 4))) faults.add("the foot does not say the year of the copy", `${it.path}: ${line.text}`);
      lines.push(line?.text);
    }
    if (lines[0] === lines[1]) faults.add("the foot does not say how old the copy is", `${it.path} of ${it.asOf} on 2099-12-31: ${lines[1]}`);
  });
  faults.expectNone();
});

/** In the page: the texts that are shown in notices and in the main part; buttons are the script's to add. */
function facts() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (parent.closest("header.site, footer, nav, button, script") || !text.data.trim()) continue;
    if (parent.checkVisibility({ visibilityProperty: true })) found.push(text.data.replace(/\s+/g, " ").trim());
  }
  return found;
}

/** In the page: its banners and all else that has its day, in order. */
function states() {
  return [...document.querySelectorAll(".banner, .unconfirmed, [data-from]")].map((it) => {
    const next = it.nextElementSibling;
    return {
      text: it.textContent.replace(/\s+/g, " ").trim(),
      from: it.getAttribute("data-from"),
      isBanner: it.classList.contains("banner"),
      isNotice: it.classList.contains("notice"),
      isShown: it.checkVisibility({ visibilityProperty: true }),
      hasNext: Boolean(next?.classList.contains("banner")),
    };
  });
}

/** In the page: the line of the foot that tells of the copy, with the day in it. */
function copyLine() {
  const line = document.getElementById("y-copy");
  if (!line?.checkVisibility()) return undefined;
  return { text: line.innerText.trim(), datetime: line.querySelector("time")?.getAttribute("datetime") };
}

/** What is shown or hidden on a day and should not be. Of banners the last whose day has come stands alone. */
function wrongOn(day, told) {
  const due = told.filter((it) => !it.from || it.from <= day);
  const banner = due.filter((it) => it.isBanner).at(-1);
  return told.flatMap((it) => {
    const isRight = it.isBanner ? it === banner : due.includes(it);
    // A banner without words stands for days of which there is nothing to say.
    if (it.isShown === (isRight && it.text !== "")) return [];
    return [`${it.isShown ? "shown" : "hidden"} and should not be: ${it.text}`];
  });
}

function difference(one, other) {
  return `only here: ${one.filter((it) => !other.includes(it)).join(" / ") || "-"}; only there: ${other.filter((it) => !one.includes(it)).join(" / ") || "-"}`;
}

function eve(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function rootOf(tree) {
  return tree.pages.find((it) => it.path === "index.html").url;
}
