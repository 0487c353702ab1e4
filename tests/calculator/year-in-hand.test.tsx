import { describe, expect, test } from "vitest";
import { YearsByHours } from "@/components/calculator/years-by-hours";
import { comparedRows } from "@/components/compare/compared-rows";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import {
  compareAddress,
  compareAddressWithTakeHome,
  compareAnswers,
  readCompare,
} from "@/lib/calculator/read-compare";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { stepsUp, yearsByHours } from "@/lib/calculator/year-in-hand";
import { hoursName, partTimeWords, stepWords, yearsByHoursTitle } from "@/lib/calculator/year-in-hand-words";
import type { Role } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { pence, pounds } from "@/lib/money/pence";
import { elements, markupOf, rowsOf, wordsOf } from "../components/markup";
import { TAX_YEARS } from "../take-home/tax-years";
import { catalogue } from "./offer-catalogue";
import { workedOut } from "./worked-out";

const ROLE = "role=paying-back/social-worker&start=2026-09";

/** @param change what is other about the role than in the fixtures */
function asked(query: string, change: (role: Role) => Role = (role) => role) {
  const { state, notes } = readCalculator(new URLSearchParams(query), catalogue);
  if (state === undefined) throw new Error(`${query} names no role.`);
  expect(notes).toEqual([]);
  const answer = calculatorAnswer({ ...state, role: change(state.role) }, catalogue.today);
  const takeHome = takeHomeAnswer(answer, TAX_YEARS);
  if ("why" in takeHome) throw new Error(takeHome.why);
  const steps = stepsUp(answer, takeHome);
  return { takeHome, years: yearsByHours(answer, takeHome), steps };
}

describe("a year by hours", () => {
  const { years, takeHome } = asked(`${ROLE}&salary=44000&hours=22.2 of 37&pension=out`);

  test("three days of £44,000 are 26,400 − 2,764.00 tax − 12 × 92.16 National Insurance = £22,530.08", () => {
    expect(years.map((one) => [hoursName(one), one.year.gross, one.year.net])).toEqual([
      // 44,000 − 31,420 × 20 % − 12 × 209.49
      ["Full time", 44_000_00, 35_202_12],
      ["4 days a week", 35_200_00, 28_866_04],
      ["3 days a week, the hours above", 26_400_00, 22_530_08],
      ["2 days a week", 17_600_00, 16_194_12],
      ["1 day a week", 8_800_00, 8_800_00],
    ]);
  });

  test("60 % of the salary leave 64 % of the money: 22,530.08 of 35,202.12", () => {
    expect(partTimeWords(years)).toBe(
      "3 days a week pays 60% of the full-time salary, and 64% as much lands in your account as full time.",
    );
  });

  test("other hours have a row of their own between the days", () => {
    const names = asked(`${ROLE}&salary=44000&hours=30 of 37&pension=out`).years.map(hoursName);
    expect(names.slice(0, 3)).toEqual([
      "Full time",
      "30 of 37 hours a week, the hours above",
      "4 days a week",
    ]);
  });

  test("hours that change later are a row, and are those of the last month", () => {
    const query = `${ROLE}&salary=44000&hours=full-time&later-hours=90%25&later-hours-from=2027-01&pension=out`;
    expect(asked(query).years.map(hoursName).slice(0, 2)).toEqual([
      "Full time",
      "90% of full time, the hours from January 2027",
    ]);
  });

  test("are drawn and listed alike: the table below the chart has each bar in words, and when those hours are worked", () => {
    const markup = markupOf(<YearsByHours years={years} title={yearsByHoursTitle(takeHome)} />);
    expect(rowsOf(markup).slice(1)).toContainEqual([
      "3 days a week, the hours above",
      "£26,400",
      "£22,530.08",
    ]);
    expect(wordsOf(elements(markup, "svg").join(""))).toContain("3 days a week £22,530.08 ");
  });
});

describe("a step up", () => {
  /** With the pay list of its council: every role in its grade. */
  const inPayList = (role: Role): Role => {
    const { grades, roles } = role.council;
    const inGrade = (slug: string) => roles.filter(({ grade }) => isStated(grade) && grade.slug === slug);
    const list = grades.map((grade) => ({ ...grade, roles: inGrade(grade.slug) }));
    return { ...role, council: { ...role.council, grades: list } };
  };

  test("of £2,000 adds £1,439.92: 400 of tax, and 12 × 13.34 National Insurance, each month rounded", () => {
    const { steps, takeHome } = asked(`${ROLE}&salary=44000&hours=full-time&pension=out`, inPayList);
    expect(steps.flatMap((step) => stepWords(step, takeHome))).toEqual([
      "At £46,000, the next pay above this role’s in Paying Back’s list (Senior Practitioner and 1 more role), your pay rises from £44,000 by £2,000 a year, your account by £1,439.92.",
    ]);
  });

  test("is first the top of the role's own pay, for whoever is below it", () => {
    const { steps } = asked(`${ROLE}&salary=40000&hours=full-time&pension=out`, inPayList);
    expect(steps.map(({ to, salary }) => [to, salary])).toEqual([
      ["top of the pay", 44_000_00],
      ["next in the pay list", 46_000_00],
    ]);
  });

  test("names the cliff edge that it crosses: 63.1 % of £46,000 is £29,026, which pays 6.5 % into the pension, not 5.8 %", () => {
    const { steps, takeHome } = asked(`${ROLE}&salary=44000&hours=63.1%25&pension=in`, inPayList);
    // 27,764 leaves 22,223.23; 29,000 leaves 23,055.80; 29,026 leaves 22,910.77.
    expect(steps.flatMap((step) => stepWords(step, takeHome))).toEqual([
      expect.stringContaining(
        "your pay for these hours rises from £27,764 by £1,262 a year, your account by £687.40.",
      ),
      expect.stringContaining("Cliff edge: that salary leaves £145.03 a year less than £29,000 would."),
    ]);
  });

  test("that leaves less in the account says so", () => {
    const { steps, takeHome } = asked(`${ROLE}&salary=40000&hours=full-time&pension=out`);
    const [step] = steps;
    if (step === undefined) throw new Error("There is a step.");
    const more = { gross: pounds(1), net: pence(-60_943) };
    expect(stepWords({ ...step, more }, takeHome).join()).toContain(
      "your pay rises from £40,000 by £1 a year, £609.43 less lands in your account.",
    );
  });

  test("is the one that the council names, where it names one", () => {
    const named = (role: Role): Role => ({ ...role, nextStep: role.council.roles[2] ?? "not stated" });
    const { steps, takeHome } = asked(`${ROLE}&salary=44000&hours=full-time&pension=out`, named);
    // 4,000 − 800 tax − 12 × 26.67 National Insurance
    expect(steps.flatMap((step) => stepWords(step, takeHome))).toEqual([
      "At £48,000, the most that Paying Back publishes for the next step, Newly Qualified Social Worker, your pay rises from £44,000 by £4,000 a year, your account by £2,879.96.",
    ]);
  });

  test("adds what it does in a usual year, also where the first is taxed less since nobody was paid before", () => {
    const told = "role=paying-back/social-worker&start=2027-01&salary=44000&hours=full-time&pension=out";
    const [usual, first] = ["yes", "no"].map((before) => asked(`${told}&paid-before=${before}`, inPayList));
    expect(usual?.takeHome.total.net).toBeLessThan(first?.takeHome.total.net ?? 0);
    const [words, firstWords] = [usual, first].map((one) =>
      one?.steps.flatMap((step) => stepWords(step, one.takeHome)).join(),
    );
    expect(words).toMatch(/rises from £44,000 by £2,000 a year, your account by £1,439\.\d\d\.$/);
    expect(firstWords).toBe(words?.replace(/\.$/, " in a usual tax year."));
  });

  test("is not there for the highest pay of the list", () => {
    const last = "role=paying-back/newly-qualified-social-worker&start=2026-09&salary=48000&pension=out";
    expect(asked(last, inPayList).steps).toEqual([]);
  });
});

describe("roles compared by what is left", () => {
  const COMPARED =
    "role=paying-back/social-worker&role=stepped-years/senior-practitioner&hours=full-time&start=2026-09";
  const NAME = "In your account in the first year, estimated";

  function compared(query: string) {
    const { state, notes } = readCompare(new URLSearchParams(query), catalogue);
    if (state === undefined) throw new Error("The comparison has no roles.");
    expect(notes).toEqual([]);
    const row = comparedRows(compareAnswers(state, catalogue.today).map(workedOut)).find(
      ({ name }) => name === NAME,
    );
    return { state, words: row?.cells.map((cells) => cells.map(({ words }) => words).join()) };
  }

  test("each has what the calculator says of it, on its own published pay", () => {
    const { words } = compared(`${COMPARED}&pension=in`);
    const nets = [
      `${ROLE}&salary=maximum&hours=full-time&pension=in`,
      "role=stepped-years/senior-practitioner&salary=maximum&hours=full-time&start=2026-09&pension=in",
    ].map((query) => asked(query).takeHome.total.net);
    for (const [index, net] of nets.entries()) expect(words?.[index]).toContain(`${formatPounds(net)} lands`);
  });

  test("say nothing of it to somebody who has not said whether they would be in a pension", () => {
    expect(compared(COMPARED).words).toBeUndefined();
  });

  test("have an address that tells nothing of tax, loans and pension, and one for sharing that reads the same again", () => {
    const { state } = compared(
      `${COMPARED}&pension=half&loan-plan-2=yes&tax-code=S1257L&tax-country=scotland`,
    );
    expect(compareAddress(state)).not.toMatch(/pension|loan|tax/);
    const [, shared = ""] = compareAddressWithTakeHome(state).split("?");
    expect(readCompare(new URLSearchParams(shared), catalogue).state).toEqual(state);
  });
});
