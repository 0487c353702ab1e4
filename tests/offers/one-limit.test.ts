import { describe, expect, test } from "vitest";
import { timeline } from "@/lib/offers/timeline/timeline";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten, person, role } from "./offer-fixture";

/** One limit over several kinds of cost. */

const FIGURES = figures({
  most: "8000 pounds",
  rent: "600 pounds",
  months: "6 months",
  five: "5000 pounds",
  year: "1 years",
});
const told = (key: string, more = "") => `{told: the cost, question: What does it cost?, key: ${key}${more}}`;
const RENT = `{gives: reimbursement, of: rent, amount: ${told("rent", ", atMost: rent")}, when: {monthly: the whole amount}, stopsAfter: months, repay: none}`;
const MOVE = `{gives: reimbursement, of: removals, amount: ${told("removals")}, when: {event: you claim it, question: When?, key: claimed}, repay: none}`;
const yaml = `inAllAtMost: most\n${FIGURES}rules: [${RENT}, ${MOVE}]`;
const costs = (rent: number, removals: number) => ({
  times: { rent, removals },
  events: { claimed: day("2027-04-01") },
});

describe("rent of at most £600 for six months, and removals, for £8,000 in all at most", () => {
  test("is paid in full below the limit, rent only as far as its own", () => {
    expect(totalsIn(answerOf(yaml, { told: costs(750, 4250) }).totals)).toBe("£7,850 certain, £0 possible");
  });

  test("what comes last is cut to the limit", () => {
    expect(given(yaml, { told: costs(600, 5000) })).toEqual([
      "2026-09-01 to 2027-02-28: £3,600 (certain)",
      "2027-04-01: £4,400 (certain)",
    ]);
  });

  test("comes to no more than the limit as long as the person has not told the costs", () => {
    expect(totalsIn(answerOf(yaml).totals)).toBe("£0 certain, £8,000 possible");
  });

  test("says so in words", () => {
    const [benefit] = offerWritten(yaml).offer.benefits;
    expect(benefit?.combinationWords.map(({ words }) => words)).toEqual([
      "All of it together is at most £8,000.",
    ]);
  });
});

describe("a limit over what is paid by the month and what is paid between: each sum takes from it on its own day", () => {
  test("rent of six months, and removals that are claimed after the second of them", () => {
    const claimed = { times: { rent: 600, removals: 5500 }, events: { claimed: day("2026-10-15") } };
    expect(given(yaml, { told: claimed })).toEqual([
      "2026-09-01 to 2027-02-28: £2,500 (certain)",
      "2026-10-15: £5,500 (certain)",
    ]);
  });

  const VALUES = figures({
    most: "3000 pounds",
    month: "600 pounds",
    once: "1500 pounds",
    months: "6 months",
  });
  const pay = (more: string) => `{gives: payment, proRata: no, repay: none, ${more}}`;
  const both = `inAllAtMost: most\n${VALUES}rules: [${pay("amount: month, when: {monthly: the whole amount}, stopsAfter: months")}, ${pay("amount: once, when: {on: 2026-10-15}")}]`;

  test("£600 in September, £1,500 on 15 October, £600 in October and what is left in November", () => {
    expect(given(both, { years: 1 }).toSorted()).toEqual([
      "2026-09-01 to 2027-02-28: £1,500 (certain)",
      "2026-10-15: £1,500 (certain)",
    ]);
  });

  test.each([
    ["2026-10-31", "£1,200"],
    ["2026-11-30", "£1,500"],
    ["2027-01-31", "£1,500"],
  ])("who leaves on %s has what whoever stays had by then", (on, byTheMonth) => {
    const leaving = { on: day(on), noticeGiven: "unanswered" as const };
    expect(given(both, { years: 1, told: { leaving } }).toSorted()).toEqual([
      `2026-09-01 to ${on}: ${byTheMonth} (certain)`,
      "2026-10-15: £1,500 (certain)",
    ]);
  });
});

test("what was paid before the years shown uses the limit up", () => {
  const rule = (when: string) => `{gives: payment, amount: five, when: ${when}, proRata: no, repay: none}`;
  const { offer } = offerWritten(
    `inAllAtMost: most\n${FIGURES}rules: [${rule("starting")}, ${rule("{anniversary: year}")}]`,
  );
  const from = (first: string) =>
    timeline(offer, role("social-worker"), person({ start: day("2026-09-01") }), day(first), 1).totals;
  expect(totalsIn(from("2026-09-01"))).toBe("£5,000 certain, £0 possible");
  expect(totalsIn(from("2027-09-01"))).toBe("£3,000 certain, £0 possible");
});

test("leaves a pension as it is, and shows none of before the years shown", () => {
  const pension = "{gives: pension, amount: {percent: share, of: current salary}}";
  const { offer } = offerWritten(
    `inAllAtMost: most\n${FIGURES}${"  share: {label: Share, value: 10, unit: percent, effective: not stated, source: advert}\n"}rules: [${pension}]`,
  );
  const who = person({ start: day("2024-09-01") });
  const { entries } = timeline(offer, role("social-worker"), who, day("2026-09-01"), 1);
  expect(entries.map(({ when }) => when)).toEqual([{ kind: "period", from: "2026-09-01", to: "2027-08-31" }]);
});
