import { describe, expect, test } from "vitest";
import { day } from "../offer-fixture";
import { COMING } from "./coming";
import { COSTS } from "./costs";
import { MORE_THAN_PAYMENTS } from "./more-than-payments";
import { PAYMENTS } from "./payments";
import { givenBy, onLeaving, PUBLISHED, published } from "./published";
import { STAYING } from "./staying";

const PASSES = { contract: "permanent", probationEnds: day("2027-02-28") } as const;
const EXAMPLES = [...PAYMENTS, ...MORE_THAN_PAYMENTS, ...COMING, ...STAYING, ...COSTS];

describe("offers as councils publish them", () => {
  test.each(PUBLISHED)("%s can be written without a mistake", (slug) => {
    expect(published(slug).mistakes).toEqual([]);
  });

  test("each has an example", () => {
    expect(PUBLISHED.filter((slug) => !EXAMPLES.some(([of]) => of === slug))).toEqual([]);
  });

  test.each(EXAMPLES)("%s, %s", (slug, _, asked, gives) => {
    expect(givenBy(slug, asked)).toEqual(gives);
  });
});

describe("leaving", () => {
  test.each([
    ["welcome-payment", "2027-05-31", PASSES, "£2,000 back, £0 safe"],
    ["welcome-payment", "2027-08-31", PASSES, "£0 back, £2,000 safe"],
    ["retention-in-tranches", "2028-08-31", {}, "£1,000 back, £2,000 safe"],
    ["golden-hello", "2027-06-30", {}, "£6,000 back, £0 safe"],
    ["golden-hello", "2028-02-28", {}, "£3,960 back, £2,040 safe"],
    ["golden-hello", "2029-10-31", {}, "£0 back, £6,000 safe"],
    ["relocation", "2028-02-29", { answers: { moving: true } }, "possible: £1,875 back, £5,625 safe"],
  ] as const)("%s, the last day being %s", (slug, lastDay, told, leaves) => {
    expect(onLeaving(slug, lastDay, { told })).toBe(leaves);
  });

  test.each([
    ["welcome-for-experienced", "three years qualified", "2027-05-30", "£2,000 back, £0 safe"],
    [
      "welcome-for-experienced",
      "60% of full time, leaves after eight months",
      "2027-04-30",
      "£1,200 back, £0 safe",
    ],
    ["start-up-in-three-parts", "leaves after 23 months", "2028-03-31", "£3,000 back, £3,000 safe"],
    ["start-up-in-three-parts", "leaves after 29 months", "2028-09-30", "£0 back, £3,000 safe, £3,000 open"],
    ["hello-of-unknown-terms", "full time", "2028-08-30", "£0 back, £0 safe, £3,000 open"],
    [
      "hello-of-unknown-terms",
      "half time, leaves after a year",
      "2027-09-13",
      "£0 back, £0 safe, £1,500 open; possible: £0 back, £0 safe, £1,500 open",
    ],
    [
      "referral-by-experience",
      "a friend with three years; leaves in May 2027",
      "2027-05-31",
      "£0 back, £300 safe",
    ],
    ["contract-supplement", "the same, leaves after a year", "2027-09-30", "£2,400 back, £2,400 safe"],
    ["joining-window", "leaves after 15 months", "2027-11-30", "£2,500 back, £2,500 safe"],
    ["package-or-car", "the package on £44,000", "2028-10-31", "£2,750 back, £3,250 safe"],
    ["package-or-car", "the package on £36,000", "2028-08-31", "£1,800 back, £3,600 safe"],
    ["package-or-car", "the car, leaves after nine months", "2027-01-31", "£0 back, £2,250 safe"],
    ["moving-costs", "receipts of £5,400; leaves six months early", "2028-11-30", "£900 back, £4,500 safe"],
    ["moving-costs", "receipts of £9,100; is made redundant", "2027-05-31", "£0 back, £8,000 safe"],
    [
      "fees-refunded",
      "a membership of £260; leaves within three months of a refund",
      "2028-01-31",
      "£120 back, £100 safe",
    ],
    [
      "learning-days-and-budget",
      "60% of full time, a course of £2,400; leaves 16 months after it",
      "2028-10-31",
      "£1,200 back, £1,200 safe; possible: £0 back, £1,000 safe",
    ],
  ] as const)("%s, %s, the last day being %s", (slug, who, lastDay, leaves) => {
    const [, , asked] = EXAMPLES.find(([of, name]) => of === slug && name === who) ?? [];
    expect(onLeaving(slug, lastDay, asked)).toBe(leaves);
  });
});
