// How much has to come over the wire before the patient says anything.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { withPage } from "../lib/browser.mjs";
import { begin, must } from "../lib/game.mjs";

// What is wanted is 250,000. This holds what has been reached, so that it does not grow unseen.
const BAR = 520_000;

export default async function sizes({ browser, open, folder }) {
  const server = await open();
  const asked = await withPage(browser, server.address, { serviceWorkers: "block" }, async ({ page, requests }) => {
    await begin(page);
    return [...new Set(requests)].map((url) => new URL(url).pathname.slice(1) || "index.html");
  });
  await server.close();
  const rows = [];
  for (const path of asked) {
    const raw = await readFile(join(folder, path));
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } };
    rows.push([path, raw.length, gzipSync(raw, { level: 9 }).length, brotliCompressSync(raw, quality).length]);
  }
  rows.sort((a, b) => b[3] - a[3]);
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  const all = ["all that comes before the first line", sum(1), sum(2), sum(3)];
  const told = [...rows, all].map(([path, ...bytes]) => path.padEnd(40) + bytes.map((of) => String(of).padStart(10)).join(""));
  console.log(`${"bytes".padEnd(40)}${["raw", "gzip", "brotli"].map((head) => head.padStart(10)).join("")}\n${told.join("\n")}`);
  must(sum(3) < BAR, `${sum(3)} bytes with brotli come before the first line; the bar is ${BAR}`);
  return undefined;
}
