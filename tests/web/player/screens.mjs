// Every screen, for every pair of eyes: axe-core in three themes, 320 points without sideways scrolling, text at 200 %.
import { withPage } from "../lib/browser.mjs";
import { begin, key, must, mustBeAt, mustBeNone, playTo, press, scene, shown, step } from "../lib/game.mjs";
import { mustBeAccessible, mustBeLargeEnough, mustBeSeen, mustFit } from "../lib/look.mjs";

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

export default async function screens({ browser, open, keep }) {
  const server = await open();
  await withPage(browser, server.address, { viewport: WIDE }, async ({ page, wrong }) => {
    const seen = new Set();
    const look = async (name) => {
      seen.add(name);
      await lookAt(page, name, keep);
    };
    await mustBeAt(page, "library");
    await look("library");
    for (const other of ["logbook", "settings", "about"]) {
      await press(page, "show", other);
      await look(other);
      await key(page, "Escape");
      await mustBeAt(page, "library");
    }
    await press(page, "open");
    await look("briefing");
    await playTo(page, ["consultation"]);
    await look("consultation");
    for (const aid of ["coach", "thought"]) if (await page.locator(`[data-do="${aid}"]`).count()) await press(page, aid);
    await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
    await look("consultation-aids");
    await step(page, 2);
    if (await page.locator('[data-do="back"]').count()) await press(page, "back");
    await step(page, 1);
    await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
    await look("consultation-again");
    for (let at = await scene(page); at !== "debrief"; at = await scene(page)) {
      if (["interlude", "reflecting"].includes(at) && !seen.has(at)) await look(at);
      await step(page, 1);
    }
    await look("debrief");
    await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
    await look("debrief-open");
    await page.emulateMedia({ media: "print" });
    await mustBeAccessible(page, "debrief on paper");
    await page.emulateMedia({ media: "screen" });
    await key(page, "Escape");
    await press(page, "show", "logbook");
    await look("logbook-played");
    mustBeNone(wrong, "went wrong");
  });
  await chosen(browser, server);
  await said(browser, server);
  await server.close();
}

export async function lookAt(page, name, keep) {
  const root = (change, value) => page.evaluate(([change, value]) => {
    if (change === "theme") document.documentElement.dataset.theme = value;
    else document.documentElement.style.fontSize = value;
  }, [change, value]);
  const theme = await page.evaluate(() => document.documentElement.dataset.theme);
  await page.setViewportSize(WIDE);
  await mustBeAccessible(page, `${name}, wide`);
  await keep(page, name);
  for (const other of ["light", "dark", "contrast"]) {
    await root("theme", other);
    await mustBeAccessible(page, `${name}, ${other}`, ["color-contrast"]);
    if (other !== theme) await keep(page, `${name}-${other}`);
  }
  await root("theme", theme);
  await root("size", "200%");
  await mustFit(page, `${name} at 200 %`);
  await keep(page, `${name}-200`);
  await page.setViewportSize(PHONE);
  await mustFit(page, `${name} on a phone at 200 %`);
  await root("size", "100%");
  await mustBeAccessible(page, `${name}, on a phone`);
  await mustBeLargeEnough(page, `${name}, on a phone`);
  await keep(page, `${name}-phone`);
  await page.setViewportSize(NARROW);
  await mustFit(page, `${name} at 320 points`);
  await page.setViewportSize(WIDE);
}

// What is chosen in the settings is there after the page has been loaded again.
async function chosen(browser, server) {
  await withPage(browser, server.address, {}, async ({ page, wrong }) => {
    await mustBeAt(page, "library");
    await press(page, "show", "settings");
    const set = async (value) => {
      await page.locator(`[data-do="set"][data-value="${value}"]`).focus();
      await page.keyboard.press("Space");
      await page.waitForTimeout(100);
    };
    const looks = () => page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.style.fontSize].join(" "));
    await set("theme=dark");
    await set("text=150");
    must((await looks()) === "dark 150%", `the page is ${await looks()} and should be dark 150%`);
    await page.waitForTimeout(200);
    await page.reload();
    await mustBeAt(page, "library");
    must((await looks()) === "dark 150%", `after it was loaded again the page is ${await looks()} and should be dark 150%`);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await begin(page);
    const moves = () => page.evaluate(() => document.getAnimations().length);
    must((await moves()) === 0, "something moves where the system asks that nothing does");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    must((await moves()) > 0, "the person does not breathe");
    mustBeNone(wrong, "went wrong");
  });
}

// What changes is said to those who do not see it, the focus stays, and a double click is one.
async function said(browser, server) {
  await withPage(browser, server.address, {}, async ({ page, wrong }) => {
    await begin(page);
    const before = await page.locator("#said p").count();
    await page.locator("button.line").first().dblclick();
    await page.waitForTimeout(400);
    const turns = await page.locator('[data-do="try-from"]').count();
    must(turns <= 1, `a double click said ${turns} lines`);
    must((await page.locator("#said p").count()) > before, "what the patient answers is not read aloud");
    await step(page, 1);
    const focused = await page.evaluate(() => document.activeElement.id);
    must(focused === "lines", `after a choice the focus is on ${focused || "nothing"}`);
    await mustBeSeen(page, "the heading of the lines");
    await page.locator("#history summary").click();
    if (await page.locator('[data-do="coach"]').count()) await press(page, "coach");
    must(await page.locator("#history").evaluate((one) => one.open), "what was unfolded is folded up when something else changes");
    const html = await shown(page);
    await page.keyboard.press("Control+1");
    must((await shown(page)) === html, "a key with Control chooses a line");
    mustBeNone(wrong, "went wrong");
  });
}
