import { describe, expect, test } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { comparedQuestions } from "@/lib/calculator/compared-questions";
import { furtherQuestions } from "@/lib/calculator/further-question";
import { readCalculator } from "@/lib/calculator/read-calculator";
import type { Council, Role } from "@/lib/catalogue/types";
import { figures } from "../offers/answered";
import { offerWritten } from "../offers/offer-fixture";
import { catalogue } from "./offer-catalogue";

/** A move to another team, as somebody tells it: £1,200 each June for the year until then, in the Front Door Team alone. */

const FIGURES = figures({ front: "1200 pounds", year: "12 months" });
const offered = (more: string) =>
  offerWritten(
    `${FIGURES}rules: [{gives: payment, amount: front, who: {teams: [front-door]}, when: {months: [June], each: the whole amount, shortFirstYear: in proportion}, proRata: no, ${more}}]`,
  ).offer;

/** A social worker whose council has one offer. */
function roleWith(more: string): Role {
  const socialWorker = catalogue.councils[0]?.roles.find(({ slug }) => slug === "social-worker");
  if (socialWorker === undefined) throw new Error("There is no social worker.");
  const council: Council = { ...socialWorker.council, offer: offered(more) };
  return { ...socialWorker, council };
}

function answer(more: string, query: string) {
  const role = roleWith(more);
  const council = { ...role.council, roles: [role] };
  const address = `role=${council.slug}/social-worker&start=2026-06&years=2&team=front-door&${query}`;
  const { state, notes } = readCalculator(new URLSearchParams(address), {
    ...catalogue,
    councils: [council],
  });
  if (state === undefined) throw new Error("The address names no role.");
  const { certain, possible } = calculatorAnswer(state, catalogue.today).timeline.totals;
  return { certain: certain / 100, possible: possible / 100, notes: notes.map(({ words }) => words) };
}

const BY_MONTHS = "repay: none, ifMoved: in proportion to months";

describe("in proportion to the months in each team", () => {
  test.each([
    // June 2026 is one month of twelve, £100; the year to June 2027 is £1,200.
    ["who stays has £100, and £1,200", "", 1300],
    [
      "who moves on 1 January 2027 has £100, and six months of the year to June: £600",
      "moves-on=2027-01-01&moves-to=care-planning",
      700,
    ],
  ])("%s", (_, query, certain) => {
    expect(answer(BY_MONTHS, query)).toEqual({ certain, possible: 0, notes: [] });
  });

  test("half of a move is said to be half, and counts as none", () => {
    expect(answer(BY_MONTHS, "moves-on=2027-01-01")).toEqual({
      certain: 1300,
      possible: 0,
      notes: ["Say to which team or service you would move."],
    });
    expect(answer(BY_MONTHS, "moves-to=care-planning").notes).toEqual(["Say on which day you would move."]);
  });
});

test("is asked where a rule says what a move makes of it, and nowhere else; never of who compares roles", () => {
  const asked = (more: string) =>
    furtherQuestions(roleWith(more), false)
      .map(({ parameter }) => parameter)
      .filter((name) => name.startsWith("moves"));
  const both = ["moves-on", "moves-to"];
  expect(asked(BY_MONTHS)).toEqual(both);
  expect(asked("repay: {within: year, of: being paid, how: all of it, ifMovesOut: as on leaving}")).toEqual(
    both,
  );
  expect(asked("repay: {within: year, of: being paid, how: all of it}")).toEqual([]);
  expect(comparedQuestions([roleWith(BY_MONTHS)], false).map(({ parameter }) => parameter)).not.toContain(
    "moves-on",
  );
});
