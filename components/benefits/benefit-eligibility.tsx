import type { Benefit } from "@/lib/content/catalogue-types";

/** Joins names as English does: `a`, `a and b`, `a, b and c`. */
function inWords(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}

/** Who a benefit is for, as a sentence from its data: its rules say it in full; without rules, the roles do. */
export function BenefitEligibility({ benefit }: { benefit: Benefit }) {
  const { roles, startingSalaryAtLeast } = benefit.who;
  if (benefit.whoWords !== undefined && roles !== "everyone") return <>{benefit.whoWords}</>;
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
      .
    </>
  );
}
