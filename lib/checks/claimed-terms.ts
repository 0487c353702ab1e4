import { monthName } from "../calendar/months";
import { DATE, MONTH } from "../calendar/written-days";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import { figuresUnder } from "../content/relate/likely-ranges";
import { isStated, NOT_STATED } from "../model/not-stated";
import type { Claim } from "./claim";
import { claimedPayment } from "./claimed-payment";
import { claimedRepayment } from "./claimed-repayment";
import { type Benefit, COUNT, claim, countOf, FIX, inMonthsOrDays, only, saidOfAll } from "./said-of-benefit";

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
    new RegExp(
      `\\b(?:including|inclusive of|includes?) ${HOLIDAYS}|\\b${HOLIDAYS} (?:are included|(?:are|count as) (?:a )?part of (?:this|these|it|them|your)|are (?:within|in|counted in) (?:this|these|it|them))\\b`,
      "gi",
    ),
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

/** How each payment of the rules that comes by itself falls due. */
function timesOf({ rules }: Benefit["data"]) {
  return rules.flatMap((rule) => ("when" in rule && rule.when.kind !== "for each" ? [rule.when] : []));
}

function howOften(text: string, data: Benefit["data"]): Claim[] {
  if (only(timesOf(data).map(({ kind }) => kind)) !== "monthly") return [];
  return saidOfAll(text, QUARTERLY).map(({ 0: written, index }) => claim(index, written, "monthly"));
}

const isOfFigure = (amount: unknown, key: string | undefined): boolean =>
  key !== undefined && [...figuresUnder({ amount }, /^amount$/)].includes(key);

/** A figure, and whether the text says that it is of a year or of a month. */
const OF_A_TIME =
  /<Figure of="[\w-]{1,100}\.([\w-]{1,100})" ?\/>,? (?:(?:a|per|each|every) (year|annum|month)|(annually|yearly|monthly))\b/gi;

/** An amount of which the text says that it is for a year, and the rules that all of it comes each month; or the other way round. */
function yearOrMonth(text: string, { rules }: Benefit["data"]): Claim[] {
  return [...text.matchAll(OF_A_TIME)].flatMap(({ 0: written, 1: key, 2: unit, 3: adverb = unit, index }) => {
    const payments = rules.flatMap((rule) => (rule.gives === "payment" ? [rule] : []));
    const when = payments.find(({ amount }) => isOfFigure(amount, key))?.when;
    if (when?.kind !== "monthly") return [];
    const isOfMonth = /^month/i.test(adverb ?? "");
    if (isOfMonth === (when.each === "the whole amount")) return [];
    return [claim(index, written.replace(/^.*\/>,? /s, ""), `monthly: ${when.each}`)];
  });
}

const IN_PART =
  /\b(?:pro[- ]?rata|in proportion to (?:your|their|the) (?:\w+ )?hours|reduced for part[- ]time|depend\w* on (?:your|their) hours|according to (?:your|their) hours)\b/gi;
const IN_FULL =
  /\b(?:(?:part[- ]time (?:staff|workers|employees|colleagues)|people who work part[- ]time) (?:also )?(?:get|receive|are paid|have) (?:it |the )?(?:all|full|whole|same)\b|whatever (?:your|their) hours|regardless of (?:your|their) hours|not (?:reduced|pro[- ]?rata)|however (?:many|few) hours)/gi;

/** Whether part-time workers get a part, where every rule says the other. */
function inPart(text: string, { rules }: Benefit["data"]): Claim[] {
  const proRata = only(rules.flatMap((rule) => ("proRata" in rule ? [rule.proRata] : [])));
  const otherwise = /\b(?:some|other|others|another|until|used to|previous\w*)\b/i;
  if (proRata === "no")
    return saidOfAll(text, IN_PART, /\b(?:not|some|other|others|another|until|used to)\b/i).map(
      ({ 0: written, index }) => ({
        offset: index,
        problem: `The text says \`${written.replaceAll("\n", " ")}\`, and the rules say \`proRata: no\`, that part-time workers get all of it.`,
        fix: FIX,
      }),
    );
  if (proRata !== "yes") return [];
  return saidOfAll(text, IN_FULL, otherwise).map(({ 0: written, index }) =>
    claim(index, written, "proRata: yes"),
  );
}

/** `claim within three months`: by when somebody has to ask for a payment. */
const CLAIM_WITHIN = new RegExp(
  `\\b(?:claim|claims|claimed|apply|ask|send|submit|receipts)\\b[^.!?\\n]{0,60}?\\b((?:within|for) (?:the first )?(${COUNT}) (days|weeks|months?|years?))\\b`,
  "gi",
);

function dueTimes(text: string, { rules, figures }: Benefit["data"]): Claim[] {
  const times = rules.flatMap((rule) => {
    const paid = "paid" in rule ? rule.paid : undefined;
    return paid?.kind === "within" ? [figures[paid.time.figure]] : [];
  });
  const [time] = times;
  const isRead = times.every((one) => one !== undefined && isStated(one.value));
  if (time === undefined || !isRead) return [];
  return saidOfAll(text, CLAIM_WITHIN, /\b(?:not|other|others|another)\b/i).flatMap(
    ({ 0: whole, 1: written = "", 2: number = "", 3: unit = "", index }) => {
      const length = inMonthsOrDays(countOf(number), unit);
      const isSaid = times.some(
        (one) => one && isStated(one.value) && inMonthsOrDays(one.value, one.unit) === length,
      );
      return isSaid
        ? []
        : [claim(index + whole.lastIndexOf(written), written, `paid: ${time.value} ${time.unit}`)];
    },
  );
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
 * paid, what it comes to in a year, of whose week, by when it is claimed, when it is paid back. A rule that leaves something open says nothing against a text.
 */
export function claimedTerms(text: string, { data }: Benefit): Claim[] {
  return [
    bankHolidays,
    leaveYear,
    contracts,
    howOften,
    yearOrMonth,
    inPart,
    dueTimes,
    claimedRepayment,
    claimedPayment,
    rising,
  ].flatMap((look) => look(text, data));
}
