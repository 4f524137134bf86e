// Follows what changes while a site is written: brings the page up to date in place, and tells what is wrong with it.
"use strict";
(() => {
  const page = location.pathname;
  // What the page was made of: the digest of its bytes, and the document that they are.
  let digest = document.currentScript.src.split("?")[1] ?? "";
  let served = null;
  let isGone = false;
  let generation = null;

  // ---- The page, patched ----

  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? "") === (b.id ?? "");

  // The nodes of the page that the served ones have become; scripts may have added others between them.
  function pairs(live, old) {
    const found = [];
    let node = live.firstChild;
    for (const child of old.childNodes) {
      let candidate = node;
      while (candidate && !alike(candidate, child)) candidate = candidate.nextSibling;
      found.push(candidate);
      if (candidate) node = candidate.nextSibling;
    }
    return found;
  }

  // Brings a node of the page from the old state to the next; what scripts and readers have done to it stays.
  function patch(live, old, next, changed) {
    if (old.isEqualNode(next)) return;
    if (live.nodeType !== Node.ELEMENT_NODE) {
      live.data = next.data;
      changed.push(live.parentElement);
      return;
    }
    for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) live.setAttribute(name, value);
    patchChildren(live, old, next, changed);
  }

  function patchChildren(live, old, next, changed) {
    const [from, to, here] = [[...old.childNodes], [...next.childNodes], pairs(live, old)];
    let start = 0;
    while (start < from.length && start < to.length && from[start].isEqualNode(to[start])) start += 1;
    let [fromEnd, toEnd] = [from.length, to.length];
    while (fromEnd > start && toEnd > start && from[fromEnd - 1].isEqualNode(to[toEnd - 1])) {
      fromEnd -= 1;
      toEnd -= 1;
    }
    let before = null;
    for (let at = start - 1; at >= 0 && !before; at -= 1) before = here[at];
    let at = start;
    for (const node of to.slice(start, toEnd)) {
      let match = at;
      while (match < fromEnd && !(here[match] && alike(from[match], node))) match += 1;
      if (match < fromEnd) {
        for (const gone of here.slice(at, match)) gone?.remove();
        patch(here[match], from[match], node, changed);
        before = here[match];
        at = match + 1;
      } else {
        const added = document.importNode(node, true);
        live.insertBefore(added, before ? before.nextSibling : live.firstChild);
        changed.push(added.nodeType === Node.ELEMENT_NODE ? added : live);
        before = added;
      }
    }
    for (const gone of here.slice(at, fromEnd)) {
      gone?.remove();
      changed.push(live);
    }
  }

  const scripts = (of) => [...of.scripts].map((it) => it.getAttribute("src")).filter((src) => !src?.startsWith("/~yulan/"));

  function become(text, tag) {
    const next = new DOMParser().parseFromString(text, "text/html");
    // A script that has run cannot be taken back.
    if (!served || scripts(served).join() !== scripts(next).join()) {
      location.reload();
      return [];
    }
    const changed = [];
    patch(document.documentElement, served.documentElement, next.documentElement, changed);
    [served, digest] = [next, tag];
    return changed.filter((element) => document.body.contains(element));
  }

  const tagOf = (response) => (response.headers.get("etag") ?? "").replaceAll('"', "");

  // ---- What has happened ----

  async function begin() {
    const response = await fetch(page + location.search, { cache: "no-store" });
    const text = await response.text();
    if (tagOf(response) !== digest) location.reload();
    else served = new DOMParser().parseFromString(text, "text/html");
  }

  async function update(beat) {
    if (beat.follow && beat.follow !== page && document.visibilityState === "visible" && generation !== null) {
      location.assign(beat.follow);
      return;
    }
    const response = await fetch(page + location.search, { cache: "no-store", headers: { "If-None-Match": `"${digest}"` } });
    let changed = null;
    isGone = response.status === 404 && tagOf(response) !== digest;
    if (response.status !== 304 && !isGone && tagOf(response) !== digest) {
      changed = become(await response.text(), tagOf(response));
    }
    const state = await (await fetch(`/~yulan/state?page=${encodeURIComponent(page)}`)).json();
    const isNews = generation !== null && generation !== beat.generation;
    generation = beat.generation;
    const isOwn = beat.saved.some((file) => state.sources.includes(file));
    show(state, isNews && isOwn && !changed && !isGone && state.own.every((it) => it.severity !== "error"));
    if (isNews && beat.follow && changed?.length) point(changed[0]);
  }

  // Leads the eye to what has changed.
  function point(element) {
    element.scrollIntoView({ block: "center" });
    element.animate([{ backgroundColor: "#f3d56b" }, { backgroundColor: "transparent" }], { duration: 1000 });
  }

  let queue = begin().catch(() => undefined);
  function receive(message) {
    if (message === "") {
      show(null, false);
      return;
    }
    queue = queue.then(() => update(JSON.parse(message))).catch(() => show(null, false));
  }

  if (window.SharedWorker) {
    const { port } = new SharedWorker("/~yulan/worker.js");
    port.onmessage = (event) => receive(event.data);
    addEventListener("pagehide", () => port.postMessage("bye"));
    addEventListener("pageshow", (event) => event.persisted && location.reload());
  } else {
    const stream = new EventSource("/~yulan/events");
    stream.onmessage = (event) => receive(event.data);
    stream.onerror = () => receive("");
  }

  // ---- The bar ----

  let bar = null;
  let words = {};
  let isOpen = true;
  let timer = 0;

  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  // Its styles must not meet those of the page, so it stands in a tree of its own.
  function root() {
    if (!bar) {
      const host = document.createElement("yulan-bar");
      bar = host.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/~yulan/bar.css";
      bar.append(style);
      document.documentElement.append(host);
    }
    bar.querySelector(".bar")?.remove();
    return bar;
  }

  const item = (notice) => {
    const [start, meant, end] = notice.excerpt;
    const excerpt = element("code", "excerpt", start, element("mark", "", meant), end);
    const place = element("span", "place", `${notice.file}:${notice.line}:${notice.column}`);
    const parts = [element("p", "message", notice.message), place];
    if (start || meant || end) parts.push(excerpt);
    if (notice.help) parts.push(element("p", "help", notice.help));
    return element("li", notice.severity, ...parts);
  };

  // What is wrong with this page, and with others only if it is an error; nothing if all is well.
  function show(state, isUnchanged) {
    clearTimeout(timer);
    if (state) words = state.words;
    const say = (id) => words[`preview-${id}`] ?? "";
    const own = state?.own.filter((it) => it.severity !== "note") ?? [];
    const others = state?.others.filter((it) => it.severity === "error") ?? [];
    const lines = [];
    if (!state) lines.push(say("lost") || "The preview has ended.");
    if (isGone) lines.push(say("gone"));
    if (state?.kept) lines.push(say("kept"));
    if (isUnchanged) lines.push(say("unchanged"));
    if (lines.length + own.length + others.length === 0) {
      bar?.querySelector(".bar")?.remove();
      return;
    }
    const box = element("section", "bar", ...lines.map((line) => element("p", "line", line)));
    box.setAttribute("role", "status");
    box.lang = words["preview-language"] ?? "en";
    box.dir = "ltr";
    if (own.length + others.length > 0) {
      const list = element("details", "");
      list.open = isOpen;
      list.ontoggle = () => (isOpen = list.open);
      list.append(element("summary", "", `${own.length + others.length} ${say("found")}`));
      for (const [title, notices] of [["own", own], ["others", others]]) {
        if (notices.length > 0) list.append(element("h2", "", say(title)), element("ol", "", ...notices.slice(0, 50).map(item)));
      }
      box.append(list);
    }
    root().append(box);
    if (isUnchanged && own.length + others.length === 0) timer = setTimeout(() => show(state, false), 4000);
  }
})();
