import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paid } from "@/lib/model/offer/schedule";
import { withPrintedQuotes } from "@/lib/model/typography";

test("a rule's phrase may be typed with either kind of apostrophe", () => {
  for (const apostrophe of ["'", "’"]) {
    expect(paid.parse(`with that month${apostrophe}s salary`)).toEqual({ kind: "that month" });
  }
  expect(paid.safeParse("with that months salary").success).toBe(false);
});

describe("apostrophes and quotation marks in print", () => {
  test.each([
    ["the child's home", "the child’s home"],
    ["adults' services, the council's", "adults’ services, the council’s"],
    ['a permanent family, a "forever" family', "a permanent family, a “forever” family"],
    ['"Up to" is (in "pounds")', "“Up to” is (in “pounds”)"],
    ["'Right first time' it says", "‘Right first time’ it says"],
    [`he said "it's 'plain'"`, "he said “it’s ‘plain’”"],
    ["Already ‘printed’ – it’s “so”", "Already ‘printed’ – it’s “so”"],
  ])("%s", (typed, printed) => expect(withPrintedQuotes(typed)).toBe(printed));

  test("a citation keeps its attributes, and what follows it belongs to it", () => {
    expect(withPrintedQuotes(`<Term of="ofsted" />'s 'view' of <Figure of='grade-8.maximum' />`)).toBe(
      `<Term of="ofsted" />’s ‘view’ of <Figure of='grade-8.maximum' />`,
    );
  });

  test("a text that goes on from a word begins with a mark that closes", () => {
    expect(withPrintedQuotes(`'s own"`, "n")).toBe("’s own”");
    expect(withPrintedQuotes(`"own"`, " ")).toBe("“own”");
  });

  test("no letter moves, and what is in print stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "'", '"', "(", "’", "-") }), (typed) => {
        const printed = withPrintedQuotes(typed);
        expect(printed).toHaveLength(typed.length);
        expect(printed.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')).toBe(typed.replace(/’/g, "'"));
        expect(withPrintedQuotes(printed)).toBe(printed);
      }),
    );
  });
});
