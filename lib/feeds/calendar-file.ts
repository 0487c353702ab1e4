import { createEvents, type DateArray, type EventAttributes } from "ics";
import { type CalendarDate, partsOf } from "../calendar/calendar-date";

/** The library accepts a time stamp that its types lack. */
export type StampedEvent = EventAttributes & { readonly timestamp: number };

/** A day as the library takes it. */
export function dateArray(date: CalendarDate): DateArray {
  const { year, month, day } = partsOf(date);
  return [year, month, day];
}

const LONGEST_LINE_BYTES = 75;

const encoder = new TextEncoder();

/** Bytes of a letter in UTF-8. Nearly all are ASCII, and encoding each would take longer than all the rest of a file. */
const bytesOf = (letter: string) => (letter < "\u0080" ? 1 : encoder.encode(letter).length);

/** Folds a line at 75 bytes (RFC 5545, section 3.1). The library counts letters, and a pound sign is two bytes. */
function folded(line: string): string {
  const pieces = [""];
  let bytes = 0;
  for (const letter of line) {
    const more = bytesOf(letter);
    if (bytes + more > LONGEST_LINE_BYTES) {
      pieces.push(letter);
      // The space before a continuation counts.
      bytes = 1 + more;
    } else {
      pieces.push(`${pieces.pop()}${letter}`);
      bytes += more;
    }
  }
  return pieces.join("\r\n ");
}

/** The moment from which revisions are counted, so that a count of seconds fits 31 bits until 2088. */
const FIRST_REVISION = Date.parse("2020-01-01T00:00:00Z");

/**
 * Which of two forms of an event is the later: seconds since the first revision. The server remembers no file that it gave,
 * and one build answers many questions, so that only time tells one revision from the next.
 */
export function revision(moment: number): number {
  return Math.floor((moment - FIRST_REVISION) / 1000);
}

/** Events as an iCalendar file (RFC 5545). The library refuses to write one without any. */
export function calendarFile(
  events: readonly StampedEvent[],
  { product, name }: { readonly product: string; readonly name: string },
): string {
  const { error, value } = createEvents([...events], {
    method: "PUBLISH",
    productId: `-//Council Careers//${product}//EN`,
    calName: name,
  });
  if (value === null || value === undefined) throw error ?? new Error("The calendar could not be written.");
  const unfolded = value.replace(/\r\n[ \t]/g, "");
  return unfolded.split("\r\n").map(folded).join("\r\n");
}
