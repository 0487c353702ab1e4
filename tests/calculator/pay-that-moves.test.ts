import { describe, expect, test } from "vitest";
import { workedExample } from "@/lib/calculator/worked-example";
import { amountOfEntry, salaryWords } from "@/lib/offers";
import { bySlug, catalogueOf } from "../content/catalogue/catalogue-of";
import { changed, onlyIssueIn } from "../content/content-set";
import { TAX_YEARS } from "../take-home/tax-years";
import {
  answerTo,
  awarding,
  content,
  EACH_APRIL,
  GRADE,
  later,
  POINTS,
  STILL,
  TO_THE_TOP,
  value,
} from "./moving-pay";

/** A grade of five points, a role that starts on one and moves up, and pay awards: worked out by hand from the scale. */

describe("a social worker at the lowest of five points who moves up each April, once six months are complete", () => {
  test("starting on 1 November moves up on 1 May, then each April, to the top", () => {
    expect(later("salary=minimum&start=2026-11")).toBe(
      `£38,626 from 1 May 2027, then ${TO_THE_TOP} ${STILL}`,
    );
  });

  test("starting on 1 October has six months complete on 31 March", () => {
    expect(later("salary=minimum&start=2026-10")).toBe(
      `£38,626 from 1 April 2027, then ${TO_THE_TOP} ${STILL}`,
    );
  });

  test("is paid half of the first year on each of the two points, and 10% of the salary of its last day", () => {
    const { timeline } = answerTo("salary=minimum&start=2026-11&years=2", content());
    expect(timeline.years.map(salaryWords)).toEqual([
      "£38,282 (full time £37,938, then £38,626 from 1 May 2027)",
      "£39,143.42 (full time £38,626, then £39,513 from 1 April 2028)",
    ]);
    const shares = timeline.entries.filter(({ rule }) => rule.benefit === "loyalty-payment");
    expect(shares.map((entry) => amountOfEntry(entry))).toEqual(["£3,862.60", "£3,951.30"]);
  });

  test("an amount that is what a point pays moves up with it; any other is held still", () => {
    expect(later("salary=39513&start=2026-11")).toBe(
      `£40,476 from 1 May 2027, then £41,511 from 1 April 2028, then ${STILL}`,
    );
    expect(later("salary=39000&start=2026-11")).toBe(
      "held still: people move up from 1 May 2027, and what this salary then becomes Riverton does not publish",
    );
  });

  test("at the top nobody moves up", () => expect(later("salary=maximum&start=2026-11")).toBe(STILL));

  test("where only the ends are published, what the lowest becomes is not", () => {
    expect(later("salary=minimum&start=2026-11", content(EACH_APRIL, value("")))).toBe(
      "held still: people move up from 1 May 2027, and what this salary then becomes Riverton does not publish",
    );
  });
});

describe("other ways of moving up", () => {
  test.each([
    [
      "{when: each year of service, decidedBy: rule}",
      "£38,626 from 1 November 2027, then £39,513 from 1 November 2028, then £40,476 from 1 November 2029, then £41,511 from 1 November 2030, then held still: Riverton publishes no later pay",
    ],
    ["{when: {each: 1 April}, decidedBy: rule}", `£38,626 from 1 April 2027, then ${TO_THE_TOP} ${STILL}`],
    [
      "{when: {each: 1 April}, decidedBy: rule, needs: {months: 6, fewer: the next time}}",
      "£38,626 from 1 April 2028, then £39,513 from 1 April 2029, then £40,476 from 1 April 2030, then £41,511 from 1 April 2031, then held still: Riverton publishes no later pay",
    ],
    [
      "{when: {each: 1 April}, decidedBy: rule, needs: {months: 6, fewer: not stated}}",
      "held still: Riverton has not said when people move up, or whether it comes by itself",
    ],
    ["{when: {each: 1 April}, decidedBy: decision}", "held still: moving up needs a decision each time"],
    [
      "{when: {each: 1 April}, decidedBy: not stated}",
      "held still: Riverton has not said when people move up, or whether it comes by itself",
    ],
    [
      "{when: not stated, decidedBy: rule}",
      "held still: Riverton has not said when people move up, or whether it comes by itself",
    ],
    ["", STILL],
  ])("%s", (progression, words) => {
    expect(later("salary=minimum&start=2026-11", content(progression))).toBe(words);
  });
});

describe("a pay award from 1 April 2027", () => {
  const none = content("");

  test("of 3% raises every salary, whatever was chosen", () => {
    const set = awarding("{percent: 3}", none);
    expect(later("salary=maximum&start=2026-11", set)).toBe(`£42,756.33 from 1 April 2027, then ${STILL}`);
    expect(later("salary=39000&start=2026-11", set)).toBe(`£40,170 from 1 April 2027, then ${STILL}`);
  });

  test("of £1,290 adds that", () => {
    expect(later("salary=maximum&start=2026-11", awarding("{pounds: 1290}", none))).toBe(
      `£42,801 from 1 April 2027, then ${STILL}`,
    );
  });

  test("comes with moving up on the same day: the next point and 3%", () => {
    const set = awarding("{percent: 3}", content("{when: {each: 1 April}, decidedBy: rule}"));
    // £38,626 × 1.03, then £39,513 × 1.03.
    expect(later("salary=minimum&start=2026-11", set)).toMatch(
      /^£39,784\.78 from 1 April 2027, then £40,698\.39 from 1 April 2028, then /,
    );
  });

  test("that is not agreed yet is not counted, and the answer says so; moving up is", () => {
    const notCounted = "; the pay award from 1 April 2027 is not agreed yet, so it is not counted";
    expect(later("salary=maximum&start=2026-11", awarding("not agreed yet", none))).toBe(STILL + notCounted);
    expect(later("salary=40476&start=2026-11", awarding("not agreed yet", content()))).toBe(
      `£41,511 from 1 May 2027, then ${STILL}${notCounted}`,
    );
  });

  test("is in the pay of a grade that has pay of its own from that day", () => {
    const next = value(
      POINTS.replaceAll(/salary: (\d+)/g, (_, pays: string) => `salary: ${Number(pays) + 1000}`),
    )
      .replace("2026-04-01", "2027-04-01")
      .replace("37938\n", "38938\n")
      .replace("maximum: 41511", "maximum: 42511");
    const set = awarding("{percent: 3}", content("", value() + next));
    expect(later("salary=maximum&start=2026-11", set)).toBe(`£42,511 from 1 April 2027, then ${STILL}`);
    // The point goes on as that point: £38,626 and £1,000.
    expect(later("salary=38626&start=2026-11", set)).toBe(`£39,626 from 1 April 2027, then ${STILL}`);
  });

  test("is in the worked example of the role, which starts at the maximum", () => {
    const role = bySlug(
      catalogueOf(awarding("{percent: 3}", none), "2026-11-01").councils[0]?.roles ?? [],
      "social-worker",
    );
    const example = workedExample(role, "2026-11-01", TAX_YEARS);
    expect(
      example.is === "worked out" && example.atMaximum.timeline.years.slice(0, 2).map(salaryWords),
    ).toEqual(["£42,237.44 (full time £41,511, then £42,756.33 from 1 April 2027)", "£42,756.33"]);
  });
});

describe("the check", () => {
  test.each([
    ["{point: 29, salary: 38626}", "{point: 28, salary: 38626}", "from the lowest to the highest"],
    ["{point: 29, salary: 38626}", "{point: 29, salary: 37000}", "from the lowest to the highest"],
    [
      "{point: 32, salary: 41511}",
      "{point: 32, salary: 41512}",
      "begin with the minimum and end with the maximum",
    ],
    [
      "{point: 32, salary: 41511}",
      "{point: 33, salary: 41511}",
      "begin with the minimum and end with the maximum",
    ],
  ])("%s as %s", (from, to, problem) => {
    expect(onlyIssueIn(changed(GRADE, from, to, content())).problem).toContain(problem);
  });
});
