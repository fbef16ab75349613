// The page of the browser's player. Last of five; see engine.js.
//
// All that is played, shown, kept and reported is decided by the player in WebAssembly. This tells it what happens on the
// page and does what it answers: it draws, keeps, saves, loads, and passes on to the learning management system.
import { isOneFile, loadFiles, loadJson, startEngine } from "./engine.js";
import { forgetAll, keepLines, keepSettings, openKept, replaceLines } from "./keep.js";
import { hurryLms, joinLms, leaveLms, onLms, returnToLms, tellLms } from "./lms.js";
import { draw, drawTemplate } from "./draw.js";

// After something was done, what comes within so many milliseconds is the same press: a double click, a bouncing key.
const SAME_PRESS = 300;
// Nothing moves any more when nobody has done anything for so many milliseconds.
const DOZE = 30000;

let engine;
let keepsAnything = false;
// Whether keys act by themselves.
let hasKeys = false;
let lastDone = { name: "", at: -Infinity };
// The window of a facilitator's notes, and what was drawn last.
let notesWindow;
let latest;

// What happens, and what is to be done.

function hexDigits() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What has happened as the player reads it: its name, or its name with what belongs to it. */
function named({ what, ...rest }) {
  return Object.keys(rest).length > 0 ? { [what]: rest } : what;
}

/** Tells the player what has happened, and does what it says. */
function tell(from) {
  if (!engine) return;
  const now = new Date();
  try {
    const to = engine.ask({ now: now.getTime(), offset: -now.getTimezoneOffset(), random: hexDigits(), from: named(from) });
    // What was chosen is on its way to the disk before it is shown.
    to.orders.forEach((order) => ORDERS[order.order](order));
    draw(to);
    showNotes(to);
    hasKeys = to.keys;
  } catch (error) {
    giveUp("broken", error);
  }
}

/** The facilitator's notes follow what is on the wall, where somebody has opened them. */
function showNotes(to) {
  latest = to;
  if (!notesWindow || notesWindow.closed) return;
  notesWindow.document.title = to.title;
  notesWindow.document.documentElement.dataset.theme = to.theme;
  notesWindow.document.body.innerHTML = to.notes ?? "";
}

function openNotes() {
  notesWindow = open("", "backstory-notes", "width=900,height=800");
  // Where a browser opens no window, the wall goes on without notes.
  if (!notesWindow) return;
  const styles = [...document.querySelectorAll("link[rel=stylesheet], style")];
  notesWindow.document.head.replaceChildren(...styles.map((style) => notesWindow.document.importNode(style, true)));
  const link = notesWindow.document.querySelector("link");
  if (link) link.href = styles[0].href;
  if (latest) showNotes(latest);
}

/** Minutes and seconds since a clock came onto the page. */
function tick() {
  for (const clock of document.querySelectorAll("[data-clock]")) {
    clock.begun ??= performance.now();
    const seconds = Math.floor((performance.now() - clock.begun) / 1000);
    const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (clock.textContent !== words) clock.textContent = words;
  }
}

/** The page can go no further, and says so. */
function giveUp(why, error) {
  console.error(error);
  engine = undefined;
  hasKeys = false;
  drawTemplate(why, error.message, keepsAnything ? "not-kept" : "kept");
}

function notKept(reason) {
  tell({ what: "not-kept", reason });
}

const ORDERS = {
  keep: ({ id, lines }) => keepLines(id, lines, notKept),
  replace: ({ id, lines }) => replaceLines(id, lines, notKept),
  settings: ({ text }) => keepSettings(text, notKept),
  forget: () => forgetAll(notKept),
  save,
  load: ({ files }) =>
    loadFiles(files)
      .then((loaded) => loaded.forEach(engine.take))
      .then(
        () => tell({ what: "loaded" }),
        (error) => tell({ what: "no-files", reason: error.message }),
      ),
  lms: ({ set }) => tellLms(set),
};

function save({ name, kind, text }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  // Some browsers begin to read it only after this has run.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// Controls.

function fieldsOf(form, submitter) {
  if (!form) return {};
  const entries = [...new FormData(form, submitter)].filter(([, value]) => typeof value === "string");
  return Object.fromEntries(entries);
}

/** Does what a control asks for, unless it is the second half of a double press. Whether it was done. */
function act({ dataset: { do: action, value = "" } }, fields, isPointer) {
  if (action === "reload") {
    location.reload();
    return true;
  }
  const name = `${action} ${value}`;
  // A pointer that comes so soon was meant for what stood there before.
  if (performance.now() - lastDone.at < SAME_PRESS && (isPointer || name === lastDone.name)) return false;
  tell({ what: "do", action, value, fields });
  lastDone = { name, at: performance.now() };
  return true;
}

function onClick(event) {
  if (event.target.closest("[data-notes]")) openNotes();
  const control = event.target.closest("[data-do]");
  // These act when they are sent or changed.
  if (!control || control.matches("form, select, input:not([type=button], [type=submit])")) return;
  event.preventDefault();
  if (control.matches(":disabled, [aria-disabled=true]")) return;
  // A click that a key has made counts as none.
  act(control, fieldsOf(control.closest("form")), event.detail > 0);
}

function onSubmit(event) {
  event.preventDefault();
  const form = event.target;
  // What was sent is no longer half-typed: a form that is still there shows what the player has put into it.
  if (form.hasAttribute("data-do") && act(form, fieldsOf(form, event.submitter), false)) form.reset();
}

function onChange({ target }) {
  if (target.matches("input[type=file][data-import]")) takeIn(target);
  if (!target.matches("select[data-do], input[data-do]")) return;
  const { type, checked, value: own, dataset } = target;
  // Of several switches with one action each names itself, as in "sound=true".
  const named = dataset.value ? `${dataset.value}=` : "";
  const value = type === "checkbox" ? `${named}${checked}` : type === "radio" ? (dataset.value ?? own) : own;
  tell({ what: "do", action: dataset.do, value, fields: fieldsOf(target.form) });
}

async function takeIn(input) {
  const files = [...input.files];
  input.value = "";
  // No attempt is nearly as long; what is cut off here the player will not be able to read, and says so.
  for (const file of files) tell({ what: "import", text: await file.slice(0, 1 << 24).text() });
}

// Keys.

// Into a field for numbers nothing else is typed.
const isTyping = (element, key) =>
  element.matches("input[type=number]") ? /^[0-9]$|^(Backspace|Delete|Arrow.*|Enter)$/.test(key) : element.matches("input, textarea, select, [contenteditable]");
const isVisible = (element) => element.getClientRects().length > 0 && !element.matches(":disabled, [aria-disabled=true]");

function onKey(event) {
  const { key, target } = event;
  // A key that is held has done its work when it went down; what has come into its way since is not meant.
  if (event.repeat && (key === "Enter" || key === " ") && target.matches("button, a, summary")) event.preventDefault();
  const isChord = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (!hasKeys || isChord || event.repeat || event.isComposing || event.defaultPrevented || isTyping(target, key)) return;
  // What has the focus takes the Enter key itself.
  if (key === "Enter" && target.matches("button, a, summary")) return;
  const pressed = [...document.querySelectorAll("[data-key]")].find(
    (element) => element.dataset.key.toLowerCase() === key.toLowerCase() && isVisible(element),
  );
  if (!pressed) return;
  // Or else the key would also type itself into what the focus moves to, or press it.
  event.preventDefault();
  pressed.click();
}

/** Stops what moves while nobody does anything. */
function watchForRest() {
  let dozing;
  const wake = () => {
    clearTimeout(dozing);
    delete document.documentElement.dataset.idle;
    dozing = setTimeout(() => (document.documentElement.dataset.idle = ""), DOZE);
  };
  ["pointermove", "pointerdown", "keydown", "scroll"].forEach((kind) => addEventListener(kind, wake, { passive: true }));
  wake();
}

// The beginning.

/** The language that it will be played in: what settings, parcel or browser want, as far as the parcel has it. */
function pickLanguage(settings, { language, languages }) {
  let own;
  try {
    own = JSON.parse(settings ?? "{}").language;
  } catch {
    // The player begins with new ones.
  }
  const known = (tag) => (Object.hasOwn(languages, tag) ? tag : undefined);
  const wanted = [own, language, ...navigator.languages].filter(Boolean);
  return wanted.map((tag) => known(tag) ?? known(tag.split(/[-_.]/)[0])).find(Boolean) ?? "en";
}

const matches = (query) => matchMedia(query).matches;

function listen() {
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  document.addEventListener("change", onChange);
  document.addEventListener("keydown", onKey);
  document.addEventListener("visibilitychange", hurryLms);
  addEventListener("pagehide", (event) => leaveLms(event.persisted));
  addEventListener("pageshow", (event) => event.persisted && returnToLms());
  watchForRest();
  setInterval(tick, 500);
}

async function start() {
  listen();
  const parcelThere = loadJson("package.json");
  const around = joinLms();
  const keptThere = openKept(around?.student);
  const filesIn = (parcel, language) => loadFiles(parcel.files.filter((file) => file.language === language).map((file) => file.at));
  // While what is kept is opened, that which is likely wanted is loaded.
  const likely = parcelThere.then((parcel) => pickLanguage(undefined, parcel));
  const likelyFiles = Promise.all([parcelThere, likely]).then(([parcel, language]) => filesIn(parcel, language));
  // Where others are wanted it may fail.
  likelyFiles.catch(() => undefined);
  const filesThere = Promise.all([parcelThere, keptThere, likely]).then(([parcel, { settings }, expected]) => {
    const language = pickLanguage(settings, parcel);
    return language === expected ? likelyFiles : filesIn(parcel, language);
  });
  const [parcel, kept, player, files] = await Promise.all([parcelThere, keptThere, startEngine(), filesThere]);
  onLms(tell);
  keepsAnything = ["always", "perhaps"].includes(kept.keeps);
  files.forEach(player.take);
  engine = player;
  tell({
    what: "start",
    parcel,
    settings: kept.settings,
    attempts: kept.attempts,
    languages: navigator.languages,
    prefers: { dark: matches("(prefers-color-scheme: dark)"), contrast: matches("(prefers-contrast: more)") },
    keeps: kept.keeps,
    lms: around?.fault === undefined ? around : undefined,
  });
  if (around?.fault) tell({ what: "refused", reason: around.fault });
  // The rest is loaded for when there is no network; in a learning management system there is always one.
  if (!isOneFile() && !around && window === window.top) {
    navigator.serviceWorker?.register("sw.js").catch((error) => console.info(`not kept for offline: ${error.message}`));
  }
}

start().catch((error) => giveUp("unloaded", error));
