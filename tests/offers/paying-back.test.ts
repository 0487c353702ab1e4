import { describe, expect, test } from "vitest";
import { plus } from "@/lib/money/arithmetic";
import { formatPounds } from "@/lib/money/format";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { answerOf, figures, given } from "./answered";
import { day, doubtsOf, role } from "./offer-fixture";

/** Paying back that is counted from what comes later in the job, until a named day, and by a move out of the teams. */

const FIGURES = figures({
  money: "1500 pounds",
  large: "4800 pounds",
  year: "12 months",
  "half-year": "6 months",
  all: "100 percent",
  half: "50 percent",
  quarter: "25 percent",
});

function payment(amount: string, when: string, repay: string): string {
  return `{gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: ${repay}}`;
}

/** What becomes of everything paid to somebody who leaves on a day: certain, and how much more it may be. */
function left(
  rules: readonly string[],
  lastDay: string,
  told: Partial<Circumstances> = {},
  who = "",
): string {
  const answer = answerOf(`${who}${FIGURES}rules: [${rules.join(", ")}]`, { told });
  const { certain, possible } = settlement(answer, day(lastDay));
  const open = plus(certain.notStated, possible.notStated);
  return `${formatPounds(certain.back)} back${open > 0 ? `, ${formatPounds(open)} open` : ""}`;
}

describe("£1,500 at the start and £1,500 on passing: all of it before passing, half in the 12 months after", () => {
  const TERMS = "{of: assessed year passed, before: all of it, steps: [{within: year, percent: half}]}";
  const rules = [payment("money", "starting", TERMS), payment("money", "assessed year passed", TERMS)];
  const told = { assessedYear: day("2027-09-06") };

  test.each([
    ["2027-03-01", "£1,500 back"],
    ["2027-09-05", "£1,500 back"],
    ["2027-09-06", "£1,500 back"],
    ["2028-03-01", "£1,500 back"],
    ["2028-09-05", "£0 back"],
  ])("leaving on %s means %s", (lastDay, back) => {
    expect(left(rules, lastDay, told)).toBe(back);
  });

  test("who has not said when they pass it may pay back half of the first payment, or all of it", () => {
    expect(left(rules.slice(0, 1), "2028-03-01")).toBe("£0 back, £1,500 open");
  });

  test("who passed it before the job may still be within the time", () => {
    expect(left(rules.slice(0, 1), "2026-12-31", { assessedYear: "passed" })).toBe("£0 back, £750 open");
    expect(left(rules.slice(0, 1), "2027-12-31", { assessedYear: "passed" })).toBe("£0 back");
  });
});

describe("a course, all of its £1,500 back within a year of the day when you pass it", () => {
  const passing =
    "{event: you pass the course, question: On which day would you pass the course?, key: course}";
  const rule = (before: string) =>
    payment("money", "starting", `{within: year, of: ${passing}, how: all of it${before}}`);
  const told = { events: { course: day("2027-03-01") } };

  test.each([
    ["", "2027-02-28", "£0 back, £1,500 open"],
    [", before: nothing", "2027-02-28", "£0 back"],
    [", before: all of it", "2027-02-28", "£1,500 back"],
    ["", "2027-03-01", "£1,500 back"],
    ["", "2028-02-28", "£1,500 back"],
    ["", "2028-02-29", "£0 back"],
  ])("%s: leaving on %s means %s", (before, lastDay, back) => {
    expect(left([rule(before)], lastDay, told)).toBe(back);
  });

  test("of a day that nobody has named it is open, also where leaving before it costs nothing", () => {
    expect(left([rule(", before: nothing")], "2028-12-31")).toBe("£0 back, £1,500 open");
    expect(left([rule(", before: all of it")], "2026-12-31", { events: { course: "never" } })).toBe(
      "£1,500 back",
    );
  });

  test("is asked about and said in words", () => {
    const answer = answerOf(`${FIGURES}rules: [${rule(", before: nothing")}]`);
    expect(answer.entries[0]?.rule.words).toContain(
      "If you leave within 12 months of the day when you pass the course, you pay all of it back; before that, nothing.",
    );
  });
});

describe("a payment in June, half of it back from whoever leaves on or before 30 September", () => {
  const TERMS = "{of: being paid, steps: [{until: 30 September, percent: half}]}";
  const rule = payment("money", "{inPostOn: 31 March, paidIn: June, shortFirstYear: in full}", TERMS);

  test.each([
    ["2027-08-15", "£750 back"],
    ["2027-09-30", "£750 back"],
    ["2027-10-01", "£0 back"],
  ])("leaving on %s means %s", (lastDay, back) => {
    expect(left([rule], lastDay)).toBe(back);
  });

  test("until a day of one year it is the same day for everybody", () => {
    const fixed = payment("money", "starting", "{until: 2027-03-31, of: being paid, how: all of it}");
    expect(left([fixed], "2027-03-31")).toBe("£1,500 back");
    expect(left([fixed], "2027-04-01")).toBe("£0 back");
  });
});

describe("£1,500 at the start, until 31 March 2028 the part for what is left of the time", () => {
  const rule = (how: string, day_ = "2028-03-31") =>
    payment("money", "starting", `{of: starting, until: ${day_}, how: ${how}}`);
  const startingOn = (start: string) => ({ start: day(start) });

  test.each([
    // Of 19 months, 13 are left after six.
    ["2026-09-01", "in proportion to months left", "2027-02-28", "£1,026.32 back"],
    ["2026-09-01", "in proportion to months left", "2027-03-15", "£1,026.32 back"],
    ["2026-09-01", "in proportion to complete months left", "2027-03-15", "£947.37 back"],
    ["2026-09-01", "in proportion to months left", "2028-03-31", "£0 back"],
    // 91 of 578 days are left.
    ["2026-09-01", "in proportion to days left", "2027-12-31", "£236.16 back"],
    // The day cuts the nineteenth month short.
    ["2026-09-15", "in proportion to months left", "2026-10-14", "£1,421.05 back"],
    ["2026-09-15", "in proportion to months left", "2028-03-31", "£78.95 back"],
    ["2026-09-15", "in proportion to months left", "2028-04-01", "£0 back"],
    [
      "2026-09-01",
      "{inFullFor: year, afterwards: in proportion to months left}",
      "2027-08-30",
      "£1,500 back",
    ],
    // Of the seven months after the year, three are left.
    [
      "2026-09-01",
      "{inFullFor: year, afterwards: in proportion to months left}",
      "2027-12-31",
      "£642.86 back",
    ],
  ])("who starts on %s, %s, and leaves on %s: %s", (start, how, lastDay, back) => {
    expect(left([rule(how)], lastDay, startingOn(start))).toBe(back);
  });

  test("until the first 31 March after the start, the same day of another year is another time", () => {
    expect(left([rule("in proportion to months left", "31 March")], "2026-11-30")).toBe("£857.14 back");
  });
});

describe("a move out of the teams seven months after £4,800, of which a quarter is paid back then", () => {
  const TERMS =
    "of: being paid, steps: [{within: half-year, percent: half}, {within: year, percent: quarter}]";
  const rule = (more: string) => payment("large", "{on: 2027-04-01}", `{${TERMS}${more}}`);
  const who = "who: {roles: everyone, teams: [front-door]}\n";
  const told = { team: "front-door", moves: [{ from: day("2027-11-01"), team: "long-term" }] };
  const lines = (more: string, who_ = who) =>
    given(`${who_}${FIGURES}rules: [${rule(more)}]`, { told, of: role("social-worker") });

  test("counts as leaving where the council says so", () => {
    expect(lines(", ifMovesOut: as on leaving")).toEqual(["2027-04-01: £3,600 to £4,800 (possible)"]);
    const answer = answerOf(`${who}${FIGURES}rules: [${rule(", ifMovesOut: as on leaving")}]`, { told });
    expect(doubtsOf(answer.entries[0])).toEqual([
      "you move on 1 November 2027 where it is not paid, and pay back of it what somebody pays back who leaves then",
    ]);
  });

  test("is in doubt where the council has not said", () => {
    expect(lines("")).toEqual(["2027-04-01: £3,600 to £4,800 (possible)"]);
  });

  test("costs nothing where the council says so, where the payment is for every team, or once the time is over", () => {
    expect(lines(", ifMovesOut: nothing")).toEqual(["2027-04-01: £4,800 (certain)"]);
    expect(lines(", ifMovesOut: as on leaving", "")).toEqual(["2027-04-01: £4,800 (certain)"]);
    const later = { ...told, moves: [{ from: day("2028-04-01"), team: "long-term" }] };
    expect(given(`${who}${FIGURES}rules: [${rule("")}]`, { told: later })).toEqual([
      "2027-04-01: £4,800 (certain)",
    ]);
  });

  test("and is settled by then, whenever somebody leaves after it", () => {
    expect(left([rule(", ifMovesOut: as on leaving")], "2028-03-31", told, who)).toBe("£1,200 back");
  });
});

test("until 31 March 2027, counted from a course that ends on 2 April: all of it is paid back before that day, and nothing from it on", () => {
  const rule = payment(
    "money",
    "starting",
    "{until: 2027-03-31, of: {event: you finish the course, question: When?, key: course}, how: all of it, before: all of it}",
  );
  const told = { events: { course: day("2027-04-02") } };
  const [entry] = answerOf(`${FIGURES}rules: [${rule}]`, { told }).entries;
  expect(entry).toMatchObject({ repayableUntil: "2027-04-02" });
  expect(["2027-04-01", "2027-04-02"].map((on) => left([rule], on, told))).toEqual([
    "£1,500 back",
    "£0 back",
  ]);
});
