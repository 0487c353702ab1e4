import { inRoleOf, stepBy } from "../person/step-ahead";
import { subjectOn } from "../person/subject";
import type { QuestionId } from "../reasons/question-id";
import { asks, every, everyOf, notSaid, some, unless, unmet, type Verdict } from "../reasons/verdict";
import type { PlainWho, Who } from "../rules/offer";
import type { Condition, Judged } from "./condition";
import { onItsDay } from "./day-of-judging";
import * as pay from "./pay";
import * as person from "./person";
import * as post from "./post";
import { setsOf } from "./sets";
import * as time from "./time";

/** In the order in which they are checked. The first that fails is the reason shown. */
export const CONDITIONS = [
  // The role,
  post.roles,
  post.grades,
  post.gradeAtLeast,
  post.gradeAtMost,
  // the place,
  post.services,
  post.teams,
  // the start,
  time.startedFrom,
  time.startedUntil,
  // the person,
  person.standing,
  person.contract,
  person.contractLastsAtLeast,
  person.registeredWith,
  pay.spinalColumnPointAtLeast,
  pay.spinalColumnPointAtMost,
  pay.startingSalaryAtLeast,
  pay.startingSalaryBelow,
  pay.weeklyHoursAtLeast,
  person.yearsQualifiedAtLeast,
  person.yearsQualifiedBelow,
  person.assessedYear,
  person.notBackWithin,
  person.answers,
  // and what passes by itself.
  time.serviceAtLeast,
  time.serviceBelow,
  person.furtherConditions,
] as const;

/** Where a set of conditions that leaves somebody out stands in that order: with the first of its fields. */
function rankOf(set: PlainWho): number {
  const first = CONDITIONS.findIndex(({ field }) => set[field] !== undefined);
  return first === -1 ? CONDITIONS.length : first;
}

/** What the council has not said, or may not have said, of a person's inclusion. */
interface Unclear {
  /** Fields that the council has not said anything about; they are not checked. */
  readonly fields: ReadonlySet<string>;
  /** Fields that it may not have said about, as an answer will show: judged, but failing does not decide. */
  readonly perhaps: ReadonlySet<string>;
}

interface Ranked {
  readonly condition: Condition;
  readonly rank: number;
}

/** Sets of conditions are judged for every payment on its day, and most have one field of all that there could be. */
const GIVEN = new WeakMap<PlainWho, readonly Ranked[]>();

/** The conditions of which a set has the field, in their order. */
function given(who: PlainWho): readonly Ranked[] {
  const kept = GIVEN.get(who);
  if (kept !== undefined) return kept;
  const conditions: readonly Condition[] = CONDITIONS;
  const ranked = conditions
    .map((condition, rank) => ({ condition, rank }))
    .filter(({ condition }) => who[condition.field] !== undefined);
  GIVEN.set(who, ranked);
  return ranked;
}

/** What hangs on the role. */
const OF_ROLE: ReadonlySet<string> = new Set<keyof PlainWho>([
  "roles",
  "grades",
  "gradeAtLeast",
  "gradeAtMost",
  "services",
  "teams",
]);

/** Judges one condition; where somebody may have moved to another role without having told, for both roles. */
function inEitherRole(
  condition: Condition,
  who: PlainWho,
  judged: Judged,
  rank: number,
): Verdict | undefined {
  const verdict = condition.judge(who, judged, rank);
  const step = OF_ROLE.has(condition.field) ? stepBy(judged.subject, judged) : undefined;
  if (verdict === undefined || step === undefined) return verdict;
  const inNext = condition.judge(who, { ...judged, subject: inRoleOf(judged.subject, step) }, rank);
  if (inNext === undefined || (inNext.is === verdict.is && verdict.is !== "unknown")) return verdict;
  const open = [verdict, inNext].filter(({ is }) => is === "unknown");
  return everyOf([asks(step.question), ...open]);
}

function* judgeFields(who: PlainWho, asked: Judged, { fields, perhaps }: Unclear): Generator<Verdict> {
  const conditions = given(who);
  if (conditions.length === 0) return;
  const subject = subjectOn(asked.subject, asked.at);
  const judged = subject === asked.subject ? asked : { ...asked, subject };
  for (const { condition, rank } of conditions) {
    if (fields.has(condition.field)) continue;
    const verdict = inEitherRole(condition, who, judged, rank);
    const isDecided = verdict?.is !== "no" || !perhaps.has(condition.field);
    if (verdict !== undefined && isDecided) yield verdict;
  }
}

const NONE: Unclear = { fields: new Set(), perhaps: new Set() };

/** Whether every field of one set of conditions holds, on the day on which the rule says that it is judged. */
function judgePlain(who: PlainWho, judged: Judged): Verdict {
  return onItsDay(who, judged, (day) => every(judgeFields(who, day, NONE)));
}

/**
 * Whether a person is included. Exceptions win over inclusion, and what the council has not said about somebody
 * wins over both: for them the fields that it concerns are unknown, whatever the rest of the conditions say of them.
 */
export function judge(who: Who, judged: Judged): Verdict {
  return onItsDay(who, judged, (day) => judgeSets(who, day));
}

function judgeSets(who: Who, judged: Judged): Verdict {
  const { except, anyOf, notStatedFor } = who;
  if (except === undefined && anyOf === undefined && notStatedFor === undefined)
    return every(judgeFields(who, judged, NONE));
  const fields = new Set<string>();
  const perhaps = new Set<string>();
  const verdicts: Verdict[] = [];
  for (const [index, set] of (notStatedFor ?? []).entries()) {
    const concerns = judgePlain(set, judged);
    if (concerns.is === "no") continue;
    for (const field of Object.keys(set)) (concerns.is === "yes" ? fields : perhaps).add(field);
    if (concerns.is === "unknown") {
      verdicts.push(concerns);
      continue;
    }
    const key = `${judged.subject.citing}.who.notStatedFor.${index}`;
    verdicts.push(notSaid(key, { about: "group", who: set }));
  }
  verdicts.unshift(...judgeFields(who, judged, { fields, perhaps }));
  if (anyOf !== undefined) verdicts.push(some(anyOf.map((set) => judgePlain(set, judged))));
  for (const set of except ?? []) {
    verdicts.push(unless(judgePlain(set, judged), unmet({ kind: "left out", who: set }, rankOf(set))));
  }
  return everyOf(verdicts);
}

/** Every question that a set of conditions can ask, with each field checked separately. */
export function whoQuestions(who: Who, judged: Judged): readonly QuestionId[] {
  return [...setsOf(who)].flatMap(({ set }) =>
    [...judgeFields(set, judged, NONE)].flatMap((verdict) =>
      verdict.is === "unknown"
        ? verdict.doubts.flatMap((doubt) => (doubt.kind === "unanswered" ? [doubt.question] : []))
        : [],
    ),
  );
}
