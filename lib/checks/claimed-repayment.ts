import { isStated } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";
import { type Benefit, COUNT, claim, countOf, inMonthsOrDays, only, saidOfAll } from "./said-of-benefit";

/** Words in a sentence on paying back that say that it is of somebody or something else; a condition it always has. */
const OF_ANOTHER = /\b(?:not|some|other|another|except|until|was|used to|previous\w*|or)\b/i;

/** Nothing is paid back, whatever happens. */
const NOTHING_BACK =
  /\b(?:nothing (?:has to|needs to|must|is to) be (?:paid back|repaid)|(?:nobody|you (?:never|do not|don[’']t)) (?:has|have|needs?) to (?:repay|pay) (?:it|any of it|anything|this|the money)(?: back)?|(?:is|are) no repayment (?:terms|conditions)|yours to keep)\b/gi;
const BACK = /\b(?:pay\w* (?:[\w%.]+ ){0,4}back|paid back|repa(?:y|id)\w*|returned?|claw\w*)\b/i;

const LENGTH = `(${COUNT}) (days|weeks|months?|years?)`;
const WITHIN = new RegExp(
  `\\b(?:within|in|during|before you have (?:worked|served|completed|stayed)|(?:less|fewer) than) (?:(?:the|your) )?(?:first )?${LENGTH}(?:[’']? (?:service|work)| of (starting|joining|being paid|the payment|payment))?`,
  "gi",
);
const WITHIN_CITED =
  /\bwithin (?:the first )?<Figure of="[\w.-]{1,200}" ?\/> of (starting|joining|being paid|the payment|payment)/gi;

/** `in the first year`, `in the second`: a year of several that are told apart. */
const OF_YEARS =
  /\b(?:in|during|within) (?:the|your) (first|second|third|fourth|fifth)(?: year\b|(?=[.,;)]|$| and\b))/gim;
const NAMED_YEARS = ["first", "second", "third", "fourth", "fifth"];

const ALL = /\b(?:in full|all of it|the full amount|the whole (?:amount|of it|payment))\b/gi;
/** Shares in words, and in per cent. */
const SHARES: readonly (readonly [words: RegExp, percent: number])[] = [
  [ALL, 100],
  [/\b(?:a|one) half\b|\bhalf (?:of (?:it|the)|if|the)\b|\bby half\b/gi, 50],
  [/\bthree quarters\b/gi, 75],
  [/\btwo[- ]thirds\b/gi, 66.67],
  [/\b(?:a|one) (?:third)\b/gi, 33.33],
  [/\b(?:a|one) quarter\b/gi, 25],
];
const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?(?:%|per ?cent\b)/gi;
const IN_PROPORTION =
  /\b(?:a proportion|proportion\w*|pro[- ]?rata|on a sliding scale|for each month left|part of it)\b/gi;

/** Where a text says something in a sentence on paying back. */
function onBack(text: string, pattern: RegExp): RegExpExecArray[] {
  return saidOfAll(text, pattern, OF_ANOTHER).filter(({ 0: whole, index }) =>
    BACK.test(sentenceAround(text, index, index + whole.length).join(whole)),
  );
}

type Strings = Exclude<RepayOf<Benefit["data"]["rules"][number]>, { kind: "none" | "not stated" }>;
type RepayOf<Rule> = Rule extends { repay: infer Repay } ? Repay : never;

/** What a text says of paying back otherwise than the rules: whether, within which time, from when on, and how much. */
export function claimedRepayment(text: string, { rules, figures }: Benefit["data"]): Claim[] {
  const terms = rules.flatMap((rule) => ("repay" in rule ? [rule.repay] : []));
  if (terms.length > 0 && terms.every(({ kind }) => kind === "none"))
    return onBack(text, new RegExp(`${WITHIN.source}|${BACK.source}`, "gi"))
      .filter(({ 0: written }) => /\d|within/i.test(written))
      .map(({ 0: written, index }) => claim(index, written, "repay: none"));
  const strings = terms.flatMap((one) => (one.kind === "none" || one.kind === "not stated" ? [] : [one]));
  if (strings.length === 0 || strings.length !== terms.length) return [];
  const nothing = saidOfAll(text, NOTHING_BACK, /\b(?:if|when|after|once|unless|except|some|before)\b/i).map(
    ({ 0: written, index }) => claim(index, written, "repay"),
  );
  const claims = [
    ...nothing,
    ...otherTimes(text, strings, figures),
    ...otherShares(text, strings, figures),
    ...exchanged(text, strings, figures),
    ...otherStay(text, strings, figures),
    ...otherBeginning(text, strings),
  ];
  return claims.filter(({ offset }, place) => claims.findIndex((one) => one.offset === offset) === place);
}

/** The times within which somebody pays back, so that they compare; nothing where one of them is not known. */
function timesOf(strings: readonly Strings[], figures: Benefit["data"]["figures"]): string[] | undefined {
  const lengths = strings.flatMap((one) => {
    if (one.kind === "within")
      return [one.within, ...(typeof one.how === "object" ? [one.how.inFullFor] : [])].map(
        ({ figure }) => figures[figure],
      );
    if (one.kind === "until") return [undefined];
    return one.steps.map((step) => ("within" in step ? figures[step.within.figure] : undefined));
  });
  const times = lengths.flatMap((figure) =>
    figure !== undefined && isStated(figure.value) ? [inMonthsOrDays(figure.value, figure.unit)] : [],
  );
  return times.length === lengths.length ? [...new Set(times)] : undefined;
}

function otherTimes(text: string, strings: readonly Strings[], figures: Benefit["data"]["figures"]): Claim[] {
  const times = timesOf(strings, figures);
  if (times === undefined) return [];
  const field = `repay: ${times.join(", ")}`;
  const others = onBack(text, WITHIN).flatMap(({ 0: written, 1: number = "", 2: unit = "", index }) =>
    times.includes(inMonthsOrDays(countOf(number), unit)) ? [] : [claim(index, written, field)],
  );
  // Of one time, its first year is a part.
  if (times.length === 1) return others;
  const years = onBack(text, OF_YEARS).flatMap(({ 0: written, 1: named = "", index }) => {
    const time = inMonthsOrDays(NAMED_YEARS.indexOf(named.toLowerCase()) + 1, "years");
    return times.includes(time) ? [] : [claim(index, written, field)];
  });
  return [...others, ...years];
}

function otherShares(
  text: string,
  strings: readonly Strings[],
  figures: Benefit["data"]["figures"],
): Claim[] {
  const steps = strings.flatMap((one) => (one.kind === "steps" ? one.steps : []));
  const hows = howsOf(strings);
  if (steps.length === 0) return strings.some(isInFullFirst) ? [] : otherWay(text, only(hows));
  const percents = steps.map(({ percent }) => figures[percent.figure]?.value);
  if (hows.length > 0 || !percents.every((one) => one !== undefined && isStated(one))) return [];
  const isSaid = (percent: number) => percents.some((one) => Math.abs(Number(one) - percent) < 1);
  const inWords = SHARES.filter(([, percent]) => !isSaid(percent)).flatMap(([words]) => onBack(text, words));
  const inDigits = onBack(text, PERCENT).filter(([, percent]) => !isSaid(Number(percent)));
  return [...inWords, ...inDigits].map(({ 0: written, index }) =>
    claim(index, written, `percent: ${percents.join(", ")}`),
  );
}

/** How much is paid back, of terms without steps: of all of it at first and then less, what comes then. */
function howsOf(strings: readonly Strings[]): string[] {
  return strings.flatMap((one) =>
    "how" in one ? [typeof one.how === "string" ? one.how : one.how.afterwards] : [],
  );
}

/** Both all of it and a part, so that a text may speak of either. */
function isInFullFirst(one: Strings): boolean {
  return "how" in one && typeof one.how === "object";
}

/** All of it, where the rules say a part, and the other way round; a text with both tells how the one becomes the other. */
function otherWay(text: string, how: string | undefined): Claim[] {
  const [inFull, inPart] = [onBack(text, ALL), onBack(text, IN_PROPORTION)];
  if (how === undefined || (inFull.length > 0 && inPart.length > 0)) return [];
  const wrong = how === "all of it" ? inPart : inFull;
  return wrong.map(({ 0: written, index }) => claim(index, written, `how: ${how}`));
}

/** `stay for three years, or pay it back`. */
const STAY = new RegExp(
  `\\b(?:stay|remain|work|serve)(?: with us| here| in post)? (?:for )?(?:at least )?${LENGTH}\\b(?=[^.!?\\n]{0,40}\\b(?:or|otherwise|not to)\\b)`,
  "gi",
);
const EACH_LEFT = /\b(?:each|every) (?:complete |whole )?(year|month|day)(?: that is)? left\b/gi;

/** A time to stay that is none of those to pay back; and the unit in which what is left is counted. */
function otherStay(text: string, strings: readonly Strings[], figures: Benefit["data"]["figures"]): Claim[] {
  const times = timesOf(strings, figures);
  const stays = [...text.matchAll(STAY)]
    .filter(({ 0: whole, index }) => BACK.test(sentenceAround(text, index, index + whole.length).join(whole)))
    .filter(
      ([, number = "", unit = ""]) =>
        times !== undefined && !times.includes(inMonthsOrDays(countOf(number), unit)),
    )
    .map(({ 0: written, index }) => claim(index, written, `repay: ${times?.join(", ")}`));
  const how = only(howsOf(strings));
  const unit = /(month|day)s left$/.exec(how ?? "")?.[1];
  const lefts = onBack(text, EACH_LEFT)
    .filter(([, written]) => unit !== undefined && written?.toLowerCase() !== unit)
    .map(({ 0: written, index }) => claim(index, written, `how: ${how}`));
  return [...stays, ...lefts];
}

/** A share that is that of another year: `You repay half in your first year`, where it is half in the second. */
function exchanged(text: string, strings: readonly Strings[], figures: Benefit["data"]["figures"]): Claim[] {
  const steps = strings.flatMap((one) => (one.kind === "steps" ? one.steps : []));
  return onBack(text, OF_YEARS).flatMap(({ 0: written, 1: named = "", index }) => {
    const sentence = sentenceAround(text, index, index + written.length).join(written);
    const shares = SHARES.filter(([words]) => sentence.search(words) !== -1);
    const [share, ...others] = shares;
    const time = inMonthsOrDays(NAMED_YEARS.indexOf(named.toLowerCase()) + 1, "years");
    const step = steps.find((one) => "within" in one && lengthOf(figures[one.within.figure]) === time);
    const percent = step === undefined ? undefined : figures[step.percent.figure]?.value;
    const isOneYear = [...sentence.matchAll(OF_YEARS)].length === 1;
    if (share === undefined || others.length > 0 || !isOneYear || typeof percent !== "number") return [];
    return Math.abs(percent - share[1]) < 1 ? [] : [claim(index, written, `percent: ${percent}`)];
  });
}

const lengthOf = (figure: Benefit["data"]["figures"][string] | undefined): string | undefined =>
  figure !== undefined && isStated(figure.value) ? inMonthsOrDays(figure.value, figure.unit) : undefined;

function otherBeginning(text: string, strings: readonly Strings[]): Claim[] {
  const countedFrom = only(strings.map((one) => one.of));
  if (countedFrom !== "starting" && countedFrom !== "being paid") return [];
  return [
    ...onBack(text, WITHIN).map((match) => [match, match[3]] as const),
    ...onBack(text, WITHIN_CITED).map((match) => [match, match[1]] as const),
  ].flatMap(([{ 0: written, index }, since]) => {
    if (since === undefined) return [];
    const says = /start|join/i.test(since) ? "starting" : "being paid";
    return says === countedFrom ? [] : [claim(index, written, `of: ${countedFrom}`)];
  });
}
