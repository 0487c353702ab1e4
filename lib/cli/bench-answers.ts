/**
 * `npm run bench:answers -- http://localhost:3000`: how long the calculator's answer takes, beside a page that was made
 * when the site was built, from a server that is running.
 */
import { randomInt } from "node:crypto";
import { query, routes } from "../routes";
import { answerTimes } from "./bench/answer-times";
import { Explanation } from "./explanation";
import { listedPaths } from "./listed-paths";

/** The role of a page, as the tools are asked for it. */
function roleAt(page: string): string {
  return page.slice(1).replace("/roles/", "/");
}

function asked(page: string, salary: number): string {
  return query([
    ["role", roleAt(page)],
    ["salary", String(salary)],
    ["hours", "full-time"],
  ]);
}

/** The page of the role with the longest answer: the one that takes longest. */
async function costliestRole(origin: string): Promise<string> {
  const pages = (await listedPaths(origin)).filter((path) => /^\/[^/]+\/roles\/[^/]+$/.test(path));
  const lengths = new Map<string, number>();
  for (const page of pages) {
    const answer = await fetch(origin + routes.calculatorJson(asked(page, 50_000)));
    lengths.set(page, (await answer.text()).length);
  }
  const [costliest] = [...lengths].sort(([, one], [, other]) => other - one);
  if (costliest === undefined) throw new Explanation(`${origin} lists no role in its site map.`);
  return costliest[0];
}

async function addressesOf(origin: string): Promise<Record<string, (round: number) => string>> {
  const page = await costliestRole(origin);
  const first = randomInt(55_000, 95_000);
  // A salary that nobody has asked about: nothing of the answer is ready.
  const anew = (round: number) => asked(page, first + round);
  return {
    "a role's page, prerendered": () => page,
    "the calculator with a role chosen, as the role's page links to it": () =>
      routes.calculator(roleAt(page)),
    "the calculator's answer, asked for the first time": (round) => routes.calculatorAnswer(anew(round)),
    "the calculator's answer, asked for again": () => routes.calculatorAnswer(asked(page, 50_000)),
    "the same as JSON": (round) => routes.calculatorJson(anew(round)),
    "a comparison, asked for the first time": (round) => routes.compare(anew(round)),
  };
}

const [origin = "http://localhost:3000"] = process.argv.slice(2);
const times = await answerTimes(origin, await addressesOf(origin));
const reference = times[0]?.median ?? 1;
for (const { name, median, slowest } of times) {
  const factor = (median / reference).toFixed(1);
  console.log(`${name}: median ${median.toFixed(1)} ms (${factor} times), slowest ${slowest.toFixed(1)} ms`);
}
