import { describe, expect, test } from "vitest";
import { MORE_THAN_PAYMENTS } from "./more-than-payments";
import { PAYMENTS } from "./payments";
import { givenBy, onLeaving, PUBLISHED, published } from "./published";

const PERMANENT = { contract: "permanent" } as const;
const EXAMPLES = [...PAYMENTS, ...MORE_THAN_PAYMENTS];

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
    ["welcome-payment", "2027-05-31", PERMANENT, "£2,000 back, £0 safe"],
    ["welcome-payment", "2027-08-31", PERMANENT, "£0 back, £2,000 safe"],
    ["retention-in-tranches", "2028-08-31", {}, "£1,000 back, £2,000 safe"],
    ["golden-hello", "2027-06-30", {}, "£6,000 back, £0 safe"],
    ["golden-hello", "2028-02-28", {}, "£3,960 back, £2,040 safe"],
    ["golden-hello", "2029-10-31", {}, "£0 back, £6,000 safe"],
    ["relocation", "2028-02-29", { answers: { moving: true } }, "possible: £1,875 back, £5,625 safe"],
  ] as const)("%s, the last day being %s", (slug, lastDay, told, leaves) => {
    expect(onLeaving(slug, lastDay, { told })).toBe(leaves);
  });
});
