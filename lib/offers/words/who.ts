import { formatDay } from "../../calendar/format-day";
import type { Names, PlainWho, Who } from "../offer";
import { allOf, anyOf } from "./lists";
import { gradeName, placeName, rolePlural } from "./names";
import { bareWords } from "./quantities";

/** What each field of a set of conditions says of the people, in the order in which it is said. */
function* phrases(who: PlainWho, names: Names): Generator<string> {
  const place = (slug: string) => placeName(names, slug);
  if (who.grades) yield `on ${anyOf(who.grades.map((slug) => gradeName(names, slug)))}`;
  yield* gradeRange(who, names);
  if (who.services) yield `in ${anyOf(who.services.map(place))}`;
  if (who.teams) yield `in ${anyOf(who.teams.map(place))}`;
  if (who.standing)
    yield who.standing === "new starter" ? "new to the council" : "already working for the council";
  if (who.startedFrom) yield `starting on ${formatDay(who.startedFrom)} or later`;
  if (who.startedUntil) yield `starting on ${formatDay(who.startedUntil)} or earlier`;
  if (who.contract) yield `with ${anyOf(who.contract)} contracts`;
  if (who.contractLastsAtLeast) yield `with contracts of ${bareWords(who.contractLastsAtLeast)} or more`;
  if (who.registeredWith) yield `registered with ${who.registeredWith}`;
  yield* pay(who);
  if (who.weeklyHoursAtLeast) yield `working ${bareWords(who.weeklyHoursAtLeast)} a week or more`;
  if (who.yearsQualifiedAtLeast) yield `qualified for ${bareWords(who.yearsQualifiedAtLeast)} or more`;
  if (who.yearsQualifiedBelow) yield `qualified for less than ${bareWords(who.yearsQualifiedBelow)}`;
  if (who.assessedYear) {
    yield `who have ${who.assessedYear === "passed" ? "" : "not "}passed the assessed and supported year`;
  }
  if (who.notBackWithin)
    yield `not coming back within ${bareWords(who.notBackWithin)} of leaving the council`;
  if (who.serviceAtLeast) yield `with ${bareWords(who.serviceAtLeast)} of service or more`;
  if (who.serviceBelow) yield `with less than ${bareWords(who.serviceBelow)} of service`;
  for (const { question, answer } of who.answers ?? []) yield `who answer ${answer} to “${question}”`;
}

function* gradeRange({ gradeAtLeast: least, gradeAtMost: most }: PlainWho, names: Names): Generator<string> {
  if (least && most) yield `on ${gradeName(names, least)} to ${gradeName(names, most)}`;
  else if (least) yield `on ${gradeName(names, least)} or above`;
  else if (most) yield `on ${gradeName(names, most)} or below`;
}

const READS = { "full-time pay": "a full-time", "actual pay": "an actual", "not stated": "a" } as const;

function* pay(who: PlainWho): Generator<string> {
  const reads = READS[who.startingSalaryReads ?? "not stated"];
  if (who.spinalColumnPointAtLeast)
    yield `on scale point ${bareWords(who.spinalColumnPointAtLeast)} or above`;
  if (who.spinalColumnPointAtMost) yield `on scale point ${bareWords(who.spinalColumnPointAtMost)} or below`;
  if (who.startingSalaryAtLeast) {
    yield `with ${reads} starting salary of ${bareWords(who.startingSalaryAtLeast)} or more`;
  }
  if (who.startingSalaryBelow)
    yield `with ${reads} starting salary below ${bareWords(who.startingSalaryBelow)}`;
}

/** The people of one set of conditions: `social workers whose starting salary is £40,833 or more`. */
export function groupWords(who: PlainWho, names: Names): string {
  const people = who.roles ? allOf(who.roles.map((slug) => rolePlural(names, slug))) : "people";
  const said = allOf([...phrases(who, names)]);
  return said === "" ? people : `${people} ${said}`;
}

/** True where the conditions name nobody in particular. */
function isEveryone(who: PlainWho, names: Names): boolean {
  return who.roles === undefined && phrases(who, names).next().done === true;
}

/**
 * Who a benefit or a part of it is for, as a fragment: `for social workers …, but not for …`.
 * Nothing for everyone.
 */
export function whoWords(who: Who, names: Names): string {
  const parts: string[] = [];
  const group = groupWords(who, names);
  if (who.anyOf) {
    const sets = anyOf(who.anyOf.map((set) => groupWords(set, names)));
    parts.push(isEveryone(who, names) ? `for ${sets}` : `for ${group}, if they are also ${sets}`);
  } else if (!isEveryone(who, names)) {
    parts.push(`for ${group}`);
  }
  if (who.except) parts.push(`not for ${anyOf(who.except.map((set) => groupWords(set, names)))}`);
  if (who.notStatedFor) {
    const sets = anyOf(who.notStatedFor.map((set) => groupWords(set, names)));
    parts.push(`${names.council} has not said whether it is for ${sets}`);
  }
  return parts.join("; ");
}
