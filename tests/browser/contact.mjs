// node contact.mjs FOLDER [LANGUAGE…]: contact sheets, for people to look at: every sort of page in every language, on a phone
// and a desktop, light and dark; a PNG for each language, width and scheme. Started by `tests/browser/run BIN --contact …`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { launch, open, tab } from "./chromium.mjs";
import { demo, early, isShared, representatives } from "./tree.mjs";

const LOOKS = [{ width: 360, height: 780 }, { width: 1280, height: 900 }].flatMap((size) => ["light", "dark"].map((scheme) => ({ ...size, scheme })));
/** Of a tall page this much is shown, in CSS pixels; and how wide a page is on the sheet. */
const TALLEST = 3200;
const COLUMN = { 360: 300, 1280: 520 };

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node contact.mjs FOLDER [LANGUAGE…]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const { browser, close } = await launch();
const languages = [...new Set(demo.pages.filter((it) => it.key).map((it) => it.lang))];
const shared = representatives.filter(isShared);
const names = new Set(representatives.filter((it) => !isShared(it)).map((it) => it.path.replace(/^[^/]*\//, "")));
for (const language of wanted.length > 0 ? wanted : languages) {
  const pages = [...shared, ...[...names].sort().flatMap((name) => pageOf(demo, language, name) ?? pageOf(early, language, name) ?? [])];
  for (const look of LOOKS) {
    const page = await tab(browser, look);
    const shots = [];
    for (const it of pages) {
      await open(page, it);
      // Pictures below the first screen wait until they are scrolled to; a sheet shows them without scrolling.
      await page.evaluate(() => Promise.all([...document.images].map((image) => { image.loading = "eager"; return image.decode(); })));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: look.width, height: Math.min(height, TALLEST) };
      shots.push([it, await page.screenshot({ type: "jpeg", quality: 80, encoding: "base64", captureBeyondViewport: true, clip })]);
    }
    await page.close();
    const file = path.join(folder, `${language}-${look.width}-${look.scheme}.png`);
    await sheet(shots, look, file);
    console.log(file);
  }
}
await close();

function pageOf(tree, language, name) {
  return tree.pages.find((it) => it.path === `${language}/${name}`);
}

/** Lays the pictures side by side and takes a picture of that. */
async function sheet(shots, look, file) {
  const column = COLUMN[look.width];
  const page = await browser.newPage();
  await page.setViewport({ width: (column + 16) * Math.min(shots.length, look.width < 500 ? 8 : 5) + 16, height: 800 });
  const figures = shots.map(([it, data]) => `<figure><figcaption>${it.path}${it.status ? ` (${it.status})` : ""}</figcaption><img src="data:image/jpeg;base64,${data}"></figure>`);
  await page.setContent(`<meta charset="utf-8"><style>
    body { margin: 8px; background: #888; font: 13px sans-serif; display: flex; flex-wrap: wrap; align-items: start; }
    figure { margin: 8px; width: ${column}px; } img { display: block; width: 100%; }
  </style>${figures.join("")}`, { waitUntil: "load" });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
