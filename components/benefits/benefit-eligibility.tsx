import type { Benefit } from "@/lib/content/catalogue-types";

/** Joins names as English does: `a`, `a and b`, `a, b and c`. */
function inWords(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}

/** Who a benefit is for, from its data: the roles, and the starting salary that opens it. */
export function BenefitEligibility({ benefit }: { benefit: Benefit }) {
  const { roles, startingSalaryAtLeast } = benefit.who;
  const people =
    roles === "everyone" ? "Everyone who works in social care" : inWords(roles.map((role) => role.plural));
  return (
    <>
      {people.charAt(0).toUpperCase() + people.slice(1)}
      {startingSalaryAtLeast ? (
        <>
          , with a starting salary of <a href={startingSalaryAtLeast.address}>{startingSalaryAtLeast.text}</a>{" "}
          or more
        </>
      ) : null}
    </>
  );
}
