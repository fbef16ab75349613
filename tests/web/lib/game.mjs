// Playing, as somebody would.

// After something was done the page takes no second press of the same for so long.
const SAME_PRESS = 320;

export class Failure extends Error {}

export function must(holds, otherwise) {
  if (!holds) throw new Failure(otherwise);
}

export function mustBeNone(wrong, where) {
  must(wrong.length === 0, `${where}: ${wrong.slice(0, 5).join("; ")}`);
}

// What is on the page: the name of its scene.
export async function scene(page) {
  await page.waitForSelector('main [data-scene]:not([data-scene="loading"])', { timeout: 20000 });
  return page.getAttribute("main [data-scene]", "data-scene");
}

export async function mustBeAt(page, expected) {
  const at = await scene(page);
  must(at === expected, `the page is at ${at} and should be at ${expected}`);
}

// Clicks a control and waits until a second click would count.
export async function press(page, action, value) {
  const which = value === undefined ? "" : `[data-value="${value}"]`;
  await page.locator(`[data-do="${action}"]${which}`).first().click();
  await page.waitForTimeout(SAME_PRESS);
}

export function shown(page) {
  return page.innerHTML("main");
}

// Presses a key that should do something, and waits until it counts again.
export async function key(page, name) {
  const before = await shown(page);
  await page.keyboard.press(name);
  await page.waitForTimeout(SAME_PRESS);
  return (await shown(page)) !== before;
}

async function has(page, selector) {
  return (await page.locator(selector).count()) > 0;
}

// Moves the focus with the Tab key until it is on what `selector` names.
export async function tabTo(page, selector) {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Failure(`the Tab key does not lead to ${selector}`);
}

// One step on by keys alone. `line` is the number of the line that is chosen where it is on offer.
export async function step(page, line = 1) {
  const at = await scene(page);
  if (at === "reflecting") {
    await tabTo(page, 'form[data-do="reflect"] [type="submit"]');
    await key(page, "Enter");
  } else if (await has(page, 'button.line[data-do="choose"]')) {
    const wanted = (await has(page, `button.line[data-key="${line}"]`)) ? line : 1;
    must(await key(page, String(wanted)), `the key ${wanted} chooses nothing at ${at}`);
  } else {
    must(await key(page, "Enter"), `the key Enter leads nowhere at ${at}`);
  }
}

// Plays on by keys until the page is at one of these scenes; `line` is a number or a function that gives one.
export async function playTo(page, scenes, line = 1) {
  for (let steps = 0; steps < 300; steps += 1) {
    if (scenes.includes(await scene(page))) return;
    await step(page, typeof line === "function" ? line() : line);
  }
  throw new Failure(`300 steps do not lead to ${scenes.join(" or ")}`);
}

// Meets the first person of the library and comes to the first lines.
export async function begin(page) {
  await mustBeAt(page, "library");
  await page.locator('[data-do="open"]').first().press("Enter");
  await page.waitForTimeout(SAME_PRESS);
  await playTo(page, ["consultation"]);
}

// One step on by clicks, on a page or in a frame. Whether a line was chosen.
export async function click(page, line = 0) {
  const lines = page.locator('button.line[data-do="choose"]');
  const count = await lines.count();
  const next = count > 0 ? lines.nth(Math.min(line, count - 1)) : page.locator('main [data-key="enter"], main [type="submit"]').first();
  await next.click();
  await page.waitForTimeout(SAME_PRESS);
  return count > 0;
}
