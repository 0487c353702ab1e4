import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { day } from "./offer-fixture";
import { lines, paid } from "./times-written";

/** Times that come once, for somebody who starts on 1 September 2026. */

const ON_1_SEPTEMBER = "2026-09-01: £1,200 (certain)";

describe("at the start", () => {
  test("or with the salary of the first month, some day in what is left of it", () => {
    expect(lines("starting")).toEqual([`${ON_1_SEPTEMBER} when you start`]);
    expect(lines("first salary", { start: day("2026-09-15") })).toEqual([
      "2026-09-15 to 2026-09-30: £1,200 (certain) with your first month’s salary",
    ]);
  });
});

describe("on a day that the rule names", () => {
  test("from the first in the job on", () => {
    expect(lines("{on: 2027-01-15}")).toEqual(["2027-01-15: £1,200 (certain) on 15 January 2027"]);
    expect(lines("{on: 2026-09-01}")).toEqual([`${ON_1_SEPTEMBER} on 1 September 2026`]);
    expect(lines("{on: 2026-08-31}")).toEqual([
      "nothing: it was paid on 31 August 2026, before you start (undefined)",
    ]);
  });

  test("that the council has not named is asked for this rule", () => {
    const { notStated } = paid("not stated");
    expect(notStated.map(({ key, words }) => [key, words])).toEqual([
      ["benefit.rules.0.when", "Benefit: Ashbourne has not said when it is paid"],
    ]);
  });
});

describe("after six months of service", () => {
  const afterwards = (told: Partial<Circumstances> = {}, from = "starting") =>
    lines("{after: half-year}", told, 1, `, serviceFrom: ${from}`);

  test("on the day that completes them", () => {
    expect(afterwards()).toEqual(["2027-02-28: £1,200 (certain) on completing 6 months of service"]);
  });

  test("of service elsewhere too, unless they were complete before the job began", () => {
    const elsewhere = (since: string) =>
      afterwards({ continuousServiceFrom: day(since) }, "continuous local government service");
    expect(elsewhere("2026-03-02")).toEqual([`${ON_1_SEPTEMBER} on completing 6 months of service`]);
    expect(elsewhere("2026-03-01")).toEqual([
      "nothing: you have completed 6 months of service before you start (undefined)",
    ]);
  });

  test("of service that nobody can date, or that never begins", () => {
    expect(afterwards({}, "assessed year passed")).toEqual([
      "after 6 months of service: £1,200 (possible) after 6 months of service; assessedYear",
    ]);
    expect(afterwards({ assessedYear: "not taken" }, "assessed year passed")).toEqual([
      "nothing: it counts from an assessed and supported year, and none is taken (undefined)",
    ]);
  });

  test("or after a time that is not published, which is asked for this rule", () => {
    const { entries, notStated } = paid("{after: unknown}");
    expect(entries.map(({ status, when }) => [status, when.kind])).toEqual([["possible", "undated"]]);
    expect(notStated.map(({ key }) => key)).toEqual(["benefit.rules.0.when"]);
  });
});

describe("on passing probation", () => {
  const UNTOLD = [
    "when you pass your probation: £1,200 (possible) when you pass your probation; probationEnds",
  ];

  test("on the day that the person names; on the one that the length makes it is possible, for nobody has passed it by its length", () => {
    const named = { probationEnds: day("2027-05-31") };
    const later = ["2027-05-31: £1,200 (certain) when you pass your probation"];
    expect(lines("probation passed", named)).toEqual(later);
    expect(lines("{probationOf: half-year}", named)).toEqual(later);
    expect(lines("{probationOf: half-year}")).toEqual([
      "2027-02-28: £1,200 (possible) when you pass your probation; probationEnds",
    ]);
  });

  test.each(["probation passed", "{probationOf: unknown}"])("%s is a question without an answer", (when) =>
    expect(lines(when)).toEqual(UNTOLD),
  );

  test("from the first day in the job on", () => {
    const ended = (on: string) => lines("probation passed", { probationEnds: day(on) });
    expect(ended("2026-09-01")).toEqual([`${ON_1_SEPTEMBER} when you pass your probation`]);
    expect(ended("2026-08-31")).toEqual(["nothing: your probation was passed before you start (undefined)"]);
  });
});

describe("on passing the assessed and supported year", () => {
  const passed = (assessedYear: Circumstances["assessedYear"]) =>
    lines("assessed year passed", { assessedYear });

  test("from the first day in the job on", () => {
    const BEFORE = "nothing: the assessed and supported year was passed before you start (undefined)";
    expect(passed(day("2026-09-01"))).toEqual([
      `${ON_1_SEPTEMBER} when you pass your assessed and supported year`,
    ]);
    expect(passed(day("2026-08-31"))).toEqual([BEFORE]);
    expect(passed("passed")).toEqual([BEFORE]);
  });

  test("without an answer is a question", () => {
    expect(passed("unanswered")).toEqual([
      "when you pass your assessed and supported year: £1,200 (possible) when you pass your assessed and supported year; assessedYear",
    ]);
  });
});

test("something that happens on the first day in the job is paid for", () => {
  const told = { events: { qualify: day("2026-09-01") } };
  expect(lines("{event: you qualify, question: When would you?, key: qualify}", told)).toEqual([
    `${ON_1_SEPTEMBER} when you qualify`,
  ]);
});

describe("an amount by service", () => {
  const steps =
    "{byService: [{afterYears: 0, amount: money}, {afterYears: 1, amount: cap}], afterLastStep: nothing}";
  const LAST_OF_YEAR = day("2027-08-31");
  const told = {
    probationEnds: LAST_OF_YEAR,
    assessedYear: LAST_OF_YEAR,
    events: { qualify: LAST_OF_YEAR },
  };

  test.each(["starting", "first salary"])("%s is that of no service", (when) => {
    expect(lines(when, told, 1, "", steps)).toEqual([expect.stringContaining(": £1,200 (certain)")]);
  });

  test.each([
    "{on: 2027-08-31}",
    "probation passed",
    "assessed year passed",
    "{event: you qualify, question: When would you?, key: qualify}",
  ])("%s counts the year that is complete on that day", (when) => {
    expect(lines(when, told, 1, "", steps)).toEqual([
      expect.stringContaining("2027-08-31: £1,500 (certain)"),
    ]);
  });
});
