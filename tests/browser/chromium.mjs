// Chromium without a network but this machine, and pages in it that have the day a test wants.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { demo } from "./tree.mjs";

/** Where readers are. */
const TIME_ZONE = "Asia/Shanghai";

/** A started browser; `close()` ends it and removes its profile. */
export async function launch() {
  const profile = mkdtempSync(path.join(tmpdir(), "yulan-browser-"));
  const browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    userDataDir: profile,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      "--hide-scrollbars",
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A new tab, at noon of the day of the demo; `look` goes to `dress`, `script: false` switches scripts off. */
export async function tab(browser, { script = true, ...look } = {}) {
  const page = await browser.newPage();
  // Only a fault reaches it; a busy machine may need more than the half minute that is usual.
  page.setDefaultNavigationTimeout(120_000);
  await page.emulateTimezone(TIME_ZONE);
  await setDay(page, demo.asOf);
  page.session = await page.createCDPSession();
  // Each tab behaves as if it were the one in front, or only one of them would show a focus.
  await page.session.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  if (!script) await page.setJavaScriptEnabled(false);
  await dress(page, look);
  return page;
}

/**
 * Sets the size of a tab's window in CSS pixels, and what the reader prefers. Motion is reduced unless told, so that no
 * colour is measured half way to another.
 */
export async function dress(page, { width = 1280, height = 800, scheme = "light", media = "", contrast = "none", motion = "reduce" } = {}) {
  await page.setViewport({ width, height });
  await page.session.send("Emulation.setEmulatedMedia", {
    media,
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: contrast },
      { name: "prefers-reduced-motion", value: motion },
    ],
  });
}

/** Sets the clock that pages opened from now on see: `time` of `day` where readers are. */
export async function setDay(tab, day, time = "12:00:00") {
  if (tab.clock) await tab.removeScriptToEvaluateOnNewDocument(tab.clock);
  tab.clock = (await tab.evaluateOnNewDocument(stopClock, `${day}T${time}+08:00`)).identifier;
}

function stopClock(moment) {
  const Real = Date;
  const now = new Real(moment).getTime();
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(now);
      else super(...given);
    }
    static now() {
      return now;
    }
  };
}

/** Opens a page; one that leads on at once is held, so that it can be looked at. */
export async function open(tab, page) {
  if (page.isRedirect) await hold(tab, page);
  await tab.goto(page.url);
}

async function hold(tab, page) {
  await tab.setRequestInterception(true);
  tab.once("request", (request) => {
    const body = page.html.replace(/<meta http-equiv="refresh"[^>]*>/, "");
    return request.respond({ contentType: "text/html; charset=utf-8", body }).then(() => tab.setRequestInterception(false));
  });
}

/** Runs `work` on each of `items`, in three tabs at a time, which `prepare` makes: while one waits, another is drawn. */
export async function inTabs(prepare, items, work) {
  const rest = [...items];
  await Promise.all([0, 1, 2].map(async () => {
    const tab = await prepare();
    for (let it = rest.shift(); it; it = rest.shift()) await work(tab, it);
    await tab.close();
  }));
}
