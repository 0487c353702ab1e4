/**
 * `npm run bench:answers -- http://localhost:3000`: how long the calculator's answer takes, beside a page that was made
 * when the site was built, from a server that is running.
 */
import { query, routes } from "../routes";
import { answerTimes } from "./bench/answer-times";
import { Explanation } from "./explanation";

async function addressesOf(origin: string): Promise<Record<string, string>> {
  const map = await (await fetch(origin + routes.sitemap())).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "").pathname,
  );
  const page = paths.find((path) => /^\/[^/]+\/roles\/[^/]+$/.test(path));
  if (page === undefined) throw new Explanation(`${origin} lists no role in its site map.`);
  const asked = query([
    ["role", page.slice(1).replace("/roles/", "/")],
    ["salary", "50000"],
    ["hours", "full-time"],
  ]);
  return {
    "a role's page, prerendered": page,
    "the calculator's answer": routes.calculatorAnswer(asked),
    "the same as JSON": routes.calculatorJson(asked),
    "a comparison": routes.compare(asked),
  };
}

const [origin = "http://localhost:3000"] = process.argv.slice(2);
const times = await answerTimes(origin, await addressesOf(origin));
const reference = times[0]?.median ?? 1;
for (const { name, median, slowest } of times) {
  const factor = (median / reference).toFixed(1);
  console.log(`${name}: median ${median.toFixed(1)} ms (${factor} times), slowest ${slowest.toFixed(1)} ms`);
}
