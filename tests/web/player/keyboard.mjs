// A whole attempt by keys alone, to the debrief; after it has loaded the page asks for nothing.
import { withPage } from "../lib/browser.mjs";
import { key, must, mustBeAt, mustBeNone, playTo, scene, tabTo } from "../lib/game.mjs";
import { mustBeSeen } from "../lib/look.mjs";

export default async function keyboard({ browser, open }) {
  const server = await open({ under: "/some/where/" });
  await withPage(browser, server.address, {}, async ({ page, wrong, requests }) => {
    await mustBeAt(page, "library");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForTimeout(300);
    const loaded = requests.length;
    must(await key(page, "Enter"), "the key Enter opens nothing in the library");
    must((await scene(page)) !== "library", "the key Enter leads nowhere from the library");
    await playTo(page, ["consultation"]);
    await tabTo(page, "button.line");
    await mustBeSeen(page, "the first line");
    await aids(page);
    let turn = 0;
    await playTo(page, ["debrief"], () => (turn++ % 3) + 1);
    const focused = await page.evaluate(() => document.activeElement.id);
    must(focused === "head", `the focus is on ${focused || "nothing"} in the debrief, and not on its heading`);
    await everyStopIsSeen(page);
    await key(page, "Escape");
    await mustBeAt(page, "library");
    mustBeNone(requests.slice(loaded), "asked for after it had loaded");
    mustBeNone(wrong, "went wrong");
  });
  await server.close();
}

// Keys that help, and those that fold out what can be looked up.
async function aids(page) {
  for (const name of ["c", "t"]) {
    const offered = await page.locator(`[data-key="${name}"]`).count();
    must(!offered || (await key(page, name)), `the key ${name} does nothing`);
  }
  const folded = () => page.locator("details#notes").evaluate((notes) => notes.open);
  await page.keyboard.press("n");
  must(await folded(), "the key n does not unfold the notes");
  await page.keyboard.press("n");
  must(!(await folded()), "the key n does not fold up the notes");
}

// The Tab key leads on, and what it leads to is seen.
async function everyStopIsSeen(page) {
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    await mustBeSeen(page, `stop ${stop + 1} of the Tab key in the debrief`);
  }
}
