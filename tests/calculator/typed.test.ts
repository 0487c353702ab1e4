import { describe, expect, it } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { inputWords } from "@/lib/calculator/answer-words";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { isMistake } from "@/lib/calculator/state";
import { catalogue } from "./offer-catalogue";

const ask = (query: string) => readCalculator(new URLSearchParams(query), catalogue);
const inAnother = catalogue.councils[0];

describe("what is typed for a role", () => {
  const role = `role=${inAnother?.slug}/social-worker`;

  it.each([
    ["£41,000", 41_000_00],
    ["41k", 41_000_00],
    ["41 000", 41_000_00],
    ["40833.5", 40_833_50],
    ["£41,000 a year", 41_000_00],
    ["£41,000/year", 41_000_00],
    ["41000 pounds", 41_000_00],
    ["41000 pa", 41_000_00],
  ])("a salary of %s is plain", (typed, amount) => {
    const { state, notes } = ask(`${role}&salary=${encodeURIComponent(typed)}`);
    expect(notes).toEqual([]);
    expect(state?.salary).toEqual({ kind: "amount", amount });
  });

  it.each([
    ["salary", "lots"],
    ["salary", "-41000"],
    ["salary", "1e9"],
    ["salary", "40833.005"],
    ["salary", "0"],
    ["salary", "41"],
    ["salary", "9999999"],
    ["salary", "999999999"],
    ["hours", "500"],
    ["hours", "0"],
    ["hours", "-3"],
    ["hours", "40 of 37"],
    ["hours", "120%"],
    ["hours", "some"],
    ["start", "29 February"],
    ["start", "2027-13"],
    ["start", "2027-02-30"],
    ["start", "1999-03-01"],
    ["start", "1899-01"],
    ["years", "0"],
    ["years", "11"],
    ["years", "2.5"],
    ["leave", "soon"],
    ["leave", "2027-02-30"],
    ["salary", "x".repeat(10_000)],
  ])("%s=%s is explained at its field, kept as it was typed, and not used", (name, typed) => {
    const { state, typed: kept, notes } = ask(`${role}&${name}=${encodeURIComponent(typed)}`);
    expect(notes.map(({ kind, parameter }) => [kind, parameter])).toEqual([["not understood", name]]);
    const [note] = notes;
    expect(note?.field).toBe(["salary", "hours"].includes(name) ? `${name}-typed` : name);
    expect(kept[name]).toBe(typed.slice(0, 200));
    expect(state && calculatorAddress(state)).toBe(`/calculator?${role.replace("/", "%2F")}`);
  });

  it.each(["2028-07-15", "15 July 2028", "15/07/2028"])("somebody may leave on a day: %s", (typed) => {
    const { state, notes } = ask(`${role}&start=2027-04&leave=${encodeURIComponent(typed)}`);
    if (state === undefined) throw new Error("The address names no role.");
    expect(notes).toEqual([]);
    expect(calculatorAddress(state)).toMatch(/&leave=2028-07-15$/);
    const answer = calculatorAnswer(state, "2026-06-10");
    expect(answer.settled?.lastDay).toBe("2028-07-15");
    expect(inputWords(answer)).toContainEqual(["Leave", "on 15 July 2028"]);
  });

  it("a start on a day is counted from the first of its month, and the answer says so", () => {
    const { state, notes } = ask(`${role}&start=2027-03-15&later-hours=60%25&later-hours-from=1 May 2027`);
    expect([state?.start, state?.laterHours?.from]).toEqual(["2027-03", "2027-05"]);
    expect(notes).toMatchObject([
      {
        kind: "changed",
        parameter: "start",
        words: "You wrote 15 March 2027. We count from 1 March 2027, the first day of that month.",
      },
    ]);
  });

  it("hours that change later are kept with the month from which they do", () => {
    const { state, notes } = ask(`${role}&start=2027-03&later-hours=0.6&later-hours-from=March+2029`);
    expect(notes).toEqual([]);
    expect(state?.laterHours).toEqual({ hours: { kind: "percent", percent: 60 }, from: "2029-03" });
  });

  it.each([
    ["later-hours=60%25", "later-hours-from", "Say from which month"],
    ["later-hours-from=2029-03", "later-hours", "Say what hours"],
    ["later-hours=lots&later-hours-from=2029-03", "later-hours", "is not a number of hours"],
    ["later-hours=60%25&later-hours-from=soon", "later-hours-from", "is not a month"],
    [
      "start=2029-03&later-hours=60%25&later-hours-from=2029-03",
      "later-hours-from",
      "before you have worked",
    ],
  ])("%s is explained at one field and changes nothing", (typed, parameter, words) => {
    const { state, notes } = ask(`${role}&${typed}`);
    expect(state?.laterHours).toBeUndefined();
    expect(notes.map((note) => note.parameter)).toEqual([parameter]);
    expect(notes[0]?.words).toContain(words);
  });

  it("hours that change later change the pay from their month on, and not before", () => {
    const { state } = ask(
      `${role}&salary=40000&hours=full-time&start=2027-01&years=3&later-hours=50%25&later-hours-from=2028-01`,
    );
    if (state === undefined) throw new Error("The address names a role.");
    const { years } = calculatorAnswer(state, catalogue.today).timeline;
    expect(years.map(({ salary }) => salary)).toEqual([40_000_00, 20_000_00, 20_000_00]);
  });

  it("leaving before the start is explained", () => {
    expect(ask(`${role}&start=2027-03&leave=2027-02`).notes).toMatchObject([
      { parameter: "leave", kind: "not understood" },
    ]);
  });

  it("whoever leaves after the years that are shown has been paid for all of the years until then", () => {
    const asked = "role=stepped-years/social-worker&salary=41000&hours=full-time&start=2027-01&leave=2035-03";
    const settledOver = (years: number) => {
      const { state } = ask(`${asked}&years=${years}`);
      return state && calculatorAnswer(state, catalogue.today).settled;
    };
    expect(settledOver(1)?.lines.length).toBeGreaterThan(5);
    expect(settledOver(1)).toEqual(settledOver(9));
  });

  it("a start in the past is said to be worked out by what is published now", () => {
    const words = (start: string) => {
      const { state } = ask(`role=stepped-years/social-worker&start=${start}`);
      if (state === undefined) throw new Error("The address names a role.");
      return Object.fromEntries(inputWords(calculatorAnswer(state, catalogue.today))).Start;
    };
    expect(words("2020-01")).toBe("1 January 2020, as if what is published now had held since then");
    expect(words("2050-01")).toBe("1 January 2050");
  });

  it("a value given twice is used only where both say the same", () => {
    expect(ask(`${role}&years=3&years=3`).state?.years).toBe(3);
    const twice = ask(`${role}&salary=41000&salary=42000`);
    expect(twice.state?.salary).toBeUndefined();
    expect(twice.notes).toMatchObject([{ parameter: "salary", kind: "not understood" }]);
  });

  it("of a choice and another amount typed nobody knows which is meant: neither counts, and both stay", () => {
    const both = ask(`${role}&salary=maximum&other-salary=41000`);
    expect(both.state?.salary).toBeUndefined();
    expect(both.notes).toMatchObject([{ kind: "not understood", parameter: "salary", field: "salary" }]);
    expect(both.typed).toMatchObject({ salary: "maximum", "other-salary": "41000" });
    expect(ask(`${role}&salary=other&other-salary=41000`).state?.salary).toMatchObject({ amount: 41_000_00 });
  });

  it.each(["salary", "hours"])("whoever chooses to type the %s, and does not, is asked for it", (name) => {
    const { state, typed, notes } = ask(`${role}&${name}=other`);
    expect(state).toMatchObject({ salary: undefined, hours: undefined });
    expect(typed[name]).toBe("");
    expect(notes).toMatchObject([{ kind: "not understood", parameter: name, field: `${name}-typed` }]);
  });

  it("an end of the pay that this role does not publish is left out, and is no mistake of the reader’s", () => {
    const { state, typed, notes } = ask(`${role}&salary=minimum`);
    expect([state?.salary, typed.salary]).toEqual([undefined, undefined]);
    expect(notes).toMatchObject([{ kind: "not published", parameter: "salary" }]);
    expect(notes.every(isMistake)).toBe(true);
  });

  it("mistakes are said in the order of the form", () => {
    const all = "leave=x&years=x&later-hours=x&later-hours-from=x&start=x&hours=x&salary=x";
    expect(ask(`${role}&${all}`).notes.map(({ parameter }) => parameter)).toEqual([
      "salary",
      "hours",
      "start",
      "years",
      "later-hours-from",
      "later-hours",
      "leave",
    ]);
  });

  it("whoever tells no start cannot leave before this month, from which we count", () => {
    const [note] = ask(`${role}&leave=2020-01`).notes;
    expect(note).toMatchObject({ parameter: "leave", kind: "not understood" });
    expect(note?.words).toContain("Where you tell us no start, we count from");
  });

  it("where no offer may be for a role, its pay follows hours that change later and leaving all the same", () => {
    const { state, notes } = ask(
      "role=plain/social-worker&salary=40000&hours=60%25&start=2027-01&leave=2028-03&years=3&later-hours=full+time&later-hours-from=2028-01",
    );
    expect(notes).toEqual([]);
    if (state === undefined) throw new Error("The address names a role.");
    const { years } = calculatorAnswer(state, catalogue.today).timeline;
    // A year of 60 %, then three months of twelve full time.
    expect(years.map(({ salary }) => salary)).toEqual([24_000_00, 10_000_00, 0]);
  });

  it("a name that nobody asks is said, and an answer that this offer does not ask is left out", () => {
    const { notes } = ask(`${role}&salry=41000&answer.horse=yes`);
    expect(notes.map(({ kind }) => kind).sort()).toEqual(["not asked", "unknown"]);
    expect(notes.filter(isMistake).map(({ parameter }) => parameter)).toEqual(["salry"]);
  });
});

describe("which role", () => {
  it("nothing asked is no mistake; anything else without a role asks for one", () => {
    expect(ask("")).toEqual({ state: undefined, typed: {}, notes: [] });
    expect(ask("salary=41000")).toMatchObject({ notes: [{ parameter: "role" }], typed: { salary: "41000" } });
  });

  it("an old address of a role leads to the role, and says so", () => {
    const { state, notes } = ask("role=plain/old-name");
    expect(state?.role.slug).toBe("youth-worker");
    expect(notes).toMatchObject([{ kind: "changed", parameter: "role" }]);
  });

  it.each([
    [`${inAnother?.slug}/youth-worker`, "does not name this role; Plain does"],
    ["plain/yuth-worker", "Did you mean Youth Worker?"],
    ["plain/elsewhere", "is not a role on this site"],
    ["atlantis/diver", "is not a role on this site"],
    ["//", "is not a role on this site"],
  ])("%s: %s", (typed, words) => {
    const { state, notes } = ask(`role=${typed}`);
    expect(state).toBeUndefined();
    expect(notes[0]?.words).toContain(words);
  });

  it("the address of the role's page does as well", () => {
    expect(ask("role=/Plain/roles/social-worker").state?.role.slug).toBe("social-worker");
  });
});
