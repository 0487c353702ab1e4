import { formatPounds } from "@/lib/money/format";
import type { Entry } from "@/lib/offers/entries/entry";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { Totals } from "@/lib/offers/entries/timeline-types";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { benefitsWritten, doubtsOf, formulaOf, person, worked } from "./offer-fixture";

function worthOf(entry: Entry): string {
  if (!isMoney(entry)) return formulaOf(entry);
  const amount = typeof entry.amount === "number" ? formatPounds(entry.amount) : entry.amount;
  return `${amount}, ${formatPounds(entry.counted)} counted`;
}

/**
 * What benefits give to one person in the first year: `benefit: amount, what of it counts, status; doubts`, and why
 * the others give nothing.
 */
export function given(
  files: Readonly<Record<string, string>>,
  told: Partial<Circumstances> = {},
): { readonly lines: readonly string[]; readonly totals: Totals } {
  const { entries, nothing, totals } = worked(benefitsWritten(files).offer, person(told), 1);
  const lines = entries.map((entry) =>
    [`${entry.rule.benefit}: ${worthOf(entry)}, ${entry.status}`, ...doubtsOf(entry)].join("; "),
  );
  const without = nothing.map(({ benefit, reason, change }) => `${benefit}: nothing, ${reason} (${change})`);
  return { lines: [...lines, ...without], totals };
}
