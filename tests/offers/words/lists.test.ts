import { expect, test } from "vitest";
import { allOf, anyOf } from "@/lib/offers/words/lists";
import { answerOf, figures } from "../answered";

test("what is worded alike is named once", () => {
  expect(allOf(["social workers", "social workers", "managers"])).toBe("social workers and managers");
  expect(anyOf(["social workers", "social workers"])).toBe("social workers");
});

const MONEY = figures({ money: "500 pounds" });

test("two rules without a day are one matter that is not stated", () => {
  const rule = "gives: payment, amount: money, when: not stated, proRata: no, repay: none";
  const { notStated } = answerOf(`${MONEY}rules: [{name: One, ${rule}}, {name: Two, ${rule}}]`);
  expect(notStated.map(({ words, keys }) => [words, keys.length])).toEqual([
    ["Benefit: Ashbourne has not said when it is paid", 2],
  ]);
});
