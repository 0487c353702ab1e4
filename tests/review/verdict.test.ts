import { describe, expect, test } from "vitest";
import { pounds } from "@/lib/money/pence";
import { together, verdictOn } from "@/lib/review/verdict";

/** An amount from one to another, in pounds. */
const range = (least: number, most = least, isOpen = false) => ({
  least: pounds(least),
  most: pounds(most),
  isOpen,
});

describe("who gains and who loses", () => {
  test.each([
    ["gains", "£1,000 becomes £1,500", range(1000), range(1500)],
    ["gains", "up to £1,000 becomes £200 to £1,200", range(0, 1000), range(200, 1200)],
    ["may gain", "up to £1,000 becomes up to £1,500", range(0, 1000), range(0, 1500)],
    ["may gain", "up to £1,000 becomes £1,000 for certain", range(0, 1000), range(1000)],
    ["may gain", "£1,000 becomes at least £1,000", range(1000), range(1000, 1000, true)],
    ["the same", "£1,000 stays", range(1000), range(1000)],
    ["the same", "an amount that is not published stays so", range(0, 0, true), range(0, 0, true)],
    ["may lose", "£1,000 becomes up to £1,000", range(1000), range(0, 1000)],
    ["loses", "£1,000 becomes £400 to £900", range(1000), range(400, 900)],
    ["cannot be told", "£1,000 becomes £500 to £1,500", range(1000), range(500, 1500)],
    ["cannot be told", "£1,000 becomes an amount that is not published", range(1000), range(0, 0, true)],
  ] as const)("%s: %s", (verdict, _, before, after) => {
    expect(verdictOn({ before, after })).toBe(verdict);
  });

  test("what reverses a change reverses the verdict", () => {
    const [before, after] = [range(0, 1000), range(200, 1200)];
    expect(verdictOn({ before: after, after: before })).toBe("loses");
  });

  test("several verdicts are one where all go one way, and none can be told where some gain and others lose", () => {
    expect(together([])).toBe("the same");
    expect(together(["the same", "may gain", "gains"])).toBe("gains");
    expect(together(["may lose", "the same"])).toBe("may lose");
    expect(together(["gains", "loses"])).toBe("cannot be told");
    expect(together(["gains", "cannot be told"])).toBe("cannot be told");
  });
});
