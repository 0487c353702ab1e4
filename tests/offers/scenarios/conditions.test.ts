import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { questionsFor } from "@/lib/offers/questions/questions";
import { day, doubtsOf, offerOf, payments, person, reasonFor, role, worked } from "../offer-fixture";

describe("a golden hello for experienced people from outside, half at first and half after probation", () => {
  const offer = () => offerOf("golden-hello-in-two-parts");
  const newcomer = () =>
    person({
      standing: "new starter",
      contract: "permanent",
      yearsQualified: 3,
      monthsSinceLeaving: "never worked here",
      probationEnds: day("2027-02-28"),
      answers: { "registered-with-social-work-england": true },
    });
  const refused = (more: Partial<Circumstances>) => worked(offer(), { ...newcomer(), ...more }, 1).nothing[0];

  test("£5,001 comes as two halves of £2,500.50, the second when six months of probation are passed", () => {
    expect(payments(worked(offer(), newcomer(), 1))).toEqual([
      "2026-09-01 to 2026-09-30: £2,500.50 (certain)",
      "2027-02-28: £2,500.50 (certain)",
    ]);
  });

  test("a probation that the person says ends later moves the second half", () => {
    const later = { ...newcomer(), probationEnds: day("2027-05-31") };
    expect(payments(worked(offer(), later, 1))[1]).toBe("2027-05-31: £2,500.50 (certain)");
  });

  test("one year qualified is too little", () => {
    expect(refused({ yearsQualified: 1 })).toMatchObject({
      reason: "1 year qualified is less than 3 years",
      change: "3 years or more since qualifying",
    });
  });

  test("two whole years on starting are too few then, and may be three when probation ends", () => {
    const result = worked(offer(), { ...newcomer(), yearsQualified: 2 }, 1);
    expect(payments(result)).toEqual(["2027-02-28: £2,500.50 (possible)"]);
    expect(doubtsOf(result.entries[0])).toEqual(["by then it may be 2 or 3 whole years since you qualified"]);
  });

  test("coming back after 11 months is too soon, after 12 it is not", () => {
    expect(refused({ monthsSinceLeaving: 11 })?.reason).toBe(
      "coming back 11 months after leaving is within 12 months",
    );
    expect(refused({ monthsSinceLeaving: 12 })).toBeUndefined();
  });

  test("somebody who already works for the council is not new to it", () => {
    expect(refused({ standing: "existing staff" })?.reason).toBe(
      "it is for people who are new to the council",
    );
  });

  test("a fixed-term contract is not permanent", () => {
    expect(refused({ contract: "fixed term" })?.change).toBe("one of these contracts: permanent");
  });

  test("without registration there is none", () => {
    expect(refused({ answers: { "registered-with-social-work-england": false } })?.reason).toBe(
      "it is for people registered with Social Work England",
    );
  });

  test("what is unanswered makes it possible, and every open question is named", () => {
    const result = worked(offer(), person(), 1);
    expect(result.totals).toMatchObject({ certain: 0, possible: 500_100 });
    expect(result.openQuestions).toEqual([
      "standing",
      "contract",
      "answer:registered-with-social-work-england",
      "yearsQualified",
      "monthsSinceLeaving",
      "probationEnds",
    ]);
  });

  test("a social worker is asked all that it hangs on; a personal adviser only for the start", () => {
    expect(questionsFor(offer(), role("social-worker"))).toEqual([
      "start",
      "hours",
      "standing",
      "monthsSinceLeaving",
      "contract",
      "yearsQualified",
      "probationEnds",
      "answer:registered-with-social-work-england",
    ]);
    expect(questionsFor(offer(), role("personal-adviser"))).toEqual(["start"]);
  });
});

describe("a retention payment for people in post on 31 March, paid in May", () => {
  const offer = () => offerOf("census-day");

  test("the first March comes before a year is served, so May 2028 is the first payment", () => {
    expect(payments(worked(offer(), person(), 3))).toEqual([
      "2028-05-01 to 2028-05-31: £2,000 (certain)",
      "2029-05-01 to 2029-05-31: £2,000 (certain)",
    ]);
  });

  test("somebody who starts on 1 April has served the year on 31 March", () => {
    const result = worked(offer(), person({ start: day("2027-04-01") }), 2);
    expect(payments(result)).toEqual(["2028-05-01 to 2028-05-31: £2,000 (certain)"]);
  });

  test("a start on 2 April misses it by a day", () => {
    const result = worked(offer(), person({ start: day("2027-04-02") }), 2);
    expect(reasonFor(result, "retention-payment")).toBe(
      "you will not have completed 12 months of service on 31 March 2028",
    );
  });

  test("a team manager gets the manager's amount; a role that the table leaves out gets nothing", () => {
    expect(payments(worked(offer(), person(), 2, role("team-manager")))[0]).toBe(
      "2028-05-01 to 2028-05-31: £3,000 (certain)",
    );
    expect(reasonFor(worked(offer(), person(), 2, role("personal-adviser")), "retention-payment")).toBe(
      "it has no amount for the role",
    );
  });

  test("after the first review it is only possible: the council may change or end it", () => {
    const statuses = worked(offer(), person(), 5).entries.map(({ status }) => status);
    expect(statuses).toEqual(["certain", "certain", "possible", "possible"]);
  });

  test("leaving on 31 March gets May's; leaving on 30 March does not", () => {
    const leaves = (on: string, noticeGiven: string) =>
      payments(worked(offer(), person({ leaving: { on: day(on), noticeGiven: day(noticeGiven) } }), 2));
    expect(leaves("2028-03-31", "2028-04-01")).toHaveLength(1);
    expect(leaves("2028-03-30", "2028-04-01")).toHaveLength(0);
  });

  test("somebody who has given notice by 31 March gets none", () => {
    const leaving = { on: day("2028-05-31"), noticeGiven: day("2028-03-15") };
    expect(reasonFor(worked(offer(), person({ leaving }), 2), "retention-payment")).toBe(
      "it is not paid to somebody who has given notice",
    );
  });

  test("leaving soon after without saying when notice was given leaves it open", () => {
    const leaving = { on: day("2028-05-31"), noticeGiven: "unanswered" } as const;
    expect(worked(offer(), person({ leaving }), 2).openQuestions).toEqual(["noticeGiven"]);
  });
});

describe("payments that hang on the assessed and supported year", () => {
  const offer = () => offerOf("assessed-year");
  const newly = role("newly-qualified-social-worker");

  test("passing on 30 September 2027 is paid in October, and service for the next counts from there", () => {
    expect(payments(worked(offer(), person({ assessedYear: day("2027-09-30") }), 4, newly))).toEqual([
      "2027-10-01 to 2027-10-31: £2,000 (certain)",
      "2028-09-30: £1,500 (certain)",
      "2029-09-30: £1,500 (certain)",
    ]);
  });

  test("somebody who passed it elsewhere has service from the first day, and nothing for passing", () => {
    const result = worked(offer(), person({ assessedYear: "passed" }), 2);
    expect(payments(result)).toEqual(["2027-08-31: £1,500 (certain)", "2028-08-31: £1,500 (certain)"]);
  });

  test("somebody who takes none gets neither", () => {
    const result = worked(offer(), person({ assessedYear: "not taken" }), 2);
    expect(result.entries).toEqual([]);
  });

  test("without a day passing is possible and undated, so is each year after it, and the day is the question", () => {
    const result = worked(offer(), person(), 2, newly);
    expect(result.undated).toMatchObject({ certain: 0, possible: 200_000 });
    expect(result.totals).toMatchObject({ certain: 0, possible: 500_000 });
    expect(result.openQuestions).toEqual(["assessedYear"]);
  });
});
