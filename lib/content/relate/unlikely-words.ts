import { MONTHS_OF_YEAR } from "../../calendar/months";
import { isStated } from "../../model/not-stated";
import { NUMBER_IN_WORDS, writtenNumber } from "../parse/words/written-number";
import type { DocumentOf } from "../parsed-document";
import { writeInstead } from "../remedy";
import type { Report } from "./rule";

type Benefit = DocumentOf<"benefit">;

/** A label that is a length and nothing else: `6 months`, `The second year`. */
const LENGTH = new RegExp(`^(?:the )?(\\d{1,3}|${NUMBER_IN_WORDS}) (days|weeks|months|years|hours)$`, "i");
const YEAR = /^(?:the )?(first|second|third|fourth|fifth) year$/i;
const YEARS = ["first", "second", "third", "fourth", "fifth"];
/** Labels that are a share. */
const SHARES: Readonly<Record<string, number>> = { all: 100, half: 50, "a half": 50, "a quarter": 25 };

/** The number that a label gives for a unit, where it gives one and says nothing else. */
function saidBy(label: string, unit: string): number | undefined {
  const [, number = "", named = ""] = LENGTH.exec(label) ?? [];
  if (number !== "" && named.toLowerCase() === unit) return writtenNumber(number);
  const year = YEARS.indexOf(YEAR.exec(label)?.[1]?.toLowerCase() ?? "") + 1;
  if (year > 0 && (unit === "years" || unit === "months"))
    return unit === "years" ? year : year * MONTHS_OF_YEAR;
  return unit === "percent" ? SHARES[label.toLowerCase()] : undefined;
}

/** Warns of a label that says another number than its figure, and of what is counted one by one and named in the plural. */
export function checkWordsOfRules(document: Benefit, report: Report): void {
  for (const [key, { label, value, unit }] of Object.entries(document.data.figures)) {
    const ofLabel = saidBy(label, unit);
    if (ofLabel === undefined || !isStated(value) || ofLabel === value) continue;
    report({
      rule: "unlikely-figure",
      document,
      field: `figures.${key}.value`,
      problem: `\`value: ${value}\` of ${unit} has the label \`${label}\`.`,
      fix: "Correct the one that is wrong, from the source.",
    });
  }
  for (const [index, rule] of document.data.rules.entries()) {
    if (!("when" in rule) || rule.when.kind !== "for each") continue;
    const { forEach } = rule.when;
    const [several = ""] =
      /^(?:mile|night|day|hour|shift|visit|week|month|call|child|case)s\b/i.exec(forEach) ?? [];
    if (several === "") continue;
    report({
      rule: "unclear-name",
      document,
      field: `rules.${index}.when.forEach`,
      problem: `\`forEach: ${forEach}\` is read as “for each ${forEach}”.`,
      ...writeInstead(forEach, forEach.replace(several, several.slice(0, -1))),
    });
  }
}
