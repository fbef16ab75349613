// The browser, and pages of which everything is written down that should not happen on them.
import { chromium } from "playwright-core";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: QUIET });
}

// A page of its own in `context`. `wrong` is what went wrong on it: errors, what its policy stopped, requests to elsewhere.
// `requests` is what it asked for.
export async function openPage(context, address, before) {
  const page = await context.newPage();
  const wrong = [];
  const requests = [];
  const { origin } = new URL(address);
  page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    requests.push(request.url());
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) wrong.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  if (before) await before(page);
  await page.goto(address);
  return { page, wrong, requests };
}

// Runs `use` with a page in a context that nothing else shares.
export async function withPage(browser, address, options, use) {
  const { before, ...settings } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", ...settings });
  try {
    const opened = await openPage(context, address, before);
    return await use({ ...opened, context });
  } finally {
    await context.close();
  }
}
