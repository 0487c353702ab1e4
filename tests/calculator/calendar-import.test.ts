import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { allRoles, catalogue } from "./offer-catalogue";

/** Calendars that import a file, and later another with changed answers, as RFC 5546 has it for METHOD:PUBLISH. */

interface Kept {
  readonly day: string;
  readonly summary: string;
  readonly sequence: number;
  readonly stamp: string;
}
type Calendar = Map<string, Kept>;

/** A file of payments, parsed by a library that calendars use. It throws where the file is not valid. */
function fileOf(query: string, made: string): ICAL.Component {
  const { state } = readCalculator(new URLSearchParams(query), catalogue);
  if (state === undefined) throw new Error(`${query} names no role`);
  const text = paymentsCalendar(calculatorAnswer(state, catalogue.today), made, "https://careers.example");
  if (text === undefined) throw new Error(`${query} has no payment with a day`);
  return new ICAL.Component(ICAL.parse(text));
}

/** What a calendar does with a file: an entry it has is replaced by a higher SEQUENCE, or by the same with a later stamp. */
function importInto(calendar: Calendar, file: ICAL.Component): Calendar {
  const after = new Map(calendar);
  for (const component of file.getAllSubcomponents("vevent")) {
    const { uid, startDate, summary, sequence } = new ICAL.Event(component);
    const stamp = String(component.getFirstPropertyValue("dtstamp"));
    const has = after.get(uid);
    const isNewer =
      has === undefined || sequence > has.sequence || (sequence === has.sequence && stamp > has.stamp);
    if (isNewer) after.set(uid, { day: startDate.toString(), summary, sequence, stamp });
  }
  return after;
}

const WELCOME = "role=stepped-years/social-worker&salary=41000&hours=full-time&start=";
const first = () => fileOf(`${WELCOME}2026-09`, "2026-06-10T09:30:00.000Z");
/** The same person, who was told another start a minute later. */
const second = () => fileOf(`${WELCOME}2027-01`, "2026-06-10T09:31:00.000Z");
const days = (calendar: Calendar) => [...calendar.values()].map(({ day }) => day);

describe("a calendar that has imported a file", () => {
  it("follows a changed start: the same entries, each on its new day", () => {
    const before = importInto(new Map(), first());
    const after = importInto(before, second());
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(days(after)).toEqual(days(importInto(new Map(), second())));
    expect(days(after)).not.toEqual(days(before));
  });

  it("keeps the later file where the earlier is imported again", () => {
    const after = importInto(new Map(), second());
    expect(importInto(after, first())).toEqual(after);
  });

  it("follows a changed amount", () => {
    const shown = (calendar: Calendar) => [...calendar.values()].map(({ summary }) => summary);
    const share = "role=percentage-in-named-months/social-worker&hours=full-time&start=2026-09&salary=";
    const before = importInto(new Map(), fileOf(`${share}40000`, "2026-06-10T09:30:00.000Z"));
    const after = importInto(before, fileOf(`${share}44000`, "2026-06-10T09:30:01.000Z"));
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(shown(after)).not.toEqual(shown(before));
  });
});

describe("a file of payments", () => {
  it("is published, stamped when it was made, and counts its revisions by the second", () => {
    const file = first();
    expect(file.getFirstPropertyValue("method")).toBe("PUBLISH");
    for (const event of file.getAllSubcomponents("vevent")) {
      expect(String(event.getFirstPropertyValue("dtstamp"))).toBe("2026-06-10T09:30:00Z");
      expect(String(event.getFirstPropertyValue("last-modified"))).toBe("2026-06-10T09:30:00Z");
      expect(event.getFirstPropertyValue("sequence")).toBe((6 * 365 + 2 + 160) * 86_400 + 9.5 * 3_600);
    }
  });

  it("counts revisions that a calendar can hold, which is up to 31 bits, for the time that it will be used", () => {
    const [event] = fileOf(`${WELCOME}2026-09`, "2080-01-01T00:00:00.000Z").getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("sequence")).toBeLessThan(2 ** 31);
  });

  it("is understood by a parser for every role that has payments with days, and tells what is only possible", () => {
    const read = allRoles.flatMap((role) => {
      try {
        return fileOf(`role=${role.council.slug}/${role.slug}&salary=41000`, "2026-06-10T09:30:00Z");
      } catch (problem) {
        if (problem instanceof Error && problem.message.includes("no payment")) return [];
        throw problem;
      }
    });
    expect(read.length).toBeGreaterThan(20);
    const statuses = new Set<string>();
    for (const file of read) {
      const events = file.getAllSubcomponents("vevent");
      const values = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)));
      expect(new Set(values("uid")).size).toBe(events.length);
      const isPossible = values("summary").map((summary) => summary.startsWith("Possible:"));
      expect(values("status").map((status) => status === "TENTATIVE")).toEqual(isPossible);
      for (const status of values("status")) statuses.add(status);
    }
    expect([...statuses].sort()).toEqual(["CONFIRMED", "TENTATIVE"]);
  });
});
