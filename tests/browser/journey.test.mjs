// A reader of one language finds, from the root page, what the site is for.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, tab } from "./chromium.mjs";
import { LANGUAGES, demo } from "./tree.mjs";

const MOST_ACTIONS = 4;
const SERVICE = "services/work-and-residence-permit";
const CENTER = "offices/hongqiao-center";
/** Where readers would go to, the nearest to the goal first. */
const WAY = [SERVICE, CENTER, "services", "offices", "index"];

let chromium;
before(async () => { chromium = await launch(); });
after(() => chromium.close());

for (const language of LANGUAGES) {
  for (const look of [{ width: 360, height: 780 }, { width: 1280, height: 800 }]) {
    test(`who reads only ${language} finds what papers the Hongqiao center asks for and how long it takes, ${look.width} px wide`, async (t) => {
      const page = await tab(chromium.browser, look);
      await open(page, demo.pages.find((it) => it.path === "index.html"));
      const actions = [];
      while ((await page.evaluate(() => document.documentElement.dataset.page)) !== SERVICE) {
        const told = actions.length ? `, by way of ${actions.join(" → ")}` : "";
        assert.ok(actions.length < MOST_ACTIONS, `not found in ${MOST_ACTIONS} actions${told}`);
        const action = await act(page, language);
        assert.ok(action, `nothing on ${page.url()} that leads on has words in ${language}${told}`);
        actions.push(action);
      }
      t.diagnostic(actions.join(" → "));
      for (const [what, selector] of [["papers", ".fact-documents"], ["time", ".fact-time"], ["center", `.fact-offered_at a[href$="${CENTER}.html"]`]]) {
        const words = await page.evaluate(wordsIn, selector, language);
        assert.ok(words, `after ${actions.join(" → ")}: the ${what} (${selector}) has no words in ${language}`);
      }
      await page.close();
    });
  }
}

/** Clicks the link that leads nearest to the goal, else opens a menu; the words clicked on, or nothing if there is nothing to click. */
async function act(page, language) {
  const home = new URL(`${language}/index.html`, demo.pages.find((it) => it.path === "index.html").url);
  const links = await readable(page, "link", language);
  for (const key of WAY) {
    const goal = new URL(key === "index" ? home.href : `${key}.html`, home).href;
    if (goal === page.url()) continue;
    const link = links.find((it) => it.href === goal);
    if (!link) continue;
    await Promise.all([page.waitForNavigation(), link.handle.click()]);
    return link.words;
  }
  const closed = (await readable(page, "DisclosureTriangle", language)).find((it) => !it.isOpen && !it.hasLanguages);
  if (!closed) return undefined;
  await closed.handle.click();
  return closed.words;
}

/** The elements of a role that are shown and have words in the reader's language. */
async function readable(page, role, language) {
  const found = [];
  for (const handle of await page.$$(`::-p-aria([role="${role}"])`)) {
    const words = await handle.evaluate(ownWords, language);
    if (!words) continue;
    const more = await handle.evaluate((it) => ({
      href: it.href, isOpen: Boolean(it.parentElement.open), hasLanguages: Boolean(it.parentElement.querySelector("a[hreflang]")),
    }));
    found.push({ handle, words, ...more });
  }
  return found;
}

/** In the page: the words of an element that are shown in a language; nothing if there are none. */
function ownWords(element, language) {
  if (!element.checkVisibility({ visibilityProperty: true })) return "";
  let words = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement.closest("[lang]").lang === language && /\p{L}/u.test(text.data)) words += text.data;
  }
  return words.trim();
}

/** In the page: the words in a language of the values that an element holds. */
function wordsIn(selector, language) {
  const found = document.querySelector(selector);
  if (!found?.checkVisibility({ visibilityProperty: true })) return "";
  const values = found.querySelectorAll("dd").length ? [...found.querySelectorAll("dd")] : [found];
  let words = "";
  for (const value of values) {
    const walker = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement.closest("[lang]").lang === language && /\p{L}/u.test(text.data)) words += text.data;
    }
  }
  return words.trim();
}
