import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { RunOptions, run } from "axe-core";

declare global {
  interface Window {
    /** What the checker's source leaves on the page. */
    readonly axe: { readonly run: typeof run };
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const EVERY_RULE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that hang on colours. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, runOnly: NonNullable<RunOptions["runOnly"]>): Promise<string[]> {
  // Evaluated, not added as an element: a strict policy of the page must not keep the checker out. Once for each page: it is
  // half a megabyte to read.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options: RunOptions = { runOnly, resultTypes: ["violations"] };
  const results = await page.evaluate((given) => window.axe.run(document, given), options);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Every violation of WCAG 2.2 A and AA and of axe's best practices on the page as it stands, one line each. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, EVERY_RULE);
}

/** The violations of rules that hang on colours, for a page whose other rules have been tried in other colours. */
export function colourViolations(page: Page): Promise<string[]> {
  return violations(page, { type: "rule", values: COLOUR_RULES });
}
