import { mayBeMonthFirst, readWrittenTime, type WrittenTime, whyNoDay } from "../calendar/written-times";
import { nameAlone } from "../content/parse/fields/names-with-more";
import { joined, readTerm, readTerms, type Terms, termsIn, weekOf } from "../content/post-terms";
import { lengthWords } from "../model/contract-length";
import { withoutTracking } from "../model/web-address";
import type { Advert, Unread } from "./advert";
import { readAsk } from "./ask";
import type { Fact, Written } from "./facts";
import { readPlace } from "./place";
import { range, readAmount, readSalary, whyNoPay } from "./salary";
import { readTitle } from "./title";
import { readTitleTerms } from "./title-terms";

/** What a source says of all its adverts, and the content of the places in them. */
export interface Surroundings {
  /** Towns that are known, by their plain names. */
  readonly towns: ReadonlySet<string>;
  /** The address on which links without a site count. */
  readonly base: string | undefined;
  /** True where a day of the source can only have the month first, so that others may as well. */
  readonly isMonthFirst: boolean;
  /** Hours of a full week; undefined where the council does not state them. */
  readonly fullWeek: number | undefined;
}

const MONTH_FIRST_ELSEWHERE = "other days of the source have the month first, and this one may";

function readDay(words: string, { isMonthFirst }: Surroundings): WrittenTime | undefined {
  return isMonthFirst && mayBeMonthFirst(words) ? undefined : readWrittenTime(words);
}

const whyNotRead = (words: string, { isMonthFirst }: Surroundings) =>
  whyNoDay(words) ?? (isMonthFirst && mayBeMonthFirst(words) ? MONTH_FIRST_ELSEWHERE : undefined);

/** An address as it is best kept: whole, and without the marks of the feed that people came by. */
function readLink(words: string, base: string | undefined): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:/i.test(words) && (base === undefined || !URL.canParse(words, base)))
    return undefined;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(words) ? words : new URL(words, base).href;
  return withoutTracking(whole) ?? whole;
}

type Leave = (field: Unread["field"], words: string, why?: string) => void;

/** What an advert of a source says, with the words that could not be read. Guesses nothing. */
export function readAdvert(written: Written, around: Surroundings): Advert {
  const unread: Unread[] = [];
  const { name: title, reference = written.id } = readTitle(written.title ?? "", written.reference);
  const leave: Leave = (field, words, why) => unread.push({ field, words: words.trim().slice(0, 80), why });
  const read = <Value>(field: Unread["field"], fact: Fact, reading: (words: string) => Value | undefined) => {
    const words = written[fact];
    const value = words === undefined ? undefined : reading(words);
    const isDay = field === "opens" || field === "closes" || field === "interviews";
    if (words !== undefined && value === undefined)
      leave(field, words, isDay ? whyNotRead(words, around) : undefined);
    return value;
  };
  const day = (field: "opens" | "closes" | "interviews") =>
    read(field, field, (words) => readDay(words, around));

  const week = Number(read("weeklyHours", "weeklyHours", weekOf)) || undefined;
  const { name, terms } = postIn(title, written, week, leave);
  const { place, left } = readPlace(written, around.towns);
  for (const words of left) leave("place", words, place && "what is beside it was taken as the place");
  if (written.morePlaces !== undefined) {
    leave("place", written.morePlaces, "a vacancy has one place, and the first was taken");
  }
  return {
    reference,
    title: name,
    role: written.role,
    team: written.team,
    service: written.service,
    opens: day("opens"),
    closes: day("closes"),
    place,
    contract: terms.contract,
    lasts: written.lasts === undefined ? terms.lasts : lengthWords(written.lasts),
    hours: terms.hours,
    weeklyHours: terms.weeklyHours,
    share: hoursOfShare(terms, around, leave),
    pay: payOf(written, leave),
    interviews: day("interviews")?.day,
    send: written.send,
    ask: askOf(written, leave),
    apply: read("apply", "apply", (words) => readLink(words, around.base)),
    summary: written.summary,
    text: written.text ?? "",
    unread,
  };
}

/** A number in a column of its own as the words of others have it: `0.5 FTE`. */
const asShare = (fte: string) => (/^\d+(?:\.\d+)?$/.test(fte) ? `${fte} FTE` : fte);

/** True for words that say how much of a week a post is. */
function isOfHours(words: string): boolean {
  const { hours, weeklyHours, share } = readTerm(words) ?? {};
  return (hours ?? weeklyHours ?? share) !== undefined;
}

/** The name of a post alone, and what fields and title say of contract and hours. What has no field is left. */
function postIn(
  title: string,
  { contract = "", hours = "", fte = "" }: Written,
  weeklyHours: number | undefined,
  leave: Leave,
): { name: string; terms: Terms } {
  const inTitle = readTitleTerms(title, contract);
  const ofHours = [hours, asShare(fte)].flatMap(termsIn);
  const inFields = joined({ weeklyHours, left: [] }, readTerms([...termsIn(contract), ...ofHours]));
  const terms = joined(inFields, readTerms(inTitle.terms));
  for (const { words, why } of terms.left)
    leave(ofHours.includes(words) || isOfHours(words) ? "hours" : "contract", words, why);
  const name = nameAlone("vacancy", "name", inTitle.name) || inTitle.name;
  if (name !== inTitle.name) leave("name", inTitle.name, `was written as “${name}”`);
  return { name, terms };
}

/** Hours a week of a post that says which part of a full week it is. */
function hoursOfShare(
  { share = 1, weeklyHours }: Terms,
  { fullWeek }: Surroundings,
  leave: Leave,
): Advert["share"] {
  if (share === 1 || weeklyHours !== undefined) return undefined;
  const words = `${share} FTE`;
  if (fullWeek !== undefined) return { words, hours: Math.round(share * fullWeek * 100) / 100, of: fullWeek };
  leave("weeklyHours", words, "`fullTimeWeeklyHours` of `council.mdx` does not say what a full week is");
  return undefined;
}

/** Whom to ask, or the words that name nobody who could be reached. */
function askOf(written: Written, leave: Leave): Advert["ask"] {
  const ask = readAsk(written);
  const words = written.ask ?? written.askMail ?? written.askTelephone;
  if (ask === undefined && words !== undefined) leave("ask", words);
  return ask;
}

/** Pay in figures, or the words of what is no pay of a year. */
function payOf({ salary, salaryFrom, salaryTo, actualSalary }: Written, leave: Leave): Advert["pay"] {
  const isParted = salaryFrom !== undefined || salaryTo !== undefined;
  const words = isParted ? [...new Set([salaryFrom, salaryTo])].filter(isSaid).join(" to ") : salary;
  if (words === undefined) {
    if (actualSalary !== undefined) leave("pay", actualSalary, whyNoPay(`actual ${actualSalary}`));
    return undefined;
  }
  const pay = isParted
    ? range(readAmount(salaryFrom ?? salaryTo ?? ""), readAmount(salaryTo ?? salaryFrom ?? ""))
    : readSalary(words);
  if (pay === undefined) leave("pay", words, whyNoPay(words));
  return pay;
}

const isSaid = (words: string | undefined) => words !== undefined;
