import { MONTH, monthCalled } from "../calendar/written-days";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import { isStated, NOT_STATED } from "../model/not-stated";
import type { Claim } from "./claim";
import { partsWithin } from "./parts-within";
import { type Benefit, claim, inMonthsOrDays, only, saidOfAll } from "./said-of-benefit";

/** Words that say that something is of somebody else or of another time, where “or” and “if” do not. */
const OF_ANOTHER = /\b(?:not|some|other|others|another|until|used to|previous\w*|before)\b/i;

/** How often something comes that the rules let come once a year. */
const OFTEN =
  /\b(?:get|paid|receive|comes|pay)\b[^.!?\n]{0,20}?\b(every (?:six months|month|quarter|two years|week|fortnight)|twice a year|monthly|quarterly|each month|each quarter)\b/gi;

function howOften(text: string, times: ReturnType<typeof timesIn>): Claim[] {
  if (times.some(({ kind }) => kind !== "each completed year")) return [];
  return saidOfAll(text, OFTEN, OF_ANOTHER).map(({ 0: phrase, index }) =>
    claim(index, phrase, "each completed year"),
  );
}

/** Moments that a text may name, and what a rule that falls due then has somewhere in its `when`. */
const MOMENTS: readonly (readonly [words: RegExp, kind: RegExp])[] = [
  [/\b(?:with|in) (?:your|the) first (?:month[’']s )?(?:salary|pay|wages?)\b/gi, /first salary|first/],
  [/\b(?:with|in) (?:your|the) (?:last|final) (?:month[’']s )?(?:salary|pay|wages?)\b/gi, /last|leav/],
  [/\bpaid (?:\w+ )?(?:after|once|when) you (?:have )?pass(?:ed)? (?:your )?probation\b/gi, /probation/],
  [/\b(?:pay|paid|get|receive)\b[^.!?\n]{0,30}\b(?:in|at the end of) your first month\b/gi, /first|starting/],
  [
    /\bpaid (?:\w+ )?(?:after|once|when) you (?:have )?(?:pass|complet)(?:ed|e)? (?:your |the )?(?:ASYE|assessed)/gi,
    /assessed/,
  ],
];

type Rules = Benefit["data"]["rules"];

const timesIn = (rules: Rules) => rules.flatMap((rule) => ("when" in rule ? [rule.when] : []));

/** What a text says of when a payment comes, in how many parts, for what and for how long, and its rules do not. */
export function claimedPayment(text: string, data: Benefit["data"]): Claim[] {
  const { rules, figures } = data;
  const times = timesIn(rules);
  const given = [...pension(text, rules, figures), ...leave(text, data)];
  if (given.length > 0) return given;
  const timeParts = partsWithin(times);
  if (times.length === 0 || timeParts.some(({ value }) => value === NOT_STATED)) return [];
  const has = (kind: RegExp) =>
    timeParts.some(({ name, value }) => kind.test(name) || (typeof value === "string" && kind.test(value)));
  const moments = MOMENTS.filter(([, kind]) => !has(kind)).flatMap(([words]) =>
    saidOfAll(text, words).map(({ 0: phrase, index }) => claim(index, phrase, `when: ${kindsOf(times)}`)),
  );
  return [
    ...moments,
    ...howOften(text, times),
    ...parts(text, rules, figures),
    ...counted(text, rules),
    ...months(text, rules),
    ...howLong(text, rules, figures),
  ];
}

const kindsOf = (times: ReturnType<typeof timesIn>): string => times.map(({ kind }) => kind).join(", ");

const INSTALMENTS = new RegExp(
  `\\b(?:in|over) (\\d|${NUMBER_IN_WORDS}) (?:equal )?(?:instalments|payments|parts|stages)\\b`,
  "gi",
);
const SECOND_HALF = /\bthe (?:second|other|remaining) half (?:comes|is paid|follows|is due)\b/gi;
const A_SHARE = /\b(?:a|one) (third|quarter|fifth)\b/gi;
const SHARES: Readonly<Record<string, number>> = { third: 33.3, quarter: 25, fifth: 20 };

/** How many parts a payment comes in, and how large they are. */
function parts(text: string, rules: Rules, figures: Benefit["data"]["figures"]): Claim[] {
  const instalments = timesIn(rules).flatMap((when) => (when.kind === "instalments" ? [when.parts] : []));
  const count = only(instalments.map(({ length }) => length)) ?? 1;
  if (instalments.length > 1) return [];
  const counts = saidOfAll(text, INSTALMENTS, OF_ANOTHER)
    .filter(([, number = ""]) => writtenNumber(number) !== count)
    .map(({ 0: phrase, index }) =>
      claim(index, phrase, count === 1 ? "one payment" : `${count} instalments`),
    );
  const halves = count === 1 ? saidOfAll(text, SECOND_HALF, OF_ANOTHER) : [];
  const shares = instalments
    .flat()
    .map(({ share }) => (share === "equal" ? undefined : figures[share.figure]?.value));
  const isPaid = /\b(?:salary|after|pay|instalments?|months?)\b/i;
  const others = saidOfAll(text, A_SHARE, OF_ANOTHER).filter(
    ({ 1: share = "", index }) =>
      shares.length > 0 &&
      isPaid.test(text.slice(index, index + 60)) &&
      !/\b(?:back|repa)/i.test(text.slice(Math.max(0, index - 60), index + 60)) &&
      !shares.some(
        (one) => typeof one === "number" && Math.abs(one - (SHARES[share.toLowerCase()] ?? 0)) < 1,
      ),
  );
  return [
    ...counts,
    ...halves.map(({ 0: phrase, index }) => claim(index, phrase, "one payment")),
    ...others.map(({ 0: phrase, index }) => claim(index, phrase, `share: ${shares.join(", ")}`)),
  ];
}

/** What a rate may be counted by. */
const NOUN = "(miles?|kilometres?|km|nights?|shifts?|visits?|hours?|days?|weeks?|children|child)";
const FOR_EACH = new RegExp(
  `(?:/>|\\bpaid|\\bget it|\\bget this) (?:for each|for every|per|an?|each|every) ${NOUN}\\b`,
  "gi",
);
const single = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^km$/, "kilometre")
    .replace(/^children$/, "child")
    .replace(/s$/, "");

function counted(text: string, rules: Rules): Claim[] {
  const nouns = timesIn(rules).flatMap((when) =>
    when.kind === "for each" ? [single(when.forEach.split(/[ -]/)[0] ?? "")] : [],
  );
  if (nouns.length === 0) return [];
  return saidOfAll(text, FOR_EACH, OF_ANOTHER)
    .filter(([, noun = ""]) => !nouns.includes(single(noun)))
    .filter(([, noun = ""]) => rules.length === nouns.length || /^k/i.test(noun))
    .map(({ 0: phrase, index }) => claim(index, phrase.replace(/^\/> /, ""), `forEach: ${nouns.join(", ")}`));
}

const IN_MONTH = new RegExp(
  `\\b(?:pay|paid|comes|get it)\\b[^.!?\\n]{0,30}?\\bin (${MONTH})(?! \\d)\\b`,
  "g",
);

/** The month of a payment that comes once a year. */
function months(text: string, rules: Rules): Claim[] {
  const isMonthly = timesIn(rules).every(({ kind }) => kind === "monthly" || kind === "for each");
  if (isMonthly && timesIn(rules).some(({ kind }) => kind === "monthly"))
    return saidOfAll(text, new RegExp(IN_MONTH.source, "gi"), OF_ANOTHER).map(
      ({ 0: phrase, 1: month = "", index }) =>
        claim(index + phrase.lastIndexOf(month), `in ${month}`, "monthly"),
    );
  const named = timesIn(rules).flatMap((when) => (when.kind === "in months" ? when.months : []));
  if (named.length === 0 || timesIn(rules).some(({ kind }) => kind !== "in months")) return [];
  const numbers = named.map(monthCalled);
  return saidOfAll(text, new RegExp(IN_MONTH.source, "gi"), OF_ANOTHER)
    .filter(([, month = ""]) => monthCalled(month) > 0 && !numbers.includes(monthCalled(month)))
    .map(({ 0: phrase, 1: month = "", index }) =>
      claim(index + phrase.lastIndexOf(month), `in ${month}`, `months: ${named.join(", ")}`),
    );
}

const FOR_LENGTH = new RegExp(
  `\\b(?:get|paid|receive|have) (?:it|this|them)?[^.!?\\n]{0,20}?\\bfor (?:up to )?(\\d{1,2}|${NUMBER_IN_WORDS}) (months|years)\\b(?! (?:or|of))`,
  "gi",
);

/** For how long something is paid that stops. */
function howLong(text: string, rules: Rules, figures: Benefit["data"]["figures"]): Claim[] {
  const ends = rules.flatMap((rule) =>
    "stopsAfter" in rule && rule.stopsAfter !== undefined ? [figures[rule.stopsAfter.figure]] : [],
  );
  const [end] = ends;
  if (end === undefined || ends.length !== rules.length || !isStated(end.value)) return [];
  const length = inMonthsOrDays(end.value, end.unit);
  return saidOfAll(text, FOR_LENGTH)
    .filter(([, number = "", unit = ""]) => inMonthsOrDays(writtenNumber(number), unit) !== length)
    .map(({ 0: phrase, index }) => claim(index, phrase, `stopsAfter: ${length}`));
}

const OURS =
  /\b(?:we|the council|the employer|ours|our (?:part|share|contribution)|employer[’']s? contribution)\b[^.!?\n%]{0,40}?(?<![\d.])(\d{1,2}(?:\.\d{1,2})?) ?(?:%|per ?cent)/gi;

/** What the council pays into a pension. */
function pension(text: string, rules: Rules, figures: Benefit["data"]["figures"]): Claim[] {
  const percents = rules.flatMap((rule) =>
    rule.gives === "pension" && "percent" in rule.amount ? [figures[rule.amount.percent.figure]?.value] : [],
  );
  const [percent] = percents;
  if (typeof percent !== "number" || percents.length !== rules.length) return [];
  return saidOfAll(text, OURS, OF_ANOTHER)
    .filter(([, number]) => Number(number) !== percent)
    .map(({ 0: phrase, 1: number = "", index }) =>
      claim(index + phrase.lastIndexOf(number), `${number}%`, `percent: ${percent}`),
    );
}

const DAYS_OF_LEAVE = new RegExp(
  `(?<![\\d.,])(\\d{1,2}|${NUMBER_IN_WORDS}) days?[’']? (?:of )?(?:(?:paid|extra|more|additional|study|training|volunteer\\w*) )+(?:leave|days off)\\b`,
  "gi",
);

/** Days of leave beside the year’s own, of which no figure has so many. */
function leave(text: string, { rules, figures }: Benefit["data"]): Claim[] {
  const isOfLeave =
    rules.length > 0 && rules.every(({ gives }) => gives === "extra leave" || gives === "training");
  const days = Object.values(figures).flatMap(({ value, unit }) =>
    unit === "days" && isStated(value) ? [value] : [],
  );
  if (!isOfLeave || days.length === 0) return [];
  return saidOfAll(text, DAYS_OF_LEAVE, OF_ANOTHER)
    .filter(([, number = ""]) => !days.includes(writtenNumber(number)))
    .map(({ 0: phrase, index }) => claim(index, phrase, `${days.join(" or ")} days`));
}
