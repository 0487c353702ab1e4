import { describe, expect, it } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { inputWords } from "@/lib/calculator/answer-words";
import { hoursValue } from "@/lib/calculator/hours-choice";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { catalogue } from "./offer-catalogue";

const ask = (query: string) => readCalculator(new URLSearchParams(query), catalogue);

describe("hours as people type them", () => {
  const role = `role=${catalogue.councils[0]?.slug}/social-worker`;

  it("a bare number of hours is plain only where the council publishes its full-time week", () => {
    expect(ask(`${role}&hours=30`).state?.hours).toEqual({ kind: "hours", hours: 30, of: 36 });
    const { state, notes } = ask("role=plain/social-worker&hours=30");
    expect(state?.hours).toBeUndefined();
    expect(notes[0]?.words).toContain("does not publish how many hours are full time");
    expect(ask("role=plain/social-worker&hours=30+of+37").notes).toEqual([]);
  });

  it.each([
    ["half", 50],
    ["half-time", 50],
    ["60 per cent", 60],
    ["60 percent", 60],
  ])("hours of %s are plain", (typed, percent) => {
    expect(ask(`${role}&hours=${encodeURIComponent(typed)}`).state?.hours).toEqual({
      kind: "percent",
      percent,
    });
  });

  it.each([
    ["3 days", 3],
    ["3 days a week", 3],
    ["three days", 3],
    ["3 of 5 days", 3],
    ["2.5 days pw", 2.5],
    ["1 day", 1],
  ])("%s is plain, whether or not the council says how long its full week is", (typed, days) => {
    for (const asked of [role, "role=plain/social-worker"]) {
      expect(ask(`${asked}&hours=${encodeURIComponent(typed)}`)).toMatchObject({
        state: { hours: { kind: "days", days } },
        notes: [],
      });
    }
  });

  it.each([
    ["30 of 37, 44 weeks", { kind: "hours", hours: 30, of: 37 }, 44],
    ["3 days for 39 weeks a year", { kind: "days", days: 3 }, 39],
    ["44.4 paid weeks", { kind: "full time" }, 44.4],
  ])("%s are those of the week, paid for so many weeks of a year", (typed, week, weeks) => {
    const asked = `role=plain/social-worker&salary=36500&hours=${encodeURIComponent(typed)}`;
    expect(ask(asked)).toMatchObject({ state: { hours: { kind: "weeks", weeks, week } }, notes: [] });
  });

  it("full time for 44 weeks of 52.143, £36,500 a year, is £36,500 × 44 × 7 / 365 = £30,800", () => {
    const { state } = ask(`${role}&salary=36500&hours=44+weeks&years=1`);
    if (state === undefined) throw new Error("The address names a role.");
    expect(calculatorAnswer(state, catalogue.today).timeline.years[0]?.salary).toBe(3_080_000);
    expect(hoursValue(state.hours ?? { kind: "full time" })).toBe("44 weeks");
  });

  it("term time alone does not say how many weeks are paid; 52 weeks are a year, and 54 are more", () => {
    expect(ask(`${role}&hours=term+time+only`).notes[0]?.words).toContain(
      "stands in the advert or the contract",
    );
    expect(ask(`${role}&hours=52+weeks`).state?.hours).toEqual({ kind: "full time" });
    expect(ask(`${role}&hours=54+weeks`).notes[0]?.words).toContain("more than a year");
  });

  it("where the council publishes that 45.5 of 52 weeks are paid, £28,000 is £24,500 in term time", () => {
    const [first, ...others] = catalogue.councils;
    if (first === undefined) throw new Error("There is no council.");
    const its = { ...first, termTime: { weeksPaid: 45.5, of: 52 } };
    const roles = its.roles.map((one) => ({ ...one, council: its }));
    const site = { ...catalogue, councils: [{ ...its, roles }, ...others] };
    const askThere = (hours: string) =>
      readCalculator(new URLSearchParams(`${role}&salary=28000&years=1&hours=${hours}`), site);
    const { state, notes } = askThere("term+time+only");
    if (state === undefined) throw new Error("The address names a role.");
    expect(notes).toEqual([]);
    expect(calculatorAnswer(state, site.today).timeline.years[0]?.salary).toBe(2_450_000);
    // The address says what was counted, whatever the council publishes later.
    expect(hoursValue(state.hours ?? { kind: "full time" })).toBe("45.5 of 52 weeks");
    expect(ask(`${role}&hours=45.5+of+52+weeks`).state?.hours).toEqual(state.hours);
    expect(askThere("18+of+36,+term+time").state?.hours).toMatchObject({ weeks: 45.5, week: { hours: 18 } });
  });

  it("more weeks may be paid from five years of service on, here or with other councils", () => {
    const [first, ...others] = catalogue.councils;
    if (first === undefined) throw new Error("There is no council.");
    const termTime = { weeksPaid: 39, of: 52, withService: [{ afterYears: 5, weeksPaid: 40.3 }] };
    const its = { ...first, termTime };
    const roles = its.roles.map((one) => ({ ...one, council: its }));
    const site = { ...catalogue, councils: [{ ...its, roles }, ...others] };
    const salaries = (query: string) => {
      const asked = new URLSearchParams(`${role}&salary=40000&years=6&start=2026-12&${query}`);
      const { state, notes } = readCalculator(asked, site);
      if (state === undefined) throw new Error("The address names a role.");
      expect(notes).toEqual([]);
      const years = calculatorAnswer(state, site.today).timeline.years;
      return [hoursValue(state.hours ?? { kind: "full time" }), ...years.map(({ salary }) => salary)];
    };
    const [hours, ...all] = salaries("hours=term+time");
    expect(hours).toBe("39 of 52 weeks, 40.3 after 5 years");
    expect(all).toEqual([3_000_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000, 3_100_000]);
    expect(salaries(`hours=${String(hours).replaceAll(" ", "+")}`).slice(1)).toEqual(all);
    expect(salaries("hours=term+time&continuous-service-from=2023-12-01").slice(1, 4)).toEqual([
      3_000_000, 3_000_000, 3_100_000,
    ]);
  });

  it("five days are full time, six are more, and none is no job", () => {
    expect(ask(`${role}&hours=5+days`).state?.hours).toEqual({ kind: "full time" });
    expect(ask(`${role}&hours=6+days`).notes[0]?.words).toContain("more than full time");
    expect(ask(`${role}&hours=0+days`).notes[0]?.words).toContain("is no job");
  });

  it("days are counted of a full week: in hours where the council publishes them, and said where it does not", () => {
    const hoursOf = (asked: string) => {
      const { state } = ask(`${asked}&hours=3+days`);
      if (state === undefined) throw new Error("The address names a role.");
      return Object.fromEntries(inputWords(calculatorAnswer(state, catalogue.today))).Hours;
    };
    expect(hoursOf(role)).toBe("3 days a week, taken as 3 of the 5 days of a full week, 21.6 of 36 hours");
    expect(hoursOf("role=plain/social-worker")).toContain("Plain does not publish how long its full week is");
  });

  it.each(["60", "80", "50"])("a bare %s is no week of hours, so it is a percentage", (typed) => {
    const percent = { kind: "percent", percent: Number(typed) };
    expect(ask(`${role}&hours=${typed}`)).toMatchObject({ state: { hours: percent }, notes: [] });
    expect(ask(`role=plain/social-worker&hours=${typed}`)).toMatchObject({
      state: { hours: percent },
      notes: [],
    });
  });

  it("a bare 40 may be hours or a percentage where 36 hours are full time: it is asked about", () => {
    const [note] = ask(`${role}&hours=40`).notes;
    expect(note?.words).toBe(
      "40 hours a week is more than full time, 36 hours. If you mean a part of full time, write 40%.",
    );
  });

  it.each(["40", "1.0", "22.5", "lots"])("what is proposed in place of %s is itself understood", (typed) => {
    const [note] = ask(`role=plain/social-worker&hours=${encodeURIComponent(typed)}`).notes;
    const proposed = note?.words.match(/\d[\d.]* of \d+|\d+%/g) ?? [];
    expect(proposed.length).toBeGreaterThan(0);
    for (const hours of proposed) {
      expect(ask(`role=plain/social-worker&hours=${encodeURIComponent(hours)}`).notes).toEqual([]);
    }
  });
});
