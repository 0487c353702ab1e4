import { describe, expect, test } from "vitest";
import { advertsOf } from "@/lib/vacancy-import/adverts-of";
import { readWrittenTime } from "@/lib/vacancy-import/written-times";
import { ATOM, CSV, JSON_FEED, JSON_LD, PAGE, POST, RSS, tableOf } from "./sources";

const first = (text: string) => advertsOf(text)[0];

describe("one post reads the same from every format", () => {
  test.each([
    ["a table", CSV],
    ["RSS", RSS],
    ["Atom", ATOM],
    ["JSON Feed", JSON_FEED],
    ["JobPosting data", JSON_LD],
    ["a page with JobPosting data", PAGE],
  ])("%s", (_, text) => {
    expect(first(text)).toMatchObject({
      reference: "RV-8",
      title: "Social Worker, Family Team",
      closes: { day: "2026-12-08", time: "12:00" },
      pay: { from: 41000, to: 43500 },
      contract: "permanent",
      hours: "part time",
      weeklyHours: 18.5,
      place: { street: "1 River Street", town: "Riverton", postcode: "RV1 1AA" },
      apply: "https://jobs.example.org/RV-8",
      text: "You would visit families, with a colleague beside you.",
      unread: [],
    });
  });
});

describe("times", () => {
  test.each([
    ["2026-12-01", "2026-12-01", undefined],
    ["2026-12-01T00:00:00", "2026-12-01", undefined],
    ["2026-12-01 17:30", "2026-12-01", "17:30"],
    // Summer time: midnight in London is 23:00 the day before elsewhere.
    ["2026-06-30T23:00:00Z", "2026-07-01", "00:00"],
    ["Wed, 01 Jul 2026 12:00:00 BST", "2026-07-01", "12:00"],
    ["Tue, 01 Dec 2026 12:00:00 +0100", "2026-12-01", "11:00"],
    ["01/12/2026", "2026-12-01", undefined],
    ["1/12/2026 5pm", "2026-12-01", "17:00"],
    ["Tuesday 1st December 2026 at 11.59 pm", "2026-12-01", "23:59"],
    ["1 Dec 2026, 12 noon", "2026-12-01", "12:00"],
    ["1 December 2026 at 12am", "2026-12-01", "00:00"],
  ])("%s", (words, day, time) => {
    expect(readWrittenTime(words)).toEqual({ day, time });
  });

  test.each([
    "12/31/2026",
    "30 February 2026",
    "soon",
    "1 December",
    "2026-12-01 25:00",
    "1 Dec 2026 or earlier",
    "2026-12",
  ])("%s is no day", (words) => expect(readWrittenTime(words)).toBeUndefined());
});

describe("nothing is guessed", () => {
  test("what a source does not say stays unsaid", () => {
    expect(first(tableOf(POST))).toMatchObject({
      opens: undefined,
      place: undefined,
      contract: undefined,
      hours: undefined,
      pay: undefined,
      interviews: undefined,
    });
  });

  test.each([
    "£22.50 an hour",
    "up to £43,500",
    "£20,000 pro rata",
    "Grade 7",
    "competitive",
    "£43,500 to £41,000",
  ])("pay “%s” is no range of a year, and is reported", (salary) => {
    const advert = first(tableOf({ ...POST, salary }));
    expect(advert?.pay).toBeUndefined();
    expect(advert?.unread).toEqual([`“${salary}” (salary)`]);
  });

  test("pay by the hour in JobPosting data is not pay for a year", () => {
    expect(first(JSON_LD.replace('"YEAR"', '"HOUR"'))?.pay).toBeUndefined();
  });
});

describe("the text of an advert", () => {
  test("keeps headings, lists and links, and loses scripts, pictures and tables", () => {
    const html =
      "<h1>Join us</h1><script>x()</script><p>You <b>visit</b> {families}.<img src=x></p><ul><li>Two days</li></ul><p><a href='javascript:x()'>Here</a> <a href='https://example.org/us'>About us</a></p><table><tr><td>1</td></tr></table>";
    expect(first(tableOf({ ...POST, description: html.replaceAll('"', '""') }))?.text).toBe(
      "## Join us\n\nYou **visit** \\{families}.\n\n- Two days\n\nHere [About us](https://example.org/us)",
    );
  });
});
