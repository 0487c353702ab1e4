import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Pence, pounds } from "@/lib/money/pence";
import { nextRungUp, payLadder } from "@/lib/pay/pay-ladder";
import type { SalaryRange } from "@/lib/pay/published-pay";

interface Post extends SalaryRange {
  readonly name: string;
}

const post = (name: string, minimum: number | undefined, maximum: number | undefined): Post => ({
  name,
  minimum: minimum === undefined ? undefined : pounds(minimum),
  maximum: maximum === undefined ? undefined : pounds(maximum),
});
const rangeOf = (item: Post) => item;

describe("a pay ladder", () => {
  const ladder = payLadder(
    [
      post("officer", undefined, 44_019),
      post("manager", 50_000, 56_172),
      post("volunteer", undefined, undefined),
    ],
    rangeOf,
  );

  test("puts the highest pay on the top rung", () => {
    expect(ladder.rungs.map(({ item }) => item.name)).toEqual(["manager", "officer"]);
  });

  test("leaves out what has no published pay, since there is nothing true to draw", () => {
    expect(ladder.rungs.some(({ item }) => item.name === "volunteer")).toBe(false);
  });

  test("ends its scale at the next whole £10,000 and marks it from £0", () => {
    expect(ladder.top).toBe(pounds(60_000));
    expect(ladder.marks.at(0)).toEqual({ amount: 0, percent: 0 });
    expect(ladder.marks.at(-1)).toEqual({ amount: pounds(60_000), percent: 100 });
  });

  test("says that the start of a range is unknown instead of drawing it from £0", () => {
    expect(ladder.rungs.find(({ item }) => item.name === "officer")?.startPercent).toBeUndefined();
    expect(ladder.rungs.find(({ item }) => item.name === "manager")?.startPercent).toBeCloseTo(83.3);
  });

  test("a salary that ends on a whole £10,000 ends the scale too", () => {
    expect(payLadder([post("director", undefined, 90_000)], rangeOf).top).toBe(pounds(90_000));
  });

  test("without any published pay has no rungs and still a scale", () => {
    expect(payLadder([], rangeOf)).toMatchObject({ rungs: [], top: pounds(10_000) });
  });
});

describe("the next rung up", () => {
  const posts = [post("a", undefined, 40_000), post("b", undefined, 50_000), post("c", undefined, 50_000)];

  test("is every item on the nearest higher pay", () => {
    expect(nextRungUp(payLadder(posts, rangeOf), pounds(40_000)).map(({ name }) => name)).toEqual(["b", "c"]);
  });

  test("is not what is higher still", () => {
    expect(nextRungUp(payLadder(posts, rangeOf), pounds(30_000)).map(({ name }) => name)).toEqual(["a"]);
  });

  test("of the highest pay is nothing", () => {
    expect(nextRungUp(payLadder(posts, rangeOf), pounds(50_000))).toEqual([]);
  });
});

const amount = fc.integer({ min: 1, max: 500_000_00 }).map((value): Pence => pounds(value / 100));
const anyPost = fc
  .record({ first: fc.option(amount, { nil: undefined }), second: fc.option(amount, { nil: undefined }) })
  .map(({ first, second }): Post => {
    const ordered = first !== undefined && second !== undefined && first > second;
    return { name: "any", minimum: ordered ? second : first, maximum: ordered ? first : second };
  });

test("every rung lies on the scale, starts before it ends, and none is above the one before", () => {
  fc.assert(
    fc.property(fc.array(anyPost), (posts) => {
      const { rungs } = payLadder(posts, rangeOf);
      for (const [index, rung] of rungs.entries()) {
        expect(rung.endPercent).toBeGreaterThanOrEqual(0);
        expect(rung.endPercent).toBeLessThanOrEqual(100);
        if (rung.startPercent !== undefined) expect(rung.startPercent).toBeLessThanOrEqual(rung.endPercent);
        expect(rung.endPercent).toBeLessThanOrEqual(rungs[index - 1]?.endPercent ?? 100);
      }
    }),
  );
});
