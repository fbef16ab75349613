// Runs tests/web/course as a browser would, and says whether its courses came to what they come to elsewhere.
import { readFile } from "node:fs/promises";

const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), {});
const other = instance.exports.main(0, 0);
if (other !== 0) {
    console.error(`${other} courses came to something else in WebAssembly than in tests/it/snapshots/it__browser__played.snap`);
    process.exit(1);
}
console.log("every course came to the same in WebAssembly");
