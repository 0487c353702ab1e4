import { mayBeMonthFirst, readWrittenTime, type WrittenTime, whyNoDay } from "../calendar/written-times";
import { nameAlone } from "../content/parse/fields/names-with-more";
import { CONTRACTS, WORKING_HOURS } from "../model/vacancy";
import { withoutTracking } from "../model/web-address";
import type { Advert, Unread } from "./advert";
import { readAsk } from "./ask";
import type { Fact, Written } from "./facts";
import { readPlace } from "./place";
import { inBritishSigns, range, readAmount, readSalary } from "./salary";
import { readTitle } from "./title";

/** Words for hours and contracts, beside those of the model itself. */
const ALSO: Readonly<Record<string, string>> = {
  "full or part time": "full time or part time",
  "part time or full time": "full time or part time",
  "fixed term contract": "fixed term",
  temp: "temporary",
};

/** One of a list in plain letters: `Full-Time` is `full time`. */
function oneOf<Choice extends string>(choices: readonly Choice[], words: string): Choice | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[-_\s]+/g, " ")
    .trim();
  const meant = ALSO[plain] ?? plain;
  return choices.find((choice) => choice === meant);
}

/** A length of time: `12 months`, `for up to two years`, `until 31 March 2027`. */
const LENGTH =
  /^(?:(?:for|initially|of) )*((?:up to )?(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)(?:[- ]| ?(?:-|–|to) ?\d{1,2} )(?:week|month|year)s?|until .{4,40})$/i;
const KIND_AND_LENGTH =
  /^((?:fixed|temp)[a-z]*(?:[- ]term)?)(?: (?:contract|post|appointment))?[ :–—-]+(.+)$|^(.+?)[ -]((?:fixed|temp)[a-z]*(?:[- ]term)?)(?: (?:contract|post|appointment))?$/i;

/** The parts of what is said of contract and hours: `Fixed term (12 months)`, `12 months fixed term` and `Full time, permanent` have two each. */
function termsIn(words: string): string[] {
  return words
    .split(/[;/()]|(?<!\d),|,(?!\d)|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [, kind, length = "", before = "", after] = KIND_AND_LENGTH.exec(part) ?? [];
      if (kind !== undefined && LENGTH.test(length)) return [kind, length];
      return after !== undefined && LENGTH.test(before) ? [before, after] : [part];
    });
}

const lengthOf = (term: string) => LENGTH.exec(term)?.[1];
const weekOf = (words: string) =>
  /^(\d{1,2}(?:\.\d{1,2})?)(?: ?h(?:ou)?rs?(?:(?: an?| per|\/) ?week)?)?$/i.exec(
    inBritishSigns(words.trim()),
  )?.[1];

/** What a source says of all its adverts, and the content of the places in them. */
export interface Surroundings {
  /** Towns that are known, by their plain names. */
  readonly towns: ReadonlySet<string>;
  /** The address on which links without a site count. */
  readonly base: string | undefined;
  /** True where a day of the source can only have the month first, so that others may as well. */
  readonly isMonthFirst: boolean;
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

/** What an advert of a source says, with the words that could not be read. Guesses nothing. */
export function readAdvert(written: Written, around: Surroundings): Advert {
  const unread: Unread[] = [];
  const { name: title, reference = written.id } = readTitle(written.title ?? "", written.reference);
  const leave = (field: Unread["field"], words: string, why?: string) =>
    unread.push({ field, words: words.trim().slice(0, 80), why });
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

  const terms = [written.contract ?? "", written.hours ?? ""].flatMap(termsIn);
  for (const term of terms) {
    const isRead =
      oneOf(CONTRACTS, term) ?? oneOf(WORKING_HOURS, term) ?? weekOf(term) ?? lengthOf(term) ?? undefined;
    if (isRead === undefined) leave("contract", term);
  }
  const firstOf = <Value>(reading: (term: string) => Value | undefined) =>
    terms.map(reading).find((value) => value !== undefined);
  const place = readPlace(written, around.towns);
  if (place === undefined) {
    const words = written.place ?? written.town;
    if (words !== undefined) leave("place", words);
  }
  return {
    reference,
    title: nameAlone("vacancy", "name", title) || title,
    role: written.role,
    team: written.team,
    service: written.service,
    opens: day("opens"),
    closes: day("closes"),
    place,
    contract: firstOf((term) => oneOf(CONTRACTS, term)),
    lasts: written.lasts ?? firstOf(lengthOf),
    hours: firstOf((term) => oneOf(WORKING_HOURS, term)),
    weeklyHours: Number(read("weeklyHours", "weeklyHours", weekOf) ?? firstOf(weekOf)) || undefined,
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

/** Whom to ask, or the words that name nobody who could be reached. */
function askOf(written: Written, leave: (field: "ask", words: string) => void): Advert["ask"] {
  const ask = readAsk(written);
  const words = written.ask ?? written.askMail ?? written.askTelephone;
  if (ask === undefined && words !== undefined) leave("ask", words);
  return ask;
}

/** Pay in figures, or the words of what is no pay of a year. */
function payOf(
  { salary, salaryFrom, salaryTo }: Written,
  leave: (field: "pay", words: string) => void,
): Advert["pay"] {
  const isParted = salaryFrom !== undefined || salaryTo !== undefined;
  const words = isParted ? [...new Set([salaryFrom, salaryTo])].filter(isSaid).join(" to ") : salary;
  if (words === undefined) return undefined;
  const pay = isParted
    ? range(readAmount(salaryFrom ?? salaryTo ?? ""), readAmount(salaryTo ?? salaryFrom ?? ""))
    : readSalary(words);
  if (pay === undefined) leave("pay", words);
  return pay;
}

const isSaid = (words: string | undefined) => words !== undefined;
