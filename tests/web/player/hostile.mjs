// A patient whose every word tries to do harm: it is words, and nothing more.
import { withPage } from "../lib/browser.mjs";
import { must, mustBeAt, mustBeNone, press, scene, step } from "../lib/game.mjs";
import { mustFit } from "../lib/look.mjs";

export default async function hostile({ browser, open, options }) {
  if (!options.hostile) return "no hostile package was given";
  const server = await open({}, options.hostile);
  await withPage(browser, server.address, { viewport: { width: 390, height: 844 } }, async ({ page, wrong }) => {
    await mustBeAt(page, "library");
    await mustBeHarmless(page, "library");
    await press(page, "open");
    for (let steps = 0; (await scene(page)) !== "debrief"; steps += 1) {
      must(steps < 300, "300 steps do not lead to the debrief");
      await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
      await mustBeHarmless(page, await scene(page));
      await step(page, (steps % 3) + 1);
    }
    await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
    await mustBeHarmless(page, "debrief");
    await mustFit(page, "debrief of hostile words");
    mustBeNone(wrong, "went wrong");
  });
  await server.close();
  return undefined;
}

async function mustBeHarmless(page, where) {
  const found = await page.evaluate(() => {
    const odd = [...document.querySelectorAll("main *, #said *")].filter((one) => {
      const names = one.getAttributeNames();
      const leads = ["href", "src", "action", "formaction", "xlink:href"].map((name) => one.getAttribute(name)).filter(Boolean);
      return (
        one.matches("script, iframe, object, embed, img, link, meta, base, style, video, audio, foreignObject, use, animate, set") ||
        names.some((name) => name.startsWith("on")) ||
        leads.some((leads) => !leads.startsWith("#"))
      );
    });
    return odd.map((one) => one.outerHTML.slice(0, 120));
  });
  must(found.length === 0, `${where}: ${found.slice(0, 3).join("; ")}`);
}
