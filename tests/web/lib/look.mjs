// Looking at a page as it is: for whom it could not be read, and where it does not fit.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { must } from "./game.mjs";

// As text: the page's policy lets no script be put into it.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What axe-core finds; `rules` are the only ones that it looks for, where some are named.
export async function mustBeAccessible(page, where, rules) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const only = rules ? { runOnly: { type: "rule", values: rules } } : { rules: { "target-size": { enabled: true } } };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), only);
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
  must(told.length === 0, `${where}: ${told.join("; ")}`);
}

// Nothing leaves the page at its sides.
export async function mustFit(page, where) {
  const { over, what } = await page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    const out = [...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
    return { over, what: out.slice(-1).map((one) => one.outerHTML.slice(0, 200)) };
  });
  must(over <= 0, `${where}: ${over} points too wide: ${what}`);
}

// What can be pressed is large enough for a finger: 24 points always, 44 where it stands alone.
export async function mustBeLargeEnough(page, where) {
  const small = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll("main button, main summary, main label[for], main select, main textarea")];
    const low = (one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 43.5;
    const alone = boxes.filter((one) => one.matches("button, select, textarea, .choice label"));
    return alone.filter(low).map((one) => `${one.outerHTML.slice(0, 100)} ${one.getBoundingClientRect().height}`);
  });
  must(small.length === 0, `${where}: lower than 44 points: ${small.join("; ")}`);
}

// What has the focus can be seen: it is in the window, and nothing lies over it.
export async function mustBeSeen(page, where) {
  const hidden = await page.evaluate(() => {
    const held = document.activeElement;
    if (!held || held === document.body || held.id === "main") return "";
    const { left, top, width, height } = held.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, Math.max(0, top) + Math.min(height / 2, 20));
    return at && (held.contains(at) || at.contains(held)) ? "" : `${held.outerHTML.slice(0, 120)} under ${at?.outerHTML.slice(0, 120)}`;
  });
  must(hidden === "", `${where}: what has the focus is not seen: ${hidden}`);
}
