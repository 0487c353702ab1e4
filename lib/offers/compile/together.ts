import { setsOf } from "../conditions/sets";
import { askedByRule } from "../questions/asked-by-rule";
import type { OfferBenefit, Who } from "../rules/offer";
import type { PlacedProblem } from "../rules/problem";

/** Mistakes that only show when the rules of a whole offer are seen together. */
export function problemsTogether(benefits: readonly OfferBenefit[]): readonly PlacedProblem[] {
  return [...questionProblems(benefits), ...circles(benefits)];
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
    for (const asked of askedByRule(rule)) yield { ...asked, field: path };
  }
}

/** One key is one question: an answer to it would otherwise answer another. */
function questionProblems(benefits: readonly OfferBenefit[]): PlacedProblem[] {
  const questions = new Map<string, string>();
  const problems: PlacedProblem[] = [];
  for (const benefit of benefits) {
    for (const { key, question, field } of askedBy(benefit)) {
      const first = questions.get(key) ?? question;
      questions.set(key, first);
      if (first === question) continue;
      const place = { benefit: benefit.slug, field, written: key };
      problems.push({ rule: "two-questions", ...place, question, elsewhere: first });
    }
  }
  return problems;
}

/** Benefits that each give way to the next, and the last to the first, would leave somebody with none of them. */
function circles(benefits: readonly OfferBenefit[]): PlacedProblem[] {
  const named = new Map(benefits.map((benefit) => [benefit.slug, benefit]));
  return benefits.flatMap(({ slug }): PlacedProblem[] => {
    const circle = circleFrom(slug, named);
    const [, second] = circle;
    // Each circle once: at the benefit whose name comes first.
    if (second === undefined || circle.some((other) => other < slug)) return [];
    return [{ rule: "circular-benefits", benefit: slug, field: "notWith", written: second, circle }];
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
