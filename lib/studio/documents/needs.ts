import { addDays, type CalendarDate, calendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { addMonths } from "../../calendar/months";
import type { Issue } from "../../content/issue";
import { type ParsedDocument, titleOf } from "../../content/parsed-document";
import { isStated } from "../../model/not-stated";
import { inWordsOfForms } from "../form/still-to-fill";

/** Something that an editor has to see to. */
export interface Need {
  readonly file: string;
  readonly what: string;
}

const MONTHS_BETWEEN_REVIEWS = 12;
/** How far an editor looks ahead, in days: a vacancy that closes, pay that starts. */
const DAYS_AHEAD = 60;

/** What needs an editor of some documents: mistakes first, then what comes, then reviews that are due. */
export function needsOf(
  documents: readonly ParsedDocument[],
  issues: readonly Issue[],
  today: CalendarDate,
): readonly Need[] {
  const until = addDays(today, DAYS_AHEAD);
  const isSoon = (day: string) => day > today && day <= until;
  return [
    ...issues.map((issue) => {
      const { problem, fix } = inWordsOfForms(issue);
      return { file: issue.file, what: `${problem}${fix === undefined ? "" : ` ${fix}`}` };
    }),
    ...documents.flatMap((document) => comingOf(document, isSoon)),
    ...documents
      .filter(({ data }) => addMonths(calendarDate(data.reviewed), MONTHS_BETWEEN_REVIEWS) <= today)
      .map(({ file, data }) => ({
        file,
        what: `${titleOf(data)} was last reviewed on ${formatDay(data.reviewed)}.`,
      })),
  ];
}

function comingOf({ file, data }: ParsedDocument, isSoon: (day: string) => boolean): Need[] {
  if ("closes" in data && isSoon(data.closes.slice(0, 10)))
    return [{ file, what: `${titleOf(data)} closes on ${formatDay(data.closes.slice(0, 10))}.` }];
  if (!("values" in data)) return [];
  return data.values.flatMap(({ from }) =>
    isStated(from) && isSoon(from)
      ? [{ file, what: `New pay of ${titleOf(data)} starts on ${formatDay(from)}.` }]
      : [],
  );
}
