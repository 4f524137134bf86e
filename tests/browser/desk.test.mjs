// The desk of `yulan watch` in Chromium: pages are found, findings come and go, two languages stand level, another day is shown.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { AXE, violations } from "./axe.mjs";
import { dress, launch } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { cut } from "./seen.mjs";
import { Site, opened as openedIn } from "./watching.mjs";

const LECTURES = "content/lectures/en.md";
const FREE = "Lectures are free.";
/** A policy, and the day after its last. */
const PLAN = {
  "content/policies/en.md": '+++\ntitle = "Policies"\nstate = "approved"\n+++\n',
  "content/policies/zh-Hans.md": '+++\ntitle = "政策"\n+++\n',
  "content/policies/plan/facts.toml": 'kind = "policy"\n\n[effective]\nfrom = 2020-01-01\nto = 2100-01-31\n',
  "content/policies/plan/en.md": `+++\ntitle = "The plan"\n+++\n\nIn short.\n\n## Goals {#goals}\n\n${"One goal. ".repeat(300)}\n\n## Means {#means}\n\nMoney.\n`,
  "content/policies/plan/zh-Hans.md": '+++\ntitle = "计划"\n+++\n\n一句话。\n\n## 目标 {#goals}\n\n一个目标。\n\n## 背景 {#background}\n\n背景。\n\n## 办法 {#means}\n\n资金。\n',
};
const DAY_AFTER = "2100-02-01";
const COMPARE = "desk/compare/policies/plan?left=zh-Hans&right=en";

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
  assert.deepEqual(told, [], "in the console");
});

test("pages are found while one types, and by the state of a text", async () => {
  site.remove("content/offices/our-center/zh-Hans.md");
  site.write("content/services/zh-Hans.md", '+++\ntitle = "服务"\nstate = "machine"\n+++\n');
  await site.watch();
  const page = await opened("desk/");
  const all = await keys(page);
  assert.ok(all.length > 5 && all.includes("services/work-permit"), all.join());
  assert.equal(await text(page, ".count"), `${all.length} pages`);
  await page.type("#q", "PERMIT services");
  assert.deepEqual(await keys(page), ["services/work-permit"]);
  assert.equal(await text(page, ".count"), `1 of ${all.length} pages`);
  await retype(page, "#q", "没有这一页");
  assert.deepEqual(await keys(page), []);
  await retype(page, "#q", "");
  await page.select("#state", "machine");
  assert.deepEqual(await keys(page), ["services"]);
  await page.select("#state", "missing");
  assert.deepEqual(await keys(page), ["offices/our-center"]);
  await page.select("#state", "");
  assert.deepEqual(await keys(page), all);
  assert.equal(await text(page, ".count"), `${all.length} pages`);
  // Enter asks for what is there already.
  await page.type("#q", "lectures");
  await mark(page);
  await page.keyboard.press("Enter");
  assert.deepEqual(await keys(page), all.filter((it) => it.startsWith("lectures")));
  await unmoved(page);
});

test("of more pages than the table holds, typing finds every one", async () => {
  for (let at = 1000; at < 2010; at += 1) site.write(`content/many/${at}/en.md`, `+++\ntitle = "Number ${at}"\n+++\n`);
  await site.watch();
  const page = await opened("desk/");
  assert.equal((await keys(page)).length, 1000);
  const typed = async (words) => {
    const [response] = await Promise.all([page.waitForNavigation(), retype(page, "#q", words)]);
    assert.equal(new URL(response.url()).searchParams.get("q"), words);
    assert.equal(await page.evaluate(() => document.activeElement.id), "q");
    return keys(page);
  };
  assert.deepEqual(await typed("many/2009"), ["many/2009"]);
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => document.querySelectorAll(".matrix tbody tr").length === 10);
  assert.equal(await page.evaluate(() => document.querySelector("#q").value), "many/200");
});

test("a cell opens that page in that language", async () => {
  site.remove("content/offices/our-center/zh-Hans.md");
  await site.watch();
  const page = await opened("desk/");
  const cell = (key, language) => page.evaluateHandle((wanted, column) => {
    const row = [...document.querySelectorAll(".matrix tbody tr")].find((it) => it.querySelector("code").textContent === wanted);
    const heads = [...document.querySelectorAll(".matrix thead th")].map((it) => it.innerText);
    return row.children[heads.indexOf(column)].querySelector("a");
  }, key, language);
  for (const [key, language, lang, address] of [
    ["lectures/first", "English", "en", "en/lectures/first.html"], ["index", "简体中文", "zh-Hans", "zh-Hans/"],
    ["offices/our-center", "简体中文", "zh-Hans", "zh-Hans/offices/our-center.html"],
  ]) {
    await Promise.all([page.waitForNavigation(), (await cell(key, language)).click()]);
    assert.equal(page.url().replace("index.html", ""), site.url + address);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    await page.goto(`${site.url}desk/`);
  }
});

test("a path is copied, the button says so, and the editor is led to the line", async () => {
  site.edit(LECTURES, FREE, "See [the fees](fees.md).");
  site.write("content/en.md", `${site.edit("content/en.md", "", "")}\nTODO: more.\n`);
  await site.watch();
  const page = await opened("desk/");
  await chromium.browser.defaultBrowserContext().overridePermissions(new URL(site.url).origin, ["clipboard-read", "clipboard-sanitized-write"]);
  await finding(page, "fees.md");
  // Errors stand first, wherever their page is; what one may leave as it is stands folded.
  const severities = await page.$$eval(".group", (all) => all.map((it) => [it.querySelector(".sev").className, it.open]));
  assert.deepEqual(severities, [["sev error", true], ["sev warning", true], ["sev note", false]]);
  const [copy, link] = [await page.$(".findings li .copy"), await page.$(".findings li .place a")];
  assert.equal(await link.evaluate((it) => it.href), `vscode://file${encodeURI(site.path(LECTURES))}:6:16`);
  const says = (words) => page.waitForFunction((it, wanted) => it.innerText === wanted, {}, copy, words);
  await says("Copy path");
  await copy.click();
  await says("Copied");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.path(LECTURES));
  // Who clicks again is told again, and then it says what it does.
  await copy.click();
  await says("Copy path");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    document.addEventListener("copy", () => { window.copied = document.activeElement.value; });
  });
  await copy.click();
  await says("Copied");
  assert.equal(await page.evaluate(() => window.copied), site.path(LECTURES));
  assert.ok(await copy.evaluate((it) => it === document.activeElement));
});

test("a finding comes and goes while one types, and what was typed stays", async () => {
  await site.watch();
  const page = await opened("desk/");
  await mark(page);
  await page.type("#q", "lect");
  const kept = () => page.evaluate(() => {
    const { value, selectionStart } = document.activeElement;
    return { value, selectionStart, focus: document.activeElement.id, scroll: window.scrollY };
  });
  await page.evaluate(() => window.scrollTo(0, 40));
  const [before, rows] = [await kept(), await keys(page)];
  assert.deepEqual([before.value, before.focus, rows.length], ["lect", "q", 2]);
  const good = site.edit(LECTURES, FREE, "See [the fees](fees.md).");
  await finding(page, "fees.md");
  assert.equal(await text(page, ".findings li .place code"), `${LECTURES}:6:16`);
  assert.match(await text(page, ".tallies"), /1 error/);
  await page.waitForFunction(() => document.querySelector("yulan-bar").shadowRoot.querySelector(".bar"));
  assert.equal(await page.evaluate(() => document.querySelector("yulan-bar").offsetHeight), 0, "the bar says it again");
  // The button of what has come works as those that were there.
  assert.ok(await page.evaluate(() => document.querySelector(".findings li .copy").checkVisibility()));
  // A page that comes is filtered as those that were there.
  site.write("content/news/en.md", '+++\ntitle = "News"\n+++\n');
  site.write("content/lectures/second/en.md", '+++\ntitle = "Second lecture"\n+++\n');
  await page.waitForFunction(() => document.querySelectorAll(".matrix tbody tr:not([hidden])").length === 3);
  assert.deepEqual(await keys(page), [...rows, "lectures/second"]);
  site.write(LECTURES, good);
  await page.waitForFunction(() => !document.querySelector("section:has(> #findings)").innerText.includes("fees.md"));
  assert.deepEqual(await kept(), before);
  await unmoved(page);
  await retype(page, "#q", "");
  assert.match(await text(page, ".count"), new RegExp(`^${(await keys(page)).length} pages$`));
  assert.ok((await keys(page)).includes("news"));
});

test("the desk says when the preview has ended, and follows when it is back", async () => {
  await site.watch();
  const { port } = site;
  const page = await opened("desk/");
  await site.kill();
  await page.waitForFunction(() => document.querySelector("yulan-bar").shadowRoot.querySelector(".bar")?.innerText.includes("cannot be reached"));
  assert.ok(await page.evaluate(() => document.querySelector("yulan-bar").shadowRoot.querySelector(".bar").checkVisibility()));
  site.edit(LECTURES, FREE, "See [the fees](fees.md).");
  await site.watch({ port });
  await finding(page, "fees.md");
  await page.waitForFunction(() => document.querySelector("yulan-bar").offsetHeight === 0);
  // That nobody answered was meant.
  told = told.filter((it) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/.test(it));
});

test("two languages of a page stand level, scroll as one, and say what one of them lacks", async () => {
  for (const [file, it] of Object.entries(PLAN)) site.write(file, it);
  await site.watch();
  const page = await opened(COMPARE);
  const seen = () => page.evaluate(() => [...document.querySelectorAll(".pair-of")].map((pair) => {
    const boxes = [...pair.children].map((it) => it.getBoundingClientRect());
    return {
      of: pair.getAttribute("aria-label"), tops: boxes.map((it) => Math.round(it.top)), isBeside: boxes[0].right <= boxes[1].left,
      gaps: [...pair.children].map((it) => it.classList.contains("gap")), isMarked: pair.classList.contains("behind"),
    };
  }));
  const before = await seen();
  assert.deepEqual(before.map((it) => it.of), ["Title and summary", "Introduction", "goals", "background", "means"]);
  for (const it of before) {
    assert.equal(it.tops[0], it.tops[1], `${it.of} does not stand level`);
    assert.ok(it.isBeside, `${it.of} does not stand beside the other`);
    const isMissing = it.of === "background";
    assert.deepEqual([it.gaps, it.isMarked], [[false, isMissing], isMissing], it.of);
  }
  assert.match(await text(page, ".gap"), /This section is missing in English/);
  assert.equal(await text(page, ".lead .tag"), "1 section is missing");
  // A long section of one language moves what follows of both.
  const goals = before[2];
  assert.ok(before[3].tops[0] - goals.tops[0] > 400, "the long section is not long");
  await page.evaluate(() => window.scrollTo(0, 300));
  const after = await seen();
  assert.deepEqual(after.map((it) => it.tops), before.map((it) => it.tops.map((top) => top - 300)));
  // It follows what is saved.
  site.edit("content/policies/plan/en.md", "## Means", "## Background {#background}\n\nOnce.\n\n## Means");
  await page.waitForFunction(() => !document.querySelector(".gap"));
  assert.match(await text(page, ".lead"), /both have the same sections/);
  // Another language is chosen above each text.
  await Promise.all([page.waitForNavigation(), page.click(".sides > .side:first-child .choices a")]);
  assert.equal(new URL(page.url()).search, "?left=en&right=en");
  await Promise.all([page.waitForNavigation(), page.click(".sides > .side .about a")]);
  assert.equal(page.url(), `${site.url}en/policies/plan.html`);
});

test("the site as on another day is opened, says so, stays on that day and leads back", async () => {
  for (const [file, it] of Object.entries(PLAN)) site.write(file, it);
  await site.watch();
  const page = await opened("desk/");
  await page.evaluate((day) => { document.querySelector("#as-of").value = day; }, DAY_AFTER);
  await Promise.all([page.waitForNavigation(), page.click(".as-on button")]);
  const then = `${site.url}~as-of/${DAY_AFTER}/`;
  assert.ok(page.url().startsWith(then), page.url());
  const status = () => page.evaluate(() => document.documentElement.dataset.status ?? "");
  await page.goto(`${then}en/policies.html`);
  await Promise.all([page.waitForNavigation(), page.click('main a[href$="plan.html"]')]);
  assert.equal(page.url(), `${then}en/policies/plan.html`);
  assert.equal(await status(), "expired");
  assert.match(await text(page, ".yulan-day"), /You see the site as on 1 February 2100\./);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  assert.equal(await page.evaluate(() => Math.round(document.querySelector(".yulan-day").getBoundingClientRect().top)), 0, "it stays in sight");
  // What is saved is seen on that day too, in place.
  await mark(page);
  site.edit("content/policies/plan/en.md", "Money.", "No money.");
  await page.waitForFunction(() => document.querySelector("main").innerText.includes("No money."));
  await unmoved(page);
  await Promise.all([page.waitForNavigation(), page.click(".yulan-day a")]);
  assert.equal(page.url(), `${site.url}en/policies/plan.html`);
  assert.notEqual(await status(), "expired");
  assert.equal(await page.$(".yulan-day"), null);
  // Before its first day it is not in force, whatever the calendar of the reader says.
  await page.goto(`${site.url}~as-of/2019-12-31/en/policies/plan.html`);
  assert.equal(await status(), "upcoming");
  const banners = await page.$$eval(".banner", (all) => all.filter((it) => it.checkVisibility()).map((it) => it.innerText).join());
  assert.equal(banners.replace(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ").trim(), "This policy takes effect on 1 January 2020.");
});

test("the desk, two languages and another day violate no WCAG, scroll not sideways and cut nothing off, light and dark, large and small", async () => {
  for (const [file, it] of Object.entries(PLAN)) site.write(file, it);
  site.remove("content/offices/our-center/zh-Hans.md");
  site.write("content/services/zh-Hans.md", '+++\ntitle = "服务"\nstate = "machine"\n+++\n');
  site.write("content/draft/en.md", '+++\ntitle = "Draft"\nstate = "draft"\n+++\n');
  site.edit(LECTURES, FREE, "See [the fees](fees.md) and [[a-very-long-path/that-nobody-can-break-anywhere/because-it-has-no-blank]].");
  await site.watch();
  const faults = new Faults();
  const page = await opened("desk/");
  // axe adds a style of its own, which the policy refuses.
  await page.setBypassCSP(true);
  for (const address of ["desk/", "desk/?ui=zh-Hans", COMPARE, `${COMPARE}&ui=zh-Hans`, `~as-of/${DAY_AFTER}/en/policies/plan.html`]) {
    await dress(page);
    await page.goto(site.url + address);
    if (/^desk.(\?|$)/.test(address)) await finding(page, "fees.md");
    await page.evaluate(AXE);
    for (const scheme of ["light", "dark"]) {
      for (const [width, height] of [[1280, 800], [360, 780]]) {
        await dress(page, { width, height, scheme });
        const place = `${address}, ${width} px, ${scheme}`;
        for (const line of await page.evaluate(violations, scheme)) faults.add(line, place);
        for (const line of await page.evaluate(cut)) faults.add(line, place);
      }
    }
  }
  faults.expectNone();
});

test("words of authors that look like code run nowhere on the desk", async () => {
  const wicked = "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'>\\\"><svg onload=window.ran=3>";
  for (const [file, it] of Object.entries(PLAN)) site.write(file, it.replace(/title = ".*"/, `title = "${wicked}"\nsummary = "${wicked}"`));
  site.edit(LECTURES, FREE, `See [<img src=x onerror="window.ran=4">](<"onmouseover="window.ran=5>) <script>window.ran = 6</script>`);
  await site.watch();
  const page = await opened("desk/");
  await finding(page, "onmouseover");
  const search = encodeURIComponent('"><script>window.ran = 7</script>');
  for (const address of ["desk/", "desk/?ui=zh-Hans", `desk/?q=${search}&state=${search}&ui=${search}`, COMPARE, `~as-of/${DAY_AFTER}/en/policies/plan.html`]) {
    await page.goto(site.url + address, { waitUntil: "networkidle2" });
    assert.equal(await page.evaluate(() => window.ran), undefined, address);
    const added = await page.evaluate(() => document.querySelectorAll("main script, main [onerror], main [onload], main [onmouseover]").length);
    assert.equal(added, 0, address);
  }
  await page.goto(`${site.url}desk/`);
  await page.type("#q", "window.ran");
  assert.ok((await keys(page)).includes("policies/plan"), "what looks like code is found by its letters");
});

/** A tab at a page that follows, once all of the site is checked: until then the desk tells of more and more. */
async function opened(address) {
  while (/data-going/.test(await (await fetch(`${site.url}desk/?q=nothing`)).text()));
  return openedIn(chromium.browser, site.url + address, told);
}

const mark = (page) => page.evaluate(() => { window.marker = "here"; });
const unmoved = async (page) => assert.equal(await page.evaluate(() => window.marker), "here", "the page was loaded anew");
const text = (page, selector) => page.$eval(selector, (it) => it.innerText.trim());
const finding = (page, words) => page.waitForFunction((wanted) => document.querySelector("section:has(> #findings)").innerText.includes(wanted), {}, words);

/** The pages that the table shows. */
const keys = (page) => page.$$eval(".matrix tbody tr:not([hidden]) th code", (all) => all.map((it) => it.textContent));

/** Types in the place of what was typed. */
async function retype(page, field, words) {
  await page.click(field, { count: 3 });
  await page.keyboard.press("Backspace");
  await page.type(field, words);
}
