// Two tabs: the second says that the first plays, and plays when that has gone.
import { openPage } from "../lib/browser.mjs";
import { begin, must, mustBeAt, mustBeNone, press } from "../lib/game.mjs";

export default async function tabs({ browser, open }) {
  const server = await open();
  const context = await browser.newContext();
  const first = await openPage(context, server.address);
  await begin(first.page);
  const second = await openPage(context, server.address);
  const { page } = second;
  await mustBeAt(page, "library");
  must(await page.locator('[data-do="reload"]').isVisible(), "the second tab does not offer to try again");
  await page.locator('[data-do="open"]').first().click();
  await page.waitForTimeout(400);
  must((await page.locator(".consultation, [data-scene=briefing]").count()) === 0, "the second tab opens an attempt");
  await first.page.close();
  await page.locator('[data-do="reload"]').first().click();
  await page.waitForFunction(() => document.querySelector('main [data-scene="library"]') && !document.querySelector('[data-do="reload"]'))
    .catch(() => must(false, "the second tab does not play when the first has gone"));
  await press(page, "open");
  mustBeNone([...first.wrong, ...second.wrong], "went wrong");
  await context.close();
  await server.close();
}
