// Files of the package, and the player in WebAssembly.
//
// engine.js, keep.js, lms.js, draw.js and player.js are one script in five files. Put after one another in this order,
// without the lines that begin with `import` and without the word `export`, they are one file: no name stands at the top of
// two of them, an import fills one line, and nothing is loaded by name while it runs.

/** The element in which the page itself carries a file: a package that is a single HTML file has all its files in it. */
function carried(path) {
  return document.getElementById(`file:${path}`);
}

/** Whether the package is a single HTML file. */
export function isOneFile() {
  return carried("package.json") !== null;
}

function carriedBytes({ type, textContent }) {
  if (!type.endsWith(";base64")) return new TextEncoder().encode(textContent);
  return Uint8Array.from(atob(textContent.trim()), (sign) => sign.charCodeAt(0));
}

async function fetched(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`.trim());
  return answer;
}

/** A file of the package that is JSON. */
export async function loadJson(path) {
  const element = carried(path);
  return element ? JSON.parse(element.textContent) : (await fetched(path)).json();
}

/** Files of the package as they are: their paths and bytes. */
export function loadFiles(paths) {
  const file = async (path) => {
    const element = carried(path);
    return { path, bytes: element ? carriedBytes(element) : new Uint8Array(await (await fetched(path)).arrayBuffer()) };
  };
  return Promise.all(paths.map(file));
}

async function instantiated(path) {
  const element = carried(path);
  if (element) return WebAssembly.instantiate(carriedBytes(element));
  const answer = await fetched(path);
  // Compiling while it arrives is for those alone whose server knows the type; many learning management systems do not.
  const isKnown = /^application\/wasm\b/i.test(answer.headers.get("content-type") ?? "");
  return isKnown ? WebAssembly.instantiateStreaming(answer) : WebAssembly.instantiate(await answer.arrayBuffer());
}

/**
 * The player: `take` gives it a file, `ask` a message, to which it answers what the page has to do. Either throws when the
 * player refuses or has come to harm.
 */
export async function startEngine() {
  const { memory, room, load, call, answer } = (await instantiated("player.wasm")).instance.exports;
  const [writer, reader] = [new TextEncoder(), new TextDecoder()];
  const answered = (act, ...parts) => {
    let place = room(parts.reduce((length, part) => length + part.length, 0)) >>> 0;
    for (const part of parts) {
      // The memory may have grown, and moved, with any call: it is looked at anew each time.
      new Uint8Array(memory.buffer).set(part, place);
      place += part.length;
    }
    const length = act() >>> 0;
    const said = JSON.parse(reader.decode(new Uint8Array(memory.buffer, answer() >>> 0, length)));
    if (said.error) throw new Error(said.error);
    return said;
  };
  return {
    take: ({ path, bytes }) => answered(load, writer.encode(`${path}\0`), bytes),
    ask: (message) => answered(call, writer.encode(JSON.stringify(message))),
  };
}
