import { describe, expect, test } from "vitest";
import { benefit, FRONT, NO, warnings, YES } from "./warned";

const BOTH = ["rules-both-pay at rules.1"];

describe("annual leave in two files", () => {
  const leave = (who: string) => benefit([`gives: annual leave, amount: days, proRata: no${who}`]);
  test.each([
    ["for everybody in each is warned of", "", "", ["rules-both-pay at rules.0"]],
    [
      "of which some people get both is warned of",
      ", who: {grades: [grade-8]}",
      "",
      ["rules-both-pay at rules.0"],
    ],
    ["for other people in each is not", ", who: {grades: [grade-8]}", ", who: {grades: [grade-9]}", []],
  ])("%s", (_, one, other, expected) => {
    expect(warnings({ leave: leave(one), "more-leave": leave(other) })).toEqual(expected);
  });
});

describe("two rules that both pay some people are warned of", () => {
  test.each([
    ["one team, and everyone", [FRONT, "amount: two"]],
    ["everyone, and one team", ["amount: two", FRONT]],
    ["a team, and the service that has it", [FRONT, "who: {services: [assessment]}"]],
    [
      "two lists of roles that share one",
      ["who: {roles: [social-worker]}", "who: {roles: [social-worker, team-manager]}"],
    ],
    ["full hours, and everyone", ["who: {weeklyHoursAtLeast: hours}", ""]],
    ["an exception that leaves out others", [FRONT, "who: {except: [{teams: [court-team]}]}"]],
    [
      "annual leave by grade, and for everyone",
      [
        "gives: annual leave, amount: days, proRata: no, who: {grades: [grade-8]}",
        "gives: annual leave, amount: days, proRata: no",
      ],
    ],
    [
      "two and five years of service, without an upper end",
      [
        "when: each anniversary, who: {serviceAtLeast: later}",
        "when: each anniversary, who: {serviceAtLeast: five}",
      ],
    ],
  ])("%s", (_, rules) => {
    const more = "  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}\n";
    expect(warnings(benefit(rules, more))).toEqual(BOTH);
  });

  test.each([
    ["the first that applies counts", [FRONT, ""], "severalRules: the first that applies\n"],
    ["both are written to be meant", [FRONT, ""], "severalRules: all of them\n"],
    ["the wider rule leaves out the people of the other", [FRONT, "who: {except: [{teams: [front-door]}]}"]],
    ["the roles are different", ["who: {roles: [social-worker]}", "who: {roles: [team-manager]}"]],
    ["the grades are different", ["who: {grades: [grade-8]}", "who: {grades: [grade-9]}"]],
    ["the teams are different", [FRONT, "who: {teams: [court-team]}"]],
    ["the services are different", [FRONT, "who: {services: [care-planning]}"]],
    ["the times are different", [FRONT, "when: {after: year}"]],
    [
      "one needs more service than the other has",
      [
        "when: each anniversary, who: {serviceBelow: later}",
        "when: each anniversary, who: {serviceAtLeast: later}",
      ],
    ],
    [
      "one ends before the other begins",
      [`${FRONT}, until: {day: 2027-03-31, afterwards: nothing}`, "from: 2027-04-01"],
    ],
    [
      "one stops before the other begins",
      ["when: each anniversary, stopsAfter: later", "when: each anniversary, who: {serviceAtLeast: five}"],
    ],
    [
      "each is for another answer to a question",
      [`who: {answers: [${YES}]}, amount: two`, `who: {answers: [${NO}]}`],
    ],
    ["one asks something and is paid on top", [`who: {answers: [${YES}]}`, "amount: two"]],
    ["neither says who it is for: they are two parts", ["", "amount: two"]],
    [
      "they pay back different costs",
      [`gives: reimbursement, of: the move, ${FRONT}`, "gives: reimbursement, of: the fee"],
    ],
    [
      "days of leave that come on top add up",
      [
        `gives: extra leave, amount: days, proRata: no, ${FRONT}`,
        "gives: extra leave, amount: days, proRata: no",
      ],
    ],
    [
      "each table gives the roles of the other nothing",
      [
        "amount: {by: role, amounts: {social-worker: one}, otherwise: nothing}, who: {grades: [grade-8]}",
        "amount: {by: role, amounts: {team-manager: one}, otherwise: nothing}",
      ],
    ],
    ["new starters and existing staff", ["who: {standing: new starter}", "who: {standing: existing staff}"]],
    ["another benefit is beside the point", [FRONT]],
  ])("not where %s", (_, rules, more = "") => expect(warnings(benefit(rules, more))).toEqual([]));
});
