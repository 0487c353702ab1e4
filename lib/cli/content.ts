/**
 * `npm run content`: has Contentlayer generate what the site imports, and makes sure that it is what the check has
 * read. Contentlayer trusts a file's time of change, so that a file put back with an old time, or another content
 * folder, can leave it with a stale copy; its cache is then thrown away, once.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkContent } from "../checks/check-content";
import { contentDirectory } from "../content/content-directory";
import { generatedDifferences } from "../content/generated-differences";
import type { ParseResult } from "../content/parsed-document";
import { inspectPictures } from "../content/pictures/inspect-picture";
import { photographFilesIn, photographsAmong } from "../content/pictures/photograph-files";
import { today } from "../content/today";
import { run } from "./processes";
import { PROJECT, tool } from "./project";
import { writeAddresses } from "./write-addresses";

const day = today();
const directory = contentDirectory(PROJECT, process.env);
const checked = checkContent(PROJECT, directory, day);
const output = path.join(PROJECT, ".contentlayer");

async function generate(): Promise<boolean> {
  return (await run(tool("contentlayer2", "contentlayer2", "build"), { folder: PROJECT })) === 0;
}

/** Everything that Contentlayer has written: a folder for each type, with a list of its documents. */
function generatedDocuments(): { readonly parsed: ParseResult }[] {
  const folder = path.join(output, "generated");
  const types = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return types.flatMap(({ name }) =>
    JSON.parse(readFileSync(path.join(folder, name, "_index.json"), "utf8")),
  );
}

function differences(): string[] {
  return generatedDifferences(checked.documents, generatedDocuments());
}

/** Why the site would not show the content that was checked; empty when it would. */
async function obstacles(): Promise<string[]> {
  if (!(await generate())) return ["Contentlayer could not read the content; it says why above."];
  if (differences().length === 0) return [];
  rmSync(output, { recursive: true, force: true });
  if (!(await generate())) return ["Contentlayer could not read the content; it says why above."];
  const remaining = differences();
  return remaining.length === 0
    ? []
    : ["The site would not show the content that was checked:", ...remaining];
}

const problems = await obstacles();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else if (checked.related !== undefined) {
  const folders = { project: PROJECT, directory, files: photographFilesIn(directory) };
  const photographs = photographsAmong(await inspectPictures(checked.documents, folders));
  writeFileSync(path.join(output, "photographs.json"), JSON.stringify(photographs));
  writeAddresses(PROJECT, checked.related, day, photographs);
}
