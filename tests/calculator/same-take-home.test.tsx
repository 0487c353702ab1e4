/** What lands in the account is the same, however it is asked, and in whatever form it is answered. */
import fc from "fast-check";
import Papa from "papaparse";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { fieldStates } from "@/components/calculator/circumstance-fields";
import { TakeHomeFields } from "@/components/calculator/take-home-fields";
import { TakeHomeSection } from "@/components/calculator/take-home-section";
import { elementsOf } from "@/lib/adapter/pages/page-tree";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { paymentWords } from "@/lib/calculator/payments-in-hand-words";
import { readCalculator } from "@/lib/calculator/read-calculator";
import type { TakeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { type TakeHomeChoice, takeHomeParameters } from "@/lib/calculator/take-home-choice";
import { takeHomeHeadline } from "@/lib/calculator/take-home-words";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { takeHomeData, takeHomeRows } from "@/lib/feeds/answer/take-home-data";
import { formatPounds } from "@/lib/money/format";
import { LOANS, PENSIONS, readTaxCode, TAX_COUNTRIES } from "@/lib/take-home";
import { markupOf, rowsOf, wordsOf } from "../components/markup";
import { runs } from "../harness/random";
import { catalogue } from "./offer-catalogue";
import { workedOut } from "./worked-out";

type Parameters = readonly (readonly [name: string, value: string])[];

const { today } = catalogue;

/** Each case works out whole answers: a few in each run are enough, and `npm run test:random` tries others. */
const RUNS = { numRuns: runs(12) };

const choices: fc.Arbitrary<TakeHomeChoice> = fc.record({
  pension: fc.constantFrom(...PENSIONS),
  country: fc.constantFrom(...TAX_COUNTRIES),
  taxCode: fc.constantFrom(...["", "NT", "S0T", "SBR", "SD0", "SK475", "S1257LM1"].map(readTaxCode)),
  loans: fc.subarray([...LOANS]),
  isPaidBefore: fc.boolean(),
});

/** Everything that an address tells: the job, then what the person says of tax. */
const asked: fc.Arbitrary<Parameters> = fc
  .tuple(fc.integer({ min: 18_000, max: 130_000 }), fc.constantFrom("full-time", "60%", "3 days"), choices)
  .map(([salary, hours, choice]) => [
    ["role", "stepped-years/social-worker"],
    ["salary", String(salary)],
    ["hours", hours],
    ["start", "2026-09"],
    ...takeHomeParameters(choice).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  ]);

function answerTo(parameters: Parameters) {
  const reading = readCalculator(
    new URLSearchParams(parameters.map(([name, value]) => [name, value])),
    catalogue,
  );
  if (reading.state === undefined) throw new Error("The address names no role.");
  expect(reading.notes).toEqual([]);
  const answer = calculatorAnswer(reading.state, today);
  const { takeHome } = workedOut(answer);
  if ("why" in takeHome) throw new Error(takeHome.why);
  return { reading, answer, takeHome };
}

const amounts = ({ total, payslips, payments }: TakeHomeAnswer) => ({ total, payslips, payments });

/** What a browser sends of the form's own fields on tax, as it stands filled in. */
function sentByForm(asked: ReturnType<typeof readCalculator>): Parameters {
  const { state } = asked;
  if (state === undefined) throw new Error("There is no form without a role.");
  const states = fieldStates(state, asked);
  const form = parseFragment(markupOf(<TakeHomeFields states={states} />));
  return elementsOf(form).flatMap((element) => {
    const { name, value, type, checked } = Object.fromEntries(
      element.attrs.map((attribute) => [attribute.name, attribute.value]),
    );
    const isChosen = type === "radio" || type === "checkbox" ? checked !== undefined : value !== "";
    return name !== undefined && value !== undefined && isChosen ? [[name, value] as const] : [];
  });
}

describe("the same answer", () => {
  test("in whatever order an address tells it", () => {
    fc.assert(
      fc.property(
        asked.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray([...one], { minLength: one.length })),
        ),
        ([one, other]) => {
          expect(amounts(answerTo(other).takeHome)).toEqual(amounts(answerTo(one).takeHome));
        },
      ),
      RUNS,
    );
  });

  test("to the form, sent again as it stands, as to the address that filled it in", () => {
    fc.assert(
      fc.property(asked, (parameters) => {
        const { reading, takeHome } = answerTo(parameters);
        const again = [...parameters.slice(0, 4), ...sentByForm(reading)];
        expect(answerTo(again).takeHome.choice).toEqual(takeHome.choice);
      }),
      RUNS,
    );
  });

  test("on the page, as JSON, as CSV and in the calendar", () => {
    fc.assert(
      fc.property(asked, (parameters) => {
        const { answer, takeHome } = answerTo(parameters);
        const page = markupOf(<TakeHomeSection answer={answer} takeHome={takeHome} today={today} />);
        const data = takeHomeData(takeHome, answer, today);
        const { data: rows } = Papa.parse<Record<string, string>>(
          answerCsv(answer, takeHomeRows(takeHome, answer, today)),
          { header: true, skipEmptyLines: true },
        );
        const calendar = (
          paymentsCalendar(answer, "2026-06-10T09:30:00.000Z", "https://careers.example", takeHome) ?? ""
        )
          .replace(/\r\n[ \t]/g, "")
          .replace(/\\([,;])/g, "$1");
        const nets = takeHome.payslips.map(({ net }) => net);
        expect(wordsOf(page)).toContain(takeHomeHeadline(takeHome));
        expect(
          rowsOf(page)
            .slice(1, 13)
            .map((cells) => cells.at(-1)),
        ).toEqual(nets.map(formatPounds));
        expect(data).toMatchObject({
          total: { inAccount: { amount: takeHome.total.net / 100 } },
          months: nets.map((net) => ({ inAccount: { amount: net / 100 } })),
        });
        const paid = rows.filter(({ What }) => What === "In your account");
        expect(paid.map((row) => Math.round(Number(row["Amount (GBP)"]) * 100))).toEqual([
          takeHome.total.net,
          ...nets,
        ]);
        for (const payment of takeHome.payments) {
          const words = paymentWords(payment, answer.state.role.council.shortName);
          expect(calendar).toContain(words);
          expect(rows.map((row) => row["In words"])).toContain(words);
        }
      }),
      RUNS,
    );
  });
});
