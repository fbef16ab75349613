// Without a network after the first load; and a new version of the package, which is in use from the load after next.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { withPage } from "../lib/browser.mjs";
import { begin, must, mustBeAt, mustBeNone, press, step } from "../lib/game.mjs";

export default async function offline({ browser, open, folder }) {
  const server = await open({ under: "/a/package/" });
  await withPage(browser, server.address, {}, async ({ page, wrong, context }) => {
    await mustBeAt(page, "library");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await begin(page);
    await step(page, 1);
    await page.reload();
    await mustBeAt(page, "library");
    if (await page.evaluate(() => "da" in {})) must(false, "");
    await press(page, "show", "settings");
    const danish = page.locator('[data-do="set"][data-value="language=da"]');
    if (await danish.count()) {
      await danish.focus();
      await page.keyboard.press("Space");
      await page.waitForFunction(() => document.documentElement.lang === "da", undefined, { timeout: 3000 })
        .catch(() => must(false, "another language cannot be had without a network"));
    }
    await context.setOffline(false);
    mustBeNone(wrong, "went wrong without a network");

    const parcel = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    server.instead["package.json"] = JSON.stringify({ ...parcel, id: `${parcel.id}-next`, title: "The next version" });
    const title = async () => {
      await page.reload();
      await mustBeAt(page, "library");
      return page.title();
    };
    must(!(await title()).includes("The next version"), "a new version is in use before it has come whole");
    await page.waitForFunction(async (id) => (await caches.keys()).some((name) => name.endsWith(`${id}-next`)), parcel.id);
    await page.waitForTimeout(500);
    must((await title()).includes("The next version"), "a new version is not in use at the load after it has come");
    const names = await page.evaluate(() => caches.keys());
    must(names.filter((name) => name.includes("/a/package/")).length === 2, `caches are left: ${names.join(", ")}`);
    mustBeNone(wrong, "went wrong with a new version");
  });
  await server.close();
}
