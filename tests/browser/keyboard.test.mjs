// The keyboard alone: every control is reached in order, is seen when it is, and does what it should.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inTabs, launch, open, tab } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { sorts } from "./tree.mjs";

/** More tab stops than this are a trap, or a page that nobody should have to step through. */
const MOST_STOPS = 400;
const WINDOWS = [{ width: 1280, height: 800 }, { width: 320, height: 256 }];

let chromium;
before(async () => { chromium = await launch(); });
after(() => chromium.close());

for (const language of ["en", "ar"]) {
  for (const look of WINDOWS) {
    test(`the tab key reaches every control of a page in ${language}, ${look.width} px wide, in order and in sight`, async () => {
      const faults = new Faults();
      // From the other side a few sorts will do: what differs is the direction.
      const pages = sorts(language).filter((it) => language === "en" || ["home", "policy", "service"].includes(it.sort));
      await inTabs(() => tab(chromium.browser, look), pages, async (page, it) => {
        await open(page, it);
        for (const [line, control] of await walk(page)) faults.add(line, `${it.path}, ${look.width} × ${look.height}: ${control}`);
      });
      faults.expectNone();
    });
  }
}

test("the first tab stop leads past the header to the text", async () => {
  const page = await tab(chromium.browser);
  for (const it of sorts("en").filter((it) => it.key)) {
    await open(page, it);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#main", it.path);
    assert.ok(await page.evaluate(isInSight), `${it.path}: the way to the text is not seen when it has the focus`);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "main");
    await page.keyboard.press("Tab");
    const isInText = await page.evaluate(() => Boolean(document.activeElement.closest("main, footer")));
    assert.ok(isInText, `${it.path}: the next tab stop is in the header again`);
  }
  await page.close();
});

for (const look of WINDOWS) {
  test(`menus open and close with Enter and Space, and their links follow, ${look.width} px wide`, async () => {
    const page = await tab(chromium.browser, look);
    await open(page, sorts("en").find((it) => it.sort === "policy"));
    let menus = 0;
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => document.activeElement.localName);
      if (at === "body") break;
      if (at !== "summary") continue;
      menus += 1;
      for (const key of ["Enter", "Space", "Enter"]) {
        const isOpen = await page.evaluate(() => document.activeElement.parentElement.open);
        await page.keyboard.press(key);
        await page.waitForFunction((before) => document.activeElement.parentElement.open !== before, {}, isOpen);
      }
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement.matches("details[open] a")), "the first link of the menu is not the next tab stop");
      assert.ok(await page.evaluate(isInSight), "the first link of the menu is not seen");
      await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      await page.keyboard.up("Shift");
      await page.keyboard.press("Enter");
    }
    assert.ok(menus > 0, "no menu was met");
    await page.close();
  });
}

test("a reader goes from English to Arabic with the keyboard alone", async () => {
  const page = await tab(chromium.browser);
  await open(page, sorts("en").find((it) => it.sort === "policy"));
  const key = await page.evaluate(() => document.documentElement.dataset.page);
  await tabTo(page, "summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "a[hreflang=ar]");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.page]), ["ar", key]);
  await page.close();
});

async function tabTo(page, selector) {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`the tab key never comes to ${selector}`);
}

/** Tabs through a page; what is wrong, and with which control. */
async function walk(page) {
  const faults = [];
  const expected = await page.evaluate(markControls);
  const met = [];
  for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(look);
    if (at.number === undefined) {
      if (!at.isBody) faults.push(["takes the focus and is no control", at.name]);
      break;
    }
    // Past the last control the browser goes on with its own window, or with the first.
    if (at.number === met[0]) break;
    met.push(at.number);
    if (!at.hasOutline) faults.push(["has the focus and no outline", at.name]);
    if (!at.isInSight) faults.push(["has the focus and is hidden", at.name]);
    if (stop === MOST_STOPS) faults.push(["the tab key never comes to the end", at.name]);
  }
  for (const [number, name] of expected) if (!met.includes(number)) faults.push(["is never reached", name]);
  const early = met.findIndex((number, index) => index > 0 && number < met[index - 1]);
  if (early > 0) faults.push(["the order of the tab stops is not that of the page", `stop ${early}`]);
  return faults;

  /** In the page: what has the focus. */
  function look() {
    const it = document.activeElement;
    const style = getComputedStyle(it);
    const boxes = [...it.getClientRects()];
    const isMet = (box) => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const hit = x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight ? document.elementFromPoint(x, y) : null;
      return Boolean(hit) && (it.contains(hit) || hit.contains(it));
    };
    return {
      number: it.dataset.stop === undefined ? undefined : Number(it.dataset.stop),
      isBody: it === document.body,
      name: `${it.localName} ${it.getAttribute("href") ?? ""} ${it.textContent.trim().slice(0, 40)}`,
      hasOutline: parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none",
      isInSight: boxes.some(isMet),
    };
  }
}

/** In the page: numbers its controls in the order of the page; each with its name. */
function markControls() {
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }));
  // Boxes that scroll take the focus too, so that the arrow keys move them.
  for (const it of document.querySelectorAll("*")) {
    if (/auto|scroll/.test(getComputedStyle(it).overflow) && (it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight)) it.dataset.scrolls = "";
  }
  const all = [...document.querySelectorAll("*")].filter((it) => controls.includes(it) || "scrolls" in it.dataset);
  all.forEach((it, index) => { it.dataset.stop = index; });
  return controls.map((it) => [Number(it.dataset.stop), `${it.localName} ${it.getAttribute("href") ?? ""} ${it.textContent.trim().slice(0, 40)}`]);
}

/** In the page: whether what has the focus is in the window and nothing lies over it. */
function isInSight() {
  const it = document.activeElement;
  const box = it.getClientRects()[0];
  const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return Boolean(hit) && it.contains(hit);
}
