// Holds every statement of files of JSON Lines against Learning Locker's validator.
import { readFile } from "node:fs/promises";
import validation from "@learninglocker/xapi-validation";

const validate = validation.default ?? validation;
const files = process.argv.slice(2);
let taken = 0;
for (const file of files) {
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  for (const [at, line] of lines.entries()) {
    const wrong = validate(JSON.parse(line));
    if (wrong.length > 0) {
      console.error(`${file}:${at + 1}: ${JSON.stringify(wrong)}`);
      process.exit(1);
    }
    taken += 1;
  }
}
// A validator that finds nothing wrong with anything would pass everything.
const broken = validate({ actor: {}, verb: { id: "nothing" } });
if (taken === 0 || broken.length === 0) {
  console.error(`${taken} statements, and ${broken.length} findings about a broken one`);
  process.exit(1);
}
console.log(`the validator passes ${taken} statements`);
