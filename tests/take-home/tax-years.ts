import path from "node:path";
import { buildTaxYear } from "@/lib/content/catalogue/tax-year";
import { parse } from "@/lib/content/parse";
import { readContent } from "@/lib/content/read";
import type { TaxYear } from "@/lib/take-home";

const content = path.resolve(import.meta.dirname, "../../content");

/** The tax years of the site's content, the oldest first. */
export const TAX_YEARS: readonly TaxYear[] = readContent(content)
  .filter(({ path: file }) => file.startsWith("national/"))
  .flatMap((file) => parse(file).taxYear ?? [])
  .map(buildTaxYear);

/** The figures of one tax year: `2026-27`. */
export function taxYear(name: string): TaxYear {
  const year = TAX_YEARS.find((one) => one.name === name);
  if (year === undefined) throw new Error(`The content has no tax year ${name}.`);
  return year;
}
