// A room is led by a clicker's two keys and typed hands: the wall can be read from the back row, the notes follow in a window
// of their own, and nothing is lost when the page ends. Single moments, too.
import { readFile } from "node:fs/promises";

import { withPage } from "../lib/browser.mjs";
import { key, must, mustBeAt, mustBeNone, playTo, press, scene } from "../lib/game.mjs";
import { mustBeAccessible } from "../lib/look.mjs";
import { lookAt } from "./screens.mjs";

const PROJECTOR = { width: 1920, height: 1080 };
// On a projector of this size no text is smaller, in pixels.
const SMALLEST = 43.9;

export default async function room({ browser, open, keep }) {
  const server = await open();
  await withPage(browser, server.address, { viewport: PROJECTOR }, async ({ page, wrong }) => {
    await mustBeAt(page, "library");
    await press(page, "workshop");
    await mustBeAt(page, "workshop");
    const notes = await notesOf(page);
    await readable(page, "what is read before");
    await on(page, "the patient");
    await on(page, "the lines");
    await readable(page, "the lines");
    await lookAt(page, "room-voting", keep);
    await page.setViewportSize(PROJECTOR);
    must((await notes.locator("section").count()) > 3, "the notes do not say what follows the lines");
    await count(page, { a: "4", b: "13" });
    if (await page.locator('[data-do="lead"][data-value="talk"]').count()) await page.locator('[data-do="lead"][data-value="talk"]').click();
    await page.waitForTimeout(350);
    await readable(page, "the talk");
    const before = await page.locator("time[data-clock]").count() ? await page.locator("time[data-clock]").textContent() : "";
    await page.waitForTimeout(1600);
    if (before) must((await page.locator("time[data-clock]").textContent()) !== before, "the clock stands still");
    if ((await page.locator("form.hands input").count()) === 0) await on(page, "the second vote");
    await count(page, { a: "2", b: "15" });
    await on(page, "the answer");
    await readable(page, "the answer");
    must(await key(page, "a"), "the key a shows no other line");
    await on(page, "how it landed");
    await readable(page, "how it landed");
    await lookAt(page, "room-revealed", keep);
    await page.setViewportSize(PROJECTOR);
    await saved(browser, page);
    await page.reload();
    await mustBeAt(page, "library");
    await press(page, "workshop");
    await mustBeAt(page, "workshop");
    must(await key(page, "PageUp"), "what was played before the page ended is lost");
    await key(page, "Escape");
    await drill(page, keep);
    mustBeNone(wrong, "went wrong");
  });
  await server.close();
}

async function on(page, what) {
  must(await key(page, "PageDown"), `the key Page Down does not lead on to ${what}`);
}

// Types hands: a letter goes to the field of its line.
async function count(page, hands) {
  for (const [letter, number] of Object.entries(hands)) {
    await page.keyboard.press(letter);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(number);
  }
}

async function notesOf(page) {
  const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  await notes.waitForSelector("main");
  return notes;
}

// What the room did goes out as a page that everybody can read.
async function saved(browser, page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("s")]);
  const other = await browser.newPage();
  await other.setContent(await readFile(await download.path(), "utf8"));
  must((await other.locator("table.votes").count()) > 0, "the summary of a room has no votes");
  await mustBeAccessible(other, "the summary of a room");
  await other.close();
}

// What a room sees is large enough for the back row.
async function readable(page, what) {
  const small = await page.evaluate((smallest) => {
    const texts = [...document.querySelectorAll(".wall *")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()),
    );
    return texts
      .filter((element) => element.getClientRects().length > 0 && parseFloat(getComputedStyle(element).fontSize) < smallest)
      .map((element) => `${getComputedStyle(element).fontSize} “${element.textContent.trim().slice(0, 30)}”`);
  }, SMALLEST);
  mustBeNone(small, `too small for the back row in ${what}`);
}

// Ten moments out of what has been played.
async function drill(page, keep) {
  await mustBeAt(page, "library");
  await press(page, "open");
  await playTo(page, ["consultation"]);
  await key(page, "1");
  await key(page, "1");
  await key(page, "Escape");
  await mustBeAt(page, "library");
  // It is suggested once enough is due, days later; here it is asked for at once.
  await page.evaluate(() => {
    const control = document.createElement("button");
    control.dataset.do = "drill";
    document.querySelector("main").append(control);
    control.click();
  });
  await page.waitForTimeout(600);
  await mustBeAt(page, "drill");
  await lookAt(page, "drill", keep);
  await playTo(page, ["library"], () => 1).catch(() => undefined);
  for (let steps = 0; steps < 40 && (await page.locator('[data-do="proceed"], button.line').count()); steps += 1) {
    await key(page, (await page.locator("button.line").count()) ? "1" : "Enter");
  }
  must((await scene(page)) === "drill", "the ten moments do not end where they are told");
  await lookAt(page, "drilled", keep);
}
