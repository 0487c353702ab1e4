import { formatPounds } from "@/lib/money/format";
import type { Circumstances } from "@/lib/offers/circumstances";
import type { Entry } from "@/lib/offers/entry";
import { isMoney } from "@/lib/offers/outcome";
import type { Totals } from "@/lib/offers/timeline-types";
import { benefitsWritten, doubtsOf, person, worked } from "./offer-fixture";

function worthOf(entry: Entry): string {
  if (!isMoney(entry)) return entry.formula;
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
