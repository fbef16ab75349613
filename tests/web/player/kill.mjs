// The page is killed at any moment: at most the choice that was being made is lost.
import { openPage } from "../lib/browser.mjs";
import { begin, must, mustBeAt, press, scene } from "../lib/game.mjs";

const TIMES = 50;
// So many choices tell how long one takes.
const SURE = 3;

export default async function kill({ browser, open }) {
  const server = await open();
  const context = await browser.newContext();
  let made = 0;
  // How long a choice takes on this machine, with what follows it: pages live from a part of it to some of them.
  let choice = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const { page } = await openPage(context, server.address);
    await mustBeAt(page, "library");
    if (time === 0) await begin(page);
    else await press(page, "open");
    const kept = await choices(page);
    must(kept >= made - 1 && kept <= made + 1, `killed after ${made} choices, ${kept} are kept (time ${time + 1})`);
    made = kept;
    if (time === 0) {
      const since = Date.now();
      while (made < SURE) made += await page.evaluate(oneChoice);
      choice = (Date.now() - since) / SURE;
    }
    const end = Date.now() + choice * (0.3 + 2 * Math.random());
    const session = await context.newCDPSession(page);
    const crash = new Promise((resolve) => setTimeout(resolve, end - Date.now())).then(() => {
      // It never answers.
      session.send("Page.crash").catch(() => {});
    });
    try {
      // Each choice counts once the page has shown what came of it.
      while (Date.now() < end + 2000) made += await page.evaluate(oneChoice);
    } catch {
      // That was it.
    }
    await crash;
    await page.close();
  }
  must(made > TIMES / 2, `only ${made} choices were made in ${TIMES} times`);
  await context.close();
  await server.close();
}

// Chooses, after as long as somebody takes at least, and says whether that made a choice. What lies between two choices, such
// as the end of a visit, is passed quickly, so that a page that lives for a moment gets past it.
async function oneChoice() {
  const wait = (least, more) => new Promise((resolve) => setTimeout(resolve, least + Math.random() * more));
  const lines = () => [...document.querySelectorAll('button.line[data-do="choose"]')];
  await (lines().length > 0 ? wait(310, 100) : wait(30, 30));
  const line = lines()[Math.floor(Math.random() * lines().length)];
  (line ?? document.querySelector('[data-key="enter"], [type="submit"]')).click();
  return line ? 1 : 0;
}

// How many choices the browser has of the attempt that was written last.
async function choices(page) {
  await scene(page);
  return page.evaluate(async () => {
    const [{ name }] = (await indexedDB.databases()).filter((one) => one.name.startsWith("backstory:"));
    const wait = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await wait(indexedDB.open(name));
    const records = await wait(database.transaction("attempts").objectStore("attempts").getAll());
    database.close();
    const lines = records.map((one) => one.lines).join("").split("\n").filter(Boolean).map((line) => JSON.parse(line));
    return lines.filter((line) => typeof line.line === "string").length;
  });
}
