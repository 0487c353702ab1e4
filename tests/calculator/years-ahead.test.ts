import fc from "fast-check";
import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { comparedYears } from "@/components/compare/compared-rows";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { calculatorAddress } from "@/lib/calculator/read-calculator";
import { NOTHING_GIVEN } from "@/lib/calculator/state";
import { type YearMonth, yearMonthOf } from "@/lib/calculator/year-month";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { NOT_STATED } from "@/lib/model/not-stated";
import { entryName, firstDay, isMoney, lastDay } from "@/lib/offers";
import { council, role } from "../fixtures/sample-objects";
import { runs } from "../harness/random";
import { anything, moneyOf, type Try, worked } from "../offers/invariants-tried";
import { allRoles, catalogue } from "./offer-catalogue";
import { workedOut } from "./worked-out";

/** What is made of an answer never depends on how far it looks, and tells the payments of its timeline, each once. */

const ORIGIN = "https://careers.example";
const MADE = "2026-06-10T09:30:00.000Z";
const START = yearMonthOf("2026-09-01");
const LEAVE = yearMonthOf("2028-03-31");

/** The answer for some years to whoever was tried. */
function answerFor(given: Try, years: number): CalculatorAnswer {
  const its = { ...council("ashbourne", "Ashbourne Council", "Ashbourne", 1), offer: given.offer };
  return {
    state: { ...NOTHING_GIVEN, years, role: role(its, given.role.slug, given.role.name, undefined) },
    from: yearMonthOf(given.from),
    isPast: false,
    offerDay: given.from,
    pay: {
      starting: undefined,
      changes: [],
      held: { why: "nothing later" },
      notAgreed: [],
      ifAgreed: [],
      ifTold: [],
      next: undefined,
      atStart: NOT_STATED,
    },
    timeline: worked({ ...given, years }),
    leaving: () => [],
    settled: undefined,
    loansLeft: [],
  };
}

const csvRows = (answer: CalculatorAnswer) =>
  Papa.parse<Record<string, string>>(answerCsv(answer), { header: true, skipEmptyLines: true }).data;
/** Rows of payments, leave and time off, which are those that name a rule. */
const entryRows = (answer: CalculatorAnswer) => csvRows(answer).filter(({ Rule }) => Rule !== "");

/** The events of the calendar as a calendar reads them. Only the address in them names the number of years. */
function events(answer: CalculatorAnswer) {
  const text = paymentsCalendar(answer, MADE, ORIGIN);
  if (text === undefined) return [];
  const address = `${ORIGIN}${calculatorAddress(answer.state)}`;
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const { uid, startDate, endDate, summary, description } = new ICAL.Event(component);
    return {
      uid,
      summary,
      from: startDate.toString(),
      to: endDate.toString(),
      status: component.getFirstPropertyValue("status"),
      description: description.replace(address, ""),
    };
  });
}

const yearRows = (answer: CalculatorAnswer) => comparedYears([workedOut(answer)]);

/** The days on which money comes: once each, or for every month that it is paid by. */
const daysOfMoney = ({ timeline }: CalculatorAnswer) =>
  moneyOf(timeline).flatMap((entry) => {
    const first = firstDay(entry.when);
    if (entry.months.length === 0) return first === undefined ? [] : [first];
    return entry.months.map(({ when, to }) => lastDay(when) ?? to);
  });

interface Shown {
  /** For `years` years. */
  readonly shorter: CalculatorAnswer;
  /** For some more. */
  readonly longer: CalculatorAnswer;
  readonly years: number;
  /** The events of both calendars, which take longer to write and read than all the rest. */
  readonly shorterEvents: ReturnType<typeof events>;
  readonly longerEvents: ReturnType<typeof events>;
}

const rules: Readonly<Record<string, (shown: Shown) => void>> = {
  "the CSV has the same rows for the first years: payments and leave, salary and totals": (shown) => {
    const inView = (answer: CalculatorAnswer) =>
      csvRows(answer).filter(({ Year = "" }) => /^\d+$/.test(Year) && Number(Year) <= shown.years);
    expect(inView(shown.longer)).toEqual(inView(shown.shorter));
  },

  "the calendar has the same events for the payments of the first years": ({
    shorter,
    longer,
    shorterEvents,
    longerEvents,
  }) => {
    const { to } = shorter.timeline.horizon;
    const entries = longer.timeline.entries.filter(({ when }) => (firstDay(when) ?? "9") <= to);
    const inView = { ...longer, timeline: { ...longer.timeline, entries } };
    expect(events(inView)).toEqual(shorterEvents);
    expect(longerEvents).toEqual(expect.arrayContaining([...shorterEvents]));
  },

  "the comparison has the same rows for the first years": ({ shorter, longer }) => {
    const rows = yearRows(shorter);
    expect(yearRows(longer).slice(0, rows.length)).toEqual(rows);
  },

  "JSON has the same totals and leave for the first years": ({ shorter, longer, years }) => {
    const yearsOf = (answer: CalculatorAnswer) => answerData(answer, [], ORIGIN).years;
    expect(yearsOf(longer).slice(0, years)).toEqual(yearsOf(shorter));
  },

  "each payment is one row of the CSV, with its day, its name and its certainty": ({ longer }) => {
    const told = longer.timeline.entries.map((entry) => [
      firstDay(entry.when) ?? "",
      entryName(entry),
      entry.status,
      isMoney(entry),
    ]);
    const rows = entryRows(longer).map((row) => [row.From, row.What, row.Status, row["Amount (GBP)"] !== ""]);
    expect(rows).toEqual(told);
  },

  "each payment with a day is one event of the calendar, or one for each month it is paid by": ({
    longer,
    longerEvents: all,
  }) => {
    expect(all.map(({ from }) => from)).toEqual(daysOfMoney(longer));
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  },

  "the totals of each year are the same in the CSV, in JSON and in the timeline": ({ longer }) => {
    const totals = csvRows(longer).filter(
      ({ What, Year }) => What === "Total on top of salary" && Year !== "all",
    );
    const inJson = answerData(longer, [], ORIGIN).years.flatMap(({ certain, possible }) => [
      certain,
      possible,
    ]);
    const isCounted = longer.state.role.council.offer.benefits.some(({ rules: its }) => its.length > 0);
    const told = longer.timeline.years.flatMap(({ certain, possible }) => [certain / 100, possible / 100]);
    expect(inJson.map(({ amount }) => amount)).toEqual(told);
    const written = totals.map((row) => row["Amount (GBP)"] ?? "");
    expect(isCounted ? written.map(Number) : written).toEqual(isCounted ? told : told.map(() => NOT_STATED));
  },
};

describe("whatever the offer, whoever asks, and however far they look", () => {
  test("the files and the comparison of an answer hold to its timeline", () => {
    const property = fc.property(anything(true), fc.integer({ min: 1, max: 5 }), (given, more) => {
      const { years } = given;
      const shorter = answerFor(given, years);
      const longer = answerFor(given, years + more);
      const shown: Shown = {
        shorter,
        longer,
        years,
        shorterEvents: events(shorter),
        longerEvents: events(longer),
      };
      for (const holds of Object.values(rules)) holds(shown);
    });
    fc.assert(property, { numRuns: runs(40, 600) });
  });
});

describe("whoever leaves", () => {
  test("owes the same at the end of a month, however many years are shown", () => {
    const property = fc.property(
      fc.constantFrom(...allRoles),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (whose, years, more) => {
        const answer = (span: number, leave?: YearMonth) =>
          calculatorAnswer(
            { ...NOTHING_GIVEN, role: whose, start: START, years: span, leave },
            catalogue.today,
          );
        const rows = answer(years).leaving();
        expect(
          answer(years + more)
            .leaving()
            .slice(0, rows.length),
        ).toEqual(rows);
        expect(answer(years + more, LEAVE).settled).toEqual(answer(years, LEAVE).settled);
      },
    );
    fc.assert(property, { numRuns: runs(20) });
  });
});
