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

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Every violation of WCAG 2.2 A and AA and of axe's best practices on the page as it stands, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: a strict policy of the page must not keep the checker out.
  await page.evaluate(source);
  const results = await page.evaluate((options) => window.axe.run(document, options), OPTIONS);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
  );
}
