// `yulan watch` in Chromium: open pages follow what is saved, in place, and say what is wrong.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { launch } from "./chromium.mjs";
import { Site, opened as openedIn } from "./watching.mjs";

const LECTURES = "content/lectures/en.md";
const FREE = "Lectures are free.";

let chromium;
let site;
/** What the tabs of a test have told in their consoles: errors, and what a policy has refused. */
let told;
before(async () => { chromium = await launch(); });
after(() => chromium.close());
beforeEach(() => {
  site = new Site();
  told = [];
});
afterEach(async () => {
  for (const page of (await chromium.browser.pages()).slice(1)) await page.close();
  await site.close();
});

test("a save changes the open page in place, and keeps what reader and scripts have done to it", async () => {
  site.write(LECTURES, `+++\ntitle = "Lectures"\n+++\n\n${FREE}\n\n## Old times\n${"\nA line.\n".repeat(80)}\nThe end.\n`);
  await site.watch();
  const page = await opened("en/lectures.html");
  await page.evaluate(() => {
    window.marker = "here";
    document.querySelectorAll("details").forEach((it) => { it.open = true; });
    const note = document.createElement("p");
    note.append(document.createElement("input"));
    document.querySelector("main p").before(note);
    note.firstChild.id = "typed";
    note.firstChild.value = "half a sen";
    note.firstChild.focus({ preventScroll: true });
    window.scrollTo(0, 700);
  });
  const kept = () => page.evaluate(() => ({
    marker: window.marker, scroll: window.scrollY, typed: document.querySelector("#typed").value, focus: document.activeElement.id,
    notes: document.querySelectorAll("main p:has(> input:only-child)").length,
    closed: document.querySelectorAll("details:not([open])").length, menus: document.querySelectorAll("details").length,
  }));
  const before = await kept();
  assert.ok(before.scroll === 700 && before.menus > 0, JSON.stringify(before));
  site.edit(LECTURES, "The end.", "The *very* end.\n\n- One more");
  await says(page, "The very end.");
  site.edit(LECTURES, FREE, "Lectures cost nothing.");
  await says(page, "Lectures cost nothing.");
  assert.deepEqual(await kept(), before);
  // What is patched is what the server has, but for what was done to it here.
  const differs = await page.evaluate(async () => {
    const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    document.querySelector("main p:has(> input)").remove();
    const texts = (of) => [...of.querySelectorAll("main *")].map((it) => it.outerHTML.replaceAll(' open=""', ""));
    return texts(document).filter((it, at) => it !== texts(served)[at]);
  });
  assert.deepEqual(differs, []);
  assert.deepEqual(told, []);
});

test("only an open page whose bytes have changed is touched", async () => {
  await site.watch();
  const [page, other] = [await opened("en/lectures.html"), await opened("en/offices.html")];
  await other.evaluate(() => {
    window.touched = [];
    const told = (it) => `${it.type} of ${it.target.nodeName} ${it.attributeName ?? ""}`;
    // The bar is no part of the page: it is given a place when the window has one.
    const isPage = (it) => [it.target, ...it.addedNodes].every((node) => node.nodeName !== "YULAN-BAR");
    new MutationObserver((all) => window.touched.push(...all.filter(isPage).map(told)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // It has asked for itself, and asks only once a beat.
    window.beats = 0;
    new PerformanceObserver((list) => { window.beats += list.getEntries().filter((it) => it.name.includes("/~yulan/state")).length; })
      .observe({ type: "resource" });
  });
  site.edit(LECTURES, FREE, "Lectures cost nothing.");
  await says(page, "Lectures cost nothing.");
  await other.waitForFunction(() => window.beats > 0);
  assert.deepEqual(await other.evaluate(() => window.touched), []);
});

test("other colours come without a reload", async () => {
  await site.watch();
  const page = await opened("en/lectures.html");
  await mark(page);
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--jade").trim());
  const before = await colour();
  assert.notEqual(before, "#0a4f7a");
  site.edit("site.toml", "[[languages]]", '[look]\ncolours = { jade = "#0a4f7a" }\n\n[[languages]]');
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--jade").trim() === "#0a4f7a");
  await unmoved(page);
});

test("a bar tells of an error, the last good page stays, and the bar goes when it is mended", async () => {
  await site.watch();
  const page = await opened("en/lectures.html");
  await mark(page);
  const good = site.edit(LECTURES, FREE, "See [the fees](fees.md).");
  await barSays(page, "fees.md");
  const bar = await page.evaluate(() => {
    const of = document.querySelector("yulan-bar").shadowRoot.querySelector("li.error");
    return Object.fromEntries(["message", "place", "excerpt", "help"].map((it) => [it, of.querySelector(`.${it}`)?.innerText ?? ""]));
  });
  assert.match(bar.message, /error.*fees\.md/i);
  assert.equal(bar.place, "content/lectures/en.md:6:16");
  assert.match(bar.excerpt, /\[the fees\]\(fees\.md\)/);
  assert.notEqual(bar.help, "");
  await says(page, FREE);
  // The end of the page can be read: the bar stands below it.
  const gap = await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const bar = document.querySelector("yulan-bar").shadowRoot.querySelector(".bar");
    return bar.getBoundingClientRect().top - document.body.getBoundingClientRect().bottom;
  });
  assert.ok(gap >= -1, `the bar hides ${-gap} pixels of the end of the page`);
  site.write(LECTURES, good);
  await barGone(page);
  assert.equal(await page.evaluate(() => document.querySelector("yulan-bar").offsetHeight), 0);
  await says(page, FREE);
  await unmoved(page);
});

test("the bar is worked with the keyboard: it closes, copies a place and goes", async () => {
  await site.watch();
  const page = await opened("en/lectures.html");
  await chromium.browser.defaultBrowserContext().overridePermissions(new URL(site.url).origin, ["clipboard-read", "clipboard-sanitized-write"]);
  site.edit(LECTURES, FREE, "See [the fees](fees.md).");
  await barSays(page, "fees.md");
  const focused = () => page.evaluate(() => document.querySelector("yulan-bar").shadowRoot.activeElement?.className ?? "");
  for (let stop = 0; stop < 100 && (await focused()) !== "copy"; stop += 1) await page.keyboard.press("Tab");
  assert.equal(await focused(), "copy");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("yulan-bar").shadowRoot.querySelector(".copy").innerText === "Copied");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "content/lectures/en.md:6:16");
  await page.keyboard.press("Escape");
  await barGone(page);
  // It comes back when there is something else to say.
  site.edit(LECTURES, "fees.md", "costs.md");
  await barSays(page, "costs.md");
});

test("a save that this page does not show is answered, and the answer goes", async () => {
  await site.watch();
  const page = await opened("en/lectures.html");
  site.edit(LECTURES, FREE, `${FREE}<!-- A note to us. -->`);
  await barSays(page, "Nothing that this page shows has changed");
  await barGone(page);
});

test("a page that is removed says so and comes back", async () => {
  await site.watch();
  const page = await opened("en/lectures/first.html");
  await mark(page);
  const back = ["en.md", "zh-Hans.md", "facts.toml"].map((name) => [name, `content/lectures/first/${name}`]).map(([, file]) => {
    const text = site.edit(file, "", "");
    site.remove(file);
    return () => site.write(file, text);
  });
  await barSays(page, "not there any more");
  for (const put of back) put();
  await barGone(page);
  await unmoved(page);
});

test("ten tabs in one browser follow", async () => {
  await site.watch();
  const pages = [];
  for (let at = 0; at < 10; at += 1) pages.push(await opened("en/lectures.html"));
  for (const page of pages) await mark(page);
  site.edit(LECTURES, FREE, "Lectures cost nothing.");
  for (const page of pages) await says(page, "Lectures cost nothing.");
  for (const page of pages) await unmoved(page);
});

test("tabs find the server again after a restart and show what has changed meanwhile", async () => {
  await site.watch();
  const { port } = site;
  const pages = [await opened("en/lectures.html"), await opened("zh-Hans/lectures.html")];
  for (const page of pages) await mark(page);
  await site.kill();
  for (const page of pages) {
    await barSays(page, "cannot be reached");
    const isStyled = () => getComputedStyle(document.querySelector("yulan-bar").shadowRoot.querySelector(".bar")).position === "fixed";
    assert.ok(await page.evaluate(isStyled), "the bar has no styles");
  }
  site.edit(LECTURES, FREE, "Lectures cost nothing.");
  await site.watch({ port });
  await says(pages[0], "Lectures cost nothing.");
  for (const page of pages) {
    await barGone(page);
    await unmoved(page);
  }
});

test("with --follow the browser goes to the page that was saved, where the change is marked", async () => {
  await site.watch({ options: ["--follow"] });
  const page = await opened("en/offices.html");
  site.edit(LECTURES, FREE, "Lectures cost nothing.");
  await page.waitForFunction(() => location.pathname === "/en/lectures.html" && document.querySelector("main"));
  await marked(page, "Lectures cost nothing.");
  site.edit(LECTURES, "cost nothing", "need no money");
  await marked(page, "Lectures need no money.");
});

test("with --follow who looks at the desk, at a comparison or at another day is not led away", async () => {
  await site.watch({ options: ["--follow"] });
  for (const address of ["desk/", "desk/compare/lectures", "~as-of/2030-01-01/en/offices.html"]) {
    const page = await opened(address);
    const answered = page.waitForResponse((response) => response.url().includes("/~yulan/state"));
    const before = site.edit(LECTURES, FREE, "Lectures cost nothing.");
    await answered;
    assert.equal(await page.evaluate(() => location.pathname), `/${address}`);
    await page.close();
    site.write(LECTURES, before);
  }
});

test("a tab that shows what stands in for a missing page follows it, and nothing is said to be gone", async () => {
  await site.watch();
  const page = await opened("en/nowhere.html");
  site.edit("site.toml", "[[languages]]", '[look]\ncolours = { jade = "#0a4f7a" }\n\n[[languages]]');
  await page.waitForFunction(() => document.querySelector('link[href*="assets/site."]'));
  await barGone(page);
});

test("no page violates its own policy, whatever the preview does to it", async () => {
  await site.watch();
  const page = await opened("en/lectures.html");
  assert.match(await page.evaluate(() => document.querySelector("meta[http-equiv=Content-Security-Policy]").content), /default-src 'none'/);
  const good = site.edit(LECTURES, FREE, "See [the fees](fees.md).");
  await barSays(page, "fees.md");
  site.write(LECTURES, good.replace(FREE, "Lectures cost nothing."));
  await says(page, "Lectures cost nothing.");
  await barGone(page);
  await opened("zh-Hans/index.html");
  await opened("");
  assert.deepEqual(told, []);
});

const opened = (address) => openedIn(chromium.browser, site.url + address, told);

const mark = (page) => page.evaluate(() => { window.marker = "here"; });
const unmoved = async (page) => assert.equal(await page.evaluate(() => window.marker), "here", "the page was loaded anew");
const says = (page, words) => page.waitForFunction((wanted) => document.querySelector("main").innerText.includes(wanted), {}, words);

const barSays = (page, words) => page.waitForFunction((wanted) => {
  const bar = document.querySelector("yulan-bar").shadowRoot.querySelector(".bar");
  return bar && bar.innerText.includes(wanted);
}, {}, words);

const barGone = (page) => page.waitForFunction(() => !document.querySelector("yulan-bar").shadowRoot.querySelector(".bar"));

/** Waits until the element with these words, and no more, is marked, and in sight. */
const marked = (page, words) => page.waitForFunction((wanted) => document.getAnimations().some((it) => {
  const { target } = it.effect;
  const box = target.getBoundingClientRect();
  return target.innerText.includes(wanted) && target.matches("main p") && box.top >= 0 && box.bottom <= window.innerHeight;
}), {}, words);
