// Servers as they are: one that does not know WebAssembly, one that has lost a file, one that has lost its temper.
import { withPage } from "../lib/browser.mjs";
import { begin, must, mustBeNone, scene } from "../lib/game.mjs";

export default async function servers({ browser, open }) {
  for (const wasm of ["application/octet-stream", "text/plain"]) {
    const server = await open({ wasm });
    await withPage(browser, server.address, {}, async ({ page, wrong }) => {
      await begin(page);
      mustBeNone(wrong, `went wrong where WebAssembly is sent as ${wasm}`);
    });
    await server.close();
  }
  const server = await open({ instead: { "player.wasm": Buffer.from("<!doctype html>") } });
  await withPage(browser, server.address, {}, async ({ page }) => {
    must((await scene(page)) === "trouble", "a player that is none is not told of");
    must(await page.locator('[data-do="reload"]').isVisible(), "there is no way to try again");
    delete server.instead["player.wasm"];
    await page.locator('[data-do="reload"]').click();
    await page.waitForSelector('[data-scene="library"]', { timeout: 5000 }).catch(() => must(false, "trying again leads nowhere"));
  });
  await server.close();
  await trap(browser, open);
}

// The player comes to harm: the page says so, and what was played is there when it is loaded again.
async function trap(browser, open) {
  const server = await open();
  const before = (page) =>
    page.addInitScript(() => {
      const { parse } = JSON;
      JSON.parse = (text, ...rest) => {
        if (globalThis.harm) throw new WebAssembly.RuntimeError("unreachable");
        return parse(text, ...rest);
      };
    });
  await withPage(browser, server.address, { before }, async ({ page }) => {
    await begin(page);
    await page.evaluate(() => (globalThis.harm = true));
    await page.keyboard.press("1");
    must((await scene(page)) === "trouble", "the page does not say that the player has come to harm");
    must((await page.locator("main").innerText()).length > 40, "the page says nothing when the player has come to harm");
    await page.locator('[data-do="reload"]').click();
    await page.waitForSelector('[data-scene="library"]', { timeout: 5000 }).catch(() => must(false, "loading again leads nowhere"));
  });
  await server.close();
}
