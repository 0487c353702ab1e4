import { describe, expect, test } from "vitest";
import { readWrittenTime } from "@/lib/calendar/written-times";

describe("a day and a time as jobs systems write it", () => {
  test.each([
    ["2026-12-01", "2026-12-01", undefined],
    ["2026-12-01 17:30", "2026-12-01", "17:30"],
    // Summer time: midday in London is 11:00 elsewhere.
    ["2026-07-01T11:00:00Z", "2026-07-01", "12:00"],
    ["2026-12-13T00:01:00Z", "2026-12-13", "00:01"],
    ["Wed, 01 Jul 2026 12:00:00 BST", "2026-07-01", "12:00"],
    ["Tue, 01 Dec 2026 12:00:00 +0100", "2026-12-01", "11:00"],
    ["01/12/2026", "2026-12-01", undefined],
    ["1/12/2026 5pm", "2026-12-01", "17:00"],
    ["Tuesday 1st December 2026 at 11.59 pm", "2026-12-01", "23:59"],
    ["1 Dec 2026, 12 noon", "2026-12-01", "12:00"],
    ["13/12/26", "2026-12-13", undefined],
    ["13.12.26 17:00", "2026-12-13", "17:00"],
    ["13-Dec-26", "2026-12-13", undefined],
    ["13-12-26", "2026-12-13", undefined],
    ["13th of December, ’26", "2026-12-13", undefined],
    ["December 13, 2026", "2026-12-13", undefined],
    ["2026/12/13", "2026-12-13", undefined],
    ["5 p.m. on Sunday, 13 December 2026", "2026-12-13", "17:00"],
    ["12 noon, 13 Sept. 2026", "2026-09-13", "12:00"],
    ["1 July 2026 17:00 GMT", "2026-07-01", "18:00"],
    ["1 July 2026, 17:00 (UK time)", "2026-07-01", "17:00"],
    ["1 July 2026 1700 hrs", "2026-07-01", "17:00"],
    ["1 July 2026 24:00", "2026-07-01", undefined],
  ])("%s", (words, day, time) => {
    expect(readWrittenTime(words)).toEqual({ day, time });
  });

  test.each([
    ["13/12/26 00:00", "2026-12-13"],
    ["Sunday 13 December 2026, midnight", "2026-12-13"],
    ["13 December 2026 at 12am", "2026-12-13"],
    ["2026-12-13T00:00:00Z", "2026-12-13"],
    ["2026-12-13T00:00:00.000+00:00", "2026-12-13"],
    ["Sun, 13 Dec 2026 00:00:00 GMT", "2026-12-13"],
    ["13 December 2026 00:00 GMT", "2026-12-13"],
    // Summer time: the one is 01:00 in London, the other midnight there, and systems mean the same day with both.
    ["2026-07-01T00:00:00Z", "2026-07-01"],
    ["2026-06-30T23:00:00Z", "2026-07-01"],
    ["2026-07-01T00:00:00+01:00", "2026-07-01"],
    ["1 July 2026 00:00 BST", "2026-07-01"],
    ["2026-07-01T00:00+0200", "2026-07-01"],
  ])("%s is midnight of a day, which may be its end", (words, day) =>
    expect(readWrittenTime(words)).toEqual({ day, time: undefined, isMidnight: true }),
  );

  test.each([
    "12/31/2026",
    "30 February 2026",
    "soon",
    "1 December",
    "2026-12-01 25:00",
    "1 Dec 2026 or earlier",
    "2026-12",
    "1 December 12 noon",
    "26-12-27",
    "Monday 13 December 2026",
  ])("%s is no day", (words) => expect(readWrittenTime(words)).toBeUndefined());
});
