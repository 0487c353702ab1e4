import path from "node:path";
import { describe, expect, test } from "vitest";
import { WorkedExample } from "@/components/offer/worked-example";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { calculatorQueryWithTakeHome, readCalculator } from "@/lib/calculator/read-calculator";
import { roleValue } from "@/lib/calculator/read-role";
import { publishedEnds } from "@/lib/calculator/salary-choice";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { workedExample } from "@/lib/calculator/worked-example";
import { offerRole } from "@/lib/catalogue/offer-role";
import type { Role } from "@/lib/catalogue/types";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { buildCatalogue } from "@/lib/content/catalogue";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { questionsFor } from "@/lib/offers/questions/questions";
import { causeWords } from "@/lib/offers/words/causes";
import { totalsWords } from "@/lib/offers/words/totals-words";
import { amountsIn, elements, markupOf, rowsOf, wordsOf } from "./markup";

const TODAY = "2026-11-22";
const { related } = checkContent(PROJECT, path.join(PROJECT, "content"), TODAY);
if (related === undefined) throw new Error("The content has mistakes; npm run check lists them.");
const site = buildCatalogue(related, TODAY);
const roles = site.councils.flatMap((council) => council.roles);
const named = (some: readonly Role[]) =>
  some.map((role) => ({ role, example: workedExample(role, TODAY, site.taxYears) }));
const shown = (role: Role) =>
  markupOf(<WorkedExample role={role} example={workedExample(role, TODAY, site.taxYears)} />);
const workedOut = named(roles).filter(({ example }) => example.is === "worked out");
const notWorkedOut = named(roles).filter(({ example }) => example.is !== "worked out");

describe("the worked example on a role's page", () => {
  test("is there for at least one role of the content", () => {
    expect(workedOut.length).toBeGreaterThan(0);
  });

  test.each(workedOut)(
    "$role.address: says first what the calculator says unanswered, names the published maximum, and shows the lower end",
    ({ role }) => {
      const words = wordsOf(shown(role));
      if (!isStated(role.pay) || !isStated(role.pay.maximum)) throw new Error("There is no maximum.");
      expect(words).toContain(
        `as if the published maximum, ${formatPounds(role.pay.maximum)}, were your full-time starting salary`,
      );
      const { state } = readCalculator(new URLSearchParams({ role: roleValue(role) }), site);
      if (state === undefined) throw new Error("The calculator knows no such role.");
      const unanswered = calculatorAnswer(state, TODAY);
      expect(words.startsWith(`A worked example ${headline(unanswered)}`)).toBe(true);
      expect(headline(unanswered)).toContain("may add");
      if (isStated(role.pay.minimum)) expect(words).toContain("On the published minimum");
      else expect(words).toContain("does not say where pay starts");
      expect(words).not.toContain("Certain under the rule");
    },
  );

  test.each(workedOut)(
    "$role.address: starts in the month after the day the site was built for, since nobody can start in the past",
    ({ example }) => {
      if (example.is !== "worked out") return;
      expect(example.atMaximum.timeline.start).toBe("2026-12-01");
      expect(example.atMaximum.timeline.years).toHaveLength(5);
    },
  );

  test.each(workedOut)(
    "$role.address: says what lands in the account as the calculator does, without a pension and in the scheme",
    ({ role, example }) => {
      if (example.is !== "worked out" || example.inHand === undefined)
        throw new Error("It is not worked out.");
      for (const told of [example.inHand.out, example.inHand.in]) {
        const asked = calculatorQueryWithTakeHome({ ...example.atMaximum.state, takeHome: told.choice });
        const { state } = readCalculator(new URLSearchParams(asked), site);
        if (state === undefined) throw new Error("The calculator knows no such role.");
        const answered = takeHomeAnswer(calculatorAnswer(state, TODAY), site.taxYears);
        expect(answered).toMatchObject({ total: told.total });
        expect(wordsOf(shown(role))).toContain(formatPounds(told.total.net));
      }
    },
  );

  test.each(named(roles))(
    "$role.address: leads from what lands in the account to official calculators and its sources, and only from there",
    ({ role, example }) => {
      const markup = shown(role);
      const isEstimated = example.inHand !== undefined;
      expect(markup.includes('href="https://www.gov.uk/estimate-income-tax"')).toBe(isEstimated);
      expect(markup.includes('href="https://www.lgpsmember.org/"')).toBe(isEstimated);
      for (const { sources } of example.inHand?.out.figures ?? []) {
        for (const { title } of sources) expect(wordsOf(markup)).toContain(title);
      }
    },
  );

  test.each(workedOut)(
    "$role.address: tables the totals of the timeline, certain and possible apart",
    ({ role, example }) => {
      if (example.is !== "worked out") return;
      const { years, totals } = example.atMaximum.timeline;
      const [, ...rows] = rowsOf(shown(role));
      expect(rows.map((row) => row.at(-1))).toEqual([...years, totals].map(totalsWords));
      for (const [index, { salary }] of years.entries()) {
        expect(amountsIn(rows[index]?.[1] ?? "")).toEqual([salary]);
      }
    },
  );

  test.each(workedOut)("$role.address: is drawn where there is money", ({ role, example }) => {
    if (example.is !== "worked out") return;
    const { certain, possible } = example.atMaximum.timeline.totals;
    expect(elements(shown(role), "figure")).toHaveLength(certain + possible > 0 ? 1 : 0);
  });

  test.each(notWorkedOut)(
    "$role.address: says in a sentence why the offer adds nothing, and what the published maximum leaves in the account",
    ({ role, example }) => {
      const words = wordsOf(shown(role));
      expect(words.startsWith("Nothing ")).toBe(example.is === "nothing for this role");
      const hasMaximum = publishedEnds(role.pay).maximum !== undefined;
      expect(words.includes("lands in your account")).toBe(hasMaximum);
      if (example.is === "no offer in figures" && !hasMaximum) expect(words).toBe("");
      expect(elements(shown(role), "table")).toEqual([]);
    },
  );

  test.each(workedOut)(
    "$role.address: names the contract that it takes for granted where the offer asks for one, and only there",
    ({ role }) => {
      const asksForContract = questionsFor(role.council.offer, offerRole(role)).includes("contract");
      expect(wordsOf(shown(role)).includes("with a permanent contract")).toBe(asksForContract);
    },
  );

  test("says that the contract is taken for permanent where the offer hangs on it", () => {
    const [first] = workedOut;
    if (first?.example.is !== "worked out") throw new Error("The content has no example.");
    const example = { ...first.example, hangsOnContract: true };
    expect(wordsOf(markupOf(<WorkedExample role={first.role} example={example} />))).toContain(
      "work full time with a permanent contract and stay for",
    );
  });

  test("takes no account of the salary where the offer is for other roles", () => {
    for (const { role, example } of notWorkedOut) {
      if (example.is !== "nothing for this role") continue;
      const [first] = example.timeline.nothing.filter(({ kind }) => kind === "not given");
      expect(wordsOf(shown(role))).toContain(
        first === undefined ? "no reason" : causeWords(first.cause, example.timeline.names).reason,
      );
    }
  });
});
