import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { freePort } from "../../lib/cli/port";
import { run, type Started, start } from "../../lib/cli/processes";
import { ensureBuilt, generateContent, SETTINGS, serverCommand } from "../../lib/cli/production-build";
import { PROJECT, script, tool } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { ensureBrowser } from "./ensure-browser";
import { refusingConnections } from "./refusing-connections";
import { BUILT_SITES, type BuiltSite, REPORTS } from "./sites";
import { type TimedTest, timedByPlaywright, timedByVitest } from "./slowest";
import { ofPlaywright, ofStep, ofVitest, sum, type Tally } from "./tally";
import { prepareThirdCouncil } from "./third-council";

/** A part of `npm test`, by the word that runs it alone: `npm test -- unit`. */
export interface Step {
  readonly word: string;
  readonly title: string;
  run(): Promise<Tally>;
  /** The tests of the last run with their times; absent where a step is one test. */
  timed?(): readonly TimedTest[];
}

const here = { folder: PROJECT };

const UNIT_REPORT = path.join(REPORTS, "unit.json");
const BROWSER_REPORT = path.join(REPORTS, "browser.json");

/** Removes the report of an earlier run, so that it is never counted. */
function clear(reportFile: string): void {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(reportFile, { force: true });
}

async function checkTypes(): Promise<Tally> {
  // Types that the tools write: of the content, and of the addresses under app/.
  await generateContent(PROJECT);
  await run(tool("next", "next", "typegen"), here);
  return ofStep(await run(tool("typescript", "tsc", "--noEmit", "--project", ".", "--checkers", "1"), here));
}

async function runVitest(): Promise<Tally> {
  clear(UNIT_REPORT);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
  return ofVitest(UNIT_REPORT, await run(tool("vitest", "vitest", "run", ...reporters), here));
}

/** Has Next prerender the site too: its answers are held to those of the build. First, since Next clears the folder. */
async function buildByNext(): Promise<Tally> {
  await generateContent(PROJECT);
  const environment = { ...SETTINGS, NODE_ENV: "production" };
  return ofStep(await run(tool("next", "next", "build"), { folder: PROJECT, environment }));
}

/** Builds and serves a site on a free port. A build that asks another computer for anything is refused. */
async function bringUp(site: BuiltSite): Promise<{ readonly port: number; readonly server: Started }> {
  if (site.name === "third-council") prepareThirdCouncil();
  const refused = path.join(REPORTS, `refused-connections-${site.name}.txt`);
  clear(refused);
  await ensureBuilt(site.folder, refusingConnections(refused));
  // A build may carry on without what it asked for, and would not on another day.
  if (existsSync(refused))
    throw new Error(`The build asked other computers:\n${readFileSync(refused, "utf8")}`);
  const port = await freePort();
  const server = start(serverCommand(site.folder), {
    folder: site.folder,
    environment: { ...SETTINGS, PORT: String(port), LOG_REQUESTS: "no" },
  });
  if (!(await untilAnswering(`http://localhost:${port}`, server.ended))) {
    throw new Error("The server of the production build ended before it answered.");
  }
  return { port, server };
}

/** Runs the browser's tests on the sites that are served, by the settings that tell their ports. */
async function visit(ports: Readonly<Record<string, string>>): Promise<Tally> {
  try {
    const environment = { ...ports, CHROMIUM_PATH: await ensureBrowser() };
    return ofPlaywright(
      BROWSER_REPORT,
      await run(tool("@playwright/test", "playwright", "test"), { ...here, environment }),
    );
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return ofStep(1);
  }
}

/** Builds both sites, and one by Next, each a test of its own, and runs the browser's tests on those that could be built. */
async function runBrowser(): Promise<Tally> {
  clear(BROWSER_REPORT);
  console.log("\nHaving Next build the site …");
  const tallies: Tally[] = [await buildByNext()];
  const servers: Started[] = [];
  const ports: Record<string, string> = {};
  for (const site of BUILT_SITES) {
    console.log(`\nBuilding ${site.name === "site" ? "the site" : "a copy of it with a third council"} …`);
    try {
      const { port, server } = await bringUp(site);
      servers.push(server);
      ports[site.portSetting] = String(port);
      tallies.push(ofStep(0));
    } catch (problem) {
      console.error(problem instanceof Error ? problem.message : problem);
      tallies.push(ofStep(1));
    }
  }
  if (servers.length > 0) tallies.push(await visit(ports));
  await Promise.all(servers.map((server) => server.stop()));
  return sum(tallies);
}

/** Everything that `npm test` does, quickest to fail first. */
export const STEPS: readonly Step[] = [
  { word: "types", title: "Types", run: checkTypes },
  {
    word: "lint",
    title: "Lint and format",
    run: async () => ofStep(await run(tool("@biomejs/biome", "biome", "ci"), here)),
  },
  {
    word: "content",
    title: "Content",
    run: async () => ofStep(await run(script(PROJECT, "lib/cli/check.ts"), here)),
  },
  { word: "unit", title: "Rules and components", run: runVitest, timed: () => timedByVitest(UNIT_REPORT) },
  {
    word: "browser",
    title: "Production build, in a browser",
    run: runBrowser,
    timed: () => timedByPlaywright(BROWSER_REPORT),
  },
];
