import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, hours, role } from "./offer-fixture";

/** Which rule applies is decided for each payment on its day, by conditions alone. */

const FIGURES = figures({
  one: "1000 pounds",
  smaller: "1500 pounds",
  two: "2000 pounds",
  three: "3000 pounds",
  five: "5000 pounds",
  "up-to-two": "up to 2000 pounds",
  year: "1 years",
  hours: "30 hours",
});
const FIRST = `severalRules: the first that applies\n${FIGURES}`;
const TERMS = "proRata: no, repay: none";
const inTeam = { team: "front-door" } as const;
const elsewhere = { team: "court-team" } as const;
const SOMEWHERE = role("social-worker", { places: ["front-door", "court-team"] });

describe("the first that applies, where hours change", () => {
  const offer = `${FIRST}rules:
  - {gives: payment, amount: three, who: {weeklyHoursAtLeast: hours}, when: each anniversary, ${TERMS}}
  - {gives: payment, amount: smaller, when: each anniversary, ${TERMS}}`;

  test("A1: whoever works 20 hours from 1 October 2028 gets the smaller amount on the next anniversary", () => {
    const hoursChanges = [{ from: day("2028-10-01"), share: hours(20) }];
    expect(given(offer, { told: { hours: hours(36), hoursChanges }, years: 4 })).toEqual([
      "2027-09-01: £3,000 (certain)",
      "2028-09-01: £3,000 (certain)",
      "2029-09-01: £1,500 (certain)",
    ]);
  });

  test("hours that are not told leave it open which of the two comes, and one of them comes", () => {
    const answer = answerOf(offer, { told: { hours: "unanswered" }, years: 2 });
    expect(given(offer, { told: { hours: "unanswered" }, years: 2 })).toEqual([
      "2027-09-01: £1,500 to £3,000 (possible)",
    ]);
    expect(totalsIn(answer.totals)).toBe("£1,500 certain, £1,500 possible");
  });
});

describe("the first that applies, where its amount begins later than another's", () => {
  const inApril = (amount: string, more: string) =>
    `{gives: payment, amount: ${amount}, when: {months: [April], each: the whole amount, shortFirstYear: in full}, ${more}, ${TERMS}}`;
  const steps =
    "{byService: [{afterYears: 2, amount: two}, {afterYears: 4, amount: three}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}";
  const offer = `${FIRST}rules:
  - ${inApril(steps, "who: {teams: [front-door]}")}
  - ${inApril("three", "who: {serviceAtLeast: year}")}`;
  const start = day("2023-04-01");

  test.each([1, 2, 3, 4, 5, 6])(
    "A2: in the team nothing comes after one year, however many years are shown: %i",
    (years) => {
      const all = [
        "2025-04-01 to 2025-04-30: £2,000 (certain)",
        "2026-04-01 to 2026-04-30: £2,000 (certain)",
        "2027-04-01 to 2027-04-30: £3,000 (certain)",
        "2028-04-01 to 2028-04-30: £3,000 (certain)",
      ];
      const lines = given(offer, { told: { start, ...inTeam }, years }).filter(
        (line) => !line.startsWith("nothing"),
      );
      expect(lines).toEqual(all.slice(0, Math.max(0, years - 2)));
    },
  );

  test("A3: with the hours unanswered it is still the team's rule", () => {
    const told = { start, ...inTeam, hours: "unanswered" } as const;
    expect(given(offer, { told, years: 4 })).toEqual([
      "2025-04-01 to 2025-04-30: £2,000 (certain)",
      "2026-04-01 to 2026-04-30: £2,000 (certain)",
    ]);
    const reduced = offer.replaceAll("proRata: no", "proRata: yes");
    expect(given(reduced, { told, years: 4 })).toEqual([
      "2025-04-01 to 2025-04-30: £2,000 (possible)",
      "2026-04-01 to 2026-04-30: £2,000 (possible)",
    ]);
  });

  test("with the team unanswered each April may bring either, and after one year only the one for everyone", () => {
    const answer = answerOf(offer, { told: { start }, years: 4, of: SOMEWHERE });
    expect(given(offer, { told: { start }, years: 4, of: SOMEWHERE })).toEqual([
      "2024-04-01 to 2024-04-30: £3,000 (possible)",
      "2025-04-01 to 2025-04-30: £2,000 to £3,000 (possible)",
      "2026-04-01 to 2026-04-30: £2,000 to £3,000 (possible)",
    ]);
    expect(totalsIn(answer.totals)).toBe("£4,000 certain, £5,000 possible");
  });
});

describe("the first that applies, whatever it gives", () => {
  const two = (first: string, second: string) =>
    `${FIRST}rules: [{gives: payment, amount: ${first}, when: starting, ${TERMS}}, {gives: payment, amount: ${second}, when: starting, ${TERMS}}]`;
  const mine = "who: {teams: [front-door]}";

  test("A4: up to £2,000 for the team stands before £3,000 for everyone else", () => {
    const offer = two(`up-to-two, ${mine}`, "three");
    expect(given(offer, { told: inTeam })).toEqual(["2026-09-01: up to £2,000 (possible)"]);
    expect(given(offer, { told: elsewhere })).toEqual(["2026-09-01: £3,000 (certain)"]);
    expect(totalsIn(answerOf(offer, { told: inTeam }).totals)).toBe("£0 certain, £2,000 possible");
  });

  test("A5: £1,000 at the council's discretion stands before £5,000", () => {
    const offer = two("one, promise: discretionary", "five");
    expect(given(offer)).toEqual(["2026-09-01: £1,000 (possible)"]);
    expect(totalsIn(answerOf(offer).totals)).toBe("£0 certain, £1,000 possible");
  });

  test("a first of which nothing is published stands before £5,000", () => {
    expect(given(two("not stated", "five"))).toEqual(["2026-09-01: amount not published (not stated)"]);
  });

  test("a first that has no amount for the role stands before £5,000", () => {
    const none = "{by: role, amounts: {team-manager: one}, otherwise: nothing}";
    expect(given(two(none, "five"))).toEqual(["nothing: Benefit is given instead"]);
  });

  test("a first that is not in force any more does not apply", () => {
    const ended = two("one, until: {day: 2026-08-31, afterwards: nothing}", "five");
    expect(given(ended)).toEqual(["2026-09-01: £5,000 (certain)"]);
    const open = two("one, until: {day: 2026-08-31, afterwards: not stated}", "five");
    expect(given(open)).toEqual(["2026-09-01: £1,000 to £5,000 (possible)"]);
  });
});

describe("rules that cannot both apply", () => {
  const either = (first: string, second: string) =>
    `${FIGURES}rules: [{gives: payment, amount: ${first}, who: {teams: [front-door]}, when: starting, ${TERMS}}, {gives: payment, amount: ${second}, who: {except: [{teams: [front-door]}]}, when: starting, ${TERMS}}]`;

  test("A6: written with `except`, and the team unanswered, are one payment from the smaller to the larger", () => {
    const offer = either("up-to-two", "three");
    expect(given(offer, { of: SOMEWHERE })).toEqual(["2026-09-01: up to £3,000 (possible)"]);
    expect(totalsIn(answerOf(offer, { of: SOMEWHERE }).totals)).toBe("£0 certain, £3,000 possible");
    expect(given(offer, { of: SOMEWHERE, told: inTeam })).toEqual(["2026-09-01: up to £2,000 (possible)"]);
  });

  test("A6: the smaller of the two is certain where both are known amounts", () => {
    const offer = either("two", "three");
    expect(given(offer, { of: SOMEWHERE })).toEqual(["2026-09-01: £2,000 to £3,000 (possible)"]);
    expect(totalsIn(answerOf(offer, { of: SOMEWHERE }).totals)).toBe("£2,000 certain, £1,000 possible");
  });

  test("A6: one of them at the council's discretion leaves the least at nothing", () => {
    const offer = either("one, promise: discretionary", "five");
    expect(given(offer, { of: SOMEWHERE })).toEqual(["2026-09-01: £1,000 to £5,000 (possible)"]);
    expect(totalsIn(answerOf(offer, { of: SOMEWHERE }).totals)).toBe("£0 certain, £5,000 possible");
  });

  test.each([
    ["{contract: [permanent]}", "{contract: [fixed term, temporary]}"],
    ["{standing: new starter}", "{standing: existing staff}"],
    ["{assessedYear: passed}", "{assessedYear: not passed}"],
    ["{assessedYear: passed}", "{assessedYear: in it}"],
    ["{yearsQualifiedAtLeast: year}", "{yearsQualifiedBelow: year}"],
    [
      "{answers: [{key: rota, question: Rota?, answer: yes}]}",
      "{answers: [{key: rota, question: Rota?, answer: no}]}",
    ],
    ["{weeklyHoursAtLeast: hours}", "{except: [{weeklyHoursAtLeast: hours}]}"],
    ["{registeredWith: HCPC}", "{except: [{registeredWith: HCPC}]}"],
  ])("%s and %s are never added up", (one, other) => {
    const offer = `${FIGURES}rules: [{gives: payment, amount: one, who: ${one}, when: starting, ${TERMS}}, {gives: payment, amount: five, who: ${other}, when: starting, ${TERMS}}]`;
    expect(given(offer, { told: { hours: "unanswered" } })).toEqual([
      "2026-09-01: £1,000 to £5,000 (possible)",
    ]);
  });

  test("rules that may both apply stay two payments", () => {
    const offer = `${FIGURES}rules: [{gives: payment, amount: one, who: {contract: [permanent]}, when: starting, ${TERMS}}, {gives: payment, amount: five, who: {standing: new starter}, when: starting, ${TERMS}}]`;
    expect(given(offer)).toEqual(["2026-09-01: £1,000 (possible)", "2026-09-01: £5,000 (possible)"]);
    expect(totalsIn(answerOf(offer).totals)).toBe("£0 certain, £6,000 possible");
  });

  test("paid at different times they stay two lines, of which no total counts both", () => {
    const offer = `${FIGURES}rules: [{gives: payment, amount: one, who: {standing: new starter}, when: starting, ${TERMS}}, {gives: payment, amount: five, who: {standing: existing staff}, when: {after: year}, ${TERMS}}]`;
    const answer = answerOf(offer);
    expect(given(offer)).toEqual(["2026-09-01: £1,000 (possible)", "2027-08-31: £5,000 (possible)"]);
    expect(totalsIn(answer.totals)).toBe("£0 certain, £5,000 possible");
  });
});
