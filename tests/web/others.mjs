// node others.mjs FOLDER [--pictures FOLDER]: a visit of a packaged scenario in other browsers, by keys alone, to its debrief and
// back to what is kept of it. FOLDER is a package as it would be put on a web server. WebKit needs a display.
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { key, must, mustBeAt, playTo, tabTo } from "./lib/game.mjs";
import { firefox, webkit } from "./lib/others.mjs";
import { serve } from "./lib/server.mjs";

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { pictures: { type: "string" } } });
if (positionals.length !== 1) {
  console.error("name the folder of a package");
  process.exit(2);
}
if (options.pictures) await mkdir(options.pictures, { recursive: true });

// As wide as a phone, or as narrow as the window gets.
const PHONE = { width: 390, height: 844 };
const server = await serve(resolve(positionals[0]));
let failed = 0;
for (const [browser, open] of Object.entries({ firefox, webkit })) {
  const { name, page, close } = await open(PHONE);
  const begun = Date.now();
  try {
    const steps = await visit(page, (of) => options.pictures && page.screenshot(join(options.pictures, `${browser}-${of}.png`)));
    console.log(`${name}: holds (${((Date.now() - begun) / 1000).toFixed(1)} s); ${steps} steps to the debrief`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.stack}`);
  } finally {
    await close();
  }
}
await server.close();
console.log(`${2 - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

// To the debrief; the number of steps on the way.
async function visit(page, picture) {
  await page.goto(server.address);
  await mustBeAt(page, "library");
  await picture("library");
  await tabTo(page, '[data-do="open"]');
  must(await key(page, "Enter"), "the key Enter opens nothing in the library");
  await playTo(page, ["consultation"]);
  await picture("consultation");
  must(await page.evaluate(fits), "the consultation is wider than the page");
  must(await page.evaluate(isSeen, ".room svg"), "nobody is to be seen");
  must(await page.evaluate(isSaid), "nothing is read aloud of what the patient says");
  let steps = 0;
  await playTo(page, ["debrief"], () => (steps++ % 3) + 1);
  await picture("debrief");
  must(await page.evaluate(fits), "the debrief is wider than the page");
  // What is kept is there when the page is opened again.
  await page.goto(server.address);
  await mustBeAt(page, "library");
  await tabTo(page, '[data-do="show"][data-value="logbook"]');
  must(await key(page, "Enter"), "the logbook does not open");
  must((await page.locator('[data-do="open-attempt"]').count()) === 1, "the attempt is not in the logbook");
  return steps;
}

function fits() {
  return document.documentElement.scrollWidth <= innerWidth;
}

function isSeen(selector) {
  const { width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0;
}

function isSaid() {
  return document.getElementById("said").textContent.trim().length > 0;
}
