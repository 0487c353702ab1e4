import { writeFileSync } from "node:fs";
import path from "node:path";
import { routes } from "../../site/routes";
import { costliest, type PageCost } from "../costs/page-costs";
import type { FinishedPage } from "./finish-pages";

/** File in a build with samples of pages as Next rendered them: their addresses and HTML. */
export const PAGE_SAMPLES = "page-samples.json";

/** Writes the costliest page of each kind as Next rendered it, so that a test can compare it with the finished one. */
export function writePageSamples(
  buildFolder: string,
  costs: readonly PageCost[],
  pages: readonly FinishedPage[],
): void {
  const samples = costliest(costs).flatMap(({ address }) => {
    const page = pages.find((candidate) => candidate.address === address);
    return page === undefined || address === routes.serverError() ? [] : [{ address, html: page.before }];
  });
  writeFileSync(path.join(buildFolder, PAGE_SAMPLES), JSON.stringify(samples));
}
