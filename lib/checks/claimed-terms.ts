import { monthName } from "../calendar/months";
import { DATE, MONTH } from "../calendar/written-days";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import type { DocumentOf } from "../content/parsed-document";
import { isStated, NOT_STATED } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";

type Benefit = DocumentOf<"benefit">;

const FIX = "Correct the one that is wrong, from the source.";

/** Words in the sentence that say that it is of some people, of another time, or of something else. */
const OF_ANOTHER =
  /\b(?:not|some|other|others|another|if|unless|except|until|was|used to|before|previous\w*|term[- ]time|only|or)\b/i;
/** The same where a condition is what a sentence on paying back always has. */
const OF_ANOTHER_CASE = /\b(?:not|some|other|another|except|until|was|used to|previous\w*|or)\b/i;

const MONTHS_OF_YEAR = 12;

/** Where a text says something of a benefit in a sentence without words that it is of something else. */
function saidOfAll(text: string, pattern: RegExp, except: RegExp = OF_ANOTHER): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ 0: whole, index }) =>
    sentenceAround(text, index, index + whole.length).every((part) => !except.test(part)),
  );
}

const claim = (offset: number, written: string, field: string): Claim => ({
  offset,
  problem: `The text says \`${written.replaceAll("\n", " ")}\`, and the rules say \`${field}\`.`,
  fix: FIX,
});

/** The one value of all; nothing where there are several, or where one is not stated. */
function only<Value>(values: readonly Value[]): Value | undefined {
  const [value, ...others] = new Set(values);
  return others.length > 0 || value === NOT_STATED ? undefined : value;
}

const HOLIDAYS =
  "(?:(?:the|all|any|paid|statutory|eight|8|usual) )*(?:bank|public)(?: and (?:bank|public))? holidays";
const BANK_HOLIDAYS: readonly (readonly [pattern: RegExp, says: "on top" | "included"])[] = [
  [
    new RegExp(
      `\\b(?:plus|in addition to|on top of|as well as) ${HOLIDAYS}|\\b${HOLIDAYS} (?:are |come )?(?:on top|in addition)\\b`,
      "gi",
    ),
    "on top",
  ],
  [
    new RegExp(`\\b(?:including|inclusive of|includes?) ${HOLIDAYS}|\\b${HOLIDAYS} are included\\b`, "gi"),
    "included",
  ],
];

function bankHolidays(text: string, { rules }: Benefit["data"]): Claim[] {
  const stated = only(
    rules.flatMap((rule) => (rule.gives === "annual leave" ? [rule.bankHolidays ?? NOT_STATED] : [])),
  );
  if (stated === undefined) return [];
  return BANK_HOLIDAYS.filter(([, says]) => says !== stated).flatMap(([pattern]) =>
    saidOfAll(text, pattern).map(({ 0: written, index }) => claim(index, written, `bankHolidays: ${stated}`)),
  );
}

/** `leave year runs from 1st January`, `leave year: 1 April to 31 March`. */
const LEAVE_YEAR = new RegExp(
  `\\bleave year(?:,? which)?(?: (?:runs|is|begins|starts|goes))?:?(?: from| on)?(?: the)? (${DATE})(?: of)? (${MONTH})\\b`,
  "gi",
);

function leaveYear(text: string, { rules }: Benefit["data"]): Claim[] {
  const begins = only(
    rules.flatMap((rule) =>
      "leaveYear" in rule && rule.leaveYear?.kind === "day of year"
        ? [`${rule.leaveYear.begins.day} ${monthName(rule.leaveYear.begins.month)}`]
        : [],
    ),
  );
  if (begins === undefined) return [];
  return saidOfAll(text, LEAVE_YEAR).flatMap(({ 0: written, 1: day = "", 2: month = "", index }) => {
    const [onDay = "", inMonth = ""] = begins.split(" ");
    const isSame =
      Number.parseInt(day, 10) === Number(onDay) &&
      month.slice(0, 3).toLowerCase() === inMonth.slice(0, 3).toLowerCase();
    return isSame ? [] : [claim(index, written, `begins: ${begins}`)];
  });
}

/** `permanent and fixed-term`: whom it is for. */
const CONTRACTS =
  /\bpermanent (?:and|or) (?:fixed[- ]term|temporary)\b|\b(?:fixed[- ]term|temporary) (?:and|or) permanent\b/gi;

function contracts(text: string, { who }: Benefit["data"]): Claim[] {
  const contract = who?.contract;
  if (contract === undefined || contract.length !== 1 || contract[0] !== "permanent") return [];
  return saidOfAll(text, CONTRACTS).map(({ 0: written, index }) =>
    claim(index, written, "contract: [permanent]"),
  );
}

const QUARTERLY = /\bpaid (?:quarterly|(?:each|every) (?:quarter|three months)|weekly|annually|yearly)\b/gi;

function howOften(text: string, { rules }: Benefit["data"]): Claim[] {
  const kinds = rules.flatMap((rule) =>
    "when" in rule && typeof rule.when === "object" && "kind" in rule.when ? [rule.when.kind] : [],
  );
  if (only(kinds) !== "monthly") return [];
  return saidOfAll(text, QUARTERLY).map(({ 0: written, index }) => claim(index, written, "monthly"));
}

/** Nothing is paid back, whatever happens. */
const NOTHING_BACK =
  /\b(?:nothing (?:has to|needs to|must|is to) be (?:paid back|repaid)|you (?:never|do not|don[’']t) (?:have|need) to (?:repay|pay) (?:it|any of it|anything|this|the money)(?: back)?|(?:is|are) no repayment (?:terms|conditions))\b/gi;
const BACK = /\b(?:pay\w* (?:\w+ ){0,4}back|paid back|repa(?:y|id)\w*|returned?|claw\w*)\b/i;
const LENGTH = `(\\d{1,2}|${NUMBER_IN_WORDS}) (months?|years?)`;
const WITHIN = new RegExp(
  `\\bwithin (?:the first )?${LENGTH}(?: of (starting|joining|being paid|the payment|payment))?`,
  "gi",
);
const WITHIN_CITED =
  /\bwithin (?:the first )?<Figure of="[\w.-]{1,200}" ?\/> of (starting|joining|being paid|the payment|payment)/gi;

function payingBack(text: string, { rules, figures }: Benefit["data"]): Claim[] {
  const terms = rules.flatMap((rule) => ("repay" in rule ? [rule.repay] : []));
  const strings = terms.flatMap((one) => (one.kind === "none" || one.kind === "not stated" ? [] : [one]));
  if (strings.length === 0 || strings.length !== terms.length) return [];
  const nothing = saidOfAll(text, NOTHING_BACK, /\b(?:if|when|after|once|unless|except|some|before)\b/i).map(
    ({ 0: written, index }) => claim(index, written, "repay"),
  );
  const lengths = strings.flatMap((one) => {
    if (one.kind === "within") return [figures[one.within.figure]];
    if (one.kind === "until") return [undefined];
    return one.steps.map((step) => ("within" in step ? figures[step.within.figure] : undefined));
  });
  const months = lengths.map((figure) =>
    figure !== undefined && isStated(figure.value) && /^(?:months|years)$/.test(figure.unit)
      ? figure.value * (figure.unit === "years" ? MONTHS_OF_YEAR : 1)
      : undefined,
  );
  const areKnown = months.every((one) => one !== undefined);
  const onBack = (pattern: RegExp) =>
    saidOfAll(text, pattern, OF_ANOTHER_CASE).filter(({ 0: whole, index }) =>
      sentenceAround(text, index, index + whole.length).some((part) => BACK.test(part)),
    );
  const others = onBack(WITHIN).flatMap(({ 0: written, 1: number = "", 2: unit = "", index }) => {
    const count = writtenNumber(number) * (/^year/i.test(unit) ? MONTHS_OF_YEAR : 1);
    const stated = [...new Set(months)].map((one) => `${one} months`).join(", ");
    return !areKnown || months.includes(count) ? [] : [claim(index, written, `repay: ${stated}`)];
  });
  const countedFrom = only(strings.map((one) => one.of));
  const from = [
    ...onBack(WITHIN).map((match) => [match, match[3]] as const),
    ...onBack(WITHIN_CITED).map((match) => [match, match[1]] as const),
  ].flatMap(([{ 0: written, index }, since]) => {
    const says = since === undefined ? undefined : /start|join/i.test(since) ? "starting" : "being paid";
    const isOther =
      says !== undefined &&
      (countedFrom === "starting" || countedFrom === "being paid") &&
      says !== countedFrom;
    return isOther ? [claim(index, written, `of: ${countedFrom}`)] : [];
  });
  return [
    ...nothing,
    ...others,
    ...from.filter((one) => !others.some(({ offset }) => offset === one.offset)),
  ];
}

/** `rising to 31`: what leave comes to with service. */
const RISING = new RegExp(
  `\\b(?:ris(?:es|ing)|increas(?:es|ing)|go(?:es|ing) up|up) to (\\d{2}|${NUMBER_IN_WORDS})(?! ?%|[.,:]\\d|\\d|[- ](?:days|hours|weeks|per|months|years|people|of)\\b)`,
  "gi",
);
/** Two numbers so near to one another are one of them mistyped. */
const NEAR = 2;

function rising(text: string, { kind, figures }: Benefit["data"]): Claim[] {
  const all = Object.values(figures);
  if (kind !== "leave" || all.some(({ value }) => !isStated(value))) return [];
  const days = all.flatMap(({ value, unit }) => (unit === "days" && isStated(value) ? [value] : []));
  return saidOfAll(text, RISING).flatMap(({ 0: written, 1: number = "", index }) => {
    const count = writtenNumber(number);
    const near = days.find((one) => Math.abs(one - count) <= NEAR);
    if (near === undefined || days.includes(count)) return [];
    const problem = `The text says \`${written}\`, and a figure of the file says ${near} days.`;
    return [{ offset: index, problem, fix: FIX }];
  });
}

/**
 * What the text of a benefit says otherwise than its rules: bank holidays, the leave year, kinds of contract, how often it is
 * paid, when it is paid back. A rule that leaves something open says nothing against a text.
 */
export function claimedTerms(text: string, { data }: Benefit): Claim[] {
  return [bankHolidays, leaveYear, contracts, howOften, payingBack, rising].flatMap((look) =>
    look(text, data),
  );
}
