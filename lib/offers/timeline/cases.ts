import { calendarDate } from "../../calendar/calendar-date";
import type { Contract, Standing } from "../../model/offer/conditions";
import { pence, pounds } from "../../money/pence";
import { fullTimeSalary } from "../../pay/salary";
import { FULL_TIME, workingShare } from "../../pay/working-share";
import { setsOf } from "../conditions/sets";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { QuestionId } from "../reasons/question-id";
import type { Verdict } from "../reasons/verdict";
import type { OfferBenefit, PlainWho } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";

/** What a person may yet answer, as far as the conditions of a benefit tell answers apart. */

type Answered = (who: Circumstances) => Circumstances;

const CONTRACTS = [
  "permanent",
  "fixed term",
  "temporary",
  "casual",
  "agency",
] as const satisfies readonly Contract[];
const STANDINGS = ["new starter", "existing staff"] as const satisfies readonly Standing[];

/** More cases than this are not told apart: nobody leaves so much open and asks for an exact answer. */
const MOST_CASES = 300;

/** The end of an assessed year that goes on after everything in view. */
const NEVER_OVER = calendarDate("2999-12-31");

const ASSESSED_YEARS = ["passed", "not taken", NEVER_OVER] as const;

/** Every published number that conditions hold in one of these fields. */
function limitsIn(
  sets: readonly PlainWho[],
  pick: (set: PlainWho) => readonly (Quantity | undefined)[],
): readonly number[] {
  return sets
    .flatMap(pick)
    .flatMap((limit) => (limit !== undefined && isPublished(limit) ? [limit.value] : []));
}

function told<Field extends keyof Circumstances>(
  field: Field,
  values: readonly Circumstances[Field][],
): readonly Answered[] {
  return values.map((value) => (who) => ({ ...who, [field]: value }));
}

function places(sets: readonly PlainWho[], { role, names }: Subject): readonly string[] {
  if (role.places.length > 0) return role.places;
  const named = sets.flatMap(({ teams = [], services = [] }) => [...teams, ...services]);
  const elsewhere = [...Object.keys(names.teams), ...Object.keys(names.services)].find(
    (slug) => !named.includes(slug),
  );
  return [...named, elsewhere ?? "elsewhere"];
}

/** Somebody who stays in their role, whatever they answer, or has moved to the next by then. */
function eitherRole({ circumstances: { stepAhead }, start }: Subject): readonly Answered[] {
  const stays = (who: Circumstances): Circumstances => ({ ...who, stepAhead: undefined });
  const moved = (who: Circumstances): Circumstances => ({
    ...stays(who),
    moves: [
      ...(stepAhead === undefined
        ? []
        : [{ from: start, role: stepAhead.role, team: who.team === UNANSWERED ? undefined : who.team }]),
      ...who.moves,
    ],
  });
  if (stepAhead?.question !== "assessedYear") return [stays, moved];
  return [
    ...ASSESSED_YEARS.map(
      (assessedYear): Answered =>
        (who) => ({ ...stays(who), assessedYear }),
    ),
    (who) => ({ ...moved(who), assessedYear: "passed" }),
  ];
}

/** The answers to a question that conditions tell apart; none where the question is not one of theirs. */
function answersTo(question: QuestionId, sets: readonly PlainWho[], subject: Subject): readonly Answered[] {
  if (question.startsWith("answer:")) {
    const key = question.slice("answer:".length);
    return [true, false].map((value) => (who) => ({ ...who, answers: { ...who.answers, [key]: value } }));
  }
  if (question === subject.circumstances.stepAhead?.question) return eitherRole(subject);
  const around = (limits: readonly number[], step: number, least = 0) =>
    [...new Set([least, ...limits.flatMap((limit) => [limit - step, limit])])].filter(
      (value) => value >= least,
    );
  switch (question) {
    case "team":
      return told("team", places(sets, subject));
    case "contract":
      return told("contract", CONTRACTS);
    case "standing":
      return told("standing", STANDINGS);
    case "assessedYear":
      return told("assessedYear", ASSESSED_YEARS);
    case "startingSalary": {
      const limits = limitsIn(sets, (set) => [set.startingSalaryAtLeast, set.startingSalaryBelow]);
      const amounts = around(limits.map(pounds), 1);
      return told(
        "startingSalary",
        amounts.map((amount) => fullTimeSalary(pence(amount))),
      );
    }
    case "hours": {
      const { fullTimeWeeklyHours: full } = subject;
      const limits = limitsIn(sets, (set) => [set.weeklyHoursAtLeast]);
      if (full === "not stated") return told("hours", [FULL_TIME]);
      const hours = around(limits, 0.01, 0.01).filter((weekly) => weekly < full);
      return told("hours", [FULL_TIME, ...hours.map((weekly) => workingShare(weekly, full))]);
    }
    case "spinalColumnPoint": {
      const limits = limitsIn(sets, (set) => [set.spinalColumnPointAtLeast, set.spinalColumnPointAtMost]);
      return told("spinalColumnPoint", [...around(limits, 1), ...limits.map((limit) => limit + 1)]);
    }
    case "yearsQualified":
      return told(
        "yearsQualified",
        around(
          limitsIn(sets, (set) => [set.yearsQualifiedAtLeast, set.yearsQualifiedBelow]),
          1,
        ),
      );
    case "monthsSinceLeaving":
      return told("monthsSinceLeaving", ["never worked here", 0]);
    case "contractMonths":
      return told("contractMonths", [1, 240]);
    default:
      return [];
  }
}

/** Every combination of the answers that the person may yet give and that matter for these verdicts. */
export function* possiblePeople(
  benefit: OfferBenefit,
  verdicts: readonly Verdict[],
  subject: Subject,
): Generator<Circumstances> {
  const sets = [benefit.who, ...benefit.rules.map(({ rule }) => rule.who)].flatMap((who) =>
    [...setsOf(who)].map(({ set }) => set),
  );
  const doubts = verdicts.flatMap((verdict) => (verdict.is === "unknown" ? verdict.doubts : []));
  const questions = new Set(doubts.flatMap((doubt) => (doubt.kind === "unanswered" ? [doubt.question] : [])));
  let people: readonly Circumstances[] = [subject.circumstances];
  for (const question of questions) {
    const answers = answersTo(question, sets, subject);
    if (answers.length === 0 || answers.length * people.length > MOST_CASES) continue;
    people = people.flatMap((person) => answers.map((answered) => answered(person)));
  }
  yield* people;
}

/** Which rules apply in one case, by their number. */
export type Case = readonly number[];

/**
 * Which rules of a benefit may apply together: for every answer that the person may give, and for everything that the
 * council may yet say.
 * @param verdicts whether each rule applies as far as is known
 * @param judge the same for somebody who has told more
 */
export function casesOf(
  benefit: OfferBenefit,
  verdicts: readonly Verdict[],
  subject: Subject,
  judge: (subject: Subject) => readonly Verdict[],
): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const circumstances of possiblePeople(benefit, verdicts, subject)) {
    let applying: readonly Case[] = [[]];
    for (const [index, { is }] of judge({ ...subject, circumstances }).entries()) {
      const withIt = is === "no" ? [] : applying.map((rules) => [...rules, index]);
      applying = is === "yes" ? withIt : [...applying, ...withIt];
    }
    for (const rules of applying) cases.set(rules.join(), rules);
  }
  return [...cases.values()];
}
