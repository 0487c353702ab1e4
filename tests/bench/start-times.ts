import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Explanation } from "../../lib/cli/explanation";
import { freePort } from "../../lib/cli/port";
import { run, start } from "../../lib/cli/processes";
import { PROJECT } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { circumstances } from "./circumstances";
import { table } from "./tables";

/** How long somebody waits who has just cloned the project, in seconds by the clock. */
const BAR = 90;

/** Clones the last commit into an empty folder, and runs `npm start` there until the site answers. */
export async function startTable(): Promise<string> {
  const before = circumstances();
  // Not within the project, whose packages would be found above it.
  const folder = mkdtempSync(path.join(tmpdir(), "bench-clone-"));
  try {
    const cloned = await run(["git", "clone", "--quiet", PROJECT, folder], { folder: PROJECT });
    if (cloned !== 0) throw new Explanation("The project could not be cloned; Git says why above.");
    const port = await freePort();
    const began = performance.now();
    const site = start(["npm", "start"], { folder, environment: { PORT: String(port) }, output: "errors" });
    const isAnswering = await untilAnswering(`http://localhost:${port}/`, site.ended);
    const seconds = (performance.now() - began) / 1000;
    await site.stop();
    if (!isAnswering) throw new Explanation("`npm start` ended before the site answered.");
    const rows = [
      ["", "seconds", "bar"],
      ["npm start in a fresh clone, until the site answers", seconds.toFixed(1), String(BAR)],
    ];
    return `${before}. What npm has in its own cache is not fetched again.\n\n${table(rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
