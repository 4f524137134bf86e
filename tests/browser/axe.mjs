// axe-core, and what it is asked: WCAG 2.2 A and AA.
import { readFileSync } from "node:fs";

/** The script of axe, for a page to evaluate. */
export const AXE = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** In the page: what axe finds, a line for each element. In the dark only colours differ. */
export async function violations(scheme) {
  const all = {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
    rules: { "target-size": { enabled: true } },
  };
  const colours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
  const result = await window.axe.run(document, { ...(scheme === "dark" ? colours : all), resultTypes: ["violations"] });
  return result.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.split("\n").slice(1).map((it) => it.trim()).join("; ")}`));
}
