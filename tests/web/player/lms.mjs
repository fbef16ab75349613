// Inside a learning management system, with scorm-again in its place: what it is told, how an attempt goes on on another
// device, and what happens while it does not answer.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { withPage } from "../lib/browser.mjs";
import { click, must, mustBeNone, press, scene } from "../lib/game.mjs";

const SCORM = createRequire(import.meta.url).resolve("scorm-again/scorm12/min");
const ROOM = 4096;

export default async function lms({ browser, open }) {
  const system = { record: undefined, fails: false };
  const server = await open({
    under: "/package/",
    pages: {
      "/scorm.js": await readFile(SCORM, "utf8"),
      "/lms.html": () => [200, frame(system.record)],
      "/commit": (request) => commit(request, system),
    },
  });
  const launch = (use) =>
    withPage(browser, `${server.origin}/lms.html`, {}, async ({ page, wrong }) => {
      const content = await (await page.waitForSelector("iframe")).contentFrame();
      await scene(content);
      await use({ page, content, calls: () => page.evaluate(() => globalThis.calls) });
      // What a server refuses shows in the browser's console, too.
      mustBeNone(wrong.filter((one) => !one.includes("status of 503")), "went wrong in a learning management system");
    });
  await launch((opened) => play(opened, system));
  await launch((opened) => goOn(opened, system));
  await server.close();
}

// A page of a system: the API as scorm-again has it, of which every call is written down.
function frame(record) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,"><script src="/scorm.js"></script>
<script>
const api = new Scorm12API({ autocommit: false, lmsCommitUrl: "/commit", logLevel: "NONE" });
const record = ${JSON.stringify(record ?? null)};
if (record) api.loadFromJSON(record);
globalThis.calls = [];
const written = (name) => (...values) => {
  const answer = api[name](...values);
  globalThis.calls.push([name, ...values, answer]);
  return answer;
};
const names = ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError", "LMSGetErrorString"];
globalThis.API = Object.fromEntries(names.map((name) => [name, written(name)]));
</script></head><body style="margin:0"><iframe src="/package/" title="Package" style="border:0;width:100%;height:100vh"></iframe></body></html>`;
}

async function commit(request, system) {
  let body = "";
  for await (const part of request) body += part;
  if (system.fails) return [503, "not now"];
  system.record = JSON.parse(body).cmi;
  return [200, JSON.stringify({ result: true, errorCode: 0 })];
}

const sets = (calls) => calls.filter(([name]) => name === "LMSSetValue");

function mustBeTaken(calls) {
  const refused = sets(calls).filter(([, , , answer]) => String(answer) !== "true");
  must(refused.length === 0, `the system refuses ${refused.slice(0, 3).map((call) => call.join(" ")).join("; ")}`);
  for (const [, element, value] of sets(calls)) {
    if (element === "cmi.suspend_data") must(value.length <= ROOM, `${value.length} characters are to be kept`);
    if (element === "cmi.core.session_time") must(/^\d{4}:\d\d:\d\d\.\d\d$/.test(value), `the time is told as ${value}`);
  }
}

// As they lie with the system: the interactions of what it keeps, in order.
function interactions(record) {
  return Object.values(record.interactions ?? {}).filter((one) => typeof one === "object" && one?.id);
}

async function play({ page, content, calls }, system) {
  await press(content, "open");
  let made = 0;
  for (let steps = 0; steps < 200 && made < 4; steps += 1) if (await click(content, steps % 3)) made += 1;
  await content.waitForTimeout(500);
  const { record } = system;
  mustBeTaken(await calls());
  must(record.core.lesson_status === "incomplete", `while it is played the status is ${record.core.lesson_status}`);
  must(interactions(record).length === made, `${made} choices are ${interactions(record).length} interactions`);
  must(interactions(record).every((one) => one.type && one.student_response), "an interaction does not say what was chosen");
  must(record.suspend_data, "nothing is left to go on from");
  const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  must(workers === 0, "a service worker is registered in a learning management system");
  await whileItDoesNotAnswer({ content, calls }, system, made);
  // The system takes the frame away: the end is told, once.
  await page.evaluate(() => document.querySelector("iframe").remove());
  await page.waitForTimeout(300);
  const ends = (await calls()).map(([name]) => name);
  must(ends.filter((name) => name === "LMSFinish").length === 1, "the end of the session is not told once");
  must(ends.lastIndexOf("LMSFinish") > Math.max(ends.lastIndexOf("LMSSetValue"), ends.lastIndexOf("LMSCommit")), "something is set after the end");
}

async function whileItDoesNotAnswer({ content }, system, made) {
  system.fails = true;
  const before = JSON.stringify(system.record);
  must(await click(content, 1), "there is no line to choose");
  await content.locator(".notice").waitFor({ timeout: 3000 }).catch(() => must(false, "nothing says that the system does not answer"));
  must(JSON.stringify(system.record) === before, "the system has kept something while it did not answer");
  await press(content, "dismiss");
  system.fails = false;
  await content.locator(".notice").waitFor({ timeout: 8000 }).catch(() => must(false, "nothing says that the system has taken everything after all"));
  await press(content, "dismiss");
  must(interactions(system.record).length === made + 1, "what the system did not take at first is lost");
  system.heard = await content.locator(".speech").innerText();
}

async function goOn({ content, calls }, system) {
  await press(content, "open");
  must((await content.locator(".speech").innerText()) === system.heard, "on another device it does not go on at the same turn");
  const before = interactions(system.record).length;
  let made = 0;
  for (let steps = 0; (await scene(content)) !== "debrief"; steps += 1) {
    must(steps < 300, "300 steps do not lead to the debrief");
    if (await click(content, 0)) made += 1;
  }
  await content.waitForTimeout(500);
  const { record } = system;
  mustBeTaken(await calls());
  must(["completed", "passed", "failed"].includes(record.core.lesson_status), `at the end the status is ${record.core.lesson_status}`);
  const score = Number(record.core.score.raw);
  must(record.core.score.raw !== "" && score >= 0 && score <= 100, `the score is told as ${record.core.score.raw}`);
  must(interactions(record).length === before + made, `${made} more choices made ${interactions(record).length - before} more interactions`);
  const objective = Object.values(record.objectives ?? {}).find((one) => one?.id === "safety");
  must(objective, "safety is no objective of its own");
  must(["passed", "failed", "incomplete"].includes(objective.status), `safety is told as ${objective.status}`);
}
