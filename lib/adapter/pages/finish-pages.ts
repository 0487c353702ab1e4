import type { DiskCache } from "../../cache/disk-cache";
import type { Progress } from "../progress";
import { type BarePage, unstyledPage } from "./bare-page";

/** A content page as it is sent. */
export interface FinishedPage extends BarePage {
  readonly address: string;
}

export interface FinishedPages {
  readonly pages: readonly FinishedPage[];
  /** What pages hold that would need a script, one line each, with the page's address. */
  readonly problems: readonly string[];
}

/** The page of a document, made or kept from an earlier build. */
async function finished(document: string, sheet: string, code: string, cache: DiskCache): Promise<BarePage> {
  const make = async () => {
    const { pickedFrom, pickStyles, withStyles } = unstyledPage(document, sheet);
    // A page whose words alone have changed has the styles that it had.
    const css = await cache.bytes([code, "styles", pickedFrom], () => Buffer.from(pickStyles()));
    return Buffer.from(JSON.stringify(withStyles(css.toString())));
  };
  const kept = await cache.bytes([code, sheet, document], make);
  return JSON.parse(kept.toString());
}

/**
 * Renders pages, with no more than the styles that each of them uses.
 * @param document renders the page at an address as a whole document, without styles
 * @param sheet the whole style sheet
 * @param code fingerprint of the code
 * @param cache of finished pages
 */
export async function finishPages(
  addresses: readonly string[],
  document: (address: string) => string,
  sheet: string,
  code: string,
  cache: DiskCache,
  progress: Progress = () => {},
): Promise<FinishedPages> {
  const pages: FinishedPage[] = [];
  const problems: string[] = [];
  for (const [index, address] of addresses.entries()) {
    try {
      pages.push({ address, ...(await finished(document(address), sheet, code, cache)) });
    } catch (problem) {
      problems.push(`${address}: ${problem instanceof Error ? problem.message : problem}`);
    }
    progress(index + 1, addresses.length);
  }
  return { pages, problems };
}
