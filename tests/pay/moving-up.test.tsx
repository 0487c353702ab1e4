import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { RolePay } from "@/components/roles/role-pay";
import { councilData } from "@/lib/feeds/data/council-data";
import { roleData } from "@/lib/feeds/data/role-data";
import { rolesJson } from "@/lib/feeds/data/roles-data";
import { NOT_STATED } from "@/lib/model/not-stated";
import type { Progression } from "@/lib/model/pay-rise";
import { pounds } from "@/lib/money/pence";
import { awardWords, movingUpWords } from "@/lib/pay/moving-up";
import { council, grade, role, source } from "../fixtures/sample-objects";

const ORIGIN = "https://careers.example";
const EACH_APRIL: Progression = {
  when: { kind: "day of year", each: { day: 1, month: "april" } },
  decidedBy: "rule",
};
const NOT_AGREED = { from: "2027-04-01", rise: { kind: "not agreed" }, source } as const;
const THREE_PERCENT = { from: "2026-04-01", rise: { kind: "percent", percent: 3 }, source } as const;

/** A role on a grade of two points that somebody moves up each April, in a council with two pay awards. */
function published() {
  const its = council("riverton", "Riverton Council", "Riverton", 1);
  const onGrade = grade(its, "grade-7", "Grade 7", 38_626);
  const points = [
    { point: 28, salary: pounds(37_938) },
    { point: 29, salary: pounds(38_626) },
  ];
  if (onGrade.pay !== NOT_STATED) onGrade.pay = { ...onGrade.pay, points };
  onGrade.progression = EACH_APRIL;
  its.payAwards = [THREE_PERCENT, NOT_AGREED];
  its.grades = [onGrade];
  its.roles = [role(its, "social-worker", "Social Worker", onGrade)];
  return { its, worker: role(its, "social-worker", "Social Worker", onGrade) };
}

describe("how pay moves, in words", () => {
  test.each<[Progression, string]>([
    [EACH_APRIL, "You move up one point each 1 April, up to the top of the grade."],
    [
      { when: { kind: "year of service" }, decidedBy: "decision" },
      "You can move up one point after each year in the job, up to the top of the grade. It needs a decision each time.",
    ],
    [
      { when: { kind: "not stated" }, decidedBy: "not stated" },
      "You can move up one point, up to the top of the grade. Whether that comes by itself is not published. When that is, is not published.",
    ],
    [
      { ...EACH_APRIL, needs: { months: 6, fewer: "on completing them" } },
      "You move up one point each 1 April, up to the top of the grade. If you have been in the job for less than 6 months by then, you first move up when they are complete.",
    ],
    [
      { ...EACH_APRIL, startsAbove: { upTo: 29, by: "experience" } },
      "You move up one point each 1 April, up to the top of the grade. You start on the lowest point or, with experience, higher: on point 29 at most.",
    ],
    [
      { ...EACH_APRIL, startsAbove: { upTo: "not stated", by: "decision" } },
      "You move up one point each 1 April, up to the top of the grade. You start on the lowest point or, if it is decided so, higher: on which point at most, is not published.",
    ],
  ])("%j", (progression, words) => expect(movingUpWords(progression).join(" ")).toBe(words));

  test("an award is a share, an amount, or not agreed yet", () => {
    expect(awardWords(THREE_PERCENT)).toBe("Pay goes up by 3% from 1 April 2026.");
    expect(awardWords({ from: "2026-04-01", rise: { kind: "pounds", pounds: 1290 } })).toBe(
      "Pay goes up by £1,290 a year from 1 April 2026.",
    );
    expect(awardWords(NOT_AGREED)).toBe("The pay award from 1 April 2027 is not agreed yet.");
  });
});

describe("a role whose council publishes how pay moves", () => {
  test("says beside its pay what the points pay, how one moves up, and which award is still to come", () => {
    const page = renderToStaticMarkup(<RolePay role={published().worker} />);
    expect(page).toContain(
      "The grade has 2 points: 28 (£37,938) and 29 (£38,626). You move up one point each 1 April",
    );
    expect(page).toContain("The pay award from 1 April 2027 is not agreed yet.");
    expect(page).not.toContain("goes up by 3%");
  });

  test("has it in its JSON, in that of all roles, and in that of the council", () => {
    const { its, worker } = published();
    const inWords = "You move up one point each 1 April, up to the top of the grade.";
    const expected = expect.objectContaining({ progression: expect.objectContaining({ inWords }) });
    expect(roleData(worker, ORIGIN).role).toEqual(expected);
    expect(rolesJson(its, ORIGIN).grades).toEqual([expected]);
    expect(councilData(its, ORIGIN)).toHaveProperty("payAwards.1.rise", "not agreed yet");
  });
});

test("a role whose council publishes nothing about it says nothing about it", () => {
  const its = council("riverton", "Riverton Council", "Riverton", 1);
  const onGrade = grade(its, "grade-7", "Grade 7", 38_626);
  const worker = role(its, "social-worker", "Social Worker", onGrade);
  expect(renderToStaticMarkup(<RolePay role={worker} />)).not.toMatch(/point|award/);
  expect(roleData(worker, ORIGIN).role).not.toHaveProperty("progression");
  expect(councilData(its, ORIGIN)).not.toHaveProperty("payAwards");
});
