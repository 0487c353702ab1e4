/** A fee that is paid back is no pay: no tax is taken from it, it is no part of the estimate, and every form of the answer says so. */
import { describe, expect, test } from "vitest";
import { comparedRows } from "@/components/compare/compared-rows";
import { namedAnnouncement } from "@/lib/calculator/announcement";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { takeHomeData, takeHomeRows } from "@/lib/feeds/answer/take-home-data";
import { inHand } from "./in-hand";
import { catalogue } from "./offer-catalogue";

const TOLD = "/social-worker&salary=41000&hours=full-time&start=2026-09&years=1&pension=in";
const FEE = inHand(`role=professional-fee${TOLD}&answer.registered-with-social-work-england=yes`);
const NO_FEE = inHand(`role=stepped-years${TOLD}`);
const WORDS = "Paid without tax, and no part of this: Registration fee.";
const { today } = catalogue;
const MADE = "2026-06-10T09:30:00.000Z";

describe("a fee that is paid back", () => {
  test("is named in a comparison by what is left, of that role alone", () => {
    const row = comparedRows([FEE, NO_FEE]).find(({ name }) => name.startsWith("In your account"));
    expect(row?.cells.map((cells) => cells.some(({ words }) => words === WORDS))).toEqual([true, false]);
  });

  test.each([
    ["JSON", ({ answer, takeHome }: typeof FEE) => JSON.stringify(takeHomeData(takeHome, answer, today))],
    ["CSV", ({ answer, takeHome }: typeof FEE) => answerCsv(answer, takeHomeRows(takeHome, answer, today))],
  ])("is named in the %s", (_, written) => {
    expect(written(FEE)).toContain(WORDS);
    expect(written(NO_FEE)).not.toContain("Paid without tax");
  });

  test("is paid without tax in a calendar, where a bonus stands before tax", () => {
    const calendar = ({ answer, takeHome }: typeof FEE) =>
      paymentsCalendar(answer, MADE, "https://careers.example", takeHome)?.replaceAll("\r\n ", "");
    expect(calendar(FEE)).toContain(". Paid without tax. ");
    expect(calendar(FEE)).not.toContain("Before tax");
    expect(calendar(NO_FEE)).toContain(". Before tax. ");
  });
});

test("roles of one name in two councils are announced with their council, and with what lands in the account", () => {
  const [one, other] = [FEE, NO_FEE].map(({ answer, takeHome }) => namedAnnouncement(answer, takeHome));
  expect(one).toMatch(/^Social Worker, Professional Fee: Over 1 year, .* Estimate: of £41,000 before tax, /);
  expect(other).toMatch(/^Social Worker, Stepped Years: Over 1 year, .* Estimate: of £42,000 before tax, /);
});
