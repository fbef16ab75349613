// A browser that keeps nothing, and one that stops keeping: it is said, and can be played and saved all the same.
import { readFile } from "node:fs/promises";

import { withPage } from "../lib/browser.mjs";
import { begin, must, mustBeAt, mustBeNone, playTo, press, step } from "../lib/game.mjs";

export default async function storage({ browser, open }) {
  const server = await open();
  await blocked(browser, server);
  await full(browser, server);
  await withoutLocks(browser, server);
  await server.close();
}

async function blocked(browser, server) {
  const before = (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
  await withPage(browser, server.address, { before }, async ({ page, wrong }) => {
    await mustBeAt(page, "library");
    must(await page.locator(".notice").isVisible(), "nothing says that this browser keeps nothing");
    await press(page, "dismiss");
    await begin(page);
    await step(page, 1);
    await playTo(page, ["debrief"]);
    const coming = page.waitForEvent("download");
    await press(page, "save-attempt");
    const lines = (await readFile(await (await coming).path(), "utf8")).trim().split("\n");
    lines.forEach((line) => JSON.parse(line));
    must(lines.length > 2, `the attempt has ${lines.length} lines as a file`);
    mustBeNone(wrong, "went wrong without a store");
  });
}

async function full(browser, server) {
  await withPage(browser, server.address, {}, async ({ page, wrong }) => {
    await begin(page);
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      globalThis.full = true;
      IDBObjectStore.prototype.add = function (...values) {
        if (globalThis.full) throw new DOMException("The disk is full.", "QuotaExceededError");
        return add.apply(this, values);
      };
    });
    await step(page, 1);
    await page.locator(".notice").waitFor({ timeout: 3000 }).catch(() => must(false, "nothing says that a choice was not kept"));
    must((await page.locator(".notice").innerText()).includes("full"), "it is not said why a choice was not kept");
    await press(page, "dismiss");
    await step(page, 1);
    must((await page.locator(".notice").count()) === 0, "that nothing is kept is said more than once");
    await page.evaluate(() => (globalThis.full = false));
    await step(page, 1);
    await page.waitForTimeout(300);
    const here = await page.locator('[data-do="try-from"]').count();
    await page.reload();
    await mustBeAt(page, "library");
    await press(page, "open");
    const again = await page.locator('[data-do="try-from"]').count();
    must(again === here, `${here} turns were played and ${again} are kept after the disk had room again`);
    mustBeNone(wrong, "went wrong with a full store");
  });
}

// As on a page that is not loaded by https.
async function withoutLocks(browser, server) {
  const before = (page) =>
    page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
      delete crypto.randomUUID;
    });
  await withPage(browser, server.address, { before }, async ({ page, wrong, context }) => {
    await begin(page);
    const second = await context.newPage();
    await before(second);
    await second.goto(server.address);
    await mustBeAt(second, "library");
    must(await second.locator('[data-do="reload"]').isVisible(), "without locks the second tab does not offer to try again");
    mustBeNone(wrong, "went wrong without locks");
  });
}
