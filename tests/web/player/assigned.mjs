// What a class was given: a student says who they are, plays it as an exam by keys alone, and saves the file that they hand in.
import { readFile } from "node:fs/promises";

import { withPage } from "../lib/browser.mjs";
import { begin, key, must, mustBeAt, mustBeNone, playTo, press, tabTo } from "../lib/game.mjs";
import { lookAt } from "./screens.mjs";

const STUDENT = "b-7";

export default async function assigned({ browser, open, keep, options }) {
  if (!options.assignment) return "no package of an assignment was given";
  const server = await open({}, options.assignment);
  await withPage(browser, server.address, { acceptDownloads: true }, async ({ page, wrong }) => {
    await mustBeAt(page, "who");
    await lookAt(page, "who", keep);
    await tabTo(page, "#who");
    await page.keyboard.type(STUDENT);
    must(await key(page, "Enter"), "the key Enter does not send who plays");
    await mustBeAt(page, "library");
    await lookAt(page, "library-assigned", keep);
    await begin(page);
    must((await page.locator('[data-do="coach"], [data-do="back"]').count()) === 0, "an exam has help");
    await page.reload();
    await mustBeAt(page, "library");
    await press(page, "open");
    let turn = 0;
    await playTo(page, ["debrief"], () => (turn++ % 4 < 2 ? 1 : 2));
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "hand-in")]);
    must(download.suggestedFilename() === `${STUDENT}.jsonl`, `it is called ${download.suggestedFilename()}`);
    const text = await readFile(await download.path(), "utf8");
    const { student } = JSON.parse(text.slice(0, text.indexOf("\n")));
    must(student === STUDENT, `what is handed in says that it is of ${student}`);
    if (options.handed) await download.saveAs(options.handed);
    mustBeNone(wrong, "went wrong");
  });
  await server.close();
  return undefined;
}
