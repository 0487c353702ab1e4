import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { offerRole } from "../../lib/catalogue/offer-role";
import type { Council } from "../../lib/catalogue/types";
import { Explanation } from "../../lib/cli/explanation";
import { PROJECT } from "../../lib/cli/project";
import { buildCatalogue } from "../../lib/content/catalogue";
import { contentDirectory } from "../../lib/content/content-directory";
import { parse } from "../../lib/content/parse";
import { parseContent } from "../../lib/content/parsed-content";
import { readContent } from "../../lib/content/read";
import { relate } from "../../lib/content/relate";

type Engine = typeof import("./engine-times");

/** Any day will do: pay that is in force does not change what there is to work out. */
const TODAY = "2026-11-22";

function councils(): readonly Council[] {
  const files = readContent(contentDirectory(PROJECT, process.env));
  const { related, issues } = relate(parseContent(files, parse), { today: TODAY });
  if (related !== undefined) return buildCatalogue(related, TODAY).councils;
  throw new Explanation(`The content has ${issues.length} issues; \`npm run check\` names them.`);
}

/** The engine as a build's server runs it: the loader of TypeScript wraps every function, which takes it half as long again. */
async function asBuilt(): Promise<Engine> {
  const outfile = path.join(PROJECT, ".cache", "bench", "engine-times.mjs");
  await build({
    absWorkingDir: PROJECT,
    entryPoints: ["tests/bench/engine-times.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    minifySyntax: true,
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

function mostOf({ shortName, roles, offer }: Council, { engineTime }: Engine) {
  const times = roles.map((role) => engineTime(`${shortName}: ${role.name}`, offer, offerRole(role)));
  return times.toSorted((one, other) => other.entries - one.entries)[0];
}

/** A line for each council: ten years of its offer to the role that has most to work out, against adding it up. */
export async function offerTimes(): Promise<string> {
  const engine = await asBuilt();
  const times = councils().flatMap((council) => mostOf(council, engine) ?? []);
  const lines = times.map(
    ({ name, entries, engine, adding }) =>
      `${name}: ${entries} entries, median ${engine.toFixed(3)} ms; only adding them up ${adding.toFixed(5)} ms`,
  );
  return lines.join("\n");
}
