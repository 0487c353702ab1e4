import { type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import type { Fraction } from "../../money/fraction";
import { type HoursCounted, hoursCounted } from "../amounts/hours";
import { AMOUNT_RANK } from "../amounts/valued";
import type { LeaveEntry } from "../entries/entry";
import { type BenefitRule, isEntry, type Outcome } from "../entries/outcome";
import { type Subject, shareOn } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { everyOf } from "../reasons/verdict";
import type { LeaveRule } from "../rules/offer";
import { atAnotherTime, type Course } from "../times/due";
import { atWork } from "../times/eligible";
import { hundredths } from "./hundredths";
import { leaveOfYear } from "./leave-of-year";
import { priceOf } from "./price";

const HOURS_CHANGE: Doubt = {
  kind: "not stated",
  key: "leave.hoursChange",
  gap: { about: "leave when hours change" },
};
const TERM_TIME: Doubt = { kind: "not stated", key: "leave.termTime", gap: { about: "leave in term time" } };
const PART_OF_A_YEAR: Doubt = {
  kind: "not stated",
  key: "leave.partOfYear",
  gap: { about: "leave of part of a year" },
};

/** How hours change the leave of a year: where they change within it, between what the fewest and the most of them give. */
function hoursOfYear({ proRata }: LeaveRule, { from, to }: Period, subject: Subject): HoursCounted {
  const { hoursChanges, leaving } = subject.circumstances;
  const last = leaving === "stays" ? to : earlierOf(to, leaving.on);
  const first = hoursCounted(proRata, "leave", subject, from);
  return hoursChanges
    .filter((change) => from < change.from && change.from <= last)
    .map((change) => hoursCounted(proRata, "leave", subject, change.from))
    .reduce((one, other) => {
      const most = isMore(other.most, one.most) ? other.most : one.most;
      const least = isMore(one.least, other.least) ? other.least : one.least;
      const isChange = isMore(other.most, one.most) || isMore(one.most, other.most);
      return { most, least, doubts: [...one.doubts, ...other.doubts, ...(isChange ? [HOURS_CHANGE] : [])] };
    }, first);
}

/** What the council says of leave to somebody who does not work in every week; nothing to anybody else. */
function inTermTime(rule: LeaveRule, at: CalendarDate, subject: Subject) {
  const hasWeeksOff = shareOn(subject, at).inWorkedWeek !== undefined;
  return hasWeeksOff && rule.gives === "annual leave" ? (rule.termTime ?? "not stated") : undefined;
}

function isMore(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator > other.numerator * one.denominator;
}

/** Whether the council leaves open how much of a year's leave is for the part of it that somebody works, or gets leave. */
function isPartOpen(
  { startersAndLeavers: rule }: LeaveRule,
  year: Period,
  worked: Period,
  begins?: CalendarDate,
) {
  const isLate = begins !== undefined || worked.from > year.from;
  if (rule !== undefined) return rule === "not stated" && (isLate || worked.to < year.to);
  return begins !== undefined || worked.to < year.to;
}

/** The leave of every year of the timeline under one rule. */
export function leave(what: BenefitRule<LeaveRule>, course: Course): Outcome<LeaveEntry> {
  const entries: LeaveEntry[] = [];
  const reasons: Reason[] = [];
  for (const [index, year] of course.years.entries()) {
    const outcome = leaveOf(what, course, year, index + 1);
    if (isEntry(outcome)) entries.push(outcome);
    else reasons.push(outcome);
  }
  return { entries, reasons };
}

function leaveOf(
  what: BenefitRule<LeaveRule>,
  course: Course,
  year: Period,
  number: number,
): LeaveEntry | Reason {
  const { benefit, cited, rule } = what;
  const { subject, service } = course;
  const at = laterOf(year.from, subject.start);
  if (at > year.to) return atAnotherTime({ kind: "job not started" });
  const working = atWork(at, course);
  const hours = hoursOfYear(rule, { from: at, to: year.to }, subject);
  const { leaving } = subject.circumstances;
  const end = leaving === "stays" ? year.to : earlierOf(year.to, leaving.on);
  const ofYear = leaveOfYear(what, { from: at, to: end }, year, hours, course);
  const isPart = isPartOpen(rule, year, { from: at, to: end }, ofYear.begins);
  const verdict = everyOf([working, ofYear.verdict]);
  if (verdict.is === "no") return verdict.reason;
  const { value, part } = ofYear;
  if (value.is === "nothing") return { cause: value.cause, rank: AMOUNT_RANK };
  const termTime = inTermTime(rule, at, subject);
  if (termTime === "in the paid weeks") return { cause: { kind: "leave in paid weeks" }, rank: AMOUNT_RANK };
  const isTermTimeOpen = termTime === "not stated";
  const doubts: readonly Doubt[] = distinct([
    ...(verdict.is === "unknown" ? verdict.doubts : []),
    ...service.doubts,
    ...value.doubts,
    ...hours.doubts,
    ...(isPart ? [PART_OF_A_YEAR] : []),
    ...(isTermTimeOpen ? [TERM_TIME] : []),
  ]);
  const isKnown = value.is === "known";
  // Service in doubt may be too short for the rule itself, not only for a higher step of its amount.
  const mayBeNothing =
    verdict.is === "unknown" && verdict.doubts.some((doubt) => service.doubts.includes(doubt));
  const most = isKnown ? hundredths(value.most * part, hours.most) : "not stated";
  const mayBeNone = mayBeNothing || isPart || isTermTimeOpen;
  const least = !isKnown ? "not stated" : mayBeNone ? 0 : hundredths(value.least * part, hours.least);
  return {
    gives: rule.gives,
    year: number,
    rule: {
      benefit: benefit.slug,
      benefitName: benefit.name,
      path: value.path,
      words: cited.words,
      stated: cited.stated,
    },
    name: rule.name,
    when: { kind: "period", from: ofYear.begins ?? at, to: year.to },
    due: ofYear.begins ?? at,
    // A change within the year is worded with the entry, because the range alone would not say when it happens.
    occasion: {
      kind: "year of leave",
      number,
      changing: isKnown && ofYear.isChanging && service.doubts.length === 0 ? value.formula : undefined,
    },
    formula: isKnown ? value.formula : { kind: "amount not stated" },
    status: isKnown ? (doubts.length > 0 ? "possible" : "certain") : "not stated",
    doubts,
    unit: isKnown ? value.unit : "days",
    most,
    least,
    totalAtMost: rule.gives === "extra leave" ? published(rule, hours.most) : undefined,
    price:
      rule.gives === "extra leave" ? priceOf(rule, { least, most }, ofYear.begins ?? at, course) : undefined,
  };
}

function published({ totalAtMost }: Extract<LeaveRule, { gives: "extra leave" }>, share: Fraction) {
  if (totalAtMost === undefined || totalAtMost.value === "not stated") return undefined;
  return hundredths(totalAtMost.value, share);
}
