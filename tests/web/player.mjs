// node player.mjs FOLDER [--hostile FOLDER] [--page FILE] [--assignment FOLDER [--handed FILE]] [--pictures FOLDER] [NAME...]: plays a packaged
// scenario in a browser and holds it to what is promised of it. FOLDER is a package as it would be put on a web server; a hostile
// one has a scenario of which every text tries to do harm; a page is a package in one file; an assignment is one that asks who
// plays, and what is handed in is written to a file. Where names are given, only the checks so named are run.
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { launch } from "./lib/browser.mjs";
import { Failure } from "./lib/game.mjs";
import { serve } from "./lib/server.mjs";

const CHECKS = ["sizes", "server", "keyboard", "screens", "tabs", "storage", "offline", "lms", "hostile", "file", "assigned", "room", "kill", "timing"];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hostile: { type: "string" },
    page: { type: "string" },
    assignment: { type: "string" },
    handed: { type: "string" },
    pictures: { type: "string" },
  },
});
const [given, ...names] = positionals;
const unknown = names.filter((name) => !CHECKS.includes(name));
if (!given || unknown.length > 0) {
  console.error(given ? `there are no checks ${unknown.join(", ")}, but ${CHECKS.join(", ")}` : "name the folder of a package");
  process.exit(2);
}
const folder = resolve(given);
if (options.pictures) await mkdir(options.pictures, { recursive: true });

// Pictures of what was looked at, for people.
async function keep(page, name) {
  if (options.pictures) await page.screenshot({ path: join(options.pictures, `${name}.png`), fullPage: true });
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const name of CHECKS.filter((name) => names.length === 0 || names.includes(name))) {
  const { default: check } = await import(`./player/${name}.mjs`);
  const servers = [];
  const open = async (settings, of = folder) => {
    servers.push(await serve(of, settings));
    return servers.at(-1);
  };
  const browser = await launch();
  const begun = Date.now();
  try {
    const told = await check({ browser, open, keep, folder, options });
    const isSkipped = told !== undefined && told.startsWith("no ");
    counts[isSkipped ? "skipped" : "passed"] += 1;
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(`${name}: ${isSkipped ? "left out, " : `holds (${seconds} s)`}${told ? `${isSkipped ? "" : "; "}${told}` : ""}`);
  } catch (error) {
    counts.failed += 1;
    console.error(`${name}: ${error instanceof Failure ? error.message : error.stack}`);
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
