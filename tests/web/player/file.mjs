// The package as one file, opened from the disk: it plays, keeps, and asks for nothing.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { withPage } from "../lib/browser.mjs";
import { begin, must, mustBeAt, mustBeNone, press, step } from "../lib/game.mjs";

export default async function file({ browser, options }) {
  if (!options.page) return "no package in one file was given";
  const address = pathToFileURL(resolve(options.page)).href;
  await withPage(browser, address, {}, async ({ page, wrong, requests }) => {
    await begin(page);
    await step(page, 1);
    await page.waitForTimeout(300);
    const said = await page.locator(".speech").innerText();
    await page.reload();
    await mustBeAt(page, "library");
    await press(page, "open");
    must((await page.locator(".speech").innerText()) === said, "what was played is not there when the file is opened again");
    mustBeNone(requests.filter((url) => url !== address && !url.startsWith("data:")), "asked for");
    mustBeNone(wrong, "went wrong");
  });
  return undefined;
}
