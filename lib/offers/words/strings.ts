import type { MoneyRule, Names, PromiseMade, Repay } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { anyOf } from "./lists";
import { bareWords, everyWords, numberWords } from "./quantities";
import { type Item, notStated } from "./statements";

const FROM = {
  starting: "starting",
  "being paid": "being paid it",
  "not stated": "starting or of being paid it (which of the two is not stated)",
} as const;

/** Until when leaving means paying back: `within 18 months of starting`. */
function within(time: Quantity, event: keyof typeof FROM, { council }: Names): string {
  return isPublished(time)
    ? `within ${bareWords(time)} of ${FROM[event]}`
    : `within a time after ${FROM[event]} that ${council} has not said`;
}

type Fewer = Extract<Repay, { readonly kind: "within" }>["ifHoursGoDown"];

const HOW = {
  "all of it": "you pay all of it back",
  "in proportion to months left": "you pay back the part for the months that are left of that time",
  "in proportion to complete months left":
    "you pay back the part for the complete months that are left of that time",
  "in proportion to days left": "you pay back the part for the days that are left of that time",
} as const;

function fewerHoursWords({ ifHoursGoDown: how }: { ifHoursGoDown?: Fewer }, { council }: Names): string {
  if (how === undefined) return "";
  const what =
    how === "not stated"
      ? `you may have to pay some of it back; how much, ${council} has not said`
      : how === "in proportion"
        ? "you pay back the part for the hours that fall away"
        : "you pay it back in the same way";
  return `; if your hours go down in that time, ${what}`;
}

type Excuse = Extract<Repay, { readonly kind: "within" }>["unless"][number];

function excuseWords(excuse: Excuse): string {
  return typeof excuse === "string" ? excuse : excuse.reason;
}

/** What is paid back by somebody who leaves early. */
export function repayWords(repay: Repay, names: Names): Item {
  if (repay.kind === "none") return "you pay nothing back if you leave";
  if (repay.kind === "not stated") return notStated(names.council, "whether you pay it back if you leave");
  const excused = repay.unless.length === 0 ? "" : `unless ${anyOf(repay.unless.map(excuseWords))}`;
  const also = `${repay.alsoIf.length === 0 ? "" : `; the same holds if ${anyOf(repay.alsoIf)}`}${fewerHoursWords(repay, names)}`;
  if (repay.kind === "steps") {
    const steps = repay.steps.map(({ within: time, percent }, index) => {
      const part = numberWords(percent, names, " of it");
      return index === 0
        ? `if you leave ${within(time, repay.of, names)}, you pay back ${part}`
        : `later, but within ${numberWords(time, names)}, ${part}`;
    });
    return `${[...steps, ...(excused === "" ? [] : [excused])].join("; ")}${also}`;
  }
  const how =
    repay.how === "not stated"
      ? `you may have to pay it back; ${names.council} has not said how much`
      : HOW[repay.how];
  const terms = `if you leave ${within(repay.within, repay.of, names)}, ${how}`;
  return `${excused === "" ? terms : `${terms}, ${excused}`}${also}`;
}

/** How firm the council's word is, where it is less than a rule. */
export function promiseWords(promise: PromiseMade, names: Names): string | undefined {
  if (promise.kind === "guaranteed") return undefined;
  if (promise.kind === "discretionary") return `${names.council} decides whether to pay it`;
  const { reviewedEvery, notice } = promise;
  const often = !isPublished(reviewedEvery) ? "reviews it" : `reviews it ${everyWords(reviewedEvery)}`;
  const ending = !isPublished(notice) ? "" : `, with ${bareWords(notice)} of notice`;
  return `${names.council} ${often} and may change or end it${ending}`;
}

/** Whether an amount is less for somebody who works part time. */
export function hoursWords(proRata: MoneyRule["proRata"], names: Names): Item {
  if (proRata === "by average hours")
    return "it is reduced in proportion to your average hours in the time that it pays for";
  if (proRata === "yes") return "it is reduced in proportion if you work part time";
  if (proRata === "no") return "it is the same if you work part time";
  return notStated(names.council, "whether it is reduced if you work part time");
}
