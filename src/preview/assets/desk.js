// Finds pages while people type, copies paths, and tells how much is checked. Without it the desk shows all, and its form asks
// the server.
"use strict";
(() => {
  const main = document.querySelector("main");
  const form = document.querySelector(".filter");

  // ---- Pages ----

  const rows = () => [...document.querySelectorAll(".matrix tbody tr")];
  const count = form?.querySelector(".count");
  const isWhole = () => rows().length === Number(count.dataset.pages);
  const TYPED = "yulan-desk-typed";
  let asking = 0;

  function filter() {
    if (!isWhole()) return;
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const state = form.elements.state.value;
    let shown = 0;
    for (const row of rows()) {
      const isMeant = words.every((word) => row.dataset.search.includes(word)) && (!state || row.querySelector(`td .${state}`));
      row.hidden = !isMeant;
      if (isMeant) shown += 1;
    }
    const text = shown === rows().length ? count.dataset.all : count.dataset.some.replace("#", shown);
    if (count.textContent !== text) count.textContent = text;
  }

  // Where only some pages stand in the table, the server finds the others.
  function ask() {
    if (isWhole()) return filter();
    clearTimeout(asking);
    asking = setTimeout(() => {
      sessionStorage.setItem(TYPED, "");
      form.submit();
    }, 500);
  }

  if (form) {
    form.addEventListener("input", (event) => event.isComposing || ask());
    form.addEventListener("compositionend", ask);
    form.addEventListener("submit", (event) => isWhole() && event.preventDefault());
    // Browsers keep what was typed when a page is loaded again.
    addEventListener("pageshow", filter);
    new MutationObserver(filter).observe(document.querySelector(".matrix tbody"), { childList: true, subtree: true });
    if (sessionStorage.getItem(TYPED) !== null) {
      sessionStorage.removeItem(TYPED);
      const { q } = form.elements;
      q.focus();
      q.setSelectionRange(q.value.length, q.value.length);
    }
  }

  // ---- Paths ----

  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Browsers lend the clipboard to this machine's own address only; the old way works on others too.
      const field = document.createElement("textarea");
      field.value = text;
      main.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      button.focus();
    }
  }

  const timers = new WeakMap();
  const offer = () => document.querySelectorAll(".copy[hidden]").forEach((button) => (button.hidden = false));
  offer();
  new MutationObserver(offer).observe(main, { childList: true, subtree: true });
  main.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (!button) return;
    button.dataset.words ??= button.textContent;
    await copy(button.dataset.copy, button);
    button.textContent = button.dataset.done;
    clearTimeout(timers.get(button));
    timers.set(button, setTimeout(() => (button.textContent = button.dataset.words), 1500));
  });

  // ---- The bar of the preview ----

  // What is wrong stands on the desk itself; that the preview has ended, or that nothing can be made, stands nowhere else.
  addEventListener("DOMContentLoaded", () => {
    const bar = document.querySelector("yulan-bar");
    const judge = () => (bar.hidden = !bar.shadowRoot.querySelector(".bar > .line"));
    judge();
    new MutationObserver(judge).observe(bar.shadowRoot, { childList: true });
  });

  // ---- What is checked ----

  async function progress() {
    const here = document.getElementById("checked");
    if (!here?.dataset.going) return;
    const response = await fetch(location.href, { cache: "no-store" });
    const next = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("checked");
    if (here.textContent !== next.textContent) here.textContent = next.textContent;
    if (!next.dataset.going) delete here.dataset.going;
  }
  setInterval(() => progress().catch(() => undefined), 1000);
})();
