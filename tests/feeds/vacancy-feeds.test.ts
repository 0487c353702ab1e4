import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { closesOnWords, closesWords } from "@/lib/catalogue/vacancy-words";
import { changesAtom } from "@/lib/feeds/changes-atom";
import { closingDays } from "@/lib/feeds/vacancies/closing-days";
import { vacanciesAtom } from "@/lib/feeds/vacancies/vacancies-atom";
import { catalogueAt } from "../content/catalogue/catalogue-of";
import { advertising } from "../content/vacancy-set";
import { atomProblems } from "./atom-validator";

const ORIGIN = "https://careers.example";
const ABOUT = {
  title: "Vacancies",
  lasting: "/vacancies.atom",
  address: "/vacancies.atom",
  page: "/vacancies",
};

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

  test("has for each its council and reference as its id, when it opened, its pay and when it closes", () => {
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      id: `${ORIGIN}/riverton#riverton.vacancies.RV-7`,
      title: { value: "Social Worker, Family Team, Riverton" },
      published: "2026-11-02T09:00:00.000Z",
    });
    const summary = JSON.stringify(feed.entries?.[0]?.summary);
    expect(summary).toContain("Up to £40,000 a year full time, pro rata.");
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

  test("of one council says nothing of the others", () => {
    const [council] = open.councils;
    if (council === undefined) throw new Error("The set has no council.");
    const both = { ...open, councils: [council, { ...council, name: "Lakeside Council" }] };
    const saidOf = (of?: typeof council) =>
      parseAtomFeed(vacanciesAtom(vacancies, { ...ABOUT, council: of }, both, ORIGIN)).subtitle?.value;
    expect(saidOf()).toContain("Lakeside Council");
    expect(saidOf(council)).toContain(council.name);
    expect(saidOf(council)).not.toContain("Lakeside Council");
  });

  test("without anything open is a feed still, as old as the content", () => {
    expect(parseAtomFeed(vacanciesAtom([], ABOUT, open, ORIGIN))).toMatchObject({
      updated: "2026-11-01T00:00:00.000Z",
    });
  });
});

test("the calendar of closing days has an event for each day, with an id that stays", () => {
  const calendar = new ICAL.Component(ICAL.parse(closingDays(vacancies, "Vacancies", ORIGIN, open)));
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  expect(event?.getFirstPropertyValue("uid")).toBe("riverton.vacancies.RV-7@careers.example");
  expect(event?.getFirstPropertyValue("summary")).toBe(
    "Closes at midday: Social Worker, Family Team, Riverton",
  );
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2026-12-01");
  expect(ICAL.parse(closingDays([], "Vacancies", ORIGIN, open))).toBeDefined();
});

test("a closing day that is moved is news: feed and calendar are as old as the change, and its event is a later one", () => {
  const at = Date.parse("2026-11-25T10:00:00Z");
  const vacancyEdits = { "riverton/family-team": at };
  const [entry] =
    parseAtomFeed(vacanciesAtom(vacancies, ABOUT, { ...open, vacancyEdits }, ORIGIN)).entries ?? [];
  expect(entry?.updated).toBe("2026-11-25T10:00:00.000Z");
  const sequence = (edits: Readonly<Record<string, number>>) => {
    const [event] = new ICAL.Component(
      ICAL.parse(closingDays(vacancies, "Vacancies", ORIGIN, { ...open, vacancyEdits: edits })),
    ).getAllSubcomponents("vevent");
    return [
      String(event?.getFirstPropertyValue("dtstamp")),
      Number(event?.getFirstPropertyValue("sequence")),
    ] as const;
  };
  expect(sequence(vacancyEdits)[0]).toBe("2026-11-25T10:00:00Z");
  expect(sequence(vacancyEdits)[1]).toBeGreaterThan(sequence({})[1]);
});

test("midnight is the end of a day: whoever reads the next one would come too late", () => {
  const night = { closes: "2027-07-01 00:00" };
  expect(closesOnWords(night)).toBe("Closes at the end of 30 June 2027");
  expect(closesWords(night, "2027-06-30")).toBe("Closes today, at the end of 30 June 2027");
  expect(closesWords(night, "2027-06-28")).toBe("Closes in 2 days, at the end of 30 June 2027");
  const calendar = closingDays(
    vacancies.map((vacancy) => ({ ...vacancy, ...night })),
    "Vacancies",
    ORIGIN,
    open,
  );
  expect(calendar).toContain("DTSTART;VALUE=DATE:20270630");
  expect(calendar).toContain("SUMMARY:Closes at the end of the day");
});

test("no line of the calendar is longer than 75 octets", () => {
  const pounds = vacancies.map((vacancy) => ({ ...vacancy, name: "£".repeat(200) }));
  for (const line of closingDays(pounds, "£".repeat(90), ORIGIN, open).split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

describe("every feed keeps to RFC 4287", () => {
  const [council] = open.councils;
  if (council === undefined) throw new Error("There is no council.");
  const hostile = "Care & <b>support</b> ]]> “team”";
  const change = {
    council: council.slug,
    figure: "a.b",
    label: hostile,
    before: "£1",
    after: hostile,
    at: 0,
  };
  const named = vacancies.map((vacancy) => ({ ...vacancy, name: hostile }));
  const question = "/vacancies.atom?q=a&council=riverton";
  const asked = { ...ABOUT, title: hostile, address: question, lasting: question };

  test.each([
    ["of vacancies", vacanciesAtom(vacancies, ABOUT, open, ORIGIN)],
    ["with nothing open", vacanciesAtom([], ABOUT, open, ORIGIN)],
    ["of a question in several parts, with signs of mark-up", vacanciesAtom(named, asked, open, ORIGIN)],
    ["of changes", changesAtom(council, open, ORIGIN)],
    ["of changes with signs of mark-up", changesAtom(council, { ...open, changes: [change] }, ORIGIN)],
  ])("that %s", (_, feed) => {
    expect(atomProblems(feed)).toEqual([]);
    const { id, links, subtitle, entries = [] } = parseAtomFeed(feed);
    expect(subtitle?.value).toMatch(/^(An independent demonstration|Made up as an example)/);
    expect(links?.find(({ rel }) => rel === "self")?.href).toBe(id);
    for (const { published = "", updated = "" } of entries) expect(updated >= published).toBe(true);
  });

  test("names are not cut where they have such signs", () => {
    const { entries } = parseAtomFeed(vacanciesAtom(named, asked, open, ORIGIN));
    expect(entries?.[0]?.title?.value).toBe(`${hostile}, Riverton`);
  });

  test.each([
    ["without an author", /<author>[\s\S]*?<\/author>/, ""],
    ["whose id has space around it", /<id>/, "<id> "],
    ["with a day and no time", /T[\d:.]+Z<\/updated>/, "</updated>"],
    ["with an entry twice", /(<entry>[\s\S]*<\/entry>)/, "$1$1"],
  ])("one %s would be refused", (_, from, to) => {
    const feed = vacanciesAtom(vacancies, ABOUT, open, ORIGIN);
    expect(atomProblems(feed.replace(from, to))).not.toEqual([]);
  });
});

test("each file says that the council did not make it", () => {
  const files = [
    vacanciesAtom(vacancies, ABOUT, open, ORIGIN),
    ...open.councils.map((council) => changesAtom(council, open, ORIGIN)),
    closingDays(vacancies, "Vacancies", ORIGIN, open).replace(/\r\n[ \t]/g, ""),
  ];
  for (const file of files) expect(file).toMatch(/independent demonstration/i);
});
