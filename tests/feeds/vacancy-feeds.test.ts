import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { changesAtom, vacanciesAtom } from "@/lib/feeds/vacancies/atom";
import { closingDays } from "@/lib/feeds/vacancies/closing-days";
import { catalogueAt } from "../content/catalogue/catalogue-of";
import { advertising } from "../content/vacancy-set";

const ORIGIN = "https://careers.example";
const ABOUT = { title: "Vacancies", address: "/vacancies.atom", page: "/vacancies" };

const catalogueOn = (moment: string) => catalogueAt(advertising(), moment);
const open = catalogueOn("2026-11-20T12:00:00Z");
const vacancies = open.councils.flatMap((council) => council.vacancies);

describe("the feed of vacancies", () => {
  const feed = parseAtomFeed(vacanciesAtom(vacancies, ABOUT, open, ORIGIN));

  test("is Atom with all that the standard asks for: ids, titles, times of change, an author, and its own address", () => {
    expect(feed).toMatchObject({
      id: `${ORIGIN}/vacancies.atom`,
      title: { value: "Vacancies" },
      updated: "2026-11-02T09:00:00.000Z",
      authors: [{ name: "Council Careers" }],
      links: [
        { rel: "self", href: `${ORIGIN}/vacancies.atom` },
        { rel: "alternate", href: `${ORIGIN}/vacancies` },
      ],
    });
  });

  test("has for each its permanent address as its id, when it opened, its pay and when it closes", () => {
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      id: `${ORIGIN}/riverton/vacancies/family-team`,
      title: { value: "Social Worker, Family Team, Riverton" },
      published: "2026-11-02T09:00:00.000Z",
    });
    const summary = JSON.stringify(feed.entries?.[0]?.summary);
    expect(summary).toContain("Up to £40,000 a year full time.");
    expect(summary).toContain("Closes on 1 December 2026 at midday.");
  });

  test("says the same at every moment between two changes", () => {
    const later = catalogueOn("2026-11-30T23:59:59Z");
    const again = vacanciesAtom(
      later.councils.flatMap((council) => council.vacancies),
      ABOUT,
      later,
      ORIGIN,
    );
    expect(again).toBe(vacanciesAtom(vacancies, ABOUT, open, ORIGIN));
  });

  test("without anything open is a feed still, as old as the content", () => {
    expect(parseAtomFeed(vacanciesAtom([], ABOUT, open, ORIGIN))).toMatchObject({
      updated: "2026-11-01T00:00:00.000Z",
    });
  });
});

test("the calendar of closing days has an event for each day, with an id that stays", () => {
  const calendar = new ICAL.Component(ICAL.parse(closingDays(vacancies, "Vacancies", ORIGIN)));
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  expect(event?.getFirstPropertyValue("uid")).toBe("riverton.vacancies.family-team@careers.example");
  expect(event?.getFirstPropertyValue("summary")).toBe(
    "Closes at midday: Social Worker, Family Team, Riverton",
  );
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2026-12-01");
  expect(ICAL.parse(closingDays([], "Vacancies", ORIGIN))).toBeDefined();
});

test("the feed of changes says of each grade what it paid and what it pays, the newest change first", () => {
  const { councils, today } = open;
  const feed = parseAtomFeed(changesAtom(councils, { ...ABOUT, address: "/changes.atom" }, today, ORIGIN));
  expect(feed.entries?.map(({ id, title }) => [id, title?.value])).toEqual([
    [
      `${ORIGIN}/riverton/changes/grade-8/2026-04-01`,
      "Riverton, Grade 8: £42,000 to £46,500.50, before £41,000 to £45,000",
    ],
  ]);
});

test("each file says that the council did not make it", () => {
  const { councils, today } = open;
  const files = [
    vacanciesAtom(vacancies, ABOUT, open, ORIGIN),
    changesAtom(councils, ABOUT, today, ORIGIN),
    closingDays(vacancies, "Vacancies", ORIGIN).replace(/\r\n[ \t]/g, ""),
  ];
  for (const file of files) expect(file).toMatch(/independent demonstration/i);
});
