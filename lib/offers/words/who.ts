import { formatDay } from "../../calendar/format-day";
import type { Names, PlainWho, Who } from "../offer";
import { allOf, anyOf } from "./lists";
import { gradeName, placeName, rolePlural } from "./names";
import { bareWords } from "./quantities";

/** What each field of a set of conditions adds after "people", in the order in which it is said. */
function* phrases(who: PlainWho, names: Names): Generator<string> {
  const length = (quantity: Parameters<typeof bareWords>[0]) => bareWords(quantity);
  if (who.grades) yield `on ${anyOf(who.grades.map((slug) => gradeName(names, slug)))}`;
  if (who.services) yield `in ${anyOf(who.services.map((slug) => placeName(names, slug)))}`;
  if (who.teams) yield `in ${anyOf(who.teams.map((slug) => placeName(names, slug)))}`;
  if (who.standing)
    yield who.standing === "new starter" ? "who are new to the council" : "who already work for the council";
  if (who.startedFrom) yield `who started on ${formatDay(who.startedFrom)} or later`;
  if (who.startedUntil) yield `who started on ${formatDay(who.startedUntil)} or earlier`;
  if (who.contract) yield `on a ${anyOf(who.contract)} contract`;
  if (who.contractLastsAtLeast) yield `whose contract lasts ${length(who.contractLastsAtLeast)} or more`;
  if (who.registeredWith) yield `who are registered with ${who.registeredWith}`;
  if (who.spinalColumnPointAtLeast) yield `on scale point ${length(who.spinalColumnPointAtLeast)} or above`;
  if (who.spinalColumnPointAtMost) yield `on scale point ${length(who.spinalColumnPointAtMost)} or below`;
  yield* salary(who);
  if (who.weeklyHoursAtLeast) yield `who work ${length(who.weeklyHoursAtLeast)} a week or more`;
  if (who.yearsQualifiedAtLeast)
    yield `who have been qualified for ${length(who.yearsQualifiedAtLeast)} or more`;
  if (who.yearsQualifiedBelow)
    yield `who have been qualified for less than ${length(who.yearsQualifiedBelow)}`;
  if (who.assessedYear) {
    yield `who have ${who.assessedYear === "passed" ? "" : "not "}passed the assessed and supported year`;
  }
  if (who.notBackWithin)
    yield `who do not come back to the council within ${length(who.notBackWithin)} of leaving it`;
  if (who.serviceAtLeast) yield `with ${length(who.serviceAtLeast)} of service or more`;
  if (who.serviceBelow) yield `with less than ${length(who.serviceBelow)} of service`;
  for (const { question, answer } of who.answers ?? []) yield `who answer ${answer} to “${question}”`;
}

function* salary(who: PlainWho): Generator<string> {
  const reads =
    who.startingSalaryReads === "full-time pay"
      ? "full-time "
      : who.startingSalaryReads === "actual pay"
        ? "actual "
        : "";
  if (who.startingSalaryAtLeast) {
    yield `whose ${reads}starting salary is ${bareWords(who.startingSalaryAtLeast)} or more`;
  }
  if (who.startingSalaryBelow)
    yield `whose ${reads}starting salary is below ${bareWords(who.startingSalaryBelow)}`;
}

/** The people of one set of conditions: `social workers whose starting salary is £40,833 or more`. */
export function groupWords(who: PlainWho, names: Names): string {
  const people = who.roles ? allOf(who.roles.map((slug) => rolePlural(names, slug))) : "people";
  return [people, ...phrases(who, names)].join(" ");
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
    parts.push(isEveryone(who, names) ? `for ${sets}` : `for ${group} who are also ${sets}`);
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
