// How long it takes on a slow phone: the processor at a quarter of its speed. Figures to read, with no bar of their own.
import { openPage } from "../lib/browser.mjs";

const RUNS = 5;

export default async function timing({ browser, open }) {
  const server = await open();
  const [first, answered] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const { page } = await openPage(context, server.address, async (page) => {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.addInitScript(toTheFirstLine);
    });
    first.push(await (await page.waitForFunction(() => globalThis.firstLine)).jsonValue());
    await page.waitForTimeout(500);
    answered.push(await page.evaluate(oneAnswer));
    await context.close();
  }
  await server.close();
  return `at a quarter of the speed: the patient's first line after ${middle(first)} ms, an answer to a choice after ${middle(answered)} ms`;
}

// Goes to the consultation as fast as the page lets one.
function toTheFirstLine() {
  const watch = () => {
    if (document.querySelector(".speech, button.line")?.closest("[data-scene=consultation]")) {
      return requestAnimationFrame(() => setTimeout(() => (globalThis.firstLine = performance.now())));
    }
    document.querySelector("main [data-key=enter]")?.click();
    return setTimeout(watch, 5);
  };
  addEventListener("DOMContentLoaded", watch);
}

// From a press to what comes of it on the screen.
function oneAnswer() {
  const from = performance.now();
  document.querySelector("button.line").click();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
  });
}

const middle = (times) => Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]);
