// The tree opened from files: links, requests, the console, valid HTML, and how much a page weighs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { inTabs, launch, open, tab } from "./chromium.mjs";
import { Faults } from "./faults.mjs";
import { demo, early, representatives } from "./tree.mjs";

/** 25 kB of style and script, 50 kB with the HTML of a policy page. */
const STYLE_AND_SCRIPT = 25_000;
const POLICY_PAGE = 50_000;

let chromium;
/** What the browser saw of each page of the demo: `references`, `ids`. By path. */
const seen = new Map();
const faults = new Faults();

before(async () => {
  chromium = await launch();
  const prepare = async () => {
    const page = await tab(chromium.browser);
    page.on("console", (message) => faults.add(`console ${message.type()}: ${message.text()}`, page.at));
    page.on("pageerror", (error) => faults.add(`script: ${error.message}`, page.at));
    page.on("requestfailed", (request) => faults.add(`failed: ${request.url()}`, page.at));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) faults.add(`asks for ${request.url()}`, page.at);
    });
    return page;
  };
  await inTabs(prepare, [...demo.pages, ...early.pages.filter((it) => it.isRedirect)], async (page, it) => {
    page.at = it.path;
    await open(page, it);
    seen.set(it.path, await page.evaluate(references));
  });
});
after(() => chromium.close());

test("every page opens from a folder with a blank and Chinese characters without an error or a request that fails", () => {
  assert.match(demo.root, / /);
  assert.match(demo.root, /\p{Script=Han}/u);
  faults.expectNone();
});

test("every link within the site leads to a file, and to a place that is there", () => {
  const faults = new Faults();
  let links = 0;
  for (const it of demo.pages) {
    for (const { written, resolved, isResource } of seen.get(it.path).references) {
      const told = fault(it, written, resolved, isResource);
      if (told) faults.add(`${told}: ${written}`, it.path);
      links += 1;
    }
  }
  assert.ok(links > demo.pages.length, "no links were seen");
  faults.expectNone();
});

test("an old address leads to the page at once", async () => {
  const page = await tab(chromium.browser);
  const old = early.pages.filter((it) => it.isRedirect);
  assert.ok(old.length > 0, "the early copy has no old address");
  for (const it of old) {
    await page.goto(it.url);
    await page.waitForSelector("html[data-page]");
    assert.equal(page.url(), new URL("withdrawn.html", it.url).href);
  }
  await page.close();
});

test("the Nu HTML checker finds no error", () => {
  const pages = [...demo.pages, ...representatives.filter((it) => it.file.startsWith(early.root))].map((it) => it.file);
  const jar = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
  const checker = spawnSync("java", ["-jar", jar, "--errors-only", "--format", "json", ...pages], {
    encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  const faults = new Faults();
  for (const it of JSON.parse(checker.stderr).messages) {
    faults.add(`${it.message}: ${it.extract?.trim()}`, `${path.relative(path.dirname(demo.root), fileURLToPath(it.url))}:${it.lastLine}`);
  }
  faults.expectNone();
  assert.equal(checker.status, 0, checker.stderr);
});

test("style and script of a page are under 25 kB, a policy page under 50 kB", (t) => {
  const faults = new Faults();
  const largest = { parts: 0, policy: 0 };
  for (const it of demo.pages) {
    const parts = resources(it).reduce((sum, file) => sum + weight(readFileSync(file)), 0);
    const whole = parts + weight(it.html);
    if (parts >= STYLE_AND_SCRIPT) faults.add("style and script weigh too much", `${it.path}: ${parts} bytes`);
    if (it.kind === "policy" && whole >= POLICY_PAGE) faults.add("the page weighs too much", `${it.path}: ${whole} bytes`);
    largest.parts = Math.max(largest.parts, parts);
    if (it.kind === "policy") largest.policy = Math.max(largest.policy, whole);
  }
  t.diagnostic(`style and script: ${largest.parts} bytes at most, a policy page with them: ${largest.policy}, compressed`);
  assert.ok(largest.policy > 0, "the demo has no policy page");
  faults.expectNone();
});

/** In the page: all that it refers to, and the places in it that can be referred to. */
function references() {
  const found = [];
  for (const element of document.querySelectorAll("[href], [src], [poster], [data]")) {
    for (const name of ["href", "src", "poster", "data"]) {
      const written = element.getAttribute(name);
      if (written === null) continue;
      const isResource = name !== "href" || /(^|\s)(stylesheet|icon|preload)(\s|$)/.test(element.getAttribute("rel") ?? "");
      found.push({ written, resolved: new URL(written, document.baseURI).href, isResource });
    }
  }
  for (const element of document.querySelectorAll("[srcset]")) {
    for (const candidate of element.getAttribute("srcset").split(",")) {
      const written = candidate.trim().split(/\s+/)[0];
      found.push({ written, resolved: new URL(written, document.baseURI).href, isResource: true });
    }
  }
  return { references: found, ids: [...document.querySelectorAll("[id]")].map((it) => it.id) };
}

const files = new Set(demo.files);

/** What is wrong with a reference, or nothing. */
function fault(from, written, resolved, isResource) {
  const url = new URL(resolved);
  if (/^(https?|mailto|tel|geo):$/.test(url.protocol)) return isResource ? "part of the page from elsewhere" : undefined;
  if (url.protocol !== "file:") return "strange address";
  if (/^[/\\]|^file:/.test(written)) return "not relative";
  const root = pathToFileURL(`${demo.root}/`).href;
  if (!resolved.startsWith(root)) return "leads out of the tree";
  const target = decodeURIComponent(url.pathname.slice(new URL(root).pathname.length));
  if (!files.has(target)) return "no such file";
  if (!url.hash || !target.endsWith(".html")) return undefined;
  return seen.get(target).ids.includes(decodeURIComponent(url.hash.slice(1))) ? undefined : "no such place in the page";
}

/** The style sheets and scripts of a page that lie in the tree. */
function resources(it) {
  const written = [...it.html.matchAll(/<link rel="stylesheet" href="([^"]*)"|<script src="([^"]*)"/g)].map((found) => found[1] ?? found[2]);
  assert.ok(written.length > 1 || !it.key, `${it.path} has no style sheet or no script`);
  return written.map((href) => new URL(href, it.url)).filter((url) => url.protocol === "file:").map((url) => fileURLToPath(url));
}

function weight(bytes) {
  return gzipSync(bytes).length;
}
