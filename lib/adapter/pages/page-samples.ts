import { writeFileSync } from "node:fs";
import path from "node:path";
import { isTool } from "../../site/register";
import { routes } from "../../site/routes";
import { costliest, type PageCost } from "../costs/page-costs";

/** File in a build with samples of pages that hold the whole style sheet: their addresses and HTML. */
export const PAGE_SAMPLES = "page-samples.json";

/**
 * Writes the costliest page of each kind with the whole style sheet, so that a test can compare it with the finished one.
 * @param document renders the page at an address so
 */
export function writePageSamples(
  buildFolder: string,
  costs: readonly PageCost[],
  document: (address: string) => string,
): void {
  const samples = costliest(costs).flatMap(({ address, kind }) =>
    isTool(kind) || address === routes.serverError() ? [] : [{ address, html: document(address) }],
  );
  writeFileSync(path.join(buildFolder, PAGE_SAMPLES), JSON.stringify(samples));
}
