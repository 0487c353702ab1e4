import type { OfferBenefit, PlainWho, Who } from "../rules/offer";
import { isSame, isWithin } from "./people";
import type { PlacedWarning, QuestionPlace } from "./warning";

/** Questions of the council's own whose answer changes nothing. */
export function idleQuestions(benefit: OfferBenefit): PlacedWarning[] {
  const { slug, who, whoFrom, rules } = benefit;
  const place = (field: string, key: string, where: QuestionPlace): PlacedWarning => ({
    benefit: slug,
    field,
    warning: { rule: "question-without-effect", key, where },
  });
  const whos = [
    ...(whoFrom === slug ? [{ who, field: "who" }] : []),
    ...rules.map(({ rule, path }) => ({ who: rule.who, field: `${path}.who` })),
  ];
  return [
    ...whos.flatMap(({ who: one, field }) => [
      ...leftOutAlready(one).map(([index, key]) =>
        place(`${field}.except.${index}`, key, "left out already"),
      ),
      ...eitherAnswer(one).map((key) => place(`${field}.anyOf`, key, "either answer")),
    ]),
    ...rulesAlike(benefit).map(([path, key]) => place(`${path}.who`, key, "rules alike")),
  ];
}

/** Exceptions for an answer that nobody has given who is included at all. */
function leftOutAlready(who: Who | undefined): (readonly [index: number, key: string])[] {
  return (who?.except ?? []).flatMap(({ answers = [] }, index) => {
    const idle = answers.find(({ key, answer }) =>
      who?.answers?.some((other) => other.key === key && other.answer !== answer),
    );
    return idle === undefined ? [] : [[index, idle.key] as const];
  });
}

/** Two sets of `anyOf` that differ in nothing but the answer to one question. */
function eitherAnswer(who: Who | undefined): string[] {
  const sets = who?.anyOf ?? [];
  return sets.flatMap((set, index) =>
    sets.slice(0, index).flatMap((other) => differInAnswer(set, other) ?? []),
  );
}

/** Two rules that differ in nothing but the answer to one question. */
function rulesAlike({ rules }: OfferBenefit): (readonly [path: string, key: string])[] {
  return rules.flatMap(({ rule: { who, name: _, ...rest }, path }, index) =>
    rules.slice(0, index).flatMap(({ rule: { who: other, name: __, ...others } }) => {
      const key = who && other && isSame(rest, others) ? differInAnswer(who, other) : undefined;
      return key === undefined ? [] : [[path, key] as const];
    }),
  );
}

/** The question of which two sets name different answers and in which alone they differ. */
function differInAnswer({ answers = [], ...set }: PlainWho, { answers: others = [], ...other }: PlainWho) {
  const [changed, more] = answers.filter((one) => !others.some((two) => isSame(one, two)));
  const isOpposite = others.some(({ key, answer }) => key === changed?.key && answer !== changed.answer);
  const isAll = more === undefined && answers.length === others.length && isSame(set, other);
  return isOpposite && isAll && isWithin([set], other) ? changed?.key : undefined;
}
