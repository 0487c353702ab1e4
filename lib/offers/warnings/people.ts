import type { PlainWho, Who } from "../rules/offer";
import { stagesOf } from "./assessed-stages";

/** Sets of conditions that must all hold at once. */
export type Together = readonly PlainWho[];

/**
 * Every way in which somebody may come to be included: by the conditions themselves, with each set of `anyOf`; or as one of
 * those of whom the council has not said whether they are.
 */
function waysIn(who: Who | undefined): readonly Together[] {
  if (who === undefined) return [[]];
  const published = who.anyOf === undefined ? [[who]] : who.anyOf.map((set) => [who, set]);
  return [...published, ...(who.notStatedFor ?? []).map((set) => [set])];
}

/** Every way in which somebody may be included by all of these, such as by a benefit and by one of its rules. */
export function waysInAll(whos: readonly (Who | undefined)[]): readonly Together[] {
  return whos.reduce<readonly Together[]>(
    (ways, who) => ways.flatMap((way) => waysIn(who).map((more) => [...way, ...more])),
    [[]],
  );
}

/** True where two pieces of content say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** True where everybody whom all these sets include is also included by one further set. */
export function isWithin(sets: Together, further: PlainWho): boolean {
  const { answers = [], judged: _, assessedYear, ...fields } = further;
  const isAnswered = answers.every(({ key, answer }) =>
    sets.some((set) => set.answers?.some((other) => other.key === key && other.answer === answer)),
  );
  const isInStage =
    assessedYear === undefined ||
    sets.some((set) => set.assessedYear && isPartOf(stagesOf(set.assessedYear), stagesOf(assessedYear)));
  return (
    isAnswered && isInStage && Object.entries(fields).every(([field, value]) => isImplied(sets, field, value))
  );
}

function isPartOf(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.every((item) => all.includes(item));
}

function isImplied(sets: Together, field: string, value: unknown): boolean {
  if (value === undefined || NESTED.includes(field)) return true;
  return sets.some((set) => {
    const same = Object.entries(set).find(([name]) => name === field)?.[1];
    if (same === undefined) return false;
    return Array.isArray(same) && Array.isArray(value) ? isPartOf(same, value) : isSame(same, value);
  });
}

/** Fields of a `who` that hold further sets, which {@link waysInAll} takes apart. */
const NESTED = ["anyOf", "except", "notStatedFor"];
