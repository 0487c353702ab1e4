import { describe, expect, test } from "vitest";
import { figures, given } from "./answered";
import { day, role } from "./offer-fixture";

/** Who somebody is comes before when it is due: of all that fails, the first in the order of the guide. */

const FIGURES = figures({
  money: "2000 pounds",
  three: "3 years",
  five: "5 years",
  salary: "40000 pounds",
});
const FOR_SOCIAL_WORKERS = "it is for social workers, not for";

describe("one reason, and the right one", () => {
  test("B1: a payment after the years shown is not for a team manager, before it is not due yet", () => {
    const rule = `${FIGURES}rules: [{gives: payment, amount: money, who: {roles: [social-worker]}, when: {after: three}, proRata: no, repay: none}]`;
    expect(given(rule, { years: 2, of: role("team-manager") })).toEqual([
      `nothing: ${FOR_SOCIAL_WORKERS} team managers`,
    ]);
    expect(given(rule, { years: 2 })).toEqual([
      "nothing: it falls due on 31 August 2029, after the years shown",
    ]);
  });

  test("B2: a payment that has stopped is not for a personal adviser, before it has stopped", () => {
    const rule = `${FIGURES}rules: [{gives: payment, amount: money, who: {roles: [social-worker]}, when: each completed year, stopsAfter: five, proRata: no, repay: none}]`;
    expect(given(rule, { years: 8, of: role("personal-adviser") })).toEqual([
      `nothing: ${FOR_SOCIAL_WORKERS} personal advisers`,
    ]);
  });

  const FAILING = [
    ["role", "roles: [team-manager]", /it is for team managers/],
    ["place", "teams: [court-team]", /it is for people in the Court Team/],
    ["start", "startedFrom: 2027-01-01", /it is for people who started on 1 January 2027 or later/],
    ["person", "startingSalaryAtLeast: salary", /starting salary £36,000 is below £40,000/],
    ["service", "serviceAtLeast: five", /there is less than 5 years of service by then/],
  ] as const;
  const orders = FAILING.flatMap((first, index) =>
    FAILING.slice(index + 1).map((later) => [first, later] as const),
  );

  test.each(orders)("%s fails before %s, whichever of the benefit and the rule says so", (first, later) => {
    const [, early, reason] = first;
    const [, late] = later;
    const rule = "gives: payment, amount: money, when: each completed year, proRata: no, repay: none";
    const asked = {
      told: { team: "front-door" },
      of: role("social-worker", { places: ["front-door", "court-team"] }),
    };
    for (const [whole, part] of [
      [early, late],
      [late, early],
    ]) {
      const everyone = whole?.startsWith("roles") ? "" : "roles: everyone, ";
      const offer = `who: {${everyone}${whole}}\n${FIGURES}rules: [{${rule}, who: {${part}}}]`;
      expect(given(offer, asked)).toEqual([expect.stringMatching(reason)]);
    }
  });

  test("whoever is left out by name is told so, before it is told that it is not due", () => {
    const rule = `${FIGURES}rules: [{gives: payment, amount: money, who: {except: [{contract: [agency]}]}, when: {after: three}, proRata: no, repay: none}]`;
    expect(given(rule, { years: 1, told: { contract: "agency" } })).toEqual([
      "nothing: it is not for people with agency contracts",
    ]);
  });

  test("an event that will not be is no reason for somebody whom it is not for", () => {
    const rule = `${FIGURES}rules: [{gives: payment, amount: money, who: {roles: [team-manager]}, when: {event: you move, question: When do you move?, key: move}, proRata: no, repay: none}]`;
    expect(given(rule, { told: { events: { move: "never" } } })).toEqual([
      "nothing: it is for team managers, not for social workers",
    ]);
  });

  test("leaving before it is due is a reason for those only whom it is for", () => {
    const rule = `${FIGURES}rules: [{gives: payment, amount: money, who: {roles: [team-manager]}, when: {after: three}, proRata: no, repay: none}]`;
    const leaving = { on: day("2027-01-31"), noticeGiven: "unanswered" } as const;
    expect(given(rule, { told: { leaving } })).toEqual([
      "nothing: it is for team managers, not for social workers",
    ]);
  });
});
