import { describe, expect, test } from "vitest";
import { closesWords } from "@/lib/catalogue/vacancy-words";
import { siteMap, siteMapOfTheMoment } from "@/lib/feeds/site-map";
import { pageAt } from "@/lib/site/pages";
import { advertising } from "../vacancy-set";
import { catalogueAt } from "./catalogue-of";

const ADDRESS = "/riverton/vacancies/family-team";
const ORIGIN = "https://careers.example";

/** What the site knows of the vacancy at a moment. */
function stateAt(moment: string, set = advertising()) {
  const catalogue = catalogueAt(set, moment);
  const [council] = catalogue.councils;
  return {
    open: council?.vacancies.map(({ address }) => address),
    closed: council?.closedVacancies.map(({ address }) => address),
    hasPage: pageAt(catalogue, ADDRESS) !== undefined,
    isInSiteMap: siteMapOfTheMoment(catalogue, ORIGIN).includes(ADDRESS),
    until: new Date(catalogue.until).toISOString(),
  };
}

const NOT_THERE = { open: [], closed: [], hasPage: false, isInSiteMap: false };
const OPEN = { open: [ADDRESS], closed: [], hasPage: true, isInSiteMap: true };
const CLOSED = { open: [], closed: [ADDRESS], hasPage: false, isInSiteMap: false };

describe("a vacancy opens and closes on the minute", () => {
  test.each([
    ["a second before it opens is nowhere", "2026-11-02T08:59:59Z", NOT_THERE, "2026-11-02T09:00:00.000Z"],
    ["from that minute on is open", "2026-11-02T09:00:00Z", OPEN, "2026-11-03T00:00:00.000Z"],
    ["a second before it closes is open", "2026-12-01T11:59:59Z", OPEN, "2026-12-01T12:00:00.000Z"],
    ["from that minute on is closed", "2026-12-01T12:00:00Z", CLOSED, "2026-12-02T00:00:00.000Z"],
  ])("%s, and what is known holds until the next change", (_, moment, state, until) => {
    expect(stateAt(moment)).toEqual({ ...state, until });
  });

  test("in the hour that comes twice it opens at the first time and closes at the second: nobody is turned away early", () => {
    const closing = advertising("closes: 2026-12-01 12:00", "closes: 2027-10-31 01:30");
    expect(stateAt("2027-10-31T00:30:00Z", closing)).toMatchObject(OPEN);
    expect(stateAt("2027-10-31T01:29:59Z", closing)).toMatchObject(OPEN);
    expect(stateAt("2027-10-31T01:30:00Z", closing)).toMatchObject(CLOSED);
    const opening = advertising("opens: 2026-11-02 09:00", "opens: 2026-10-25 01:30");
    expect(stateAt("2026-10-25T00:29:59Z", opening)).toMatchObject(NOT_THERE);
    expect(stateAt("2026-10-25T00:30:00Z", opening)).toMatchObject(OPEN);
  });

  test("it stands in no list that the build makes, open or not", () => {
    const map = siteMap(catalogueAt(advertising(), "2026-11-20T12:00:00Z"), ORIGIN);
    expect(map).toContain(`<loc>${ORIGIN}/riverton/vacancies</loc>`);
    expect(map).not.toContain(ADDRESS);
  });
});

describe("the closing day is told for the day on which it is shown", () => {
  test.each([
    ["2026-11-02", "Closes on 1 December 2026 at midday"],
    ["2026-11-28", "Closes in 3 days, on 1 December 2026 at midday"],
    ["2026-11-30", "Closes tomorrow, 1 December 2026 at midday"],
    ["2026-12-01", "Closes today, 1 December 2026 at midday"],
  ])("on %s: %s", (today, words) => {
    expect(closesWords({ closes: "2026-12-01 12:00" }, today)).toBe(words);
  });

  test("of two times that clocks show alike, the second is named", () => {
    expect(closesWords({ closes: "2027-10-31 01:30" }, "2027-10-31")).toBe(
      "Closes today, 31 October 2027 at 1.30am, winter time",
    );
  });
});
