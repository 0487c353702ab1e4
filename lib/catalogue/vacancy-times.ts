import { type Instant, instantsOf, readLondonTime } from "../calendar/london-time";
import type { Vacancy } from "./types";

type Times = Pick<Vacancy, "opens" | "closes">;

function momentsOf(written: string): readonly Instant[] {
  const time = readLondonTime(written);
  const moments = time === undefined ? [] : instantsOf(time);
  if (moments.length === 0)
    throw new RangeError(`"${written}" is no time in London; write it YYYY-MM-DD HH:MM.`);
  return moments;
}

/** The moment from which a vacancy is shown. Of a time that London's clocks show twice, the first. */
export function openingOf({ opens }: Times): Instant {
  return Math.min(...momentsOf(opens));
}

/**
 * The moment from which it is closed. Of a time that London's clocks show twice, the second: nobody who reads the page is
 * turned away before the time that it gives.
 */
export function closingOf({ closes }: Times): Instant {
  return Math.max(...momentsOf(closes));
}
