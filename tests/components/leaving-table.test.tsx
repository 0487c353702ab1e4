import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { leavingRuns, unpublishedParts } from "@/components/offer/leaving-runs";
import { LeavingTable } from "@/components/offer/leaving-table";
import { formatMonth } from "@/lib/calendar/format-month";
import { formatPounds } from "@/lib/money/format";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import type { Settlement } from "@/lib/offers/leaving/settlement";
import { day, offerOf, offerWritten, paymentWritten, person, SHAPES, worked } from "../offers/offer-fixture";
import { markupOf, rowsOf, wordsOf } from "./markup";

describe("what leaving costs", () => {
  const settled = (shape: string) => {
    const offer = offerOf(shape);
    return leavingMonths(offer, worked(offer, person(), 3));
  };

  test.each(SHAPES)("covers every month once, in order: %s", (shape) => {
    const settlements = settled(shape);
    const told = (one: Settlement) => [one.certain, one.possible, [...unpublishedParts(one)]];
    const firsts = settlements.flatMap((one, index) => {
      const before = settlements[index - 1];
      return before !== undefined && isDeepStrictEqual(told(before), told(one)) ? [] : [index];
    });
    const rows = firsts.map((first, row) => {
      const together = settlements.slice(first, firsts[row + 1]).map(({ lastDay }) => formatMonth(lastDay));
      return together.length === 1 ? together[0] : `${together[0]} to ${together.at(-1)}`;
    });
    const runs = leavingRuns(settlements);
    expect(runs.map(({ months }) => months)).toEqual(rows);
    expect(runs.map(({ settlement }) => settlement)).toEqual(firsts.map((first) => settlements[first]));
  });

  test("shows what is paid back and kept as the engine settles it, and no column of what is not said where all is", () => {
    const settlements = settled("golden-hello-in-two-parts");
    expect(settlements.every(({ certain, possible }) => certain.notStated + possible.notStated === 0)).toBe(
      true,
    );
    const rows = rowsOf(markupOf(<LeavingTable settlements={settlements} council="Ashbourne" />)).slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const [index, { settlement }] of leavingRuns(settlements).entries()) {
      const { certain, possible } = settlement;
      const cells = (["back", "safe"] as const).map((part) => [
        ...(certain[part] > 0 || possible[part] === 0 ? [formatPounds(certain[part])] : []),
        ...(possible[part] > 0 ? [`${formatPounds(possible[part])} if paid`] : []),
      ]);
      expect(rows[index]?.slice(1)).toEqual(cells.map((lines) => lines.join(" ")));
    }
  });

  test("writes what is only possible beneath what is certain", () => {
    const possible = SHAPES.find((shape) =>
      settled(shape).some((one) => one.possible.notStated + one.possible.safe > 0),
    );
    expect(possible).toBeDefined();
    const markup = markupOf(<LeavingTable settlements={settled(possible ?? "")} council="Ashbourne" />);
    expect(wordsOf(markup)).toMatch(/£[\d,.]+ if paid/);
  });
});

test("a payment of an amount that is not published, all of it paid back within a year: not stated, and never £0, in the part that becomes of it", () => {
  const { offer } = offerWritten(`
figures:
  money: {label: Money, value: not stated, unit: pounds, effective: not stated, source: advert}
  year: {label: Year, value: 12, unit: months, effective: not stated, source: advert}
rules:
  - {${paymentWritten({ repay: "{within: year, of: starting, how: all of it}" })}}`);
  const settlements = leavingMonths(offer, worked(offer, person(), 2));
  const rows = rowsOf(markupOf(<LeavingTable settlements={settlements} council="Ashbourne" />)).slice(1);
  expect(rows).toEqual([
    ["September 2026 to July 2027", "not stated", "£0"],
    ["August 2027 to August 2028", "£0", "not stated"],
  ]);
});

describe("where the council has said nothing of what was paid", () => {
  const none = { back: 0, safe: 0, notStated: 0 } as Settlement["certain"];
  const notStated = { ...none, notStated: 100_000 } as Settlement["certain"];
  const tableOf = (...months: readonly (readonly [Settlement["certain"], Settlement["certain"]])[]) =>
    markupOf(
      <LeavingTable
        settlements={months.map(([certain, possible], index) => ({
          lastDay: day(`2028-0${index + 1}-28`),
          certain,
          possible,
          lines: [],
          unpublished: [],
        }))}
        council="Ashbourne"
      />,
    );
  const cells = (markup: string) =>
    rowsOf(markup)
      .slice(1)
      .map((row) => row.slice(1));

  test("the table of leaving says “not stated”, and not £0", () => {
    const half = { ...notStated, safe: 50_000 } as Settlement["certain"];
    expect(cells(tableOf([half, none], [notStated, none], [none, notStated]))).toEqual([
      ["not stated", "£500", "£1,000"],
      ["not stated", "not stated", "£1,000"],
      ["not stated", "not stated", "£1,000 if paid"],
    ]);
  });

  test("it says so once where that is true of every month", () => {
    const table = tableOf([notStated, none], [none, notStated]);
    expect(wordsOf(table)).toContain("Ashbourne has not said whether you would pay any of it back.");
    expect(wordsOf(table)).not.toContain("not stated");
    expect(cells(table)).toEqual([["£1,000"], ["£1,000 if paid"]]);
  });
});
