import { readPounds } from "../../../money/read-pounds";
import { isLikelyPay } from "../../../pay/likely-pay";
import { readTerms, type Terms, termsIn } from "../../post-terms";

/** The fields of a vacancy that say a part of its terms. */
const OF_TERMS = ["contract", "lasts", "hours", "weeklyHours"] as const;
type OfTerms = (typeof OF_TERMS)[number];

/** `Write a, and b on a line of its own.` */
function writeLines(lines: readonly string[]): readonly string[] {
  const [first, second, ...others] = lines;
  if (first === undefined) return [];
  if (second === undefined) return [`Write ${first} on a line of its own.`];
  if (others.length === 0) return [`Write ${first}, and ${second} on a line of its own.`];
  return [`Write ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}, each on a line of its own.`];
}

const isOfTerms = (field: string): field is OfTerms => OF_TERMS.some((one) => one === field);

/** Nobody works an hour a week or less: the number is a part of a full week. */
function asShare(terms: Terms): Terms {
  const { weeklyHours = 2 } = terms;
  if (weeklyHours > 1) return terms;
  return {
    ...terms,
    weeklyHours: undefined,
    share: weeklyHours,
    hours: weeklyHours < 1 ? "part time" : "full time",
  };
}

/** What is left for the editor to know: the choice of a field that the words say nothing of, and hours that are a share of a week. */
function more(field: OfTerms, { hours, contract, lasts, share, weeklyHours }: Terms): readonly string[] {
  return [
    ...(field === "hours" && hours === undefined
      ? ["`hours` is `full time` where that is a whole week, and `part time` where it is less."]
      : []),
    ...(field === "contract" && contract === undefined
      ? [
          lasts === undefined
            ? "`contract` is `permanent`, `fixed term`, `temporary` or `casual`, as the advert has it."
            : "`contract` is `fixed term` or `temporary`, as the advert has it.",
        ]
      : []),
    ...(share !== undefined && share < 1 && weeklyHours === undefined
      ? [
          `\`weeklyHours\` is ${share} times the hours of a full week, which \`council.mdx\` states: 18 for 0.5 of 36.`,
        ]
      : []),
  ];
}

/**
 * What to write for the terms of a post that stand in one field of a vacancy as an advert has them: `22 hours per week`,
 * `Part-time, 0.6 FTE`, `Fixed-term, 12 months`; undefined for other words.
 */
export function postAdvice(field: string, written: string): string | undefined {
  if (field === "pay") return payAdvice(written);
  // A number alone is a time without its unit there, and no hours.
  if (!isOfTerms(field) || (field === "lasts" && /^[\d.]+$/.test(written.trim()))) return undefined;
  if (/\bterm[- ]?time\b/i.test(written))
    return "Write how much of a week it is, such as `hours: part time`, and in the text that it is for term time only.";
  const terms = asShare(readTerms(termsIn(written)));
  const lines = OF_TERMS.flatMap((name) =>
    terms[name] === undefined ? [] : [`\`${name}: ${terms[name]}\``],
  );
  const isCover = terms.left.some(({ why }) => why !== undefined);
  const open = more(field, terms);
  if (isCover && field === "contract")
    return `Write \`contract: temporary\` or \`contract: fixed term\`, as the advert has it, and in the text what it is for.`;
  // What stands in its own field is only spelt otherwise.
  const isElsewhere = OF_TERMS.some((name) => name !== field && terms[name] !== undefined);
  if (!isElsewhere && open.length === 0) {
    const meant = terms[field];
    const isOtherWord = meant !== undefined && !written.toLowerCase().includes(`${meant}`.slice(0, 4));
    return isOtherWord ? `Write \`${field}: ${meant}\`.` : undefined;
  }
  return [...writeLines(lines), ...open].join(" ");
}

/** What to write for the pay of a post that is typed as one amount or two; undefined for other words. */
function payAdvice(written: string): string | undefined {
  const amounts = (written.match(/£?\s?\d[\d,]*(?:\.\d+)?k?/gi) ?? []).flatMap(
    (typed) => readPounds(typed) ?? [],
  );
  const [from, to = from] = amounts.map((amount) => amount / 100);
  if (
    from === undefined ||
    to === undefined ||
    !isLikelyPay(from) ||
    !isLikelyPay(to) ||
    amounts.length > 2
  ) {
    if (/\b(?:grade|scale|band|role|scp|points?)\b/i.test(written))
      return "Write `pay: that of the role`: its grade says what it pays. Where the post pays otherwise, write `pay: {from: …, to: …}`.";
    return from === undefined
      ? undefined
      : "Write what the post pays for a year of full-time work, as `pay: {from: …, to: …}`, or `pay: not stated`.";
  }
  return `Write \`pay: {from: ${from}, to: ${to}}\`, if that is for a year of full-time work.`;
}
