import type { Benefit } from "@/lib/catalogue/types";

/** Joins names as English does: `a`, `a and b`, `a, b and c`. */
function inWords(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}

/** True where nobody who works there is left out, which a role's page need not say. */
export function isForEveryone({ who, whoWords }: Benefit): boolean {
  return who.roles === "everyone" && who.startingSalaryAtLeast === undefined && whoWords === undefined;
}

/** Who a benefit is for, as a sentence made from its conditions; for a scheme without items, its roles. */
export function BenefitEligibility({ benefit }: { benefit: Benefit }) {
  const { roles } = benefit.who;
  const people = roles === "everyone" ? "everyone" : inWords(roles.map((role) => role.plural));
  return <>{benefit.whoWords ?? `For ${people}.`}</>;
}
