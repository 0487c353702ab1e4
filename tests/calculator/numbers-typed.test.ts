import { describe, expect, test } from "vitest";
import { type FurtherQuestion, readAnswer } from "@/lib/calculator/further-question";

/** Numbers that a council's own question asks for, as people type them. */

const asks = (counts: FurtherQuestion["counts"]): FurtherQuestion => ({
  id: "times:asked",
  parameter: "times.asked",
  words: "How many?",
  kind: "number",
  choices: [],
  typed: "a number",
  least: 0,
  most: 100_000,
  counts,
});
const read = (typed: string, counts: FurtherQuestion["counts"]) =>
  readAnswer(asks(counts), typed, () => undefined);

describe("a number that somebody types", () => {
  test.each([
    ["12500", "whole numbers", "12500"],
    ["12,500", "whole numbers", "12500"],
    ["£8,000", "pounds", "8000"],
    ["22.80", "pounds", "22.8"],
    ["0", "pounds", "0"],
  ] as const)("%s of %s is understood", (typed, counts, value) => {
    expect(read(typed, counts)).toEqual({ value });
  });

  test.each([
    ["12.5", "whole numbers", "“12.5” is not a whole number from 0 to 100000."],
    ["1,2", "whole numbers", "“1,2” is not a whole number from 0 to 100000."],
    ["200000", "pounds", "“200000” is not an amount of money from £0 to £100000."],
    ["£5.005", "pounds", "“£5.005” is not an amount of money from £0 to £100000."],
  ] as const)("%s of %s is explained", (typed, counts, problem) => {
    expect(read(typed, counts)).toEqual({ problem });
  });
});
