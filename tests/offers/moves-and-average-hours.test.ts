import { describe, expect, test } from "vitest";
import { figures, given } from "./answered";
import { day, hours, role } from "./offer-fixture";

/** What changes while somebody stays: another team or role from a day on, and hours that are averaged over time. */

const FIGURES = figures({
  front: "2000 pounds",
  court: "1000 pounds",
  third: "15000 pounds",
  large: "100000 pounds",
  three: "3 years",
});
const rule = (more: string) => `${FIGURES}rules: [{gives: payment, repay: none, ${more}}]`;
const BY_TEAM =
  "amount: {by: team, amounts: {front-door: front, court-team: court}, otherwise: nothing}, proRata: no";
const moves = (from: string, team = "court-team") => ({
  team: "front-door",
  moves: [{ from: day(from), team }],
});

describe("a move to another team", () => {
  const supplement = rule(
    "amount: front, proRata: yes, who: {teams: [front-door]}, when: {monthly: a twelfth of the amount}",
  );

  test("ends a supplement for the first team on the day before", () => {
    expect(given(supplement, { years: 1, told: moves("2027-03-01") })).toEqual([
      "2026-09-01 to 2027-02-28: £1,000 (certain)",
    ]);
  });

  test("begins one for the new team on its day", () => {
    const told = { team: "court-team", moves: [{ from: day("2027-03-01"), team: "front-door" }] };
    expect(given(supplement, { years: 1, told })).toEqual(["2027-03-01 to 2027-08-31: £1,000 (certain)"]);
  });

  test("leaves open what a year is worth in which it falls, and the next year is that of the new team", () => {
    expect(
      given(rule(`${BY_TEAM}, when: each anniversary`), { years: 4, told: moves("2028-01-01") }),
    ).toEqual([
      "2027-09-01: £2,000 (certain)",
      "2028-09-01: £1,000 to £2,000 (possible)",
      "2029-09-01: £1,000 (certain)",
    ]);
  });

  test("in proportion to months counts the year before an anniversary, and not its day", () => {
    const moved = rule(`${BY_TEAM}, ifMoved: in proportion to months, when: each anniversary`);
    const first = (from: string) =>
      given(moved, { years: 2, told: moves(from) }).filter((line) => line.startsWith("2027-09-01"));
    expect(first("2027-03-01")).toEqual(["2027-09-01: £500 (certain)", "2027-09-01: £1,000 (certain)"]);
    expect(first("2027-09-01")).toEqual(["2027-09-01: £2,000 (certain)"]);
  });

  test("between teams that get the same changes nothing", () => {
    const all = rule("amount: front, proRata: no, when: each anniversary");
    expect(given(all, { years: 2, told: moves("2027-03-01") })).toEqual(["2027-09-01: £2,000 (certain)"]);
  });

  test("does not matter where conditions are judged at the start", () => {
    const judged = rule(
      "amount: front, proRata: no, who: {teams: [front-door], judged: starting}, when: {after: three}",
    );
    expect(given(judged, { years: 4, told: moves("2027-03-01") })).toEqual(["2029-08-31: £2,000 (certain)"]);
  });
});

describe("a move to another role", () => {
  test("ends what is for the first role, and the team of the new one is not known", () => {
    const told = { moves: [{ from: day("2027-03-01"), role: role("team-manager") }] };
    const social = rule(
      "amount: front, proRata: no, who: {roles: [social-worker]}, when: {monthly: a twelfth of the amount}",
    );
    expect(given(social, { years: 1, told })).toEqual(["2026-09-01 to 2027-02-28: £1,000 (certain)"]);
  });
});

describe("the year of a payment on an anniversary is the year before it", () => {
  const yearly = (more: string) => rule(`amount: front, proRata: no, when: each anniversary, ${more}`);

  test("what loses it counts from the first day of that year to its last", () => {
    const lost = yearly("lostIf: {event: you are absent, question: When?, key: absent}");
    const paid = (on: string) => given(lost, { years: 3, told: { events: { absent: day(on) } } });
    expect(paid("2026-09-01")).toEqual(["2028-09-01: £2,000 (certain)"]);
    expect(paid("2027-08-31")).toEqual(["2028-09-01: £2,000 (certain)"]);
    expect(paid("2027-09-01")).toEqual(["2027-09-01: £2,000 (certain)"]);
  });

  test("time away from its day on takes nothing from it", () => {
    const away = yearly("whileAway: [{absence: a career break, key: break, payments: for the time at work}]");
    const told = { events: { break: day("2027-09-01"), "break-back": day("2027-12-01") } };
    expect(given(away, { years: 2, told })[0]).toBe("2027-09-01: £2,000 (certain)");
  });
});

describe("hours averaged over the time that is paid for", () => {
  const lump = (proRata: string) => rule(`amount: third, proRata: ${proRata}, when: {after: three}`);
  const fewer = (from: string) => ({ hoursChanges: [{ from: day(from), share: hours(21.6) }] });

  test("18 months full time and 18 months at 60% are 80%", () => {
    expect(given(lump("by average hours"), { told: fewer("2028-03-01") })).toEqual([
      "2029-08-31: £12,000 (certain)",
    ]);
  });

  test("the hours of the day would be 60%", () => {
    expect(given(lump("yes"), { told: fewer("2028-03-01") })).toEqual(["2029-08-31: £9,000 (certain)"]);
  });

  test("hours that change on the last day count for that day alone", () => {
    expect(given(lump("by average hours"), { told: fewer("2029-09-01") })).toEqual([
      "2029-08-31: £15,000 (certain)",
    ]);
  });

  test("a yearly payment averages the year before it and nothing earlier", () => {
    const yearly = rule("amount: front, proRata: by average hours, when: each completed year");
    expect(given(yearly, { years: 3, told: fewer("2028-03-01") })).toEqual([
      "2027-08-31: £2,000 (certain)",
      "2028-08-31: £1,600 (certain)",
      "2029-08-31: £1,200 (certain)",
    ]);
  });

  test.each(["each anniversary", "{anniversary: twelve}"])(
    "a payment on the day after its year (%s) is for that year alone: its own day counts in no average",
    (when) => {
      const fields = `${figures({ front: "2000 pounds", twelve: "12 months" })}rules: [{gives: payment, repay: none, amount: front, proRata: by average hours, when: ${when}}]`;
      const half = (from: string) => ({ hoursChanges: [{ from: day(from), share: hours(18) }] });
      const first = (from: string) => given(fields, { years: 2, told: half(from) })[0];
      expect(first("2027-03-01")).toBe("2027-09-01: £1,500 (certain)");
      expect(first("2027-09-01")).toBe("2027-09-01: £2,000 (certain)");
    },
  );

  test("a milestone averages the years since the one before, and the first all years until then, as it does where each has a rule of its own", () => {
    const milestone = (afterYears: number) => `{afterYears: ${afterYears}, amount: front}`;
    const milestones = (...years: readonly number[]) =>
      rule(
        `amount: {byService: [${years.map(milestone).join(", ")}], betweenSteps: nothing, afterLastStep: nothing}, proRata: by average hours, when: each completed year`,
      );
    // Full time for three years, and 60% from then on.
    const told = { hoursChanges: [{ from: day("2029-09-01"), share: hours(21.6) }] };
    expect(given(milestones(2, 4), { years: 4, told })).toEqual([
      "2028-08-31: £2,000 (certain)",
      "2030-08-31: £1,600 (certain)",
    ]);
    expect(given(milestones(4), { years: 4, told })).toEqual(["2030-08-31: £1,800 (certain)"]);
    expect(given(milestones(3, 4), { years: 4, told }).at(-1)).toBe("2030-08-31: £1,200 (certain)");
  });

  test("the same hours all the time are their own average, to the penny", () => {
    const told = { hours: hours(20) };
    expect(given(rule("amount: large, proRata: by average hours, when: {after: three}"), { told })).toEqual(
      given(rule("amount: large, proRata: yes, when: {after: three}"), { told }),
    );
  });
});
