import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { day, offerWritten, person, role, worked } from "../offer-fixture";
import { offerUnder, outcome, tries } from "./outcome";

describe("a start from 1 September 2026, or until then", () => {
  const from = "{startedFrom: 2026-09-01}";
  const until = "{startedUntil: 2026-09-01}";
  tries([
    [from, { start: "unanswered" }, "asks start"],
    [
      "{startedFrom: not stated}",
      {},
      "benefit.rules.0.who.started: Ashbourne has not published the days between which you must start",
    ],
    [
      "{startedUntil: not stated}",
      {},
      "benefit.rules.0.who.started: Ashbourne has not published the days between which you must start",
    ],
    [from, { start: day("2026-09-02") }, "given"],
    [from, { start: day("2026-09-01") }, "given"],
    [until, { start: "unanswered" }, "asks start"],
    [until, { start: day("2026-09-01") }, "given"],
    [
      until,
      { start: day("2026-09-02") },
      "not given: it closed to people who start after 1 September 2026 (needs a start on 1 September 2026 or earlier)",
    ],
  ]);

  test("a start on the day before is too early", () => {
    const offer = offerUnder(from, { when: "{on: 2026-10-01}" });
    expect(outcome(offer, { start: day("2026-08-31") })).toBe(
      "not given: it is for people who started on 1 September 2026 or later (needs a start on 1 September 2026 or later)",
    );
  });
});

describe("six months of service, which are complete on 28 February 2027", () => {
  const least = "{serviceAtLeast: six-months}";
  const below = "{serviceBelow: six-months}";
  const tooShort = "not given: there is less than 6 months of service by then (needs 6 months of service)";
  test.each([
    [least, "2027-02-27", tooShort],
    [least, "2027-02-28", "given"],
    [least, "2027-03-01", "given"],
    [below, "2027-02-27", "given"],
    [below, "2027-02-28", "not given: it is for people with less than 6 months of service"],
    [below, "2027-03-01", "not given: it is for people with less than 6 months of service"],
  ])("%s on %s: %s", (who, on, expected) => {
    expect(outcome(offerUnder(who, { when: `{on: ${on}}` }))).toBe(expected);
  });

  test.each(["serviceAtLeast", "serviceBelow"])("%s of a length that is not published is open", (field) => {
    expect(outcome(offerUnder(`{${field}: unknown-months}`))).toBe(
      "benefit.rules.0.who.service: Ashbourne has not published how much service it needs",
    );
  });

  const continuous = { serviceFrom: "continuous local government service" };
  const onStarting = (who: string, rule: Record<string, string>, more = {}) =>
    outcome(offerUnder(who, { when: "{on: 2026-09-01}", ...rule }), more);

  test("service with other councils counts where the rule says so", () => {
    const earlier = { continuousServiceFrom: day("2026-03-01") };
    expect(onStarting(least, continuous, earlier)).toBe("given");
    expect(onStarting(below, continuous, earlier)).toBe(
      "not given: it is for people with less than 6 months of service",
    );
    expect(onStarting(least, continuous, { continuousServiceFrom: "none" })).toBe(tooShort);
  });

  test("who has not told of service elsewhere may have it: too little is not refused, and is asked", () => {
    expect(onStarting(least, continuous)).toBe("asks continuousServiceFrom");
    expect(onStarting(below, continuous)).toBe("asks continuousServiceFrom");
  });

  test("six months in the job are enough, whatever came before", () => {
    const offer = offerUnder(below, { ...continuous, when: "{on: 2027-02-28}" });
    expect(outcome(offer)).toBe("not given: it is for people with less than 6 months of service");
  });

  test("where the council has not said whether it counts, that is asked of the council", () => {
    const earlier = { continuousServiceFrom: day("2010-01-01") };
    expect(onStarting(least, { serviceFrom: "not stated" }, earlier)).toBe(
      "benefit.rules.0.serviceFrom: Ashbourne has not said whether service with other councils counts",
    );
  });

  test("service that counts from probation hangs on the end of it", () => {
    const probation = { serviceFrom: "probation passed", when: "{on: 2027-08-31}" };
    const offer = offerUnder(least, probation);
    expect(outcome(offer)).toBe("asks probationEnds");
    expect(outcome(offer, { probationEnds: day("2027-02-28") })).toBe("given");
    expect(outcome(offer, { probationEnds: day("2027-03-01") })).toBe(tooShort);
  });

  test("service that will never begin is refused, not open", () => {
    const assessed = { serviceFrom: "assessed year passed", when: "{on: 2027-08-31}" };
    expect(outcome(offerUnder(least, assessed), { assessedYear: "not taken" })).toMatch(/^not given/);
  });

  test("leave that needs it may come to nothing while service elsewhere is not told", () => {
    const { offer } = offerWritten(`
figures:
  days: {label: Days, value: 3, unit: days, effective: not stated, source: advert}
  five: {label: Service, value: 5, unit: years, effective: not stated, source: advert}
rules: [{gives: extra leave, amount: days, who: {serviceAtLeast: five}, serviceFrom: continuous local government service, proRata: no}]
`);
    const extra = (more = {}) => worked(offer, person(more), 1).years[0]?.leave[0]?.extra;
    expect(extra()).toEqual({ least: 0, most: 3 });
    expect(extra({ continuousServiceFrom: day("2015-01-01") })).toEqual({ least: 3, most: 3 });
    expect(extra({ continuousServiceFrom: "none" })).toBeUndefined();
  });
});

describe("questions do not hang on the day", () => {
  const asked = (who: string) => questionsFor(offerUnder(who), role("social-worker")).slice(1);
  test.each([
    ["{serviceAtLeast: six-months, contract: [permanent]}"],
    ["{serviceBelow: six-months, contract: [permanent]}"],
    ["{contract: [permanent], except: [{serviceAtLeast: six-months}]}"],
    ["{contract: [permanent], except: [{serviceBelow: six-months}]}"],
  ])("%s asks for the contract", (who) => {
    expect(asked(who)).toEqual(["contract"]);
  });
});
