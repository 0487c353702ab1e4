import { describe, expect, test } from "vitest";
import { question } from "@/lib/offers/words/questions";
import { day, doubtsOf, person, worked } from "../offer-fixture";
import { offerUnder, outcome, tries } from "./outcome";

describe("registration and the council's own questions", () => {
  const registered = "{registeredWith: Social Work England}";
  const rota = "{answers: [{key: rota, question: Would you be on the rota?, answer: yes}]}";
  const agency = "{answers: [{key: agency, question: Do you come from an agency?, answer: no}]}";
  tries([
    [registered, {}, "asks answer:registered-with-social-work-england"],
    [registered, { answers: { "registered-with-social-work-england": true } }, "given"],
    [
      registered,
      { answers: { "registered-with-social-work-england": false } },
      "not given: it is for people registered with Social Work England (needs registration with Social Work England)",
    ],
    [rota, {}, "asks answer:rota"],
    [rota, { answers: { rota: true } }, "given"],
    [
      rota,
      { answers: { rota: false } },
      "not given: the answer to “Would you be on the rota?” is no (needs the answer yes to “Would you be on the rota?”)",
    ],
    [agency, { answers: { agency: false } }, "given"],
    [
      agency,
      { answers: { agency: true } },
      "not given: the answer to “Do you come from an agency?” is yes (needs the answer no to “Do you come from an agency?”)",
    ],
  ]);

  test("a body whose name has other signs than letters is asked for by a plain key", () => {
    const offer = offerUnder("{registeredWith: Health & Care Professions Council}");
    const key = "answer:registered-with-health-care-professions-council";
    expect(outcome(offer)).toBe(`asks ${key}`);
    expect(question(key, offer).words).toBe("Are you registered with Health & Care Professions Council?");
  });
});

describe("kinds of contract", () => {
  const permanent = "{contract: [permanent, fixed term]}";
  tries([
    [permanent, {}, "asks contract"],
    [permanent, { contract: "permanent" }, "given"],
    [permanent, { contract: "fixed term" }, "given"],
    [
      permanent,
      { contract: "agency" },
      "not given: it is not for agency contracts (needs one of these contracts: permanent or fixed term)",
    ],
  ]);
});

describe("contracts of six months or more", () => {
  const six = "{contractLastsAtLeast: six-months}";
  tries([
    [six, {}, "asks contract; asks contractMonths"],
    [six, { contract: "permanent" }, "given"],
    [six, { contract: "fixed term" }, "asks contractMonths"],
    [six, { contract: "fixed term", contractMonths: 7 }, "given"],
    [six, { contract: "fixed term", contractMonths: 6 }, "given"],
    [
      six,
      { contract: "fixed term", contractMonths: 5 },
      "not given: a contract of 5 months is shorter than 6 months (needs a contract of 6 months or more)",
    ],
    [
      "{contractLastsAtLeast: two-years}",
      { contract: "temporary", contractMonths: 1 },
      "not given: a contract of 1 month is shorter than 2 years (needs a contract of 2 years or more)",
    ],
  ]);

  describe("52 weeks are a year of twelve months, less a day", () => {
    const weeks = "{contractLastsAtLeast: weeks}";
    tries([
      [weeks, { contract: "fixed term", contractMonths: 12 }, "given"],
      [
        weeks,
        { contract: "fixed term", contractMonths: 11 },
        "not given: a contract of 11 months is shorter than 52 weeks (needs a contract of 52 weeks or more)",
      ],
    ]);
  });

  describe("of a length that is not published", () => {
    const unknown = "{contractLastsAtLeast: unknown-months}";
    const open = "benefit.rules.0.who.contractLength: Ashbourne has not published how long it must be";
    tries([
      [unknown, { contract: "permanent" }, "given"],
      [unknown, { contract: "fixed term", contractMonths: 60 }, open],
      [unknown, { contract: "fixed term" }, open],
    ]);
  });
});

describe("two years since qualifying", () => {
  const least = "{yearsQualifiedAtLeast: two-years}";
  const below = "{yearsQualifiedBelow: two-years}";
  const open =
    "benefit.rules.0.who.yearsQualified: Ashbourne has not published how many years qualified count";
  tries([
    [least, {}, "asks yearsQualified"],
    [least, { yearsQualified: 3 }, "given"],
    [least, { yearsQualified: 2 }, "given"],
    [
      least,
      { yearsQualified: 1 },
      "not given: 1 year qualified is less than 2 years (needs 2 years or more since qualifying)",
    ],
    [below, {}, "asks yearsQualified"],
    [below, { yearsQualified: 1 }, "given"],
    [
      below,
      { yearsQualified: 2 },
      "not given: 2 years qualified is not less than 2 years (needs less than 2 years since qualifying)",
    ],
    [
      below,
      { yearsQualified: 3 },
      "not given: 3 years qualified is not less than 2 years (needs less than 2 years since qualifying)",
    ],
    ["{yearsQualifiedAtLeast: unknown-years}", { yearsQualified: 30 }, open],
    ["{yearsQualifiedBelow: unknown-years}", { yearsQualified: 0 }, open],
  ]);

  test.each([
    [1, "given"],
    [0, "not given: 1 year qualified is less than 2 years (needs 2 years or more since qualifying)"],
  ])(
    "from %s at the start, they grow with the year that is complete on 31 August 2027",
    (yearsQualified, expected) => {
      const offer = offerUnder(least, { when: "{on: 2027-08-31}" });
      expect(outcome(offer, { yearsQualified })).toBe(expected);
    },
  );

  const OPEN = "by then it may be 1 or 2 whole years since you qualified";
  const TOO_FEW = expect.stringContaining("1 year qualified is less than 2 years");
  const TOO_MANY = expect.stringContaining("2 years qualified is not less than 2 years");

  test.each([
    // On the first day they are as told; the next year may be complete on any day after it.
    [least, 1, "2026-09-01", TOO_FEW],
    [least, 1, "2026-09-02", OPEN],
    [least, 1, "2027-08-30", OPEN],
    [least, 1, "2027-08-31", "given"],
    [least, 0, "2027-08-30", expect.stringContaining("0 years qualified is less than 2 years")],
    [least, 0, "2027-09-01", TOO_FEW],
    [least, 0, "2027-09-02", OPEN],
    [least, 2, "2026-09-02", "given"],
    [below, 1, "2026-09-01", "given"],
    [below, 1, "2026-09-02", OPEN],
    [below, 1, "2027-08-30", OPEN],
    [below, 1, "2027-08-31", TOO_MANY],
    [below, 0, "2027-09-01", "given"],
    [below, 2, "2026-09-02", TOO_MANY],
  ])("%s from %s whole years at the start, on %s: %s", (who, yearsQualified, on, expected) => {
    expect(outcome(offerUnder(who, { when: `{on: ${on}}` }), { yearsQualified })).toEqual(expected);
  });

  test("of pay by the month they may be complete in any month of a year in the job", () => {
    const monthly = offerUnder(least, { when: "{monthly: the whole amount}" });
    const years = (yearsQualified: number) =>
      worked(monthly, person({ yearsQualified }), 3).entries.map((entry) =>
        [entry.status, ...doubtsOf(entry)].join(": "),
      );
    expect(years(2)).toEqual(["certain", "certain", "certain"]);
    expect(years(1)).toEqual([`possible: ${OPEN}`, "certain", "certain"]);
    expect(years(0)).toEqual([`possible: ${OPEN}`, "certain"]);
  });
});

describe("the assessed and supported year", () => {
  const passed = "{assessedYear: passed}";
  const not = "{assessedYear: not passed}";
  const inIt = "{assessedYear: in it}";
  const inItOnly = "not given: it is for people who are in their assessed and supported year";
  const tooEarly =
    "not given: the assessed and supported year is not passed by then (needs passing the assessed and supported year)";
  const tooLate = "not given: it is for people who have not passed the assessed and supported year";
  tries([
    [passed, {}, "asks assessedYear"],
    [passed, { assessedYear: "passed" }, "given"],
    [passed, { assessedYear: day("2026-09-01") }, "given"],
    [passed, { assessedYear: day("2026-09-02") }, tooEarly],
    [passed, { assessedYear: "not taken" }, tooEarly],
    [not, {}, "asks assessedYear"],
    [not, { assessedYear: "passed" }, tooLate],
    [not, { assessedYear: day("2026-09-01") }, tooLate],
    [not, { assessedYear: day("2026-09-02") }, "given"],
    [not, { assessedYear: "not taken" }, "given"],
    [inIt, {}, "asks assessedYear"],
    [inIt, { assessedYear: "passed" }, inItOnly],
    [inIt, { assessedYear: day("2026-09-01") }, inItOnly],
    [inIt, { assessedYear: day("2026-09-02") }, "given"],
    [inIt, { assessedYear: "not taken" }, inItOnly],
  ]);
});

describe("new starters and existing staff", () => {
  const newcomers = "{standing: new starter}";
  const staff = "{standing: existing staff}";
  tries([
    [newcomers, {}, "asks standing"],
    [newcomers, { standing: "new starter" }, "given"],
    [
      newcomers,
      { standing: "existing staff" },
      "not given: it is for people who are new to the council (needs starting as somebody new to the council)",
    ],
    [staff, { standing: "existing staff" }, "given"],
    [staff, { standing: "new starter" }, "not given: it is for people who already work for the council"],
  ]);
});

describe("not for people back within six months", () => {
  const gap = "{notBackWithin: six-months}";
  tries([
    [gap, {}, "asks monthsSinceLeaving"],
    [gap, { monthsSinceLeaving: "never worked here" }, "given"],
    [gap, { monthsSinceLeaving: 7 }, "given"],
    [gap, { monthsSinceLeaving: 6 }, "given"],
    [
      gap,
      { monthsSinceLeaving: 5 },
      "not given: coming back 5 months after leaving is within 6 months (needs 6 months or more since leaving the council)",
    ],
    [
      gap,
      { monthsSinceLeaving: 1 },
      "not given: coming back 1 month after leaving is within 6 months (needs 6 months or more since leaving the council)",
    ],
    ["{notBackWithin: weeks}", { monthsSinceLeaving: 12 }, "given"],
    [
      "{notBackWithin: weeks}",
      { monthsSinceLeaving: 11 },
      "not given: coming back 11 months after leaving is within 52 weeks (needs 52 weeks or more since leaving the council)",
    ],
    [
      "{notBackWithin: unknown-months}",
      { monthsSinceLeaving: 60 },
      "benefit.rules.0.who.gap: Ashbourne has not published how long it must be",
    ],
    ["{notBackWithin: unknown-months}", { monthsSinceLeaving: "never worked here" }, "given"],
  ]);
});
