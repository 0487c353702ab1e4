import { readCalendarDate } from "../../../calendar/calendar-date";
import { readLondonTime } from "../../../calendar/london-time";
import { twoDigits } from "../../../calendar/two-digits";
import { readWrittenTime } from "../../../calendar/written-times";
import type { Refusal } from "../../../model/refusal";
import { didYouMean } from "../../remedy";
import { type Path, valueAt } from "../front-matter/field-paths";
import type { Finding } from "../reporter";
import { expectedInWords } from "./expected-words";
import type { Advice } from "./figure-advice";
import { noSuchDay } from "./no-such-day";

type Explained = Pick<Finding, "rule" | "problem" | "allowed" | "fix" | "remedy">;
type OfTimes = Extract<
  Refusal,
  { tag: "not a day and a time" | "hour that clocks leave out" | "closes before it opens" }
>["tag"];

const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)|$)/;
/** As it is read in Britain, the day first: `31/02/2026`. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/;

/** The day with which words begin, in the form of the calendar, whether or not it has it. */
function dayWritten(words: string): string | undefined {
  const [, day = "", month = "", year = ""] = DAY_FIRST.exec(words) ?? [];
  return (
    ISO_TIME.exec(words)?.[1] ?? (year && `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`)
  );
}

/** Why no clock and no calendar has shown what looks like a time; `undefined` for what is written in another form. */
function noSuchTime(words: string): string | undefined {
  const day = dayWritten(words);
  if (day && readCalendarDate(day) === undefined) return noSuchDay(day);
  const time = ISO_TIME.exec(words)?.[2];
  if (time === undefined || readLondonTime(`${day} ${time}`) !== undefined || time === "24:00")
    return undefined;
  return `there is no time ${time}: the hours of a day go from 00:00 to 23:59`;
}

/** The other time that figures may mean whose day and month have changed places. */
function swapped(written: string): string | undefined {
  const [year = "", month = "", rest = ""] = written.split("-");
  const other = `${year}-${rest.slice(0, 2)}-${month}${rest.slice(2)}`;
  return other === written || readLondonTime(other) === undefined ? undefined : other;
}

/** What is to be done where a vacancy closes before it opens: it may be that day and month of its closing are swapped. */
function inTheRightOrder(opens: string, closes: string): Partial<Advice> {
  const later = swapped(closes);
  if (later !== undefined && later > opens) {
    const { fix, remedy } = didYouMean(closes, later);
    return { fix: `${fix} Day and month may stand in each other’s place. If not, change either.`, remedy };
  }
  if (closes === opens)
    return {
      fix: "Change either: as they stand, it would close in the minute in which it opens, and nobody would see it.",
    };
  return { fix: `Change either: as they stand, it would close on ${closes}, before it opens on ${opens}.` };
}

/**
 * What to write for a time that there is not: day and month in each other’s place, where that is one, and one at which the
 * vacancy can be meant to open or close.
 */
function adviceForTime(value: string, path: Path, front: unknown): Partial<Advice> {
  const day = dayWritten(value) ?? "";
  if (readCalendarDate(day) !== undefined)
    return { fix: "Leave the day, and write the time of the advert behind it." };
  const time = /\b\d\d:\d\d$/.exec(value)?.[0];
  const other = time === undefined ? undefined : swapped(`${day} ${time}`);
  const end = (field: string) => String(valueAt(front, [field]));
  const [opens, closes] = path[0] === "closes" ? [end("opens"), other] : [other, end("closes")];
  if (other === undefined || opens === undefined || closes === undefined || opens >= closes)
    return { fix: "Write the day and the time of the advert." };
  const { fix, remedy } = didYouMean(value, other);
  return { fix: `${fix} Day and month may stand in each other’s place.`, remedy };
}

/**
 * Puts into words why a time of a vacancy is refused.
 * @param written the field as it was written, in backquotes
 */
export function explainTime(tag: OfTimes, written: string, path: Path, front: unknown): Explained {
  const value = String(valueAt(front, path));
  switch (tag) {
    case "not a day and a time": {
      const why = noSuchTime(value);
      return why === undefined
        ? { rule: "bad-format", problem: `${written} ${expectedInWords({ kind: "day and time" })}.` }
        : {
            rule: "impossible-date",
            problem: `${written}: ${why}.`,
            allowed: expectedInWords({ kind: "day and time" }).replace(/^must be /, ""),
            ...adviceForTime(value, path, front),
          };
    }
    case "hour that clocks leave out":
      return {
        rule: "impossible-date",
        problem: `${written}: in that night clocks go from 1 to 2, so nobody’s shows this time.`,
        fix: "Write a time before 01:00 or from 02:00 on.",
      };
    case "closes before it opens":
      return {
        rule: "contradiction",
        problem: `${written} must be after \`opens\`.`,
        ...inTheRightOrder(String(valueAt(front, ["opens"])), value),
      };
  }
}

/** What to write for a day and a time in another form; for a day alone, both of its ends. */
export function dayAndTimeAdvice(written: string, source: string): Partial<Advice> | undefined {
  const time = readLondonTime(written) === undefined ? readWrittenTime(written) : undefined;
  if (time === undefined) return undefined;
  const end = `${time.day} 23:59`;
  if (time.time !== undefined) return didYouMean(source, `${time.day} ${time.time}`);
  if (/24[:.]?00/.test(written)) return didYouMean(source, end);
  return {
    fix: `Write the time as well: \`${time.day} 00:00\` is the beginning of the day, \`${end}\` its end.`,
  };
}
