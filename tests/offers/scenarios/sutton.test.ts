import path from "node:path";
import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { questionsFor } from "@/lib/offers/questions/questions";
import { timeline } from "@/lib/offers/timeline/timeline";
import {
  compileFolder,
  day,
  doubtsOf,
  hours,
  payments,
  person,
  reasonFor,
  role,
  salary,
  worked,
} from "../offer-fixture";

const sutton = () =>
  compileFolder(path.join(import.meta.dirname, "../../../content/sutton/benefits"), {
    council: "Sutton",
    roles: {
      "social-worker": { name: "Social Worker", plural: "Social Workers" },
      "newly-qualified-social-worker": {
        name: "Newly Qualified Social Worker",
        plural: "Newly Qualified Social Workers",
      },
      "supervising-social-worker": {
        name: "Supervising Social Worker",
        plural: "Supervising Social Workers",
      },
      manager: { name: "Manager", plural: "Managers" },
      "team-manager": { name: "Team Manager", plural: "Team Managers" },
      "service-manager": { name: "Service Manager", plural: "Service Managers" },
      "personal-adviser": { name: "Personal Adviser", plural: "Personal Advisers" },
    },
    grades: {},
    teams: {},
    services: {},
  });

const eligible = () => person({ startingSalary: salary(41_000) });
const offer = () => sutton().offer;
const ITEMS = ["welcome-payment", "retention-payment", "registration-fee", "extra-annual-leave"];

describe("Sutton's recruitment and retention offer", () => {
  test("its rules fit together", () => {
    expect(sutton().problems).toEqual([]);
  });

  test("a social worker on £41,000 gets £1,000 with the first salary, then £1,000, £2,000, £3,000 and £3,000 a year", () => {
    expect(payments(worked(offer(), eligible(), 6))).toEqual([
      "2026-09-01 to 2026-09-30: £1,000 (certain)",
      "2027-08-31: £1,000 (certain)",
      "2028-08-31: £2,000 (certain)",
      "2029-08-31: £3,000 (certain)",
      "2030-08-31: £3,000 (certain)",
      "2031-08-31: £3,000 (certain)",
      "2032-08-31: £3,000 (certain)",
      "Sutton has not said when it is paid: not stated (not stated)",
    ]);
  });

  test("five years come to £13,000, £2,000 of it in the first", () => {
    const result = worked(offer(), eligible(), 5);
    expect(result.totals).toMatchObject({ certain: 1_300_000, possible: 0 });
    expect(result.years.map(({ certain }) => certain)).toEqual([200_000, 200_000, 300_000, 300_000, 300_000]);
  });

  test.each(["social-worker", "team-manager", "service-manager"])(
    "a %s who starts on £40,833 gets it",
    (slug) => {
      const result = worked(offer(), person({ startingSalary: salary(40_833) }), 1, role(slug));
      expect(result.totals.certain).toBe(200_000);
    },
  );

  test.each(ITEMS)("a social worker at £40,832 does not get the %s: the offer starts at £40,833", (item) => {
    const result = worked(offer(), person({ startingSalary: salary(40_832) }), 5);
    const nothing = result.nothing.find(({ benefit }) => benefit === item);
    expect(nothing?.reason).toBe("starting salary £40,832 is below £40,833");
    expect(nothing?.change).toBe("a starting salary of £40,833 or more");
  });

  test("a social worker at £40,832.99 is a penny short", () => {
    const result = worked(offer(), person({ startingSalary: salary(40_832.99) }), 5);
    expect(reasonFor(result, "welcome-payment")).toBe("starting salary £40,832.99 is below £40,833");
  });

  test("a personal adviser gets none of it, whatever the salary: it is for three roles", () => {
    const result = worked(offer(), person({ startingSalary: salary(90_000) }), 5, role("personal-adviser"));
    expect(reasonFor(result, "retention-payment")).toBe(
      "it is for social workers, team managers and service managers, not for personal advisers",
    );
    expect(result.entries).toEqual([]);
  });

  test.each([
    ["newly-qualified-social-worker", "newly qualified social workers"],
    ["supervising-social-worker", "supervising social workers"],
    ["manager", "managers"],
  ])("a %s may get it: Sutton has not said whether they count, and says so once", (slug, people) => {
    const result = worked(offer(), eligible(), 3, role(slug));
    expect(result.totals).toMatchObject({ certain: 0, possible: 700_000 });
    const matter = `Sutton has not said whether this is for ${people}`;
    expect(result.notStated.filter(({ words }) => words === matter)).toHaveLength(1);
    expect(result.notStated.find(({ words }) => words === matter)?.benefits.toSorted()).toEqual(
      ITEMS.toSorted(),
    );
  });

  test("a newly qualified social worker below the threshold gets nothing, whether they count or not", () => {
    const result = worked(
      offer(),
      person({ startingSalary: salary(40_000) }),
      3,
      role("newly-qualified-social-worker"),
    );
    expect(reasonFor(result, "welcome-payment")).toBe("starting salary £40,000 is below £40,833");
  });

  test("part time on £48,000 for 27 of 36 hours, £36,000 in hand: Sutton has not said which pay the threshold means", () => {
    const result = worked(offer(), person({ startingSalary: salary(48_000), hours: hours(27) }), 1);
    expect(result.totals).toMatchObject({ certain: 0, possible: 200_000 });
    expect(doubtsOf(result.entries[0], offer().names)).toEqual([
      "not stated: Sutton has not said whether £40,833 means full-time pay or the pay for your hours",
      "not stated: Sutton has not said whether these payments are reduced for part-time hours",
    ]);
  });

  test("part time on £66,000 for 27 of 36 hours, £49,500 in hand: the threshold is reached either way, pro rata is not stated", () => {
    const [welcome] = worked(
      offer(),
      person({ startingSalary: salary(66_000), hours: hours(27) }),
      1,
    ).entries;
    expect(doubtsOf(welcome, offer().names)).toEqual([
      "not stated: Sutton has not said whether these payments are reduced for part-time hours",
    ]);
    expect(welcome).toMatchObject({ amount: { least: 75_000, most: 100_000 }, status: "possible" });
  });

  test("full time, neither the reading of the threshold nor pro rata matters, and neither is mentioned", () => {
    const matters = worked(offer(), eligible(), 5).notStated.map(({ key }) => key);
    expect(matters).not.toContain("proRata.payments");
    expect(matters).not.toContain("recruitment-and-retention-offer.who.startingSalaryReads");
  });

  test("the fee is paid back, of an amount that is not published, and counts for nothing", () => {
    const fee = worked(offer(), eligible(), 1).entries.find(({ gives }) => gives === "reimbursement");
    expect(fee).toMatchObject({ amount: { most: 0, isOpen: true }, status: "not stated" });
  });

  test("extra leave grows by a day a year to five, and all leave to 32 days at most; when the first comes is not stated", () => {
    const leave = worked(offer(), eligible(), 7).years.flatMap((year) => year.leave);
    expect(leave.map(({ extra }) => extra)).toEqual([
      { least: 0, most: 1 },
      { least: 1, most: 2 },
      { least: 2, most: 3 },
      { least: 3, most: 4 },
      { least: 4, most: 5 },
      { least: 5, most: 5 },
      { least: 5, most: 5 },
    ]);
    expect(leave.map(({ atMost, entitlement }) => [atMost, entitlement])).toEqual(
      Array.from({ length: 7 }, () => [32, "not stated"]),
    );
  });

  test("the six general benefits are named without figures, for everyone, and count for nothing", () => {
    const result = worked(offer(), person(), 1, role("personal-adviser"));
    const named = result.nothing.filter(({ kind }) => kind === "named only");
    expect(named).toHaveLength(6);
    expect(named[0]?.reason).toBe("Sutton names it and publishes no figure or rule to count");
  });

  test("whether a payment must be paid back is not stated: nothing is safe, nothing is owed", () => {
    const { certain } = settlement(worked(offer(), eligible(), 2), day("2027-10-31"));
    expect(certain).toEqual({ back: 0, safe: 0, notStated: 200_000 });
  });

  test("it asks for the start, the salary and the hours, and nothing else", () => {
    expect(questionsFor(offer(), role("social-worker"))).toEqual(["start", "startingSalary", "hours"]);
    expect(questionsFor(offer(), role("personal-adviser"))).toEqual(["start"]);
  });

  test("with no salary said, everything is possible and the salary is the question", () => {
    const result = timeline(
      offer(),
      role("social-worker"),
      person({ startingSalary: "unanswered" }),
      day("2026-09-01"),
      2,
    );
    expect(result.totals).toMatchObject({ certain: 0, possible: 400_000 });
    expect(result.openQuestions).toEqual(["startingSalary"]);
  });

  test("leaving on the last day of the second year still earns its bonus; a day earlier does not", () => {
    const leavingOn = (date: string) =>
      worked(offer(), { ...eligible(), leaving: { on: day(date), noticeGiven: "unanswered" } }, 5).totals
        .certain;
    expect(leavingOn("2028-08-31")).toBe(400_000);
    expect(leavingOn("2028-08-30")).toBe(200_000);
  });
});
