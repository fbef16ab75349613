// The learning management system around the page, by SCORM 1.2. Third of five; see engine.js.
// Nothing here judges: the player says what is to be set, and this sets it, in order, until it has been taken.

// How long until what was not taken is tried again, in milliseconds: twice as long each time, up to the second.
const RETRY = [2000, 60000];
// The system knows the element and will never take this value, or does not know the element: trying again is no use.
const FOR_GOOD = ["201", "202", "203", "401", "402", "403", "404", "405"];
// These it may leave out altogether and still keep to the standard.
const OPTIONAL = /^cmi\.(interactions|objectives|student_data|student_preference|comments)\b/;

let api;
let begun = 0;
let isOver = false;
// Elements and values that have not been taken yet, in the order in which they were given.
let untold = [];
let isUncommitted = false;
// The value that each element was last given.
const told = new Map();
let thrown;
let timer;
let pause = RETRY[0];
let isInTrouble = false;
let hasComplained = false;
let hear = () => {};

/** The API object of a window or of one that it stands in. */
function above(start) {
  try {
    for (let at = start, steps = 0; at && steps < 10; at = at.parent, steps += 1) {
      if (at.API?.LMSInitialize) return at.API;
      if (at === at.parent) break;
    }
  } catch {
    // A window of another origin does not let itself be looked at; nor would its API.
  }
  return undefined;
}

function openerOf(of) {
  try {
    return of.opener;
  } catch {
    return undefined;
  }
}

function ask(name, ...values) {
  thrown = undefined;
  try {
    return String(api[name](...values));
  } catch (error) {
    thrown = error;
    return "false";
  }
}

function code() {
  return thrown ? "" : ask("LMSGetLastError");
}

/** Some answer neither "true" nor "false"; then it has worked if there is no error. */
function works(answer) {
  return answer === "true" || (answer !== "false" && code() === "0");
}

function reason() {
  if (thrown) return thrown.message || thrown.name || String(thrown);
  const number = code();
  const words = ask("LMSGetErrorString", number);
  return [number, words].filter((part) => part && part !== "undefined" && part !== "false").join(": ");
}

/** Finds the system and begins. Gives what it knows, or `{ fault }`, or nothing where there is none. */
export function joinLms() {
  api = above(window) ?? above(openerOf(window)) ?? above(openerOf(window.top));
  if (!api) return undefined;
  begun = Date.now();
  // 101 is what some say when it has begun already, for one after a reload.
  if (!works(ask("LMSInitialize", "")) && code() !== "101") {
    const fault = reason();
    api = undefined;
    return { fault };
  }
  const value = (element) => {
    const answer = ask("LMSGetValue", element);
    return thrown || answer === "undefined" || answer === "null" ? "" : answer;
  };
  return {
    suspended: value("cmi.suspend_data"),
    interactions: Number.parseInt(value("cmi.interactions._count"), 10) || 0,
    student: value("cmi.core.student_id"),
    status: value("cmi.core.lesson_status"),
    score: value("cmi.core.score.raw"),
  };
}

/** Who is to hear that something was refused, and that it has been taken after all. */
export function onLms(listener) {
  hear = listener;
}

/** Has elements set, in this order. */
export function tellLms(pairs) {
  if (!api || isOver) return;
  const renewed = new Set(pairs.map(([element]) => element));
  untold = [...untold.filter(([element]) => !renewed.has(element)), ...pairs];
  // Calls are answered when the system has done its work: first the page shows what was chosen. While the system does not
  // answer, nobody waits for it at every choice.
  if (!isInTrouble) {
    clearTimeout(timer);
    timer = setTimeout(flush, 0);
  }
}

function sinceBegun() {
  const seconds = (Date.now() - begun) / 1000;
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  const hours = String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, "0");
  const hundredths = two((seconds % 1) * 100);
  return `${hours}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${hundredths}`;
}

/** Sets what can be set. Gives what stands in the way of the rest. */
function setAll() {
  while (untold.length > 0) {
    const [element, value] = untold[0];
    if (told.get(element) !== value) {
      if (works(ask("LMSSetValue", element, value))) {
        told.set(element, value);
        isUncommitted = true;
      } else if (!FOR_GOOD.includes(code())) {
        return reason();
      } else if (code() !== "401" || !OPTIONAL.test(element)) {
        complain(`${element}: ${reason()}`);
      }
    }
    untold.shift();
  }
  return undefined;
}

function commit() {
  if (!isUncommitted) return undefined;
  ask("LMSSetValue", "cmi.core.session_time", sinceBegun());
  if (!works(ask("LMSCommit", ""))) return reason() || "LMSCommit";
  isUncommitted = false;
  return undefined;
}

function complain(words) {
  if (!hasComplained) hear({ what: "refused", reason: words });
  hasComplained = true;
}

function flush() {
  clearTimeout(timer);
  if (!api || isOver) return;
  // It may have forgotten that this page is there.
  if (isInTrouble && code() === "301") ask("LMSInitialize", "");
  const trouble = setAll() ?? commit();
  if (trouble !== undefined) {
    isInTrouble = true;
    timer = setTimeout(flush, pause);
    pause = Math.min(2 * pause, RETRY[1]);
    complain(trouble);
  } else if (isInTrouble) {
    isInTrouble = hasComplained = false;
    pause = RETRY[0];
    hear({ what: "taken" });
  }
}

/** Tries again at once, for one when somebody turns to another window. */
export function hurryLms() {
  if (untold.length > 0 || isUncommitted) flush();
}

/** The page is being left; where the browser sets it aside it may come back, and goes on then. */
export function leaveLms(isSetAside) {
  if (!api || isOver) return;
  isUncommitted = true;
  flush();
  if (isSetAside) return;
  isOver = true;
  clearTimeout(timer);
  ask("LMSFinish", "");
}

/** The page has come back after it was set aside; the system may have ended the session meanwhile. */
export function returnToLms() {
  if (!api || isOver) return;
  ask("LMSGetValue", "cmi.core.lesson_status");
  if (code() === "301") ask("LMSInitialize", "");
}
