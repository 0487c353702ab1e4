import { formatDay } from "../../calendar/format-day";
import { formatDayOfYear } from "../../calendar/format-day-of-year";
import type { AssessedYear, HoursReading } from "../../model/offer/conditions";
import type { Names, PlainWho, Who } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { allOf, anyOf } from "./lists";
import { gradeName, placeName, rolePlural } from "./names";
import { bareWords, numberWords } from "./quantities";
import { type NotStatedItem, notStated } from "./statements";

/** Where somebody stands with the assessed year, as what people do. */
export const ASSESSED_YEAR_WORDS = {
  passed: "who have passed the assessed and supported year",
  "in it": "who are in their assessed and supported year",
  "not passed": "who have not passed the assessed and supported year",
} as const satisfies Record<AssessedYear, string>;

/** The least that will do: `3 years of service or more`. */
function orMore(least: Quantity, names: Names, after = ""): string {
  const words = numberWords(least, names, after);
  return isPublished(least) ? `${words} or more` : `at least ${words}`;
}

const HOURS_READ = {
  "a worked week": " in the weeks that they work",
  "the average of the year": " on average over the year",
  "not stated": "",
} as const satisfies Record<HoursReading, string>;

/** What each field of a set of conditions says of the people, in the order in which it is said. */
function* phrases(who: PlainWho, names: Names): Generator<string> {
  const place = (slug: string) => placeName(names, slug);
  if (who.grades) yield `on ${anyOf(who.grades.map((slug) => gradeName(names, slug)))}`;
  yield* gradeRange(who, names);
  if (who.services) yield `in ${anyOf(who.services.map(place))}`;
  if (who.teams) yield `in ${anyOf(who.teams.map(place))}`;
  if (who.standing)
    yield who.standing === "new starter" ? "new to the council" : "already working for the council";
  yield* started(who, names);
  if (who.contract) yield `with ${anyOf(who.contract)} contracts`;
  if (who.contractLastsAtLeast) yield `with contracts of ${orMore(who.contractLastsAtLeast, names)}`;
  if (who.registeredWith) yield `registered with ${who.registeredWith}`;
  yield* pay(who, names);
  if (who.weeklyHoursAtLeast)
    yield `working ${orMore(who.weeklyHoursAtLeast, names, " a week")}${HOURS_READ[who.weeklyHoursRead ?? "not stated"]}`;
  if (who.yearsQualifiedAtLeast) yield `qualified for ${orMore(who.yearsQualifiedAtLeast, names)}`;
  if (who.yearsQualifiedBelow) yield `qualified for less than ${numberWords(who.yearsQualifiedBelow, names)}`;
  if (who.assessedYear) yield ASSESSED_YEAR_WORDS[who.assessedYear];
  if (who.notBackWithin)
    yield `not coming back within ${numberWords(who.notBackWithin, names, " of leaving the council")}`;
  if (who.serviceAtLeast) yield `with ${orMore(who.serviceAtLeast, names, " of service")}`;
  if (who.serviceBelow) yield `with less than ${numberWords(who.serviceBelow, names, " of service")}`;
  if (who.furtherConditions) yield `who meet further conditions that ${names.council} has not published`;
  for (const { question, answer } of who.answers ?? []) yield `who answer ${answer} to “${question}”`;
}

function* gradeRange({ gradeAtLeast: least, gradeAtMost: most }: PlainWho, names: Names): Generator<string> {
  if (least && most) yield `on ${gradeName(names, least)} to ${gradeName(names, most)}`;
  else if (least) yield `on ${gradeName(names, least)} or above`;
  else if (most) yield `on ${gradeName(names, most)} or below`;
}

/** The day of starting, in words that are true before it and after it. */
function* started(
  { startedFrom: from, startedUntil: until }: PlainWho,
  { council }: Names,
): Generator<string> {
  const day = (written: typeof from) =>
    written === undefined || written === "not stated"
      ? `a day that ${council} has not published`
      : formatDay(written);
  if (from && until) yield `with a first day in the job from ${day(from)} to ${day(until)}`;
  else if (from) yield `with a first day in the job on or after ${day(from)}`;
  else if (until) yield `with a first day in the job on or before ${day(until)}`;
}

const READS = { "full-time pay": "a full-time", "actual pay": "an actual", "not stated": "a" } as const;

function scalePoint(point: Quantity, { council }: Names): string {
  return isPublished(point)
    ? `on scale point ${bareWords(point)}`
    : `on a scale point that ${council} has not said,`;
}

function* pay(who: PlainWho, names: Names): Generator<string> {
  const reads = READS[who.startingSalaryReads ?? "not stated"];
  if (who.spinalColumnPointAtLeast) yield `${scalePoint(who.spinalColumnPointAtLeast, names)} or above`;
  if (who.spinalColumnPointAtMost) yield `${scalePoint(who.spinalColumnPointAtMost, names)} or below`;
  if (who.startingSalaryAtLeast) {
    yield `with ${reads} starting salary of ${orMore(who.startingSalaryAtLeast, names)}`;
  }
  if (who.startingSalaryBelow)
    yield `with ${reads} starting salary below ${numberWords(who.startingSalaryBelow, names)}`;
}

/** The people of one set of conditions: `social workers whose starting salary is £40,833 or more`. */
export function groupWords(who: PlainWho, names: Names): string {
  const people = who.roles ? allOf(who.roles.map((slug) => rolePlural(names, slug))) : "people";
  const traits = allOf([...phrases(who, names)]);
  const words = traits === "" ? people : `${people} ${traits}`;
  return who.judged === undefined || who.judged === "falling due"
    ? words
    : `${words} (${judgedWords(who.judged, names)})`;
}

function judgedWords(
  day: Exclude<NonNullable<PlainWho["judged"]>, "falling due">,
  { council }: Names,
): string {
  if (typeof day === "object") return `on the last ${formatDayOfYear(day)} by then`;
  return {
    starting: "on the day of starting",
    "being paid": "on the day of being paid",
    "not stated": `on a day that ${council} has not said`,
  }[day];
}

/** True where the conditions name nobody in particular. */
function isEveryone(who: PlainWho, names: Names): boolean {
  return who.roles === undefined && phrases(who, names).next().done === true;
}

/** True where the conditions say no more than the sets of which one has to hold: each names its roles out of theirs. */
function addsNothing({ roles, ...others }: Who, names: Names): boolean {
  const isWithin = ({ roles: its }: PlainWho) =>
    roles === undefined || its?.every((role) => roles.includes(role)) === true;
  return isEveryone(others, names) && (others.anyOf ?? []).every(isWithin);
}

/** Who something is for, in fragments. */
export interface WhoWords {
  /** `for social workers …; not for …`; undefined for everyone. */
  readonly stated: string | undefined;
  /** Of whom the council has not said whether they are among them. */
  readonly notStated: NotStatedItem | undefined;
}

/** The people of conditions that ask nothing but questions of the council's own, as who reads it answers them. */
function ofAnswers({ answers = [] }: PlainWho): string {
  return `you if ${allOf(answers.map(({ question, answer }) => `the answer to “${question}” is ${answer}`))}`;
}

/** True where what the council asks is all that the conditions say. */
function isOfAnswersAlone({ answers, ...others }: PlainWho, names: Names): boolean {
  return answers !== undefined && others.judged === undefined && isEveryone(others, names);
}

/** Who a benefit or a part of it is for. */
export function whoWords(who: Who, names: Names): WhoWords {
  const parts: string[] = [];
  let open: NotStatedItem | undefined;
  const group = groupWords(who, names);
  if (who.anyOf) {
    const sets = anyOf(who.anyOf.map((set) => groupWords(set, names)));
    parts.push(addsNothing(who, names) ? `for ${sets}` : `for ${group}, if they are also ${sets}`);
  } else if (!isEveryone(who, names)) {
    parts.push(`for ${isOfAnswersAlone(who, names) ? ofAnswers(who) : group}`);
  }
  if (who.except) parts.push(`not for ${anyOf(who.except.map((set) => groupWords(set, names)))}`);
  if (who.notStatedFor) {
    const sets = anyOf(who.notStatedFor.map((set) => groupWords(set, names)));
    open = notStated(names.council, `whether it is for ${sets}`);
  }
  return { stated: parts.length === 0 ? undefined : parts.join("; "), notStated: open };
}

/** What the council has said of whom something is for and, after a semicolon, what it has left open. */
export function withNotStated({ stated, notStated: open }: WhoWords): string | undefined {
  return open === undefined ? stated : [...(stated === undefined ? [] : [stated]), open.notStated].join("; ");
}
