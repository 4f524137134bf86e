// What can be seen in a page. Each function runs in the page, so it uses nothing from outside of itself.

/** sets all text as wide as readers may; Arabic letters are joined and have no space between them. */
export function spaceText() {
  const sheet = new CSSStyleSheet();
  const isJoined = document.documentElement.lang === "ar";
  sheet.replaceSync(`* { line-height: 1.5 !important; word-spacing: .16em !important; ${isJoined ? "" : "letter-spacing: .12em !important;"} }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}

/** text that lies outside what shows it, a line for each element. */
export function cut() {
  const told = [];
  const name = (element) => `${element.localName}${element.id ? `#${element.id}` : ""}${[...element.classList].map((it) => `.${it}`).join("")}`;
  const page = document.scrollingElement;
  if (page.scrollWidth > window.innerWidth) told.push(`the page scrolls sideways by ${page.scrollWidth - window.innerWidth} px`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const by = hiddenBy(element, box);
      if (by) {
        told.push(`${name(element)} is cut off by ${by === document.documentElement ? "the window" : name(by)}`);
        break;
      }
    }
  }
  return [...new Set(told)];

  /** The element outside of whose box a piece of text lies; one that scrolls is no obstacle in its direction. */
  function hiddenBy(element, box) {
    let across = true;
    let down = true;
    const slack = 1.5;
    for (let it = element; it && it !== document.documentElement; it = it.parentElement) {
      const style = getComputedStyle(it);
      const shown = it.getBoundingClientRect();
      // Words for screen readers alone are one pixel large.
      if (shown.width <= 1 && shown.height <= 1 && style.position === "absolute") return undefined;
      const isInline = style.display === "inline";
      if (!isInline && across && /hidden|clip/.test(style.overflowX) && (box.left < shown.left - slack || box.right > shown.right + slack)) return it;
      if (!isInline && down && /hidden|clip/.test(style.overflowY) && (box.top < shown.top - slack || box.bottom > shown.bottom + slack)) return it;
      if (/auto|scroll/.test(style.overflowX)) across = false;
      if (/auto|scroll/.test(style.overflowY)) down = false;
    }
    return across && (box.left < -slack || box.right > window.innerWidth + slack) ? document.documentElement : undefined;
  }
}

/** Each text that is shown, after the nearest block that has a name. */
export function visibleTexts() {
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = text.data.replace(/\s+/g, " ").trim();
    if (!words || !text.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    const block = text.parentElement.closest("[id], [class], main");
    found.set(words, `${block?.localName ?? "body"}${block?.className ? `.${block.className}` : ""}${block?.id ? `#${block.id}` : ""}`);
  }
  return [...found].map(([words, place]) => [place, words]);
}

/** the texts of its main part that are shown. */
export function words() {
  const found = [];
  const main = document.querySelector("main");
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (text.data.trim() && parent.checkVisibility({ visibilityProperty: true }) && !parent.closest("nav, button, summary, a[hreflang]")) {
      found.push(text.data.replace(/\s+/g, " ").trim());
    }
  }
  return found;
}

/** what is good for nothing on paper. */
export function navigation() {
  return [...document.querySelectorAll("nav, [role=navigation], summary, button, a[href='#main']")]
    .filter((it) => it.checkVisibility({ visibilityProperty: true }))
    .map((it) => `${it.localName}.${it.className}`);
}

/** marks what has a ground of its own; bands as wide as the window need no edge at their sides. */
export function markTinted() {
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const it of document.body.querySelectorAll("*")) {
    const ground = getComputedStyle(it).backgroundColor;
    const box = it.getBoundingClientRect();
    if (ground === "rgba(0, 0, 0, 0)" || ground === paper || ground === "rgb(255, 255, 255)") continue;
    if (box.width > 0 && box.width < window.innerWidth && it.checkVisibility()) it.dataset.tinted = "";
  }
}

/** In the page, with forced colours: what is marked and has no edge, icons that have the colour of their ground. */
export function edgeless() {
  const told = [];
  const name = (it) => `${it.localName}${[...it.classList].map((one) => `.${one}`).join("")}`;
  const ground = getComputedStyle(document.body).backgroundColor;
  const hasEdge = (it) => ["Top", "Right", "Bottom", "Left"].some((side) => {
    const style = getComputedStyle(it);
    return parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none" && style[`border${side}Color`] !== ground;
  });
  // A band across a box with an edge, the head of a table among them, lies within that edge.
  const isBand = (it) => {
    const band = it.closest("tr") ?? it;
    for (let box = band.parentElement; box && band.getBoundingClientRect().width >= box.clientWidth - 2; box = box.parentElement) {
      if (hasEdge(box)) return true;
    }
    return false;
  };
  for (const it of document.querySelectorAll("[data-tinted]")) {
    if (!hasEdge(it) && !isBand(it)) told.push(`${name(it)} in ${name(it.parentElement)} is tinted and has no edge`);
  }
  for (const it of document.querySelectorAll("svg")) {
    if (!it.checkVisibility()) continue;
    const style = getComputedStyle(it.querySelector("path, circle, rect, line") ?? it);
    if (![style.stroke, style.fill].some((colour) => colour !== "none" && colour !== ground)) told.push(`${name(it)} cannot be seen`);
  }
  return [...new Set(told)];
}

/** what is animated, or changes anything but colours over time. */
export function moving() {
  const told = new Set();
  for (const it of document.querySelectorAll("*")) {
    const style = getComputedStyle(it);
    if (style.animationName !== "none") told.add(`animated: ${it.localName}`);
    const takesTime = style.transitionDuration.split(",").some((duration) => parseFloat(duration) > 0);
    if (!takesTime) continue;
    const isColour = style.transitionProperty.split(",").every((property) => /color|fill|stroke/.test(property));
    told.add(`${isColour ? "changes colour" : "moves"}: ${it.localName}`);
  }
  if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") told.add("scrolls smoothly");
  return [...told];
}

/** Opens or closes all menus. */
export function setMenus(isOpen) {
  document.querySelectorAll("details").forEach((it) => { it.open = isOpen; });
}
