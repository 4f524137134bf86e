// How pages look: narrow, at 400 % zoom, with wide-set text, on paper, in forced colours, while they load, and in motion.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dress, inTabs, launch, open, tab } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { cut, edgeless, markTinted, moving, navigation, setMenus, spaceText, visibleTexts, words } from "./seen.mjs";
import { representatives } from "./tree.mjs";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 780 };
/** A window of 1280 × 1024 at 400 % is 320 × 256 CSS pixels. */
const ZOOMED = { width: 320, height: 256 };
const PAPER = { width: 794, height: 1123, media: "print" };
/** Milliseconds that a script takes to come, long enough for a page that does not wait for it to be shown first. */
const SLOW_STICK = 100;

let chromium;
const found = {
  cut: new Faults(), spaced: new Faults(), lost: new Faults(), paper: new Faults(), forced: new Faults(), motion: new Faults(),
};
let transitions = 0;

// Each page is opened once, and looked at in every way.
before(async () => {
  chromium = await launch();
  await inTabs(() => tab(chromium.browser), representatives, async (page, it) => {
    const size = (look) => `${it.path}, ${look.width} × ${look.height}`;
    await dress(page, DESKTOP);
    await open(page, it);
    await stillness(page, it);
    await page.evaluate(setMenus, true);
    const onDesktop = await page.evaluate(visibleTexts);
    await page.evaluate(setMenus, false);
    await page.evaluate(markTinted);
    const onScreen = await page.evaluate(words);

    await dress(page, { contrast: "active" });
    for (const line of await page.evaluate(edgeless)) found.forced.add(line, it.path);

    await dress(page, PAPER);
    const onPaper = new Set(await page.evaluate(words));
    for (const text of onScreen) if (!onPaper.has(text)) found.paper.add("not on paper", `${it.path}: ${text}`);
    for (const line of await page.evaluate(navigation)) found.paper.add(`on paper: ${line}`, it.path);

    await dress(page, ZOOMED);
    for (const line of await page.evaluate(cut)) found.cut.add(line, size(ZOOMED));
    await page.evaluate(setMenus, true);
    for (const line of await page.evaluate(cut)) found.cut.add(line, `${size(ZOOMED)}, menus open`);
    const onPhone = new Set((await page.evaluate(visibleTexts)).map(([, text]) => text));
    for (const [place, text] of onDesktop) if (!onPhone.has(text)) found.lost.add(`not shown: ${place}`, `${it.path}: ${text}`);

    await page.evaluate(setMenus, false);
    await page.evaluate(spaceText);
    for (const look of [ZOOMED, PHONE, DESKTOP]) {
      await dress(page, look);
      for (const line of await page.evaluate(cut)) found.spaced.add(line, size(look));
    }
  });
});
after(() => chromium.close());

async function stillness(page, it) {
  for (const line of await page.evaluate(moving)) found.motion.add(`with less motion: ${line}`, it.path);
  await dress(page, { ...DESKTOP, motion: "no-preference" });
  for (const line of await page.evaluate(moving)) {
    transitions += 1;
    if (!line.startsWith("changes colour")) found.motion.add(line, it.path);
  }
}

test("in a window 320 px wide, or at 400 % zoom, nothing is cut off and no page scrolls sideways", () => found.cut.expectNone());

test("with text set as wide as WCAG 1.4.12 asks for, nothing is cut off", () => found.spaced.expectNone());

test("a window 320 px wide loses nothing that a desktop shows", () => found.lost.expectNone());

test("on paper there is no navigation, and all words of the page are there", () => found.paper.expectNone());

test("in forced colours everything that a tint sets apart has an edge, and icons are seen", () => found.forced.expectNone());

test("nothing moves for readers who want less motion, and for others only colours change", () => {
  found.motion.expectNone();
  assert.ok(transitions > 0, "no transition was seen at all, not even those of links");
});

test("nothing moves while a page loads, even when its scripts come late", async () => {
  const faults = new Faults();
  for (const look of [PHONE, DESKTOP]) {
    const prepare = async () => {
      const page = await tab(chromium.browser, look);
      await page.evaluateOnNewDocument(() => {
        window.shifts = [];
        const note = (list) => window.shifts.push(...list.getEntries().map((it) => [it.value, it.sources.map((source) => source.node?.nodeName).join(" ")]));
        new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
      });
      await page.session.send("Fetch.enable", { patterns: [{ urlPattern: "*.js" }] });
      page.session.on("Fetch.requestPaused", ({ requestId }) => setTimeout(() => page.session.send("Fetch.continueRequest", { requestId }), SLOW_STICK));
      return page;
    };
    // What moves on a phone is there on a desktop too: one language will do for it.
    const pages = representatives.filter((it) => !it.isRedirect && (look === PHONE || it.lang === "en"));
    await inTabs(prepare, pages, async (page, it) => {
      await open(page, it);
      // Two frames: what the scripts change has been laid out then, and told of.
      const shifts = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.shifts))))));
      for (const [value, nodes] of shifts) faults.add(`moved: ${nodes}`, `${it.path}, ${look.width} px: ${value.toFixed(4)}`);
    });
  }
  faults.expectNone();
});
