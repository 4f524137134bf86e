// `yulan watch` on a new site in a folder of its own, for tests: the real program, real files.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tab } from "./chromium.mjs";

/** The site that `yulan init` makes, not yet watched. */
export class Site {
  #work = mkdtempSync(path.join(tmpdir(), "yulan-watch-"));
  #root = path.join(this.#work, "site");
  #server;
  url = "";

  constructor() {
    const made = spawnSync(process.env.YULAN_BIN, ["init", this.#root, "--languages", "en,zh-Hans"], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(`yulan init: ${made.stderr}`);
  }

  /** Begins to watch; resolves when the address is told. `port` 0: one that is free. */
  async watch({ port = 0, options = [] } = {}) {
    // A relative folder, as people type it.
    const all = ["--root", "site", "--ui-language", "en", "watch", "--port", `${port}`, ...options];
    this.#server = spawn(process.env.YULAN_BIN, all, { cwd: this.#work, stdio: ["ignore", "pipe", "pipe"] });
    this.#server.stdout.resume();
    this.url = await new Promise((resolve, reject) => {
      let told = "";
      this.#server.on("exit", () => reject(new Error(`yulan watch ended: ${told}`)));
      this.#server.stderr.on("data", (text) => {
        told += text;
        const found = /http:\/\/[\d.:]+\//.exec(told);
        if (found) resolve(found[0]);
      });
    });
  }

  /** Ends the server as a crash would. */
  async kill() {
    if (!this.#server || this.#server.exitCode !== null || this.#server.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#server.once("exit", resolve));
    this.#server.kill("SIGKILL");
    await ended;
  }

  async close() {
    await this.kill();
    rmSync(this.#work, { recursive: true, force: true });
  }

  get port() {
    return new URL(this.url).port;
  }

  write(file, text) {
    const there = this.path(file);
    mkdirSync(path.dirname(there), { recursive: true });
    writeFileSync(there, text);
  }

  /** Where a file of the site is on disk. */
  path(file) {
    return path.join(this.#root, file);
  }

  /** Saves a file with `from` replaced, which must be in it; its text before. */
  edit(file, from, to) {
    const text = readFileSync(path.join(this.#root, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    this.write(file, text.replace(from, to));
    return text;
  }

  /** Takes a file out of the site; the returned function puts it back. */
  remove(file) {
    const [there, away] = [path.join(this.#root, file), path.join(this.#work, "removed")];
    renameSync(there, away);
    return () => renameSync(away, there);
  }
}

/** A tab at a page that follows: its own state has been asked for. What its console tells of, and what its policy refuses, goes into `told`. */
export async function opened(browser, url, told, look = {}) {
  const page = await tab(browser, look);
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && told.push(message.text()));
  page.on("pageerror", (error) => told.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`refused by ${event.violatedDirective}: ${event.blockedURI}`));
  });
  const asked = page.waitForResponse((response) => response.url().includes("/~yulan/state"));
  await page.goto(url);
  await asked;
  return page;
}
