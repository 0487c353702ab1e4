import { setsOf } from "../conditions/sets";
import { askedByTimes } from "../questions/asked-by-times";
import type { OfferBenefit, Rule, Who } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import type { OfferProblem } from "./figures";

/** Mistakes that only show when the rules of a whole offer are seen together. */
export function problemsTogether(benefits: readonly OfferBenefit[]): readonly OfferProblem[] {
  return [...questionProblems(benefits), ...benefits.flatMap(shareProblems), ...circles(benefits)];
}

interface Asked {
  readonly key: string;
  readonly question: string;
}

function* askedIn(who: Who | undefined): Generator<Asked> {
  for (const { set } of setsOf(who)) yield* set.answers ?? [];
}

function* askedBy({ who, rules }: OfferBenefit): Generator<Asked & { readonly field: string }> {
  for (const asked of askedIn(who)) yield { ...asked, field: "who" };
  for (const { rule, path } of rules) {
    for (const asked of askedIn(rule.who)) yield { ...asked, field: `${path}.who` };
    for (const asked of askedByTimes(rule)) yield { ...asked, field: path };
  }
}

/** One key is one question: an answer to it would otherwise answer another. */
function questionProblems(benefits: readonly OfferBenefit[]): OfferProblem[] {
  const known = new Map<string, string>();
  const problems: OfferProblem[] = [];
  for (const benefit of benefits) {
    for (const { key, question, field } of askedBy(benefit)) {
      const first = known.get(key) ?? question;
      known.set(key, first);
      if (first === question) continue;
      const problem = `\`key: ${key}\` asks “${question}”, and elsewhere it asks “${first}”.`;
      const allowed = "the same words for the same key, or another key";
      problems.push({ rule: "two-questions", benefit: benefit.slug, field, problem, written: key, allowed });
    }
  }
  return problems;
}

function shareSum(rule: Rule): number {
  if (!("when" in rule) || rule.when.kind !== "instalments") return 0;
  const shares = rule.when.parts.map(({ share }) =>
    share === "equal" || !isPublished(share) ? 0 : share.value,
  );
  return shares.reduce((sum, share) => sum + share, 0);
}

/** Instalments may leave something open, but not come to more than there is. */
function shareProblems({ slug, rules }: OfferBenefit): OfferProblem[] {
  return rules.flatMap(({ rule, path }): OfferProblem[] => {
    const sum = shareSum(rule);
    if (sum <= 100) return [];
    const problem = `The shares of the instalments come to ${sum}%, more than the whole.`;
    const allowed = "shares that come to 100% or less";
    return [
      {
        rule: "shares-above-whole",
        benefit: slug,
        field: `${path}.when`,
        problem,
        written: `${sum}%`,
        allowed,
      },
    ];
  });
}

/** Benefits that each give way to the next, and the last to the first, would leave somebody with none of them. */
function circles(benefits: readonly OfferBenefit[]): OfferProblem[] {
  const named = new Map(benefits.map((benefit) => [benefit.slug, benefit]));
  return benefits.flatMap(({ slug }) => {
    const circle = circleFrom(slug, named);
    const [, second] = circle;
    // Each circle once: at the benefit whose name comes first.
    if (second === undefined || circle.some((other) => other < slug)) return [];
    const steps = circle.map((one, index) => `\`${one}\` to \`${circle[(index + 1) % circle.length]}\``);
    const [first, ...more] = steps;
    const problem = `${first?.replace(" to ", " gives way to ")}, and ${more.join(", and ")}.`;
    const allowed =
      circle.length === 2
        ? "`notWith` in one of the two: the one that somebody does not get"
        : "`notWith` in all but one of them: somebody gets that one";
    return [
      { rule: "circular-benefits", benefit: slug, field: "notWith", problem, written: second, allowed },
    ];
  });
}

/** The shortest way from a benefit back to itself along `notWith`; empty where there is none. */
function circleFrom(slug: string, named: ReadonlyMap<string, OfferBenefit>): readonly string[] {
  const seen = new Set([slug]);
  let ways: readonly (readonly string[])[] = [[slug]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const other of named.get(way.at(-1) ?? slug)?.notWith ?? []) {
        // A benefit that names itself is another mistake.
        if (other === slug && way.length > 1) return way;
        if (seen.has(other)) continue;
        seen.add(other);
        longer.push([...way, other]);
      }
    }
    ways = longer;
  }
  return [];
}
