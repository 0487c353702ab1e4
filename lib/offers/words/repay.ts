import { formatDay } from "../../calendar/format-day";
import { formatDayOfYear } from "../../calendar/format-day-of-year";
import type { HangsOn } from "../entries/entry";
import type { InFullFirst, InProportion } from "../payments/in-full-first";
import type { TimeToStay } from "../payments/repayable-until";
import type { Names, Repay } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { anyOf } from "./lists";
import { bareWords, numberWords } from "./quantities";
import { type Item, notStated } from "./statements";

/** What is paid back by somebody who leaves early, in words. */

type Terms = Extract<Repay, { readonly kind: "within" | "until" | "steps" }>;

/** What the time to stay is counted from, after `within 18 months of`. */
function fromWords(of: Terms["of"]): string {
  switch (of) {
    case "starting":
      return "starting";
    case "being paid":
      return "being paid it";
    case "probation passed":
      return "passing your probation";
    case "assessed year passed":
      return "passing your assessed and supported year in employment";
    case "not stated":
      return "starting or of being paid it (which of the two is not stated)";
    default:
      return `the day when ${of.event}`;
  }
}

/** Until when leaving means paying back: `within 18 months of starting`, `by 31 March 2028`. */
function timeWords(time: TimeToStay, of: Terms["of"], { council }: Names): string {
  if ("within" in time)
    return isPublished(time.within)
      ? `within ${bareWords(time.within)} of ${fromWords(of)}`
      : `within a time after ${fromWords(of)} that ${council} has not said`;
  return time.until.kind === "of one year"
    ? `by ${formatDay(time.until.on)}`
    : `by the ${formatDayOfYear(time.until)} after ${fromWords(of)}`;
}

/** The same of a step that is not the first. */
function laterWords(time: TimeToStay, names: Names): string {
  if ("within" in time) return `within ${numberWords(time.within, names)}`;
  return `by ${time.until.kind === "of one year" ? formatDay(time.until.on) : `the next ${formatDayOfYear(time.until)}`}`;
}

const LEFT = {
  "in proportion to months left": "months",
  "in proportion to complete months left": "complete months",
  "in proportion to days left": "days",
} as const satisfies Record<InProportion, string>;

function howWords({ how, kind }: Extract<Terms, { readonly how: unknown }>, names: Names): string {
  if (how === "not stated") return `you may have to pay it back; ${names.council} has not said how much`;
  if (how === "all of it") return "you pay all of it back";
  return typeof how === "string"
    ? `you pay back the part for the ${LEFT[how]} that are left ${kind === "until" ? "until then" : "of that time"}`
    : inFullFirstWords(how, names);
}

/** A part that becomes less with the time, after a time in which all of it is paid back. */
function inFullFirstWords(
  { inFullFor, afterwards, over = "the time after it" }: InFullFirst,
  names: Names,
): string {
  const first = isPublished(inFullFor)
    ? `the first ${bareWords(inFullFor)}`
    : `a time at first that ${names.council} has not said`;
  const all = `you pay all of it back in ${first}`;
  if (afterwards === "not stated")
    return `${all}, and after that some of it; how much, ${names.council} has not said`;
  const part = `${all}, and after that the part for the ${LEFT[afterwards]}`;
  if (over === "not stated")
    return `${part} that are left; whether of that whole time or of the rest of it, ${names.council} has not said`;
  return `${part} that are left of ${over === "the whole time" ? "that whole time" : "the rest of that time"}`;
}

function beforeWords({ before }: Terms, { council }: Names): string {
  if (before === undefined) return "";
  if (before === "not stated") return `; what you pay back before that, ${council} has not said`;
  return before === "nothing" ? "; before that, nothing" : "; before that, all of it";
}

function fewerHoursWords({ ifHoursGoDown: how }: Terms, { council }: Names): string {
  if (how === undefined) return "";
  const what =
    how === "not stated"
      ? `you may have to pay some of it back; how much, ${council} has not said`
      : how === "in proportion"
        ? "you pay back the part for the hours that fall away"
        : "you pay it back in the same way";
  return `; if your hours go down in that time, ${what}`;
}

const MOVES_OUT = {
  "as on leaving": "; the same holds if you move to a team or role that does not get it",
  nothing: "; if you move to a team or role that does not get it, you pay nothing back",
  "not stated": "",
} as const satisfies Record<Terms["ifMovesOut"], string>;

type Excuse = Terms["unless"][number];

function excuseWords(excuse: Excuse): string {
  return typeof excuse === "string" ? excuse : excuse.reason;
}

function mainWords(repay: Terms, names: Names): string {
  const unless = repay.unless.length === 0 ? "" : `unless ${anyOf(repay.unless.map(excuseWords))}`;
  if (repay.kind === "steps") {
    const steps = repay.steps.map((step, index) => {
      const part = numberWords(step.percent, names, " of it");
      return index === 0
        ? `if you leave ${timeWords(step, repay.of, names)}, you pay back ${part}`
        : `later, but ${laterWords(step, names)}, ${part}`;
    });
    return [...steps, ...(unless === "" ? [] : [unless])].join("; ");
  }
  const terms = `if you leave ${timeWords(repay, repay.of, names)}, ${howWords(repay, names)}`;
  return unless === "" ? terms : `${terms}, ${unless}`;
}

/** The day that begins the time to stay, after `until when depends on`: `the day when you pass your probation`. */
export function repayDayWords({ hangsOn }: HangsOn): string {
  if (hangsOn === "probation passed") return "the day when you pass your probation";
  if (hangsOn === "assessed year passed")
    return "the day when you pass your assessed and supported year in employment";
  return `the day when ${hangsOn.event}`;
}

/** What is paid back by somebody who leaves early. */
export function repayWords(repay: Repay, names: Names): Item {
  if (repay.kind === "none") return "you pay nothing back if you leave";
  if (repay.kind === "not stated")
    return notStated(
      names.council,
      "whether you pay it back if you leave",
      "whether I pay it back if I leave",
    );
  const also = repay.alsoIf.length === 0 ? "" : `; the same holds if ${anyOf(repay.alsoIf)}`;
  return [
    mainWords(repay, names),
    beforeWords(repay, names),
    also,
    MOVES_OUT[repay.ifMovesOut],
    fewerHoursWords(repay, names),
  ].join("");
}
