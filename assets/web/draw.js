// Puts on the page what the player says. Fourth of five; see engine.js.
//
// What is drawn is not put in place of what was there; what was there is changed until it is the same. So whoever listens
// keeps the place, a half-typed word stays, nothing jumps, and the person goes on breathing.

const PAGE = document.documentElement;
const MAIN = document.getElementById("main");
const SAID = document.getElementById("said");
const SKIP = document.querySelector(".skip");
const ELEMENT = 1;
// So many of the last things that were read aloud can be gone back to.
const REMEMBERED = 6;

let drawn;

/** What tells a control from others: its id, or else what it does and to what. */
function identity(element) {
  // Not by properties: a form's are those of its fields, whatever they are called.
  const [id, action, value] = ["id", "data-do", "data-value"].map((name) => element.getAttribute(name));
  return id || (action === null ? "" : `${action} ${value ?? ""}`);
}

function areSame(old, fresh) {
  if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) return false;
  return old.nodeType !== ELEMENT || identity(old) === identity(fresh);
}

/** Where in a row of siblings that which is wanted already stands. */
function whereIs(wanted, from) {
  if (wanted.nodeType !== ELEMENT || !identity(wanted)) return from && areSame(from, wanted) ? from : undefined;
  for (let at = from; at; at = at.nextSibling) if (areSame(at, wanted)) return at;
  return undefined;
}

/** What the reader has changed since it was drawn is theirs. */
function isTheirs(element, attribute) {
  if (attribute === "open") return element.nodeName === "DETAILS" && element.id !== "";
  // It was made so that the focus could be put there.
  return attribute === "tabindex" && element === document.activeElement;
}

function changeAttributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !isTheirs(old, name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !isTheirs(old, name)) old.setAttribute(name, value);
  }
}

function change(old, fresh) {
  if (old.nodeType !== ELEMENT) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  changeAttributes(old, fresh);
  changeChildren(old, fresh);
  // What is sent when it is changed shows what the player has made of that, not what was pressed.
  if (!old.hasAttribute("data-do")) return;
  if (old.nodeName === "INPUT") old.checked = old.defaultChecked;
  if (old.nodeName === "SELECT") for (const option of old.options) option.selected = option.defaultSelected;
}

function changeChildren(old, fresh) {
  let at = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const there = whereIs(wanted, at);
    if (!there) {
      old.insertBefore(wanted, at);
      continue;
    }
    while (at !== there) at = removed(at);
    at = there.nextSibling;
    change(there, wanted);
  }
  while (at) at = removed(at);
}

function removed(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function putFocus(element) {
  if (!element.matches("a[href], button, input, select, textarea, summary, [tabindex]")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  // A heading begins something new, which is read from the top of the page, as far as the heading itself stays in sight.
  if (/^H[1-6]$/.test(element.nodeName)) scrollTo(0, 0);
  element.scrollIntoView({ block: "nearest" });
}

function drawMain(html) {
  const held = MAIN.contains(document.activeElement) ? document.activeElement : undefined;
  const holds = held && identity(held);
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  changeChildren(MAIN, fresh.content);
  if (!held || held.isConnected) return;
  // What had the focus is gone. What does the same takes it; or else the page does, so that it is not lost.
  const again = holds && [...MAIN.querySelectorAll("[id], [data-do]")].find((element) => identity(element) === holds);
  (again || MAIN).focus({ preventScroll: true });
}

/** Reads words aloud to those who listen. */
function readAloud(words) {
  // Where the focus moves at the same time, what is said before it has arrived goes unheard.
  setTimeout(() => {
    for (const text of words) {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      SAID.append(paragraph);
    }
    while (SAID.childElementCount > REMEMBERED) SAID.firstElementChild.remove();
  }, 60);
}

/** Draws an answer of the player. */
export function draw({ title, language, theme, text, still, skip, main, say, focus }) {
  document.title = title;
  PAGE.lang = language;
  SKIP.textContent = skip;
  SKIP.removeAttribute("lang");
  PAGE.style.fontSize = `${text}%`;
  if (still === null || still === undefined) delete PAGE.dataset.still;
  else PAGE.dataset.still = still;
  if (PAGE.dataset.theme !== theme) {
    PAGE.dataset.theme = theme;
    document.querySelector("meta[name=theme-color]").content = getComputedStyle(PAGE).getPropertyValue("--paper");
  }
  if (main !== drawn) drawMain(main);
  drawn = main;
  const focused = focus && document.getElementById(focus);
  if (focused) putFocus(focused);
  readAloud(say);
}

/** Draws one of the page's own few sentences, for when there is no player to say anything. */
export function drawTemplate(name, reason, without) {
  const all = [...document.querySelectorAll(`template[data-for="${name}"]`)];
  const mine = drawn === undefined ? navigator.languages : [PAGE.lang];
  const language = mine.map((tag) => tag.split("-")[0]).find((tag) => all.some((one) => one.lang === tag));
  const shown = (all.find((one) => one.lang === language) ?? all[0]).content.cloneNode(true);
  shown.querySelectorAll(`[data-if="${without}"]`).forEach((element) => element.remove());
  shown.querySelectorAll(".reason").forEach((element) => (element.textContent = reason));
  MAIN.replaceChildren(shown);
  drawn = undefined;
  putFocus(MAIN.querySelector("h1"));
}
