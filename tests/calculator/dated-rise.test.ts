import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { salarySentence } from "@/lib/calculator/answer-words";
import { laterPayWords, publishedPayWords } from "@/lib/calculator/pay-over-time";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { compareAnswers, readCompare } from "@/lib/calculator/read-compare";
import { workedExample } from "@/lib/calculator/worked-example";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { amountOfEntry, salaryWords } from "@/lib/offers";
import { bySlug, catalogueOf } from "../content/catalogue/catalogue-of";
import { changed, withFile } from "../content/content-set";
import { TAX_YEARS } from "../take-home/tax-years";

/** A grade that pays £40,000, and £42,000 from 1 April 2027; a payment that is a share of the salary on the day. */

const RISE = `    source: careers-page
  - from: 2027-04-01
    minimum: not stated
    maximum: 42000
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: careers-page
---`;
const SHARE = `---
name: Loyalty payment
kind: payment
order: 3
who: {roles: [social-worker]}
summary: You get a share of your salary each year.
rules:
  - gives: payment
    amount: {percent: share, of: current salary}
    when: each completed year
    proRata: not stated
    repay: none
  - gives: payment
    name: of the first salary
    amount: {percent: share, of: starting salary}
    when: each completed year
    proRata: not stated
    repay: none
figures:
  share: {label: Share, value: 10, unit: percent, effective: not stated, source: careers-page}
reviewed: 2026-11-01
sources: [careers-page]
---
`;
const content = withFile(
  "riverton/benefits/loyalty-payment.mdx",
  SHARE,
  changed("riverton/grades/grade-7.mdx", "    source: careers-page\n---", RISE),
);

const site = (today: string) => catalogueOf(content, today);

function answerTo(query: string, today = "2026-11-22") {
  const catalogue = site(today);
  const { state } = readCalculator(new URLSearchParams(`role=riverton/social-worker&${query}`), catalogue);
  if (state === undefined) throw new Error(`${query} names no role`);
  return calculatorAnswer(state, catalogue.today);
}

const salaries = (query: string, today?: string) => answerTo(query, today).timeline.years.map(salaryWords);
const later = (query: string) => {
  const { pay, state } = answerTo(query);
  return laterPayWords(pay, state.role);
};

describe("somebody who starts after a dated rise", () => {
  const query = "salary=maximum&hours=full-time&start=2027-05&years=2";

  it("is offered the pay then in force, and is told so", () => {
    expect(salarySentence(answerTo(query))).toBe(
      "£42,000 a year full time, the most that Riverton publishes for this role: the pay from 1 April 2027",
    );
    expect(salaries(query)).toEqual(["£42,000", "£42,000"]);
    expect(later(query)).toBe("held still: Riverton publishes no later pay");
  });

  it("starts on the day of the rise itself on the new pay", () => {
    expect(salaries("salary=maximum&hours=full-time&start=2027-04&years=1")).toEqual(["£42,000"]);
  });

  it("is told the same on the day of the rise, as the pay of today", () => {
    expect(salarySentence(answerTo("salary=maximum&hours=full-time", "2027-04-01"))).toBe(
      "£42,000 a year full time, the most that Riverton publishes for this role",
    );
  });
});

describe("a year that spans a rise", () => {
  const query = "salary=maximum&hours=full-time&start=2027-01&years=2";

  it("shows both: three months of the old pay and nine of the new", () => {
    expect(salaries(query)).toEqual([
      "£41,500 (full time £40,000, then £42,000 from 1 April 2027)",
      "£42,000",
    ]);
    expect(later(query)).toBe("£42,000 from 1 April 2027, then held still: Riverton publishes no later pay");
  });

  it("counts what is a share of the salary by the salary of its day, or of the start where the rule says so", () => {
    const amounts = answerTo(query).timeline.entries.filter(({ rule }) => rule.benefit === "loyalty-payment");
    expect(amounts.map((entry) => amountOfEntry(entry))).toEqual(["£4,200", "£4,000", "£4,200", "£4,000"]);
  });

  it("is said by the files of the answer too", () => {
    const answer = answerTo(query);
    const { told, years } = answerData(answer, [], "https://careers.example");
    expect(told.laterPay).toEqual([{ from: "2027-04-01", salary: { amount: 42_000, currency: "GBP" } }]);
    expect(told.laterPayInWords).toContain("£42,000 from 1 April 2027");
    expect(years[0]?.fullTimePay.map(({ from, salary }) => [from, salary.amount])).toEqual([
      ["2027-01-01", 40_000],
      ["2027-04-01", 42_000],
    ]);
    const { data } = Papa.parse<Record<string, string>>(answerCsv(answer), { header: true });
    const words = (what: string) => data.filter((row) => row.What === what).map((row) => row["In words"]);
    expect(words("Salary")).toEqual(["full time £40,000, then £42,000 from 1 April 2027", ""]);
    expect(words("Pay later")).toEqual([
      "£42,000 from 1 April 2027, then held still: Riverton publishes no later pay.",
    ]);
    const calendar = paymentsCalendar(answer, "2026-11-22T09:00:00Z", "https://careers.example") ?? "";
    expect(calendar.replace(/\r\n /g, "").replaceAll("\\,", ",")).toContain(
      "Pay later: £42,000 from 1 April 2027",
    );
  });
});

describe("pay that nobody publishes is held still", () => {
  it("where an amount was told, since a rise of the grade says nothing about it", () => {
    const query = "salary=41000&hours=full-time&start=2027-01&years=2";
    expect(salaries(query)).toEqual(["£41,000", "£41,000"]);
    expect(later(query)).toBe(
      "held still: Riverton publishes what the grade pays from 1 April 2027, not what that makes of a salary of your own",
    );
  });

  it("where the later pay names another end than the one that was chosen", () => {
    const open = changed("riverton/grades/grade-7.mdx", "maximum: 42000", "maximum: not stated", content);
    const other = changed(
      "riverton/grades/grade-7.mdx",
      "- from: 2027-04-01\n    minimum: not stated",
      "- from: 2027-04-01\n    minimum: 38000",
      open,
    );
    const catalogue = catalogueOf(other);
    const { state } = readCalculator(
      new URLSearchParams("role=riverton/social-worker&salary=maximum&start=2027-01"),
      catalogue,
    );
    if (state === undefined) throw new Error("The social worker is a role.");
    expect(laterPayWords(calculatorAnswer(state, catalogue.today).pay, state.role)).toBe(
      "held still: Riverton does not publish this end of the pay from 1 April 2027 on",
    );
  });
});

describe("the same pay everywhere", () => {
  it("in the comparison: what is published from which day", () => {
    const catalogue = site("2026-11-22");
    const asked = new URLSearchParams("role=riverton/social-worker&salary=maximum&start=2027-05");
    const { state } = readCompare(asked, catalogue);
    if (state === undefined) throw new Error("The social worker is a role.");
    const [answer] = compareAnswers(state, catalogue.today);
    expect(answer?.pay.starting).toBe(42_000_00);
    const role = bySlug(catalogue.councils[0]?.roles ?? [], "social-worker");
    expect(answer && publishedPayWords(role, answer.offerDay)).toEqual(["up to £42,000 from 1 April 2027"]);
    expect(publishedPayWords(role, calendarDate(catalogue.today))).toEqual([
      "up to £40,000",
      "up to £42,000 from 1 April 2027",
    ]);
  });

  it("in the worked example of the role's page, which starts in the first month that is left: this month on its first day alone", () => {
    const at = (today: string) => {
      const role = bySlug(site(today).councils[0]?.roles ?? [], "social-worker");
      const example = workedExample(role, today, TAX_YEARS);
      return example.is === "worked out"
        ? example.atMaximum.timeline.years.slice(0, 2).map(salaryWords)
        : example.is;
    };
    expect(at("2026-11-22")).toEqual([
      "£41,333.33 (full time £40,000, then £42,000 from 1 April 2027)",
      "£42,000",
    ]);
    expect(at("2027-04-01")).toEqual(["£42,000", "£42,000"]);
  });
});
