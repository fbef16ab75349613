// Files of the package, and the player in WebAssembly.
//
// engine.js, keep.js, lms.js, draw.js and player.js are one script in five files. Put after one another in this order,
// without the lines that begin with `import` and without the word `export`, they are one file: no name stands at the top of
// two of them, an import fills one line, and nothing is loaded by name while it runs.

/** What the page itself carries under this path: a package that is a single HTML file has all its files in it. */
function carried(path) {
  return document.getElementById(`file:${path}`)?.textContent;
}

/** Whether the package is a single HTML file. */
export function isOneFile() {
  return carried("package.json") !== undefined;
}

async function fetched(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`.trim());
  return answer;
}

/** A JSON file of the package. */
export async function load(path) {
  const text = carried(path);
  return text === undefined ? (await fetched(path)).json() : JSON.parse(text);
}

/** Several files, each a list of parts, as one list. */
export async function loadParts(paths) {
  return (await Promise.all(paths.map(load))).flat();
}

async function instance(path) {
  const text = carried(path);
  if (text !== undefined) return WebAssembly.instantiate(Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0)));
  const answer = await fetched(path);
  // Compiling while it arrives is for those alone whose server knows the type; many learning management systems do not.
  const known = /^application\/wasm\b/i.test(answer.headers.get("content-type") ?? "");
  return known ? WebAssembly.instantiateStreaming(answer) : WebAssembly.instantiate(await answer.arrayBuffer());
}

/** The player: a function from a message to what the page has to do. It throws when the player has come to harm. */
export async function startEngine() {
  const { memory, room, call, answer } = (await instance("player.wasm")).instance.exports;
  const writer = new TextEncoder();
  const reader = new TextDecoder();
  return (message) => {
    const bytes = writer.encode(JSON.stringify(message));
    const place = room(bytes.length) >>> 0;
    // The memory may have grown, and moved, with any call: it is looked at anew each time.
    new Uint8Array(memory.buffer).set(bytes, place);
    const length = call() >>> 0;
    return JSON.parse(reader.decode(new Uint8Array(memory.buffer, answer() >>> 0, length)));
  };
}
