import { describe, expect, test } from "vitest";
import { citedFigure, figureText, type TypedFigure } from "@/lib/content/figure-text";

const figure = (
  value: TypedFigure["value"],
  unit: TypedFigure["unit"],
  qualifier: TypedFigure["qualifier"] = "exactly",
) => figureText({ value, unit, qualifier });

describe("a figure as a reader sees it", () => {
  test.each([
    ["£1,000", figure(1000, "pounds")],
    ["£12.50", figure(12.5, "pounds")],
    ["up to £49,083", figure(49083, "pounds", "up to")],
    ["nearly 50%", figure(50, "percent", "nearly")],
    ["2.5%", figure(2.5, "percent")],
    ["5 days", figure(5, "days")],
    ["1 day", figure(1, "days")],
    ["0 days", figure(0, "days")],
    ["up to 32 days", figure(32, "days", "up to")],
    ["1 year", figure(1, "years")],
    ["about 1.5 hours", figure(1.5, "hours", "about")],
    ["at least 1,200", figure(1200, "count", "at least")],
    ["not stated", figure("not stated", "pounds", "up to")],
  ])("%s", (expected, text) => expect(text).toBe(expected));
});

test("a whole number of times is said as an offer says it where a text goes on with what it is of", () => {
  const cited = (value: number, behind: string, qualifier: TypedFigure["qualifier"] = "exactly") => {
    const { words, taken } = citedFigure({ value, unit: "percent", qualifier }, behind);
    return `paid ${words}${behind.slice(taken)}`;
  };
  expect(cited(300, " of your yearly pay")).toBe("paid 3 times your yearly pay");
  expect(cited(300, ", of which half at once")).toBe("paid 300%, of which half at once");
  expect(cited(100, " of your pay")).toBe("paid 100% of your pay");
  expect(cited(250, " of your pay")).toBe("paid 250% of your pay");
  expect(cited(300, " of your pay", "up to")).toBe("paid up to 300% of your pay");
});
