import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { timeline } from "@/lib/offers/timeline/timeline";
import { day, offerWritten, person, role } from "./offer-fixture";

/** Leaving, where a council has left open from when a tie-in counts, how much comes when, or how much it is. */

const FIGURES = `
figures:
  money: {label: Money, value: 3000, unit: pounds, effective: not stated, source: advert}
  quarter: {label: Three months, value: 3, unit: months, effective: not stated, source: advert}
  half-year: {label: Six months, value: 6, unit: months, effective: not stated, source: advert}
  eighteen: {label: Eighteen months, value: 18, unit: months, effective: not stated, source: advert}
  year: {label: A year, value: 1, unit: years, effective: not stated, source: advert}
  two: {label: Two years, value: 2, unit: years, effective: not stated, source: advert}
`;

/** What becomes of one payment, in pounds, when somebody who started on a day has a last day in the job. */
function leaving(rule: string, starting: string, lastDay: string, more: Partial<Circumstances> = {}) {
  const { offer, problems } = offerWritten(`${FIGURES}rules: [{gives: payment, proRata: no, ${rule}}]`);
  expect(problems).toEqual([]);
  const start = day(starting);
  const leaves = { on: day(lastDay), noticeGiven: "unanswered" } as const;
  const who = person({ start, leaving: leaves, ...more });
  const { certain, possible, unpublished } = settlement(
    timeline(offer, role("social-worker"), who, start, 3),
    day(lastDay),
  );
  const inPounds = ({ back, safe, notStated }: typeof certain) => [back / 100, safe / 100, notStated / 100];
  return { certain: inPounds(certain), possible: inPounds(possible), unpublished };
}

const [ALL_BACK, ALL_SAFE, ALL_OPEN, NONE] = [
  [3000, 0, 0],
  [0, 3000, 0],
  [0, 0, 3000],
  [0, 0, 0],
] as const;

describe("a tie-in of two years, counted from starting or from being paid: the council has not said which", () => {
  const rule = "amount: money, when: {after: eighteen}, repay: {within: two, of: not stated, how: all of it}";

  test("who leaves before both end pays all of it back", () => {
    expect(leaving(rule, "2026-05-01", "2028-03-31").certain).toEqual(ALL_BACK);
  });

  test("between the two ends it is open", () => {
    expect(leaving(rule, "2026-05-01", "2028-09-30").certain).toEqual(ALL_OPEN);
  });

  test("paid when you start, both are one day, and nothing is open", () => {
    const paidAtOnce =
      "amount: money, when: starting, repay: {within: half-year, of: not stated, how: all of it}";
    expect(leaving(paidAtOnce, "2026-05-01", "2026-07-31").certain).toEqual(ALL_BACK);
    expect(leaving(paidAtOnce, "2026-05-01", "2026-10-31").certain).toEqual(ALL_SAFE);
  });
});

describe("£3,000 each year, on a day that is not published, paid back within three months of it", () => {
  const rule = "amount: money, when: each year, repay: {within: quarter, of: being paid, how: all of it}";

  test("it may have been paid four months ago or yesterday: all of it is open", () => {
    expect(leaving(rule, "2027-02-01", "2028-01-31").certain).toEqual(ALL_OPEN);
  });

  test("in the first three months all of it is paid back, whichever the day", () => {
    expect(leaving(rule, "2027-02-01", "2027-04-15").possible).toEqual(ALL_BACK);
  });
});

test("two parts of £3,000 whose shares are not published are £3,000 together once both are paid", () => {
  const parts =
    "amount: money, repay: none, when: {instalments: [{when: starting, share: not stated}, {when: {after: year}, share: not stated}]}";
  expect(leaving(parts, "2026-09-01", "2028-08-31").certain).toEqual(ALL_SAFE);
  expect(leaving(parts, "2026-09-01", "2027-07-31")).toMatchObject({ certain: NONE, possible: ALL_SAFE });
});

describe("a payment whose amount is not published", () => {
  const back = (lastDay: string) =>
    leaving(
      "amount: not stated, when: starting, repay: {within: two, of: starting, how: all of it}",
      "2026-09-01",
      lastDay,
    ).unpublished.map((item) => item.back);

  test("is paid back all the same, and never as £0", () => {
    expect(back("2027-08-31")).toEqual(["all of it"]);
    expect(back("2028-08-31")).toEqual(["nothing"]);
  });
});
