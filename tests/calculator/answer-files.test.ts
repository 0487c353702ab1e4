import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { roleValue } from "@/lib/calculator/read-role";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { formatPounds } from "@/lib/money/format";
import { pence } from "@/lib/money/pence";
import { hasRules } from "@/lib/offers/rules/has-rules";
import { runs } from "../harness/random";
import { allRoles, catalogue } from "./offer-catalogue";

const ORIGIN = "https://careers.example";

function answerTo(query: string): CalculatorAnswer {
  const { state } = readCalculator(new URLSearchParams(query), catalogue);
  if (state === undefined) throw new Error(`${query} names no role`);
  return calculatorAnswer(state, catalogue.today);
}

const MADE = "2026-06-10T09:30:00.000Z";

function calendar(query: string, made = MADE): string {
  const text = paymentsCalendar(answerTo(query), made, ORIGIN);
  if (text === undefined) throw new Error(`${query} has no payment with a day`);
  return text;
}
/** Lines of a calendar, folded ones put together again. */
const lines = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");

const STEPPED = "role=stepped-years/social-worker&salary=41000&hours=full-time&start=2026-09";

describe("the calendar of payments", () => {
  it("holds an event for each payment that has a day, all day long, with the amount", () => {
    const text = calendar(STEPPED);
    const money = answerTo(STEPPED).timeline.entries.filter(
      (entry) =>
        (entry.gives === "payment" || entry.gives === "reimbursement") && entry.when.kind !== "undated",
    );
    expect(money.length).toBeGreaterThan(0);
    expect(lines(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(money.length);
    expect(lines(text).filter((line) => /^DTSTART;VALUE=DATE:\d{8}$/.test(line))).toHaveLength(money.length);
    expect(
      lines(text)
        .filter((line) => line.startsWith("SUMMARY:"))
        .join(),
    ).toContain("£");
  });

  it("says the same each time, with events that each have a mark of their own", () => {
    const text = calendar(STEPPED);
    expect(calendar(STEPPED)).toBe(text);
    const marks = lines(text).filter((line) => line.startsWith("UID:"));
    expect(new Set(marks).size).toBe(marks.length);
  });

  it("keeps the mark of a payment when the start moves, so that a calendar is brought up to date", () => {
    const marks = (text: string) => lines(text).filter((line) => line.startsWith("UID:"));
    expect(marks(calendar(STEPPED.replace("2026-09", "2027-01")))).toEqual(marks(calendar(STEPPED)));
  });

  it("tells what is only possible from what is certain where nothing but the role was told", () => {
    const text = calendar("role=stepped-years/social-worker");
    const tentative = lines(text).filter((line) => line === "STATUS:TENTATIVE");
    expect(tentative.length).toBeGreaterThan(0);
    expect(lines(text).filter((line) => line.startsWith("SUMMARY:Possible:"))).toHaveLength(tentative.length);
  });

  it("is none where no payment has a day: a calendar must hold something", () => {
    const answer = answerTo("role=plain/social-worker");
    expect(paymentsCalendar(answer, MADE, ORIGIN)).toBeUndefined();
  });

  it("says in every event what it takes for granted where no start was entered", () => {
    const withoutStart = lines(calendar(STEPPED.replace("&start=2026-09", "")));
    const withStart = lines(calendar(STEPPED));
    const assuming = (text: readonly string[]) =>
      text.filter((line) => line.includes("You told us no start"));
    expect(assuming(withoutStart)).toHaveLength(
      withoutStart.filter((line) => line === "BEGIN:VEVENT").length,
    );
    expect(assuming(withStart)).toEqual([]);
  });

  it("keeps to lines of 75 bytes, which is what RFC 5545 allows", () => {
    for (const line of calendar(STEPPED).split("\r\n"))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe("the answer as CSV and JSON", () => {
  it("every row has every column, and the rows of a status add up to its total", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allRoles), fc.integer({ min: 1, max: 10 }), (role, years) => {
        const answer = answerTo(`role=${roleValue(role)}&salary=41000&hours=full-time&years=${years}`);
        const { data } = Papa.parse<Record<string, string>>(answerCsv(answer), {
          header: true,
          skipEmptyLines: true,
        });
        const total = data.filter((row) => row.What === "Total on top of salary" && row.Year === "all");
        const sumOf = (column: string) =>
          data
            .filter((row) => row["Certain (GBP)"] !== "")
            .reduce((sum, row) => sum + Math.round((Number(row[column]) || 0) * 100), 0);
        const [certain, most] = [sumOf("Certain (GBP)"), sumOf("Amount (GBP)")];
        const isCounted = hasRules(role.council.offer);
        const isOneOfSeveral = answer.timeline.entries.some(
          (entry) => "ties" in entry && entry.ties.length > 0,
        );
        const shown = total.slice(0, 2).map((row) => row["Amount (GBP)"]);
        if (!isOneOfSeveral) {
          const sums = [certain, most - certain].map((sum) => (isCounted ? String(sum / 100) : "not stated"));
          expect(shown).toEqual(sums);
        } else expect(Number(shown[0]) + Number(shown[1])).toBeLessThanOrEqual(most / 100);
        const json = answerData(answer, [], ORIGIN);
        expect(json.totals.certain.amount * 100).toBeCloseTo(certain);
      }),
      { numRuns: runs(30, 600) },
    );
  });

  it("a file tells what the page tells: the answer in a sentence, and what is not stated", () => {
    for (const role of allRoles) {
      const answer = answerTo(`role=${roleValue(role)}&salary=41000`);
      const rows = Papa.parse<Record<string, string>>(answerCsv(answer), { header: true }).data;
      const words = (what: string) => rows.filter((row) => row.What === what).map((row) => row["In words"]);
      expect(words("Answer")).toEqual([headline(answer)]);
      expect(words("Not stated")).toHaveLength(answer.timeline.notStated.length);
    }
  });

  it("no cell begins a formula", () => {
    for (const role of allRoles) {
      const { data } = Papa.parse<string[]>(answerCsv(answerTo(`role=${roleValue(role)}`)));
      expect(data.flat().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    }
  });

  it("says of each payment what becomes of it on the day of leaving that was told, and of the months what becomes of all", () => {
    const { leaving } = answerData(answerTo(`${STEPPED}&leave=2028-03`), [], ORIGIN);
    const [told, ...more] = leaving.filter((row) => row.payments !== undefined);
    expect([told?.lastDay, more]).toEqual(["2028-03-31", []]);
    const payments = told?.payments ?? [];
    expect(payments.length).toBeGreaterThan(0);
    for (const { received, payBack, keep, notStated } of payments)
      expect(payBack.amount + keep.amount + notStated.amount).toBeCloseTo(received.amount);
    expect(new Set(payments.map(({ benefit }) => benefit))).toEqual(
      new Set(["retention-bonus", "rising-rate"]),
    );
  });

  it("names the address of exactly this answer", () => {
    const { address, told } = answerData(answerTo(STEPPED), [], ORIGIN);
    expect(address).toBe(`${ORIGIN}/calculator?${new URLSearchParams(STEPPED)}`);
    expect(told.fullTimeStartingSalary).toEqual({ amount: 41_000, currency: "GBP" });
  });
});

describe("the headline", () => {
  it("is one sentence with the salary, what is certain and what is possible, and says that the pay is held still", () => {
    const words = headline(answerTo("role=stepped-years/social-worker&salary=41000&hours=3+days&years=3"));
    expect(words).toMatch(
      /^Over 3 years, 3 days a week and with your pay held still, you would get £73,800 in salary, .* in all, before tax\.$/,
    );
  });

  it("adds up what it names: the salary with what is certain, and with what is possible besides", () => {
    const answers = allRoles.map((role) =>
      answerTo(`role=${roleValue(role)}&salary=41000&hours=full-time&years=1`),
    );
    const paying = answers.filter(({ timeline: { totals } }) => totals.certain + totals.possible > 0);
    expect(paying).not.toEqual([]);
    for (const answer of paying) {
      const { certain, possible } = answer.timeline.totals;
      const words = headline(answer);
      expect(words).toContain(`${formatPounds(pence(41_000_00 + certain))}${possible > 0 ? " to " : ""}`);
      if (possible > 0) expect(words).toContain(` to ${formatPounds(pence(41_000_00 + certain + possible))}`);
    }
  });

  it("keeps what is certain and what is possible apart, and says that tax is not taken off", () => {
    const answers = allRoles.map((role) => answerTo(`role=${roleValue(role)}&salary=41000&hours=full-time`));
    for (const answer of answers) expect(headline(answer)).toContain("before tax");
    const both = answers.filter(({ timeline: { totals } }) => totals.certain > 0 && totals.possible > 0);
    expect(both).not.toEqual([]);
    for (const answer of both)
      expect(headline(answer)).toMatch(
        answer.timeline.totals.isOpen
          ? /£.* for certain, and £\S+ or more that/
          : /£.* for certain, and up to £/,
      );
  });

  it("a council without an offer in figures is said to have none", () => {
    expect(headline(answerTo("role=plain/social-worker"))).toBe(
      "Plain publishes no offer in figures, so there is nothing to add to your salary here.",
    );
  });
});
