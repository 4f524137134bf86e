// The built trees under test, read from disk, and in them one page of every sort.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The languages in which every sort of page is looked at. */
export const LANGUAGES = ["zh-Hans", "en", "ar"];

/** The kinds of pages that authors may write and themes may have a template for. */
export const KINDS = ["policy", "service", "office", "series", "event", "faq", "news", "topic"];

/** Sorts of pages that were seen in the trees and must not vanish; states come on top: `policy expired`. */
export const SORTS = [
  "404", "a-z", "audience", "changes", "chooser", "event", "faq", "glossary", "home", "list in parts", "news", "office", "page", "policy",
  "redirect", "section", "series", "service", "topic",
];

/** Pages that every language has besides those of authors. */
const OWN = new Set(["a-z", "glossary", "search", "changes", "calendar"]);

export const demo = read("YULAN_DEMO");
export const early = read("YULAN_EARLY");

/**
 * A tree: its `root`, the day it was built for, `files` (all paths, `/` between parts) and `pages`, sorted by path. A page
 * has `path`, `url`, `html`, what its `<html>` says (`lang`, `key`, `kind`, `status`, `fallback`) and its `sort`.
 */
function read(variable) {
  const root = process.env[variable];
  if (!root) throw new Error(`${variable} names no tree; start the tests with tests/browser/run`);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.relative(root, path.join(it.parentPath ?? it.path, it.name)).split(path.sep).join("/"))
    .sort();
  const pages = files.filter((it) => it.endsWith(".html")).map((it) => page(root, it));
  const keys = new Set(pages.map((it) => it.key));
  for (const it of pages) it.sort = sort(it, keys);
  const asOf = /"as_of":"([^"]*)"/.exec(readFileSync(path.join(root, "copy.js"), "utf8"))[1];
  return { root, asOf, files, pages };
}

function page(root, name) {
  const file = path.join(root, name);
  const html = readFileSync(file, "utf8");
  const tag = /<html[^>]*>/.exec(html)[0];
  const said = (attribute) => new RegExp(` ${attribute}(?:="([^"]*)")?[ >]`).exec(tag)?.[1];
  return {
    path: name, file, url: pathToFileURL(file).href, html,
    lang: said("lang"), key: said("data-page"), kind: said("data-kind"), status: said("data-status"),
    fallback: / data-fallback[ >]/.test(tag), isRedirect: /http-equiv="refresh"/.test(html),
  };
}

function sort(it, keys) {
  if (it.path === "index.html") return "chooser";
  if (it.path === "404.html") return "404";
  if (it.isRedirect) return "redirect";
  if (it.key === "index") return "home";
  if (OWN.has(it.key)) return it.key;
  if (it.key.startsWith("audience/")) return "audience";
  if (/\.page-\d+\.html$/.test(it.path)) return "list in parts";
  if (it.kind !== "page") return it.kind;
  return [...keys].some((key) => key?.startsWith(`${it.key}/`)) ? "section" : "page";
}

/**
 * The largest page of each sort, state and language, with its `name`: `ar policy expired`. Sorts that the demo lacks are
 * taken from the early copy; states that it lacks too, in one language: only a banner and its colour are new in them.
 */
export const representatives = choose();

function choose() {
  const chosen = new Map();
  for (const { pages } of [demo, early]) {
    const found = new Map();
    for (const it of pages) {
      if (!isShared(it) && !LANGUAGES.includes(it.lang)) continue;
      const status = it.status ? ` ${it.status}` : "";
      const name = `${isShared(it) ? "" : `${it.lang} `}${it.sort}${status}`;
      if (!(found.get(name)?.html.length >= it.html.length)) found.set(name, it);
    }
    const had = new Set([...chosen.values()].map((it) => `${it.lang} ${it.sort}`));
    for (const [name, it] of found) {
      if (!chosen.has(name) && (it.lang === "en" || !had.has(`${it.lang} ${it.sort}`))) chosen.set(name, { ...it, name });
    }
  }
  return [...chosen.values()];
}

/** Whether a page belongs to all languages. */
export function isShared(it) {
  return it.sort === "chooser" || it.sort === "404";
}

/** One representative of each sort in a language: the state with the largest page. */
export function sorts(language) {
  const found = new Map();
  for (const it of representatives) {
    if (it.lang !== language && !isShared(it)) continue;
    if (!(found.get(it.sort)?.html.length >= it.html.length)) found.set(it.sort, it);
  }
  return [...found.values()];
}
