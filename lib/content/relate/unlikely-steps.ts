import { isStated } from "../../model/not-stated";
import type { DocumentOf } from "../parsed-document";
import { isInRange, likelyRanges } from "./likely-ranges";
import type { Report } from "./rule";

type Benefit = DocumentOf<"benefit">;

/** Two figures of one rule, of which the second cannot be more, or less, than the first. */
interface Pair {
  readonly earlier: string;
  readonly later: string;
  readonly goes: "up" | "down";
  readonly what: string;
}

const FALLING = "Somebody who leaves later pays back a larger share";
const RISING = "Somebody with longer service gets less";
const SICK = "Somebody with longer service is paid for a shorter time";

/** Figures that stand behind one another in the steps of a rule. */
function pairsOf(rule: Benefit["data"]["rules"][number]): Pair[] {
  const neighbours = (figures: readonly (string | undefined)[], goes: Pair["goes"], what: string): Pair[] =>
    figures.flatMap((later, index) => {
      const earlier = figures[index - 1];
      return earlier === undefined || later === undefined ? [] : [{ earlier, later, goes, what }];
    });
  const repay =
    "repay" in rule && rule.repay.kind === "steps"
      ? neighbours(
          rule.repay.steps.map(({ percent }) => percent.figure),
          "down",
          FALLING,
        )
      : [];
  const isLeave = rule.gives === "annual leave" || rule.gives === "extra leave";
  const leave =
    isLeave && rule.amount.kind === "by service"
      ? neighbours(
          rule.amount.steps.map(({ amount }) => (amount.kind === "fixed" ? amount.figure.figure : undefined)),
          "up",
          RISING,
        )
      : [];
  const sick =
    rule.gives === "sick pay"
      ? ["full pay", "half pay"].flatMap((kind) =>
          neighbours(
            rule.byService.map(
              ({ stages }) => stages.find(({ pay }) => "kind" in pay && pay.kind === kind)?.length.figure,
            ),
            "up",
            SICK,
          ),
        )
      : [];
  return [...repay, ...leave, ...sick];
}

const IN_MONTHS: Readonly<Partial<Record<string, number>>> = {
  days: 12 / 365,
  weeks: 12 / 52,
  months: 1,
  years: 12,
};

/** How long a figure of service is, in months. */
function monthsOf(figure: Benefit["data"]["figures"][string] | undefined): number | undefined {
  const months = figure === undefined ? undefined : IN_MONTHS[figure.unit];
  return figure === undefined || months === undefined || !isStated(figure.value)
    ? undefined
    : figure.value * months;
}

/** Warns of sick pay whose steps do not go on from a shorter to a longer service. */
function checkOrder(document: Benefit, report: Report): void {
  const { figures, rules } = document.data;
  for (const rule of rules) {
    if (rule.gives !== "sick pay") continue;
    const services = rule.byService.map(({ after }) => ("figure" in after ? after.figure : undefined));
    for (const [index, key] of services.entries()) {
      const before = services[index - 1];
      const [first, second] = [before, key].map((one) =>
        monthsOf(one === undefined ? undefined : figures[one]),
      );
      if (key === undefined || first === undefined || second === undefined || second > first) continue;
      report({
        rule: "unlikely-figure",
        document,
        field: `figures.${key}.value`,
        problem: `The step after \`${key}\` comes behind that after \`${before}\`, and its service is no longer.`,
        fix: "Check both figures with their units, and the order of the steps, against the source.",
      });
    }
  }
}

/** Warns of steps that go the wrong way: less leave after five years, more to pay back after two. */
export function checkSteps(document: Benefit, report: Report): void {
  const { figures, rules } = document.data;
  const ranges = likelyRanges(document.data);
  checkOrder(document, report);
  for (const { earlier, later, goes, what } of rules.flatMap(pairsOf)) {
    const [first, second] = [figures[earlier], figures[later]];
    if (first === undefined || second === undefined || first.unit !== second.unit) continue;
    if (!isStated(first.value) || !isStated(second.value)) continue;
    // One that is wrong by itself is told to be.
    if (!isInRange(first.value, ranges.get(earlier)) || !isInRange(second.value, ranges.get(later))) continue;
    if (goes === "up" ? second.value >= first.value : second.value <= first.value) continue;
    report({
      rule: "unlikely-figure",
      document,
      field: `figures.${later}.value`,
      problem: `${what}: \`${later}\` is ${second.value}, and \`${earlier}\` before it ${first.value}.`,
      fix: "Check both figures, and the order of the steps, against the source.",
    });
  }
}
