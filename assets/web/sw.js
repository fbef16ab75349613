// Keeps the whole package for when there is no network. A page is always given from one version alone: a new one is fetched
// as a whole beside the one that is in use, and is in use from the next load of the page on.

// Caches are the origin's, which may have many packages; each folder has its own.
const HOME = new URL("./", location).pathname;
const OWN = `backstory ${HOME} `;
const NOTE = "current";
const LIST = "package.json";
const SHELL = ["index.html", "style.css", "engine.js", "keep.js", "lms.js", "draw.js", "player.js", "player.wasm",
  "manifest.webmanifest", "icon.svg"];

/** The file as the server has it now, fit to be given for a page's address too: browsers refuse one that was redirected. */
async function fetchNow(path) {
  const answer = await fetch(path, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
}

/** What is in use: the name of a cache. */
async function inUse() {
  return (await (await caches.open(`${OWN}${NOTE}`)).match(NOTE))?.text();
}

async function isWhole(name) {
  return (await (await caches.open(name)).match(LIST)) !== undefined;
}

/** Fetches the version that the server has, unless it is here; nothing is left of what does not come whole. */
async function fetchVersion() {
  const answer = await fetchNow(LIST);
  const { id, backstory, files } = await answer.clone().json();
  const name = `${OWN}${backstory} ${id}`;
  if (await isWhole(name)) return;
  try {
    const cache = await caches.open(name);
    const put = async (path) => cache.put(path, await fetchNow(path));
    await Promise.all([...SHELL, ...files.map((file) => file.at)].map(put));
    // Last: a version that has its list is whole.
    await cache.put(LIST, answer);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Puts the newest whole version in use, and lets go of the others. */
async function takeNewest() {
  const before = await inUse();
  const names = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== `${OWN}${NOTE}`);
  let newest = before;
  for (const name of names) if (name !== before && (await isWhole(name))) newest = name;
  if (newest === before) return before;
  await (await caches.open(`${OWN}${NOTE}`)).put(NOTE, new Response(newest));
  await Promise.all(names.filter((name) => name !== newest).map((name) => caches.delete(name)));
  return newest;
}

let using;

async function answerTo(request, isPage) {
  if (isPage) using = takeNewest();
  const name = await (using ??= inUse());
  const cache = name && (await caches.open(name));
  return cache?.match(isPage ? "index.html" : request, { ignoreSearch: true, ignoreVary: true });
}

addEventListener("install", (event) => event.waitUntil(fetchVersion().then(() => skipWaiting())));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const isPage = request.mode === "navigate";
  // Folders below may hold packages of their own.
  if (isPage && ![HOME, `${HOME}index.html`].includes(pathname)) return;
  const kept = answerTo(request, isPage).catch(() => undefined);
  event.respondWith(kept.then((answer) => answer ?? fetch(request)));
  // Where there is no network, what is here is as new as can be had.
  if (isPage) event.waitUntil(kept.then(fetchVersion).catch(() => {}));
});
