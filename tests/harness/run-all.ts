/**
 * `npm test`: everything that must hold, in one run. `npm test -- types unit` runs only those steps.
 * At the end it names the slowest tests and the processor time that it took, where the system tells. The last line tells
 * how many passed and failed; the exit code is 1 when anything failed.
 */
import { Explanation, UsageExplanation } from "../../lib/cli/explanation";
import { stopAll, stopOnSignals } from "../../lib/cli/processes";
import { ensureNginx } from "./deployed-nginx";
import { ensureBrowser } from "./ensure-browser";
import { fetchedPackage } from "./fetched-packages";
import { processorSeconds } from "./processor-time";
import { slowestLines } from "./slowest";
import { STEPS, type Step } from "./steps";
import { closingLine, ofStep, sum, type Tally } from "./tally";

function chosenSteps(words: readonly string[]): readonly Step[] {
  const unknown = words.find((word) => !STEPS.some((step) => step.word === word));
  if (unknown !== undefined) {
    const all = STEPS.map((step) => step.word).join(", ");
    throw new UsageExplanation(`There is no step "${unknown}" in npm test. There are: ${all}.`);
  }
  return words.length === 0 ? STEPS : STEPS.filter((step) => words.includes(step.word));
}

/** The processor time since `before`, in words that follow other words; none where the system does not tell. */
function processorWords(before: number | undefined): string {
  const now = processorSeconds();
  if (now === undefined || before === undefined) return "";
  return `, ${Math.round(now - before)} s of processor time`;
}

function printSlowest(step: Step): void {
  const lines = slowestLines(step.timed?.() ?? []);
  if (lines.length > 0) console.log(`\n${step.title}, the slowest:\n${lines.join("\n")}`);
}

/** A step that throws counts as failed; later steps still run. */
async function tally(step: Step): Promise<Tally> {
  const began = performance.now();
  const spent = processorSeconds();
  console.log(`\n── ${step.title} ──\n`);
  const result = await step.run().catch((problem: unknown) => {
    console.error(problem instanceof Explanation ? problem.message : problem);
    return ofStep(1);
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\n${step.title}: ${closingLine(result)} (${seconds} s${processorWords(spent)})`);
  return result;
}

stopOnSignals();
const began = performance.now();
const steps = chosenSteps(process.argv.slice(2));
if (steps.some((step) => step.word === "browser")) {
  // A missing program fails again, with the same message, in the step that needs it.
  for (const ensure of [ensureBrowser, ensureNginx, () => fetchedPackage("miniflare")]) {
    await ensure().catch((problem: unknown) => console.error(problem));
  }
}
const tallies: Tally[] = [];
for (const step of steps) tallies.push(await tally(step));
await stopAll();

for (const step of steps) printSlowest(step);
const total = sum(tallies);
const minutes = Math.round((performance.now() - began) / 6_000) / 10;
console.log(`\nIn all: ${minutes} minutes by the clock${processorWords(0)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${closingLine(total)}`);
