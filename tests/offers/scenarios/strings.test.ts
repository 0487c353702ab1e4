import { describe, expect, test } from "vitest";
import { isMoney } from "@/lib/offers/entries/outcome";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import {
  day,
  doubtsOf,
  hours,
  inWords,
  offerOf,
  payments,
  person,
  role,
  salary,
  worked,
} from "../offer-fixture";

describe("paying back after leaving", () => {
  const offer = () => offerOf("paying-back");
  const result = () => worked(offer(), person(), 4);
  const leaving = (on: string, benefit: string) => {
    const line = settlement(result(), day(on)).lines.find(({ entry }) => entry.rule.benefit === benefit);
    return line && { back: line.back, safe: line.safe, notStated: line.notStated };
  };

  test("all of £4,000 within a year, half within two, then nothing", () => {
    expect(leaving("2027-08-30", "welcome-payment")).toEqual({ back: 400_000, safe: 0, notStated: 0 });
    expect(leaving("2027-08-31", "welcome-payment")).toEqual({ back: 200_000, safe: 200_000, notStated: 0 });
    expect(leaving("2028-08-30", "welcome-payment")).toEqual({ back: 200_000, safe: 200_000, notStated: 0 });
    expect(leaving("2028-08-31", "welcome-payment")).toEqual({ back: 0, safe: 400_000, notStated: 0 });
  });

  test("it is repayable until the day on which two years are complete", () => {
    const [welcome] = result().entries.filter(isMoney);
    expect(welcome?.repayableUntil).toBe("2028-08-31");
  });

  test("in proportion to the days left of 365, £730 is £2 a day", () => {
    // Paid on 28 February 2027, which is the first of the 365 days.
    expect(leaving("2027-02-28", "training-payment")).toEqual({ back: 72_800, safe: 200, notStated: 0 });
    expect(leaving("2027-08-31", "training-payment")).toEqual({ back: 36_000, safe: 37_000, notStated: 0 });
    expect(leaving("2028-02-27", "training-payment")).toEqual({ back: 0, safe: 73_000, notStated: 0 });
  });

  test("where the council has not said how much, nothing is safe until the time is over", () => {
    expect(leaving("2028-08-29", "loyalty-payment")).toEqual({ back: 0, safe: 0, notStated: 90_000 });
    expect(leaving("2028-08-30", "loyalty-payment")).toEqual({ back: 0, safe: 90_000, notStated: 0 });
  });

  test("before it is paid there is nothing to pay back", () => {
    expect(leaving("2027-02-27", "training-payment")).toBeUndefined();
  });

  test("in proportion to the months left of 24: eight complete months of £5,001 leave two thirds", () => {
    const golden = worked(
      offerOf("golden-hello-in-two-parts"),
      person({
        standing: "new starter",
        contract: "permanent",
        yearsQualified: 9,
        monthsSinceLeaving: "never worked here",
        probationEnds: day("2027-02-28"),
        answers: { "registered-with-social-work-england": true },
      }),
      2,
    );
    expect(settlement(golden, day("2027-04-30")).certain).toEqual({
      back: 333_400,
      safe: 166_700,
      notStated: 0,
    });
    expect(settlement(golden, day("2028-08-31")).certain).toEqual({ back: 0, safe: 500_100, notStated: 0 });
  });

  test("a row for each month: 48 last days in four years, the first at the end of September 2026", () => {
    const months = leavingMonths(offer(), worked(offer(), person(), 4));
    expect(months).toHaveLength(48);
    expect(months[0]?.lastDay).toBe("2026-09-30");
    expect(months[11]?.certain).toEqual({
      back: 200_000 + 36_000,
      safe: 200_000 + 37_000,
      notStated: 90_000,
    });
  });

  test("the rows are the same for somebody who has said when they leave", () => {
    const leaving = { on: day("2027-03-31"), noticeGiven: day("2027-01-15") };
    const rows = (who: Circumstances) => leavingMonths(offer(), worked(offer(), who, 4));
    expect(rows(person({ leaving }))).toEqual(rows(person()));
  });
});

describe("a market supplement paid by the month, reviewed every two years", () => {
  const offer = () => offerOf("market-supplement");

  test("£2,400 a year is £200 a month; from the first review on it is only possible", () => {
    expect(payments(worked(offer(), person(), 3)).slice(0, 3)).toEqual([
      "2026-09-01 to 2027-08-31: £2,400 (certain)",
      "2027-09-01 to 2028-08-31: £2,400 (certain)",
      "2028-09-01 to 2029-03-31: £1,400 (possible)",
    ]);
    const [year] = worked(offer(), person(), 1).entries.filter(isMoney);
    expect(year?.months.map(({ amount }) => amount)).toEqual(Array.from({ length: 12 }, () => 20_000));
  });

  test("what happens after March 2029 is not stated, and said once", () => {
    const words = worked(offer(), person(), 8).notStated.map((matter) => matter.words);
    expect(words.filter((matter) => /after 31 March 2029/.test(matter))).toHaveLength(1);
  });

  test("hours that change in the middle of a month change the supplement from that day", () => {
    const changes = [{ from: day("2027-04-16"), share: hours(18) }];
    expect(payments(worked(offer(), person({ hoursChanges: changes }), 1))).toEqual([
      "2026-09-01 to 2027-04-15: £1,500 (certain)",
      "2027-04-16 to 2027-08-31: £450 (certain)",
    ]);
  });

  test("leaving on 15 November pays half of November", () => {
    const leaving = { on: day("2026-11-15"), noticeGiven: "unanswered" } as const;
    expect(payments(worked(offer(), person({ leaving }), 1))).toEqual([
      "2026-09-01 to 2026-11-15: £500 (certain)",
    ]);
  });

  test("a start in the middle of a month still comes to a whole year's supplement", () => {
    expect(worked(offer(), person({ start: day("2026-09-15") }), 1).totals.certain).toBe(230_667);
  });

  test("a grade that the table leaves out is not stated; a role without a published grade likewise", () => {
    expect(payments(worked(offer(), person(), 1, role("social-worker", { grade: "grade-7" })))[0]).toBe(
      "2026-09-01 to 2027-08-31: not stated (not stated)",
    );
    const unknown = worked(offer(), person(), 1, role("social-worker", { grade: "not stated" }));
    expect(unknown.notStated.map(({ words }) => words)).toContain(
      "Ashbourne has not published the grade of this role",
    );
  });
});

describe("relocation, recommending somebody, and a fee", () => {
  const offer = () => offerOf("relocation-and-referral");

  test("relocation is up to £8,000 and may be less, so it is only possible even for somebody who moves", () => {
    const result = worked(offer(), person({ answers: { "moving-into-borough": true } }), 1);
    const [move] = result.entries;
    expect(move).toMatchObject({
      gives: "reimbursement",
      amount: { least: 0, most: 800_000 },
      status: "possible",
    });
    expect(doubtsOf(move)).toEqual(["it is up to £8,000, and may be less"]);
  });

  test("somebody who does not move is told what it hangs on", () => {
    const result = worked(offer(), person({ answers: { "moving-into-borough": false } }), 1);
    expect(result.nothing[0]).toMatchObject({
      reason: "the answer to “Will you move into the borough for the job?” is no",
      change: "the answer yes to “Will you move into the borough for the job?”",
    });
  });

  test("a friend who stays is worth £750, five at most three times that; nobody none", () => {
    const referring = (friends: number) =>
      worked(offer(), person({ times: { "friends-referred": friends } }), 1);
    expect(referring(1).undated.certain).toBe(75_000);
    expect(referring(5).undated.certain).toBe(225_000);
    expect(referring(0).nothing.some(({ benefit }) => benefit === "refer-a-friend")).toBe(true);
  });

  test("the fee of £90 is paid back on each work anniversary to social workers", () => {
    const fee = worked(offer(), person(), 3).entries.filter(
      ({ rule }) => rule.benefit === "registration-fee",
    );
    expect(payments({ entries: fee })).toEqual(["2027-09-01: £90 (certain)", "2028-09-01: £90 (certain)"]);
  });
});

describe("a sabbatical or a payment after five years, counted from April 2024 at the earliest", () => {
  const offer = () => offerOf("sabbatical-or-payment");
  const key = "five-year-thank-you.rules.0";
  const since2010 = (choice?: string) =>
    worked(
      offer(),
      person({ start: day("2010-01-01"), choices: choice === undefined ? {} : { [key]: choice } }),
      5,
    );

  test("somebody here since 2010 has five years that count on 31 March 2029", () => {
    const [pay] = since2010("Payment").entries.filter(isMoney);
    expect(pay).toMatchObject({
      amount: { least: 300_000, most: 300_000 },
      due: "2029-03-31",
      status: "certain",
    });
  });

  test("the sabbatical is six weeks on full pay and no money", () => {
    const result = since2010("Sabbatical");
    expect(result.totals).toMatchObject({ certain: 0, possible: 0 });
    const sabbatical = result.entries.find(({ rule }) => rule.benefit === "five-year-thank-you");
    expect(inWords(sabbatical)).toMatchObject({
      gives: "time off",
      pay: "full pay",
      formula: "6 weeks",
    });
  });

  test("until it is chosen all are possible, and only the largest payment counts", () => {
    const result = since2010();
    expect(result.entries.filter(({ rule }) => rule.benefit === "five-year-thank-you")).toHaveLength(3);
    expect(result.totals).toMatchObject({ certain: 0, possible: 300_000 });
    expect(result.openQuestions).toEqual([`choice:${key}`]);
  });

  test("a career break of up to a year is unpaid and comes after two years", () => {
    const [career] = worked(offer(), person(), 3).entries;
    expect(inWords(career)).toMatchObject({
      gives: "time off",
      pay: "no pay",
      due: "2028-08-31",
      formula: "up to 1 year",
    });
  });
});

describe("a car allowance of £100 a month", () => {
  const offer = () => offerOf("car-allowance");

  test("twelve months are £1,200 for somebody who uses a car", () => {
    expect(worked(offer(), person({ answers: { car: true } }), 1).totals.certain).toBe(120_000);
  });

  test("part time it may be anything from the share to the whole: the council has not said", () => {
    const [year] = worked(offer(), person({ answers: { car: true }, hours: hours(18) }), 1).entries;
    expect(year).toMatchObject({ amount: { least: 60_000, most: 120_000 }, status: "possible" });
  });

  test("a loan that is only named counts for nothing", () => {
    const result = worked(offer(), person({ startingSalary: salary(30_000) }), 1);
    expect(result.nothing.find(({ benefit }) => benefit === "season-ticket-loan")?.kind).toBe("named only");
  });
});
