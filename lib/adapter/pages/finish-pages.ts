import { type BarePage, barePage } from "./bare-page";

/** A content page as it is sent. */
export interface FinishedPage extends BarePage {
  readonly address: string;
}

export interface FinishedPages {
  readonly pages: readonly FinishedPage[];
  /** What pages hold that would need a script, one line each, with the page's address. */
  readonly problems: readonly string[];
}

/**
 * Renders pages, with no more than the styles that each of them uses.
 * @param document renders the page at an address as a whole document, with the whole style sheet
 */
export function finishPages(
  addresses: readonly string[],
  document: (address: string) => string,
): FinishedPages {
  const pages: FinishedPage[] = [];
  const problems: string[] = [];
  for (const address of addresses) {
    try {
      pages.push({ address, ...barePage(document(address)) });
    } catch (problem) {
      problems.push(`${address}: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  return { pages, problems };
}
