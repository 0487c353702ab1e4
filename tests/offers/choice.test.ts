import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { answerOf } from "./answered";
import { given } from "./given";
import { benefitsWritten, day, hours, person, worked } from "./offer-fixture";

/** A rule that lets somebody choose, as an editor writes it, and what it gives in the first year. */

const figures = `
figures:
  small: {label: Small, value: 1000, unit: pounds, effective: not stated, source: advert}
  large: {label: Large, value: 3000, unit: pounds, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
  unknown: {label: Weeks, value: not stated, unit: weeks, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
  year: {label: Years, value: 1, unit: years, effective: not stated, source: advert}
`;
const THREE =
  "{name: Small, amount: small}, {name: Large, amount: large}, {name: Break, timeOff: weeks, pay: full pay}";
const rule = (when = "starting", more = "", options = THREE) =>
  `${figures}rules: [{gives: one of, options: [${options}], when: ${when}, proRata: no, repay: none${more}}]`;
const chose = (option: string): Partial<Circumstances> => ({ choices: { "benefit.rules.0": option } });
const lines = (written: string, told: Partial<Circumstances> = {}) => given({ benefit: written }, told).lines;

describe("what somebody may choose from", () => {
  const ASKS = "choice:benefit.rules.0";

  test("all of it is possible until they have chosen, and the largest amount counts", () => {
    const open = [
      `benefit: £1,000, one of several, possible; ${ASKS}`,
      `benefit: £3,000, one of several, possible; ${ASKS}`,
      `benefit: 6 weeks, possible; ${ASKS}`,
    ];
    expect(lines(rule())).toEqual(open);
    expect(lines(rule(), chose("Something else"))).toEqual(open);
  });

  test.each([
    ["Small", "benefit: £1,000, certain"],
    ["Large", "benefit: £3,000, certain"],
    ["Break", "benefit: 6 weeks, certain"],
  ])("whoever chose %s has that alone", (option, line) => {
    expect(lines(rule(), chose(option))).toEqual([line]);
  });

  test("of two equal amounts one counts", () => {
    const equal = "{name: One, amount: small}, {name: Two, amount: small}";
    expect(given({ benefit: rule("starting", "", equal) }).totals).toMatchObject({
      certain: 0,
      possible: 100_000,
    });
  });

  test("each option has its name, and is cited where it stands", () => {
    const { entries } = worked(benefitsWritten({ benefit: rule() }).offer, person(), 1);
    expect(entries.map(({ gives, name, rule: { path } }) => [gives, name, path])).toEqual([
      ["payment", "Small", "rules.0.options.0.amount"],
      ["payment", "Large", "rules.0.options.1.amount"],
      ["time off", "Break", "rules.0.options.2.timeOff"],
    ]);
  });

  test("a length that is not published is shown as such", () => {
    const options = "{name: Break, timeOff: unknown, pay: no pay}, {name: Money, amount: not stated}";
    expect(lines(rule("starting", "", options))).toEqual([
      `benefit: length not stated, not stated; ${ASKS}`,
      `benefit: not stated, one of several, not stated; ${ASKS}`,
    ]);
  });

  test("each time anew, of which each counts once", () => {
    const every = rule("{every: half-year}");
    expect(given({ benefit: every }).totals).toMatchObject({ certain: 0, possible: 600_000 });
    expect(given({ benefit: every }, chose("Small")).totals).toMatchObject({ certain: 200_000, possible: 0 });
  });

  test("money is in proportion to hours where the rule says so", () => {
    const reduced = rule().replace("proRata: no", "proRata: yes");
    expect(lines(reduced, { ...chose("Large"), hours: hours(18) })).toEqual(["benefit: £1,500, certain"]);
  });

  test("the hours are those of the day on which it falls due", () => {
    const reduced = rule("{after: half-year}").replace("proRata: no", "proRata: yes");
    const hoursChanges = [{ from: day("2027-02-28"), share: hours(18) }];
    expect(lines(reduced, { ...chose("Large"), hoursChanges })).toEqual(["benefit: £1,500, certain"]);
  });
});

describe("a choice that somebody does not have", () => {
  test.each([
    ["{on: 2026-08-31}", "", {}, "it was given on 31 August 2026, before you start (undefined)"],
    [
      "{on: 2027-09-01}",
      "",
      {},
      "it falls due on 1 September 2027, after the years shown (looking more years ahead)",
    ],
    [
      "starting",
      "",
      { start: day("2026-08-31") },
      "it fell due when you start, before the years shown (undefined)",
    ],
    [
      "starting",
      ", who: {contract: [permanent]}",
      { contract: "agency" as const },
      "it is not for agency contracts (one of these contracts: permanent)",
    ],
    [
      "{whenever: it rains, question: How often?, key: rain}",
      "",
      { times: { rain: 0 } },
      "it is given each time it rains (it rains)",
    ],
  ])("%s%s, for %o: %s", (when, more, told, reason) => {
    expect(lines(rule(when, more), told)).toEqual([`benefit: nothing, ${reason}`]);
  });

  test("on the last day of the years shown is still in them", () => {
    expect(lines(rule("{on: 2027-08-31}"), chose("Small"))).toEqual(["benefit: £1,000, certain"]);
  });

  test("an option that has no amount for the person is no option", () => {
    const options =
      "{name: Money, amount: {by: role, amounts: {team-manager: large}, otherwise: nothing}}, {name: Break, timeOff: weeks, pay: no pay}";
    expect(lines(rule("starting", "", options))).toEqual([
      "benefit: 6 weeks, possible; choice:benefit.rules.0",
    ]);
    expect(lines(rule("starting", "", options), chose("Money"))).toEqual([
      "benefit: nothing, it has no amount for the role (another role)",
    ]);
  });

  test("conditions that are open leave every option open", () => {
    expect(lines(rule("starting", ", who: {contract: [permanent]}"), chose("Large"))).toEqual([
      "benefit: £3,000, possible; contract",
    ]);
    expect(lines(rule("starting", ", who: {contract: [permanent]}"), chose("Break"))).toEqual([
      "benefit: 6 weeks, possible; contract",
    ]);
  });

  test("what the council may end is only possible", () => {
    expect(lines(rule("starting", ", promise: discretionary"), chose("Large"))).toEqual([
      "benefit: £3,000, possible; Ashbourne decides each time whether to pay it",
    ]);
  });

  test("amounts by service follow the service then complete", () => {
    const steps =
      "{name: Money, amount: {byService: [{afterYears: 0, amount: small}, {afterYears: 1, amount: large}], afterLastStep: nothing}}, {name: Break, timeOff: weeks, pay: no pay}";
    const paid = (when: string) => lines(rule(when, "", steps), chose("Money"));
    expect(paid("{after: half-year}")).toEqual(["benefit: £1,000, certain"]);
    expect(paid("{after: year}")).toEqual(["benefit: £3,000, certain"]);
  });
});

test("each option with a time of its own that is not published is a matter of its own", () => {
  const { offer } = benefitsWritten({
    benefit: rule(
      "each year",
      "",
      "{name: Money, amount: small, when: {every: unknown}}, {name: Break, timeOff: weeks, pay: full pay}",
    ),
  });
  expect(worked(offer, person(), 1).notStated.map(({ key }) => key)).toEqual([
    "benefit.rules.0.when",
    "benefit.rules.0.options.0.when",
  ]);
});

describe("time off that is chosen and may have to be paid back", () => {
  const back = (repay: string, on: string, pay = "full pay", told = chose("Break")) => {
    const options = `{name: Small, amount: small}, {name: Break, timeOff: weeks, pay: ${pay}}`;
    const yaml = rule("{after: year}", "", options).replace("repay: none", `repay: ${repay}`);
    const { unpublished, certain, possible } = settlement(answerOf(yaml, { told }), day(on));
    return {
      open: unpublished.map((one) => `${one.entry.name}: ${one.back}`),
      back: certain.back + possible.back,
    };
  };
  const WHEN_PAID = "{within: year, of: being paid, how: all of it}";

  test.each([
    ["not before it opens", WHEN_PAID, "2027-06-30", []],
    ["on any day after that: it may just have been taken", WHEN_PAID, "2029-08-31", ["Break: not stated"]],
    ["within a time from the start", "{within: half-year, of: starting, how: all of it}", "2028-01-31", []],
    ["where the council says nothing of paying back", "not stated", "2028-01-31", ["Break: not stated"]],
    ["never, where nothing is paid back", "none", "2028-01-31", []],
  ])("leaves open how it is paid back: %s", (_, repay, on, open) => {
    expect(back(repay, on)).toEqual({ open, back: 0 });
  });

  test("costs nothing where it is without pay", () => {
    expect(back(WHEN_PAID, "2028-01-31", "no pay")).toEqual({ open: [], back: 0 });
  });

  test("takes nothing from the terms of the money that may be chosen in its place", () => {
    expect(back(WHEN_PAID, "2028-01-31", "full pay", chose("Small"))).toEqual({ open: [], back: 100_000 });
  });
});
