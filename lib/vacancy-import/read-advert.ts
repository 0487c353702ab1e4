import { CONTRACTS, WORKING_HOURS } from "../model/vacancy";
import { readPounds } from "../money/read-pounds";
import type { Advert, AdvertPlace } from "./advert";
import type { Fact, Written } from "./facts";
import { readTitle } from "./title";
import { readWrittenTime, type WrittenTime } from "./written-times";

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;

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

/** `18,5` and `£41.000,50` as `18.5` and `£41000.50`: so a spreadsheet set to another country writes them. */
function inBritishSigns(words: string): string {
  return words.replace(
    /^(£? ?)(\d{1,3}(?:\.\d{3})+(?=,|\D*$)|\d+(?=,\d{1,2}(?!\d)))(?:,(\d{1,2}))?(?!\d)/,
    (_, sign: string, whole: string, decimals?: string) =>
      `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`,
  );
}

const readAmount = (words: string) => readPounds(inBritishSigns(words.trim()));

const LONGEST_SALARY = 200;

/** Pounds a year: one amount, or two with “to” or a dash. What is by the hour, `up to` or in proportion is not read. */
function readSalary(words: string): Advert["pay"] {
  if (words.length > LONGEST_SALARY) return undefined;
  const amounts = words
    .replace(/\s*(?:\(?(?:per annum|p\.?a\.?|a year|per year|gross|full[- ]time|fte)\)?[,.]?\s*)+$/i, "")
    .split(/\s*(?:–|—|-|\bto\b)\s*/i)
    .map(readAmount);
  return amounts.length > 2 ? undefined : range(amounts[0], amounts.at(-1));
}

function range(from: number | undefined, to: number | undefined): Advert["pay"] {
  if (from === undefined || to === undefined || from > to || from === 0) return undefined;
  return { from: from / 100, to: to / 100 };
}

function readPlace({ place, street, town, postcode }: Written): AdvertPlace | undefined {
  const parts = (place?.split(/[,\n]/) ?? []).map((part) => part.trim()).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const code = postcode ?? (POSTCODE.test(last) ? parts.pop() : undefined);
  const city = town ?? parts.pop();
  if (city === undefined) return undefined;
  const address = street ?? (parts.length > 0 ? parts.join(", ") : undefined);
  return {
    ...(address !== undefined && { street: address }),
    town: city,
    ...(code !== undefined && { postcode: code }),
  };
}

/** What an advert of a source says, with the words that could not be read. Guesses nothing. */
export function readAdvert(written: Written): Advert {
  const unread: string[] = [];
  const { name: title, reference = written.id } = readTitle(written.title ?? "", written.reference);
  const read = <Value>(fact: Fact, reading: (words: string) => Value | undefined): Value | undefined => {
    const words = written[fact];
    const value = words === undefined ? undefined : reading(words);
    if (words !== undefined && value === undefined) unread.push(`“${words.slice(0, 80)}” (${fact})`);
    return value;
  };
  const terms = [written.contract, written.hours].flatMap(
    (words) => words?.split(/[;/()]|(?<!\d),|,(?!\d)|\band\b/i).filter((part) => part.trim() !== "") ?? [],
  );
  const weekOf = (words: string) =>
    /^(\d{1,2}(?:\.\d{1,2})?)(?: ?h(?:ou)?rs?(?:(?: an?| per|\/) ?week)?)?$/i.exec(
      inBritishSigns(words.trim()),
    )?.[1];
  const contract = terms.map((term) => oneOf(CONTRACTS, term)).find((term) => term !== undefined);
  const hours = terms.map((term) => oneOf(WORKING_HOURS, term)).find((term) => term !== undefined);
  for (const term of terms) {
    const isRead = oneOf(CONTRACTS, term) ?? oneOf(WORKING_HOURS, term) ?? weekOf(term);
    if (isRead === undefined) unread.push(`“${term.trim().slice(0, 80)}” (hours or contract)`);
  }
  const week = terms.map(weekOf).find((term) => term !== undefined);
  const dayAlone = (words: string) => {
    const time: WrittenTime | undefined = readWrittenTime(words);
    return time?.day;
  };
  return {
    reference,
    title,
    role: written.role,
    team: written.team,
    service: written.service,
    opens: read("opens", readWrittenTime),
    closes: read("closes", readWrittenTime),
    place: readPlace(written),
    contract,
    lasts: written.lasts,
    hours,
    weeklyHours: Number(read("weeklyHours", weekOf) ?? week) || undefined,
    pay:
      written.salaryFrom === undefined && written.salaryTo === undefined
        ? read("salary", readSalary)
        : range(
            read("salaryFrom", readAmount) ?? readAmount(written.salaryTo ?? ""),
            read("salaryTo", readAmount) ?? readAmount(written.salaryFrom ?? ""),
          ),
    interviews: read("interviews", dayAlone),
    send: written.send,
    apply: written.apply,
    summary: written.summary,
    text: written.text ?? "",
    unread,
  };
}
