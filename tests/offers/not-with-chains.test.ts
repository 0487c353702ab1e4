import { describe, expect, test } from "vitest";
import { answersOf, figures, linesOf, totalsIn } from "./answered";
import { benefitsWritten, paymentWritten } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** A is not paid with B, and B not with C: who gets C gets A too, because B is not paid. */

const benefit = (amount: string, notWith: string, who = "") =>
  `${figures({ money: amount })}notWith: [${notWith}]\nrules: [{${paymentWritten()}${who}}]`;
const agreed = ", who: {answers: [{key: agreed, question: Is it agreed?, answer: yes}]}";
const chain = (whoOfC = "", whoOfB = "") => ({
  a: benefit("1000 pounds", "b"),
  b: benefit("5000 pounds", "c", whoOfB),
  c: benefit("3000 pounds", "", whoOfC),
});
const paid = (files: Record<string, string>, told = {}) => {
  const answer = answersOf(files, { told, years: 1 });
  return [...linesOf(answer), totalsIn(answer.totals)];
};
const YES = { answers: { agreed: true } };
const NO = { answers: { agreed: false } };

describe("a chain of benefits of which each gives way to the next", () => {
  test("C is paid, so that B is not, so that A is", () => {
    expect(paid(chain())).toEqual([
      "2026-09-01: £1,000 (certain)",
      "2026-09-01: £3,000 (certain)",
      "£4,000 certain, £0 possible",
    ]);
  });

  test("the order of the files does not matter", () => {
    const { a, b, c } = chain();
    expect(paid({ c, b, a }).at(-1)).toBe("£4,000 certain, £0 possible");
  });

  test("without C it is B, and A is not paid", () => {
    expect(paid(chain(agreed), NO)).toEqual(["2026-09-01: £5,000 (certain)", "£5,000 certain, £0 possible"]);
  });

  test("while C is open it is A and C together, or B: £5,000 at most", () => {
    expect(paid(chain(agreed))).toEqual([
      "2026-09-01: £1,000 (possible)",
      "2026-09-01: £5,000 (possible)",
      "2026-09-01: £3,000 (possible)",
      "£0 certain, £5,000 possible",
    ]);
  });

  test("what C and A come to is the most where B is less", () => {
    const files = { ...chain(agreed), b: benefit("2000 pounds", "c") };
    expect(paid(files).at(-1)).toBe("£0 certain, £4,000 possible");
  });

  test("of four the two at the ends may both be paid", () => {
    const one = (key: string) => agreed.replace("key: agreed", `key: ${key}`);
    const files = {
      a: benefit("10000 pounds", "b", one("a")),
      b: benefit("1000 pounds", "c", one("b")),
      c: benefit("1000 pounds", "d", one("c")),
      d: benefit("10000 pounds", "", one("d")),
    };
    expect(paid(files).at(-1)).toBe("£0 certain, £20,000 possible");
  });

  test("what comes in any case stays certain, whatever may come in the place of another", () => {
    expect(paid(chain("", agreed))).toEqual([
      "2026-09-01: £1,000 (certain)",
      "2026-09-01: £3,000 (certain)",
      "£4,000 certain, £0 possible",
    ]);
    expect(paid(chain("", agreed), YES).at(-1)).toBe("£4,000 certain, £0 possible");
  });
});

test("three benefits that give way in a circle are a mistake, reported once", () => {
  const files = { a: benefit("1 pounds", "b"), b: benefit("1 pounds", "c"), c: benefit("1 pounds", "a") };
  expect(benefitsWritten(files).problems.map(inOneLine)).toEqual([
    "circular-benefits at a notWith: `a` gives way to `b`, and `b` to `c`, and `c` to `a`. [b; `notWith` in all but one of them: somebody gets that one]",
  ]);
});
