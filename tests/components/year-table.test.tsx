import { describe, expect, test } from "vitest";
import { YearSummary } from "@/components/offer/year-summary";
import { YearTable } from "@/components/offer/year-table";
import { formatPounds } from "@/lib/money/format";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { Timeline } from "@/lib/offers/entries/timeline-types";
import { UNANSWERED } from "@/lib/offers/person/circumstances";
import { possibleWords } from "@/lib/offers/words/totals-words";
import { day, offerOf, person, SHAPES, worked } from "../offers/offer-fixture";
import { elements, markupOf, rowsOf, wordsOf } from "./markup";

const timelineOf = (shape: string) => worked(offerOf(shape), person(), 5);
const table = (timeline: Timeline) => markupOf(<YearTable timeline={timeline} />);

/** The rows of every group by the group's heading. */
function groups(timeline: Timeline): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    elements(table(timeline), "tbody").map((group) => {
      const [[heading = ""] = [], ...rows] = rowsOf(group);
      return [heading, new Map(rows.map(([name = "", value = ""]) => [name, value]))];
    }),
  );
}

const CERTAIN = "Certain, on top of salary";
const POSSIBLE = "Possible, on top of that";

describe("the table of years", () => {
  test.each(SHAPES)("shows the totals that the timeline has, certain and possible apart: %s", (shape) => {
    const timeline = timelineOf(shape);
    const shown = [...groups(timeline)];
    for (const year of timeline.years) {
      const [, rows] = shown.find(([heading]) => heading.startsWith(`Year ${year.number} `)) ?? [];
      expect(rows?.get(CERTAIN)).toBe(formatPounds(year.certain));
      expect(rows?.get(POSSIBLE)).toBe(year.possible > 0 ? possibleWords(year) : undefined);
    }
    const [, all] = shown.at(-1) ?? [];
    expect(all?.get(CERTAIN)).toBe(formatPounds(timeline.totals.certain));
    expect(all?.get(POSSIBLE)).toBe(
      timeline.totals.possible > 0 ? possibleWords(timeline.totals) : undefined,
    );
  });

  test.each(SHAPES)("has a row for every payment, in a year or under those without a date: %s", (shape) => {
    const timeline = timelineOf(shape);
    const rows = rowsOf(table(timeline)).filter(([name = ""]) =>
      timeline.entries.some(({ rule }) => name.startsWith(rule.benefitName)),
    );
    expect(rows).toHaveLength(timeline.entries.filter(isMoney).length);
  });

  test("ends with the year in which somebody leaves, on the day on which they do", () => {
    const leaving = { on: day("2028-03-31"), noticeGiven: UNANSWERED } as const;
    const timeline = worked(offerOf("stepped-years"), person({ leaving }), 5);
    const headings = [...groups(timeline).keys()];
    expect(headings.slice(0, 2)).toEqual([
      "Year 1 1 September 2026 to 31 August 2027",
      "Year 2 1 September 2027 to 31 March 2028",
    ]);
    expect(headings.at(-1)).toBe("All 2 years");
    const summary = rowsOf(markupOf(<YearSummary timeline={timeline} printsLeave />));
    expect(summary.map(([name]) => name)).toEqual(["Year to", "August 2027", "March 2028", "In all"]);
  });

  test("has no total of nothing for what has no date", () => {
    const timeline = timelineOf("professional-fee");
    expect(timeline.undated).toMatchObject({ certain: 0, possible: 0 });
    expect(groups(timeline).get("No date given")?.get(CERTAIN)).toBeUndefined();
  });

  test("adds only what is certain to the salary", () => {
    const timeline = timelineOf("market-supplement");
    const [first] = timeline.years;
    expect(first?.salary).toBe(3_600_000);
    const rows = [...groups(timeline).values()][0];
    expect(rows?.get("Salary")).toBe("£36,000");
    expect(rows?.get("Salary with what is certain")).toBe(
      formatPounds(((first?.certain ?? 0) + 3_600_000) as Parameters<typeof formatPounds>[0]),
    );
  });

  test("says that the salary is not known where it was not said, and adds nothing to it", () => {
    const timeline = worked(offerOf("stepped-years"), person({ startingSalary: UNANSWERED }), 2);
    const [rows] = [...groups(timeline).values()];
    expect(rows?.get("Salary")).toBe("not known yet");
    expect(wordsOf(table(timeline))).not.toContain("Salary with what is certain");
  });

  test("can be read as a table: a caption, and headers that say what they head", () => {
    const markup = table(timelineOf("stepped-years"));
    expect(markup).toMatch(/<caption/);
    for (const header of markup.match(/<th [^>]*>/g) ?? [])
      expect(header).toMatch(/scope="(col|row|rowgroup)"/);
  });

  test("takes the looks of its cells from the table, and not from each cell", () => {
    const markup = table(timelineOf("stepped-years"));
    expect(markup).toMatch(/<table class="ledger /);
    expect(markup).not.toMatch(/<td class|<th [^>]*class/);
  });
});
