import type { Benefit } from "@/lib/catalogue/types";

/** Joins names as English does: `a`, `a and b`, `a, b and c`. */
function inWords(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}

/** Who a benefit is for, as a sentence made from its conditions; for a scheme without items, its roles. */
export function BenefitEligibility({ benefit }: { benefit: Benefit }) {
  const { roles } = benefit.who;
  const people = roles === "everyone" ? "everyone" : inWords(roles.map((role) => role.plural));
  return <>{benefit.whoWords ?? `For ${people}.`}</>;
}
