import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { Explanation } from "../../lib/cli/explanation";
import { freePort } from "../../lib/cli/port";
import { start } from "../../lib/cli/processes";
import { script } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { launchOptions } from "../harness/chromium";
import { prepareBuildSite } from "./build-site";
import { circumstances } from "./circumstances";
import { median } from "./medians";
import { table } from "./tables";

/** How soon a change that was saved is on screen, in seconds; and how often a page that was just added is not there. */
const BARS = { change: 0.5, missing: 0 } as const;

/** How often each is tried. */
const TRIES = 5;

/** A role of the project's content, and its page. */
const ROLES = path.join("content", "sutton", "roles");
const ROLE = "analyst";
const pageOf = (role: string) => `/sutton/roles/${role}`;

/** Seconds from saving the role's file until its summary is on screen. */
async function saved(page: Page, file: string, text: string, summary: string): Promise<number> {
  const began = performance.now();
  writeFileSync(file, text.replace(/^summary: >-\n .*$/m, `summary: >-\n  ${summary}`));
  await page.getByText(summary).first().waitFor();
  return (performance.now() - began) / 1000;
}

/**
 * Edits a copy of the project's content under `npm run dev` as somebody does who has a page open beside it.
 * @param program of a Chromium
 */
export async function devTable(program: string): Promise<string> {
  const before = circumstances();
  const { folder } = prepareBuildSite(undefined);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const environment = { PORT: String(port) };
  const dev = start(script(folder, "lib/cli/dev.ts"), { folder, environment, output: "errors" });
  const browser = await chromium.launch(launchOptions(program));
  try {
    if (!(await untilAnswering(origin + pageOf(ROLE), dev.ended)))
      throw new Explanation("`npm run dev` ended before it answered.");
    const page = await browser.newPage();
    await page.goto(origin + pageOf(ROLE));
    const file = path.join(folder, ROLES, `${ROLE}.mdx`);
    const text = readFileSync(file, "utf8");
    // The first change has code compiled that no other does.
    await saved(page, file, text, "You look at data before anybody else does.");
    const changes: number[] = [];
    let missing = 0;
    for (let time = 1; time <= TRIES; time += 1) {
      changes.push(await saved(page, file, text, `You look at data for the ${time}th time.`));
      const added = `${ROLE}-${time}`;
      writeFileSync(
        path.join(folder, ROLES, `${added}.mdx`),
        text
          .replace(/^name: .*$/m, `name: Analyst ${time}`)
          .replace(/^plural: .*$/m, `plural: Analysts ${time}`),
      );
      const { status } = await fetch(origin + pageOf(added));
      if (status !== 200) missing += 1;
    }
    const rows = [
      ["", "measured", "bar"],
      ["a saved change is on screen, median, s", median(changes).toFixed(2), String(BARS.change)],
      ["the slowest, s", Math.max(...changes).toFixed(2), String(BARS.change)],
      [`of ${TRIES} new pages, asked for at once, not there`, String(missing), String(BARS.missing)],
    ];
    return `${before}\n\n${table(rows)}`;
  } finally {
    await browser.close();
    await dev.stop();
  }
}
