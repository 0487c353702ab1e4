import { describe, expect, test } from "vitest";
import { paymentsWords } from "@/lib/calculator/payments-in-hand-words";
import { restsOnWords } from "@/lib/calculator/take-home-basis";
import { inHand } from "./in-hand";
import { catalogue } from "./offer-catalogue";

const BACK = "role=paying-back/social-worker&salary=36000&hours=full-time&start=2026-09&pension=out";
const YEARLY = "role=stepped-years/social-worker&salary=61000&hours=full-time&start=2026-09&pension=in";

function asked(query: string) {
  const { answer, takeHome } = inHand(query);
  return { answer, takeHome, words: paymentsWords(takeHome.payments, answer.state.role.council.shortName) };
}

const welcome = (query: string) => asked(query).words.find((words) => words.startsWith("Welcome payment"));

describe("£4,000 that is asked back in full for a year, and by half for another", () => {
  // 20 % tax is 800; National Insurance of its month is 1,189 × 8 % up to £4,189, and 2,811 × 2 % above.
  const left = "Welcome payment, September 2026: £4,000 paid, £3,048.66 in your account";
  const open = "whether before or after tax, Paying Back has not said.";

  test("stands beside the most that may be asked back, and what that is more than it left", () => {
    expect(welcome(BACK)).toBe(
      `${left}; if you leave before 31 August 2028, you may be asked for up to £4,000, £951.34 more than reached you: ${open}`,
    );
  });

  test("whoever leaves in the next tax year is asked for all of it, £951.34 more than they had of it", () => {
    expect(welcome(`${BACK}&leave=2027-05`)).toBe(
      `${left}; leaving on 31 May 2027, you may be asked for £4,000, £951.34 more than reached you: ${open}`,
    );
  });

  test("whoever leaves in the second year is asked for half, which is less than they had", () => {
    expect(welcome(`${BACK}&leave=2027-12`)).toBe(
      `${left}; leaving on 31 December 2027, you may be asked for £2,000: ${open}`,
    );
  });

  test("whoever leaves after that keeps it", () => {
    expect(welcome(`${BACK}&leave=2028-12`)).toBe(`${left}; leaving on 31 December 2028, you keep it.`);
  });
});

describe("payments after the first twelve months", () => {
  test("are shown with what they leave, each year's in its own tax year", () => {
    const { takeHome } = asked(`${YEARLY}&years=5`);
    expect(takeHome.payslips).toHaveLength(12);
    expect(takeHome.payments.map(({ parts }) => parts[0].month)).toContain("2030-09-01");
    for (const { gross, net } of takeHome.payments) expect(net * 100).toBe(gross * 58);
  });

  test("leave the first twelve months as they are, however many years are asked for", () => {
    expect(asked(`${YEARLY}&years=10`).takeHome.payslips).toEqual(
      asked(`${YEARLY}&years=1`).takeHome.payslips,
    );
  });

  test("that are alike are one line, and months a year apart are counted on", () => {
    const { words } = asked("role=stepped-years/social-worker&salary=61000&start=2026-09&pension=in&years=8");
    expect(words.filter((line) => line.includes(" and each year to "))).toEqual([
      expect.stringMatching(
        /^Annual bonus, September 2027 and each year to September 2029, each time: £2,000 /,
      ),
      expect.stringMatching(
        /^Annual bonus, September 2030 and each year to September 2033, each time: £3,000 /,
      ),
    ]);
  });

  test("count with the last known figures, and the answer says from when", () => {
    const { takeHome, answer } = asked(
      "role=stepped-years/social-worker&salary=61000&hours=full-time&start=2026-04&pension=in&years=3",
    );
    expect(takeHome.payslips.every(({ isPublished }) => isPublished)).toBe(true);
    expect(restsOnWords(takeHome, answer, catalogue.today).join(" ")).toContain(
      "on, the tax year’s figures are not stated: those of 2026-27, the last known, are used.",
    );
  });
});

describe("a payment of which only a range is known", () => {
  // Three days of £36,000 are £21,600: of all that is paid, 20 % tax and 8 % National Insurance are taken, above £4,189 a month 2 %.
  test("is what of the least and of the most lands in the account, and the least counts among the months", () => {
    const { words, takeHome } = asked(
      "role=hard-to-recruit-teams/social-worker&salary=36000&hours=3+days&start=2026-09&pension=out&years=3",
    );
    expect(words).toContain(
      "Retention payment, August 2027 and each year to August 2029, each time: £1,080 to £4,320 paid, £777.60 to £3,226.26 in your account; you keep it if you leave.",
    );
    expect(takeHome.total.gross).toBe(21_600_00 + 1_080_00);
  });

  test("that may be nothing is up to the most, and counts for nothing among the months", () => {
    const { words, takeHome } = asked(
      "role=hardly-anything-stated/social-worker&salary=36000&hours=3+days&start=2026-09&pension=out",
    );
    expect(words).toContain(
      "Discretionary award, if it comes, April 2027: up to £400 paid, up to £288 in your account; you keep it if you leave.",
    );
    expect(takeHome.total.gross).toBe(21_600_00);
  });

  test("is asked back at most whole", () => {
    const { words } = asked(
      "role=steps-by-team/social-worker&salary=36000&hours=3+days&start=2026-09&pension=out&years=3",
    );
    expect(words[0]).toContain(
      "£600 to £900 paid, £432 to £648 in your account; if you leave before 29 March 2028, you may be asked for all of it, more than reached you",
    );
  });
});
