// A package behind an ordinary web server: any folder of it, on this machine alone.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

// Serves `folder` under the path `under`, and beside it `pages`: texts or functions from a request to [status, text], by path.
// `wasm` is the type that the server believes WebAssembly to be; `instead` gives other texts for files of the folder.
export async function serve(folder, { under = "/", pages = {}, wasm = TYPES[".wasm"], instead = {} } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://here").pathname);
    asked.push(path);
    const send = (status, type, body) => response.writeHead(status, { "content-type": type }).end(body);
    const page = pages[path];
    if (page !== undefined) {
      const [status, text] = typeof page === "function" ? await page(request) : [200, page];
      return send(status, TYPES[extname(path) || ".html"], text);
    }
    const inside = path.startsWith(under) ? normalize(path.slice(under.length)) || "index.html" : "..";
    if (inside.startsWith("..")) return send(404, "text/plain", "not here");
    try {
      const body = instead[inside] ?? (await readFile(join(folder, inside === "." ? "index.html" : inside)));
      return send(200, inside.endsWith(".wasm") ? wasm : (TYPES[extname(inside)] ?? "text/html"), body);
    } catch {
      return send(404, "text/plain", "not here");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: origin + under,
    asked,
    instead,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
