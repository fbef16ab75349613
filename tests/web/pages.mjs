// node pages.mjs FILE...: every page is valid HTML, asks for nothing, and axe-core finds nothing in it, on a wide screen,
// on a phone and on paper.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const QUIET = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const SIZES = [{ width: 1280, height: 900 }, { width: 360, height: 740 }];

let wrong = 0;
function found(file, what) {
  wrong += 1;
  console.error(`${file}: ${what}`);
}

// Inline styles and the letters of an id are matters of taste.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "no-inline-style": "off", "long-title": "off", "no-trailing-whitespace": "off", "valid-id": ["error", { relaxed: true }] },
});

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("name the pages to look at");
  process.exit(2);
}
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: QUIET });
for (const file of files) {
  const report = await validator.validateString(readFileSync(file, "utf8"));
  for (const { messages } of report.results) {
    messages.forEach((one) => found(file, `${one.line}:${one.column} ${one.message} (${one.ruleId})`));
  }
  for (const [size, media] of [...SIZES.map((size) => [size, "screen"]), [SIZES[0], "print"]]) {
    const page = await browser.newPage({ viewport: size });
    const address = pathToFileURL(resolve(file)).href;
    page.on("request", (request) => {
      if (request.url() !== address) found(file, `asks for ${request.url()}`);
    });
    await page.emulateMedia({ media });
    await page.goto(address);
    await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) found(file, `${overflow} points too wide for ${size.width}`);
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    violations.forEach((one) => found(file, `${media} ${size.width}: ${one.id}: ${one.help}: ${one.nodes[0].html}`));
    await page.close();
  }
}
await browser.close();
if (wrong === 0) console.log(`${files.length} pages looked at: valid, accessible, asking for nothing`);
process.exit(wrong === 0 ? 0 : 1);
