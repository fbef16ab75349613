// What this browser keeps: attempts, line by line, and settings, in IndexedDB. Second of five; see engine.js.
import { isOneFile } from "./engine.js";

// One database for the folder that the package lies in, so that packages of one origin (a learning management system has
// all of them on one) do not mix. Files that are opened by themselves share folders, so each has its own.
let keptAt = `backstory:${isOneFile() ? location.pathname : location.pathname.replace(/[^/]*$/, "")}`;
// A browser that takes longer than this to open a database will not do it at all (some never answer).
const PATIENCE = 4000;
// A page that is being left lets go a moment after the one that comes in its place has begun.
const HANDOVER = 700;

let database;
let mayWrite = false;
// What is to be written, first to last; it stays here until the browser says that it lies on the disk.
let unwritten = [];
let writing = Promise.resolve();
let hasFailed = false;
let hasAsked = false;

function connect() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(keptAt, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("attempts", { autoIncrement: true }).createIndex("attempt", "attempt");
      request.result.createObjectStore("settings");
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      database = request.result;
      // Somebody deletes the site's data: the next thing to be kept opens a database anew.
      database.onclose = () => (database = undefined);
      database.onversionchange = () => {
        request.result.close();
        database = undefined;
      };
      resolve(database);
    };
    setTimeout(() => reject(new Error("the browser opens no database")), PATIENCE);
  });
}

function whenWritten(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
  });
}

function whenRead(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Whether no other page plays here; none will until this page has gone. */
function isAlone() {
  if (navigator.locks) {
    return new Promise((resolve) => {
      const forThePagesLife = () => {
        resolve(true);
        return new Promise(() => {});
      };
      const waiting = navigator.locks.request(keptAt, { signal: AbortSignal.timeout(HANDOVER) }, forThePagesLife);
      // Where locks are forbidden nobody can have one.
      waiting.catch((error) => resolve(!["TimeoutError", "AbortError"].includes(error.name)));
    });
  }
  return isAnswered();
}

// Without https there are no locks; then whoever plays here answers when asked.
async function isAnswered() {
  if (!window.BroadcastChannel) return true;
  let isMine = false;
  const channel = new BroadcastChannel(keptAt);
  addEventListener("pagehide", () => channel.close());
  isMine = await new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      if (data === "here") resolve(false);
      else if (isMine) channel.postMessage("here");
    };
    channel.postMessage("anybody?");
    setTimeout(() => resolve(true), 150);
  });
  return isMine;
}

/** The lines of each attempt, the one that was written last at the end. */
function byAttempt(records) {
  const attempts = new Map();
  for (const { attempt, lines } of records) {
    const before = attempts.get(attempt) ?? "";
    attempts.delete(attempt);
    attempts.set(attempt, before + lines);
  }
  return [...attempts.values()];
}

/**
 * Opens what is kept here: how it is kept, the settings, and the attempts. Where a course page says who learns, each has a
 * database of their own: in a computer room many sit at one browser.
 */
export async function openKept(student) {
  if (student) keptAt += ` ${student}`;
  try {
    const [alone, open] = await Promise.all([isAlone(), connect()]);
    const reading = open.transaction(["attempts", "settings"]);
    const [records, settings] = await Promise.all([
      whenRead(reading.objectStore("attempts").getAll()),
      whenRead(reading.objectStore("settings").get("settings")),
    ]);
    mayWrite = alone;
    const isForGood = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
    const keeps = !alone ? "elsewhere" : isForGood ? "always" : "perhaps";
    return { keeps, settings, attempts: byAttempt(records) };
  } catch (error) {
    console.info(`nothing can be kept here: ${error.message}`);
    return { keeps: "never", attempts: [] };
  }
}

async function writeAll() {
  const batch = unwritten.slice();
  if (batch.length === 0) return;
  const open = database ?? (await connect());
  // Strict: it counts as written when it lies on the disk, not when the system has promised to put it there.
  const transaction = open.transaction(["attempts", "settings"], "readwrite", { durability: "strict" });
  batch.forEach((write) => write(transaction));
  await whenWritten(transaction);
  unwritten = unwritten.slice(batch.length);
}

/** Writes in order, all or nothing; what could not be written is tried again with what comes next. */
function write(change, onFailure) {
  if (!mayWrite) return;
  unwritten.push(change);
  writing = writing.then(writeAll).then(
    () => (hasFailed = false),
    (error) => {
      // The connection may be what is broken: the next one is a new one.
      database?.close();
      database = undefined;
      if (!hasFailed) onFailure(error.message || error.name);
      hasFailed = true;
    },
  );
}

/** Keeps lines at the end of an attempt. */
export function keepLines(attempt, lines, onFailure) {
  write((transaction) => transaction.objectStore("attempts").add({ attempt, lines }), onFailure);
  // Some browsers ask the reader, so it waits until there is something that is worth an answer.
  if (!hasAsked) navigator.storage?.persist?.().catch(() => {});
  hasAsked = true;
}

/** Keeps these lines of an attempt instead of what there is of it. */
export function replaceLines(attempt, lines, onFailure) {
  const replace = (transaction) => {
    const store = transaction.objectStore("attempts");
    // Asked for before the new ones come, and so without them.
    store.index("attempt").getAllKeys(attempt).onsuccess = ({ target }) => target.result.forEach((key) => store.delete(key));
    store.add({ attempt, lines });
  };
  write(replace, onFailure);
}

/** Keeps the settings. */
export function keepSettings(text, onFailure) {
  write((transaction) => transaction.objectStore("settings").put(text, "settings"), onFailure);
}

/** Deletes all that is kept here. */
export function forgetAll(onFailure) {
  const clear = (transaction) => ["attempts", "settings"].forEach((store) => transaction.objectStore(store).clear());
  write(clear, onFailure);
}
