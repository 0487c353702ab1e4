import type { Entry } from "@/lib/offers/entries/entry";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { Totals } from "@/lib/offers/entries/timeline-types";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { amountIn, benefitsWritten, doubtsOf, formulaOf, person, worked } from "./offer-fixture";

function worthOf(entry: Entry): string {
  if (!isMoney(entry)) return formulaOf(entry);
  return entry.ties.some(({ kind }) => kind === "one of" || kind === "not with")
    ? `${amountIn(entry)}, one of several`
    : amountIn(entry);
}

/**
 * What benefits give to one person in the first year: `benefit: amount, status; doubts`, one of several where another may come in its place, and why
 * the others give nothing.
 */
export function given(
  files: Readonly<Record<string, string>>,
  told: Partial<Circumstances> = {},
): { readonly lines: readonly string[]; readonly totals: Omit<Totals, "isOpen"> } {
  const { entries, nothing, totals } = worked(benefitsWritten(files).offer, person(told), 1);
  const lines = entries.map((entry) =>
    [`${entry.rule.benefit}: ${worthOf(entry)}, ${entry.status}`, ...doubtsOf(entry)].join("; "),
  );
  const without = nothing.map(({ benefit, reason, change }) => `${benefit}: nothing, ${reason} (${change})`);
  const { certain, possible } = totals;
  return { lines: [...lines, ...without], totals: { certain, possible } };
}
