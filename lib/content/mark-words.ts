import type { Issue } from "./issue";

/** A mistake in one line, as it stands at its place on a page of the preview. */
export function markWords({ line, problem, fix }: Issue): string {
  return `⚠ Line ${line}: ${problem}${fix === undefined ? "" : ` ${fix}`}`;
}
