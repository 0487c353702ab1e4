import type { OfferProblem } from "@/lib/offers/compile/compile-offer";

/** A mistake as it is reported: `rule at benefit’s field: problem [what was written; what is right; what to do]`. */
export function inOneLine({
  rule,
  benefit,
  field,
  problem,
  written,
  allowed,
  kind,
  fix,
}: OfferProblem): string {
  const right = typeof allowed === "string" ? allowed : allowed.join(", ");
  const meant = kind === undefined ? written : `${kind} ${written}`;
  return `${rule} at ${benefit} ${field}: ${problem} [${[meant, right, ...(fix === undefined ? [] : [fix])].join("; ")}]`;
}
