import type { Path } from "../front-matter/field-paths";

/**
 * What to write for `again` beside a time that comes once. Taken out alone, it would leave a payment that is made once, where
 * the council pays it each year.
 * @param path of the group in which `again` stands
 * @param when the fields of that group
 */
export function paidAgain(path: Path, key: string, when: unknown): string | undefined {
  if (key !== "again" || path.at(-1) !== "when") return undefined;
  const { after } = Object(when);
  return typeof after === "string"
    ? `Taken out alone, it would leave what is paid once. For the first time after \`${after}\`, and then each year, write \`when: {every: year, firstAfter: ${after}}\`, with a figure \`year\` that has \`value: 12\` and \`unit: months\`.`
    : "Taken out alone, it would leave what is paid once. For what comes again as years in the job are completed, write `when: each completed year` or `when: each anniversary`; for days of each year, `{months: …}` or `{inPostOn: …}`, as lib/offers/README.md shows them.";
}
