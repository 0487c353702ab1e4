import { test as base, expect } from "@playwright/test";
import { PINNED, type Typeface } from "../harness/typefaces";
import { type Answer, readCrawl } from "./crawl";
import type { PageFacts } from "./page-facts";

/** A site under test, with every page that it lists or links to. */
export interface Site {
  readonly origin: string;
  readonly pages: readonly PageFacts[];
  /** Every address of this site that is linked, queries included, with what it answered. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Paths listed by sitemap.xml. */
  readonly listed: readonly string[];
}

/** What a project of playwright.config.ts chooses. */
export interface Choices {
  /** The typeface that the browser of the project has. */
  readonly typeface: Typeface;
}

export const test = base.extend<object, { site: Site } & Choices>({
  typeface: [PINNED, { option: true, scope: "worker" }],
  site: [
    async ({ playwright: _ }, use, { project }) => {
      const origin = String(project.use.baseURL);
      const { pages, answers, listed } = readCrawl(origin);
      await use({ origin, pages, answers: new Map(answers), listed });
    },
    { scope: "worker" },
  ],
});

export { expect };

/** One line for every page that has something wrong with it; `find` says what. */
export function problemsOn(
  pages: readonly PageFacts[],
  find: (page: PageFacts) => readonly string[],
): string[] {
  return pages.flatMap((page) => find(page).map((problem) => `${page.address}: ${problem}`));
}
