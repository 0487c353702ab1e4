import { readFileSync } from "node:fs";
import { type ClientModules, foreignModules } from "../next/client-modules";
import { clientModuleIds } from "../next/flight-rows";
import type { PrerenderedPage } from "../next/prerendered";
import { type BarePage, barePage, type ReadSheet } from "./bare-page";

/** A page of a build without scripts. */
export interface FinishedPage extends BarePage {
  readonly address: string;
  /** Its HTML as Next made it. */
  readonly before: string;
}

export interface FinishedPages {
  readonly pages: readonly FinishedPage[];
  /** What pages would lose without scripts, one line each, with the page's name. */
  readonly problems: readonly string[];
}

function lostWithoutScripts(page: PrerenderedPage, modules: ClientModules): string[] {
  const ids = clientModuleIds(readFileSync(page.flightFile));
  if (ids.length === 0) {
    return [
      "names no module in its flight data, where Next has always named some: the data is written otherwise now.",
    ];
  }
  return foreignModules(ids, modules).map(
    (file) =>
      `contains the client component ${file}. A page made by the build runs nothing in the browser: ` +
      "write it for the server.",
  );
}

/** Removes scripts and unused styles from pages. */
export function finishPages(
  prerendered: readonly PrerenderedPage[],
  modules: ClientModules,
  readSheet: ReadSheet,
): FinishedPages {
  const pages: FinishedPage[] = [];
  const problems: string[] = [];
  for (const page of prerendered) {
    const { address, route } = page;
    const name = route === address ? address : `${address} (${route})`;
    problems.push(...lostWithoutScripts(page, modules).map((loss) => `${name} ${loss}`));
    const before = readFileSync(page.file, "utf8");
    try {
      pages.push({ address, before, ...barePage(before, readSheet) });
    } catch (problem) {
      problems.push(`${name}: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  return { pages, problems };
}
