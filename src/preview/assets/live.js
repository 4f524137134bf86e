// Follows what changes while a site is written: brings the page up to date in place, and tells what is wrong with it.
"use strict";
(() => {
  const page = location.pathname;
  // What the page was made of: the digest of its bytes, and the document that they are.
  let digest = document.currentScript.src.split("?")[1] ?? "";
  let served = null;
  let isGone = false;
  // Whether the page that is shown says that there is none here.
  let isMissing = false;
  let generation = null;
  // What the server says of the page; `null` while there is no server.
  let state = null;
  let isUnchanged = false;
  let timer = 0;
  let words = {};
  // What the bar says, as text.
  let shown = "";
  // The desk and other days are stayed on: who looks at them is not led away.
  const isLed = !/^\/(desk|~as-of)(\/|$)/.test(page);
  // What a tab remembers from page to page: that it was led here, that the list is closed.
  const [LED, CLOSED] = ["yulan-led", "yulan-closed"];

  // ---- The page, patched ----

  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? "") === (b.id ?? "");

  // The nodes of the page that the served ones have become; scripts may have added others between them. An element that
  // is as it was served is that one, and only else one that is alike: what a script has added may be alike too.
  function pairs(live, old) {
    const found = [];
    let node = live.firstChild;
    const next = (is) => {
      let candidate = node;
      while (candidate && !is(candidate)) candidate = candidate.nextSibling;
      return candidate;
    };
    for (const child of old.childNodes) {
      const isElement = child.nodeType === Node.ELEMENT_NODE;
      const candidate = (isElement && next((it) => it.isEqualNode(child))) || next((it) => alike(it, child));
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
    const next = parsed(text);
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

  // The first element in which a page differs from what it was, where it is known to have been served as `next`.
  function firstChange(live, old, next) {
    const [from, to, here] = [[...old.childNodes], [...next.childNodes], pairs(live, next)];
    const at = to.findIndex((node, index) => !from[index]?.isEqualNode(node));
    if (at < 0 || to[at].nodeType !== Node.ELEMENT_NODE || !here[at]) return live;
    const isChanged = from[at] && from.length === to.length && alike(from[at], to[at]);
    return isChanged ? firstChange(here[at], from[at], to[at]) : here[at];
  }

  const tagOf = (response) => (response.headers.get("etag") ?? "").replaceAll('"', "");
  const parsed = (text) => new DOMParser().parseFromString(text, "text/html");
  const isHere = (address) => address.replace(/index\.html$/, "") === page.replace(/index\.html$/, "");

  // ---- What has happened ----

  async function begin() {
    const response = await fetch(page + location.search, { cache: "no-store" });
    const text = await response.text();
    if (tagOf(response) !== digest) {
      location.reload();
      return;
    }
    served = parsed(text);
    isMissing = response.status === 404;
    if (sessionStorage.getItem(LED) !== page) return;
    sessionStorage.removeItem(LED);
    const before = await fetch("/~yulan/before");
    if (before.ok) point(firstChange(document.body, parsed(await before.text()).body, served.body));
  }

  async function update(beat) {
    const isNews = generation !== null && generation !== beat.generation;
    generation = beat.generation;
    if (isNews && beat.follow && isLed && !isHere(beat.follow) && document.visibilityState === "visible") {
      sessionStorage.setItem(LED, beat.follow);
      location.assign(beat.follow);
      return;
    }
    const response = await fetch(page + location.search, { cache: "no-store", headers: { "If-None-Match": `"${digest}"` } });
    let changed = null;
    const tag = tagOf(response);
    // Without a tag there is no site at the moment, so nobody knows whether the page will be there.
    isGone = response.status === 404 && !isMissing && tag !== "" && tag !== digest;
    if (response.status !== 304 && !isGone && tag !== "" && tag !== digest) {
      isMissing = response.status === 404;
      changed = become(await response.text(), tag);
    }
    state = await (await fetch(`/~yulan/state?page=${encodeURIComponent(page)}`)).json();
    if (isNews) {
      const isOwn = beat.saved.some((file) => state.sources.includes(file));
      sayUnchanged(isOwn && !changed && !isGone && state.own.every((it) => it.severity !== "error"));
    }
    show();
    if (isNews && beat.follow && changed?.length) point(changed.find((it) => it.closest("main")) ?? changed[0]);
  }

  // Leads the eye to what has changed; an outline is seen on any ground.
  function point(element) {
    element.scrollIntoView({ block: "center" });
    const [shown, gone] = ["3px solid #b3135f", "3px solid transparent"];
    const frames = [{ outline: shown, outlineOffset: "4px" }, { outline: shown, outlineOffset: "4px", offset: 0.7 }, { outline: gone, outlineOffset: "4px" }];
    element.animate(frames, { duration: 1500 });
  }

  function lose() {
    state = null;
    show();
  }

  let queue = begin().catch(() => undefined);
  function receive(message) {
    queue = queue.then(() => (message === "" ? lose() : update(JSON.parse(message)))).catch(lose);
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

  // Its styles must not meet those of the page, so it stands in a tree of its own; from the start, so that it has its
  // styles when the server has gone. The element itself keeps free, at the end of the page, what the bar covers.
  const host = document.createElement("yulan-bar");
  const bar = host.attachShadow({ mode: "open" });
  bar.append(element("link", { rel: "stylesheet", href: "/~yulan/bar.css" }));
  document.documentElement.append(host);
  const measure = new ResizeObserver(([{ target }]) => keepFree(target.isConnected ? target.offsetHeight : 0));

  function keepFree(height) {
    host.style.blockSize = `${height}px`;
    document.documentElement.style.scrollPaddingBlockEnd = height ? `${height}px` : "";
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const say = (id) => words[`preview-${id}`] ?? "";

  function sayUnchanged(is) {
    clearTimeout(timer);
    isUnchanged = is;
    timer = setTimeout(() => {
      isUnchanged = false;
      show();
    }, 4000);
  }

  async function copy(button, place) {
    try {
      await navigator.clipboard.writeText(place.textContent);
    } catch {
      // Browsers lend the clipboard to this machine's own address only; the old way works on others too.
      getSelection().selectAllChildren(place);
      document.execCommand("copy");
    }
    button.textContent = say("copied");
    setTimeout(() => (button.textContent = say("copy")), 2000);
  }

  // What stands between backticks is as it is typed.
  const typed = (text) => text.split("`").map((part, at) => (at % 2 ? element("code", {}, part) : part));

  const item = (notice) => {
    const place = element("code", { className: "place", dir: "ltr" }, `${notice.file}:${notice.line}:${notice.column}`);
    const button = element("button", { className: "copy", type: "button" }, say("copy"));
    button.onclick = () => copy(button, place);
    const severity = element("span", { className: "severity" }, words[`level-${notice.severity}`] ?? "");
    const parts = [
      element("p", { className: "message" }, severity, " ", ...typed(notice.message)),
      element("div", { className: "where" }, place, button),
    ];
    const [start, meant, end] = notice.excerpt;
    if (start || meant || end) parts.push(element("code", { className: "excerpt", dir: "auto" }, start, element("mark", {}, meant), end));
    if (notice.help) parts.push(element("p", { className: "help" }, ...typed(notice.help)));
    return element("li", { className: notice.severity }, ...parts);
  };

  function findings(groups) {
    const list = element("details", { open: sessionStorage.getItem(CLOSED) === null });
    list.ontoggle = () => (list.open ? sessionStorage.removeItem(CLOSED) : sessionStorage.setItem(CLOSED, ""));
    list.append(element("summary", {}, `${state.found} ${say("found")}`));
    for (const [title, notices] of groups) list.append(element("h2", {}, say(title)), element("ol", {}, ...notices.map(item)));
    const more = groups.reduce((left, [, notices]) => left - notices.length, state.found);
    if (more > 0) list.append(element("p", { className: "more" }, ...typed(`${more} ${say("more")}`)));
    return list;
  }

  // What is wrong with this page, and with others only if it is an error; nothing if all is well.
  function show() {
    if (state) words = state.words;
    const lines = [];
    if (!state) lines.push(say("lost") || "The preview has ended.");
    if (state?.trouble) lines.push(state.trouble);
    if (isGone) lines.push(say("gone"));
    if (state?.kept) lines.push(say("kept"));
    if (isUnchanged) lines.push(say("unchanged"));
    const [own, others] = [state?.own ?? [], state?.others ?? []];
    const groups = [["own", own], ["others", others]].filter(([, notices]) => notices.length > 0);
    const content = JSON.stringify([lines, groups, state?.found]);
    // Who reads in it, or has the focus in it, is not disturbed by a save that changes nothing of it.
    if (content === shown) return;
    shown = content;
    measure.disconnect();
    bar.querySelector(".bar")?.remove();
    if (lines.length + groups.length === 0) {
      keepFree(0);
      return;
    }
    const box = element("section", { className: own.concat(others)[0]?.severity ?? "", lang: words["preview-language"] ?? "en", dir: "ltr" });
    box.classList.add("bar");
    box.setAttribute("role", "status");
    box.append(...lines.map((line) => element("p", { className: "line" }, line)));
    if (groups.length > 0) box.append(findings(groups));
    const hide = element("button", { className: "hide", type: "button", onclick: dismiss }, say("hide") || "Hide");
    box.addEventListener("keydown", (event) => event.key === "Escape" && dismiss());
    box.prepend(hide);
    bar.append(box);
    measure.observe(box);
  }

  // Until there is something else to say.
  function dismiss() {
    measure.disconnect();
    bar.querySelector(".bar")?.remove();
    keepFree(0);
  }
})();
