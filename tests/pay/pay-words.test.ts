import { describe, expect, test } from "vitest";
import { PAY_BASES } from "@/lib/model/grade";
import { pounds } from "@/lib/money/pence";
import { basisWords, payHeadline, payWords } from "@/lib/pay/pay-words";
import {
  maximumQualifier,
  type PublishedPay,
  payOfAll,
  reachOf,
  salaryRange,
  singleRate,
} from "@/lib/pay/published-pay";

type Ends = Partial<Record<"minimum" | "maximum", number>>;

function pay(basis: PublishedPay["basis"], { minimum, maximum }: Ends): PublishedPay {
  const end = (amount?: number) => (amount === undefined ? "not stated" : pounds(amount));
  return { basis, minimum: end(minimum), maximum: end(maximum) };
}

const TOP: Ends = { maximum: 40_000 };
const START: Ends = { minimum: 35_000 };
const SCALE: Ends = { minimum: 35_000, maximum: 40_000 };
const SAME: Ends = { minimum: 40_000, maximum: 40_000 };

const WORDS: Record<PublishedPay["basis"], readonly [top: string, start: string, scale: string]> = {
  "unconsolidated maximum": ["up to £40,000", "from £35,000", "£35,000 to £40,000"],
  "consolidated maximum": ["up to £40,000", "from £35,000", "£35,000 to £40,000"],
  "not stated": ["up to £40,000", "from £35,000", "£35,000 to £40,000"],
  "spot salary": ["£40,000", "£35,000", "£35,000 to £40,000"],
};

describe.each([...PAY_BASES, "not stated"] as const)("published pay whose basis is %s", (basis) => {
  test("reads the same wherever it stands", () => {
    expect([TOP, START, SCALE].map((ends) => payWords(pay(basis, ends)))).toEqual(WORDS[basis]);
  });

  test("is one salary where both ends are the same", () => {
    expect(payWords(pay(basis, SAME))).toBe("£40,000");
    expect(maximumQualifier(pay(basis, SAME))).toBe("exactly");
  });

  test("is not published where neither end is, or where there is none", () => {
    for (const unpublished of [pay(basis, {}), "not stated"] as const) {
      expect(payWords(unpublished)).toBe("not published");
      expect(payHeadline(unpublished)).toBe("Pay not published");
      expect(basisWords(unpublished)).toBeUndefined();
      expect(reachOf(salaryRange(unpublished))).toBeUndefined();
    }
  });

  test("begins a sentence with a capital", () => {
    const words = payWords(pay(basis, START));
    expect(payHeadline(pay(basis, START))).toBe(words.replace(/^f/, "F"));
  });
});

describe("a spot salary", () => {
  test("of £40,000 is both ends of its scale, whichever end it was typed as", () => {
    for (const ends of [TOP, { minimum: 40_000 }, SAME]) {
      const spot = pay("spot salary", ends);
      expect(singleRate(spot)).toBe(pounds(40_000));
      expect(salaryRange(spot)).toEqual({ minimum: pounds(40_000), maximum: pounds(40_000) });
    }
  });

  test("of two different amounts is no single rate, and hides neither", () => {
    expect(singleRate(pay("spot salary", SCALE))).toBeUndefined();
  });
});

describe("what a maximum means", () => {
  test("explains “up to” where only the top is published, otherwise the higher figure", () => {
    expect(basisWords(pay("consolidated maximum", TOP))).toMatch(/^“Up to” means the consolidated maximum/);
    expect(basisWords(pay("unconsolidated maximum", SCALE))).toMatch(
      /^The higher figure is the unconsolidated/,
    );
  });

  test("speaks of no “up to” where there is one rate", () => {
    expect(basisWords(pay("spot salary", TOP))).toBe(
      "This is a spot salary: one rate, with no scale to move up.",
    );
    expect(basisWords(pay("unconsolidated maximum", SAME))).toMatch(/^The published figure is/);
  });

  test("says nothing where the council does not", () => {
    expect(basisWords(pay("not stated", TOP))).toBeUndefined();
  });
});

describe("the pay of several scales as one", () => {
  const together = (...all: readonly Ends[]) =>
    payWords(payOfAll(all.map((ends) => pay("not stated", ends))));

  test("goes from the least of any to the most of any", () => {
    expect(together({ minimum: 52_400, maximum: 58_250 }, { minimum: 29_800, maximum: 33_100 })).toBe(
      "£29,800 to £58,250",
    );
  });

  test("has no end that a scale leaves open", () => {
    expect(together(TOP, SCALE)).toBe("up to £40,000");
    expect(together(START, SCALE)).toBe("from £35,000");
    expect(together(TOP, START)).toBe("not published");
    expect(payWords(payOfAll(["not stated"]))).toBe("not published");
  });
});
