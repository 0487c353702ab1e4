import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import {
  formatTime,
  instantsOf,
  nextMidnight,
  readLondonTime,
  withOffset,
  writtenLondonTime,
} from "@/lib/calendar/london-time";

/** The moments at which London's clocks show a time, as UTC. */
function momentsOf(written: string): string[] {
  const time = readLondonTime(written);
  if (time === undefined) throw new Error(`${written} is no time.`);
  return instantsOf(time).map((instant) => new Date(instant).toISOString());
}

describe("a time in London", () => {
  test.each([
    ["in winter is that of UTC", "2026-12-01 12:00", ["2026-12-01T12:00:00.000Z"]],
    ["in summer is an hour ahead", "2026-07-01 00:30", ["2026-06-30T23:30:00.000Z"]],
    [
      "in the hour that comes twice is two moments",
      "2026-10-25 01:30",
      ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
    ],
    ["just after that hour is one", "2026-10-25 02:00", ["2026-10-25T02:00:00.000Z"]],
    ["in the hour that spring leaves out is none", "2027-03-28 01:30", []],
    ["just after it is one", "2027-03-28 02:00", ["2027-03-28T01:00:00.000Z"]],
  ])("%s", (_, written, moments) => {
    expect(momentsOf(written)).toEqual(moments);
  });

  test("is written as it is read", () => {
    expect(writtenLondonTime({ day: calendarDate("2026-12-01"), minutes: 9 * 60 + 5 })).toBe(
      "2026-12-01 09:05",
    );
  });

  test.each(["2026-02-30 12:00", "2026-12-01 24:00", "2026-12-01T12:00", "2026-12-01", "1 December, noon"])(
    "is not what %s says",
    (written) => {
      expect(readLondonTime(written)).toBeUndefined();
    },
  );

  test.each([
    ["2026-10-24T22:59:00Z", "2026-10-24T23:00:00.000Z"],
    ["2026-10-24T23:00:00Z", "2026-10-26T00:00:00.000Z"],
    ["2027-03-28T00:00:00Z", "2027-03-28T23:00:00.000Z"],
  ])("after %s the next day begins at %s: days are 23 to 25 hours long", (moment, next) => {
    expect(new Date(nextMidnight(Date.parse(moment))).toISOString()).toBe(next);
  });

  test.each([
    ["2026-12-01T12:00:00Z", "2026-12-01T12:00:00+00:00"],
    ["2026-07-01T16:00:00Z", "2026-07-01T17:00:00+01:00"],
    ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00+01:00"],
    ["2026-10-25T01:30:00Z", "2026-10-25T01:30:00+00:00"],
  ])("%s is %s for machines", (moment, words) => {
    expect(withOffset(Date.parse(moment))).toBe(words);
  });

  test("is read as people write it", () => {
    expect([0, 5, 540, 570, 720, 1020, 1439].map((minutes) => formatTime({ minutes }))).toEqual([
      "midnight",
      "12.05am",
      "9am",
      "9.30am",
      "midday",
      "5pm",
      "11.59pm",
    ]);
  });
});
