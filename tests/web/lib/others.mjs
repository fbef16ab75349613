// Other browsers than the one in which most checks run, each with one page that is played like any other (game.mjs).
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";

import puppeteer from "puppeteer-core";
import { Builder, Capabilities, Key } from "selenium-webdriver";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const WEBKIT = process.env.WEBKIT ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// What game.mjs asks of a page, by way of what every driver can do.
class Page {
  constructor(driver) {
    Object.assign(this, driver);
    this.keyboard = { press: driver.press };
  }

  waitForTimeout(milliseconds) {
    return pause(milliseconds);
  }

  async waitForSelector(selector, { timeout }) {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(50)) {
      if ((await this.locator(selector).count()) > 0) return;
    }
    throw new Error(`there is no ${selector} after ${timeout} ms`);
  }

  locator(selector) {
    return { count: () => this.evaluate((selector) => document.querySelectorAll(selector).length, selector) };
  }

  getAttribute(selector, name) {
    return this.evaluate((selector, name) => document.querySelector(selector).getAttribute(name), selector, name);
  }

  innerHTML(selector) {
    return this.evaluate((selector) => document.querySelector(selector).innerHTML, selector);
  }
}

// Firefox, with a page of this size.
export async function firefox({ width, height }) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const driver = {
    goto: (address) => page.goto(address),
    evaluate: (what, ...given) => page.evaluate(what, ...given),
    press: (key) => page.keyboard.press(key),
    screenshot: (path) => page.screenshot({ path }),
  };
  return { name: await browser.version(), page: new Page(driver), close: () => browser.close() };
}

// WebKit, which is in Safari and in every browser of an iPhone. It needs a display.
export async function webkit({ width, height }) {
  const port = 20000 + (process.pid % 20000);
  // Its sandbox does not start where everything runs as root.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
  const server = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const wanted = new Capabilities().setBrowserName("MiniBrowser");
  wanted.set("webkitgtk:browserOptions", { binary: WEBKIT, args: ["--automation"] });
  const build = () => new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
  const browser = await soon(build);
  await browser.manage().window().setRect({ x: 0, y: 0, width, height });
  const known = await browser.getCapabilities();
  const driver = {
    goto: (address) => browser.get(address),
    evaluate: (what, ...given) => browser.executeScript(`return (${what})(...arguments)`, ...given),
    press: (key) => browser.actions().sendKeys(Key[key.toUpperCase()] ?? key).perform(),
    screenshot: async (path) => writeFile(path, await browser.takeScreenshot(), "base64"),
  };
  const close = async () => {
    await browser.quit();
    server.kill();
  };
  return { name: `${known.getBrowserName()} ${known.getBrowserVersion()}`, page: new Page(driver), close };
}

// What comes of it once it works; a server takes a moment to be there.
async function soon(what, tries = 50) {
  try {
    return await what();
  } catch (error) {
    if (tries === 0) throw error;
    await pause(100);
    return soon(what, tries - 1);
  }
}
