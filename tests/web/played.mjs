// Plays whole courses in WebAssembly, and holds what they come to against what came of them natively.
// node tests/web/played.mjs PLAYED.wasm
import { readFileSync } from 'node:fs';

const snapshot = readFileSync(new URL('../it/snapshots/it__browser__played.snap', import.meta.url), 'utf8');
const expected = snapshot.split('\n').filter((line) => /^\w+ \d+ [0-9a-f]{16}$/.test(line));
const module = await WebAssembly.compile(readFileSync(process.argv[2]));
const wants = WebAssembly.Module.imports(module).map(({ module, name }) => `${module}.${name}`);
if (wants.length > 0) throw new Error(`the engine asks the page for ${wants.join(', ')}`);
const { exports } = await WebAssembly.instantiate(module, {});
if (expected.length === 0) throw new Error('the snapshot names no course');
let apart = 0;
for (const line of expected) {
  const [scenario, seed] = line.split(' ');
  const hash = BigInt.asUintN(64, exports[scenario](Number(seed))).toString(16).padStart(16, '0');
  const came = `${scenario} ${seed} ${hash}`;
  if (came !== line) {
    apart += 1;
    console.error(`${line} natively, ${came} here`);
  }
}
console.log(`${expected.length - apart} passed, ${apart} failed`);
process.exitCode = apart > 0 ? 1 : 0;
