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

/** What axe is asked for: which rules to try, and which of these to leave out. */
type Asked = Pick<RunOptions, "runOnly" | "rules">;

async function violations(page: Page, asked: Asked): Promise<string[]> {
  // A link that was pressed may have led to a page whose style sheet is still on its way.
  await page.waitForLoadState("load");
  // Evaluated, not added as an element: a strict policy of the page must not keep the checker out. Once for each page: it is
  // half a megabyte to read.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options: RunOptions = { ...asked, resultTypes: ["violations"] };
  const results = await page.evaluate((given) => window.axe.run(document, given), options);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Every violation of WCAG 2.2 A and AA and of axe's best practices on the page as it stands, one line each. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, { runOnly: EVERY_RULE });
}

/** The violations of rules that hang on colours, for a page whose other rules have been tried in other colours. */
export function colourViolations(page: Page): Promise<string[]> {
  return violations(page, { runOnly: { type: "rule", values: COLOUR_RULES } });
}

/** The violations of all other rules, for a page of a type whose colours are tried on another. Colours take as long as all of these. */
export function violationsBesidesColour(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));
  return violations(page, { runOnly: EVERY_RULE, rules });
}
