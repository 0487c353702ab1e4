import { describe, expect, test } from "vitest";
import { changed } from "../content/content-set";
import { whenOf } from "../offers/offer-fixture";
import { answerTo, awarding, content, later, STILL } from "./moving-pay";

/** A role that passing the assessed and supported year leads out of, on to the lowest pay of the next role's grade. */

const ROLE = "riverton/roles/social-worker.mdx";
const STEP = "nextStep: senior-social-worker\n";
const leadsOn = (set = content()) => changed(ROLE, STEP, `${STEP}nextStepWhen: assessed year passed\n`, set);
const passes = "start=2026-12&assessed-year=2027-11-30";

test("qualifying leads on too, from the day after that somebody names, and is asked for", () => {
  const when = "{event: you qualify, question: On which day would you qualify?, key: qualified}";
  const set = changed(ROLE, STEP, `${STEP}nextStepWhen: ${when}\n`, content());
  expect(later("salary=minimum&start=2026-12&event.qualified=2027-11-30", set)).toBe(
    `£38,626 from 1 June 2027, then £42,000 from 1 December 2027, then ${STILL}`,
  );
  expect(later("salary=minimum&start=2026-12", set)).toMatch(
    /: people move up when you qualify, and you have not said on which day that would be$/,
  );
  expect(later("salary=minimum&start=2026-12&event.qualified=never", set)).toBe(
    later("salary=minimum&start=2026-12"),
  );
});

describe("passing the assessed year leads from Grade 7 to Grade 8, which begins at £42,000", () => {
  test("from the day after: the increments of the one grade, then the lowest pay of the other", () => {
    expect(later(`salary=minimum&${passes}`, leadsOn())).toBe(
      `£38,626 from 1 June 2027, then £42,000 from 1 December 2027, then ${STILL}`,
    );
  });

  test("a pay award before that day has raised it", () => {
    expect(later(`salary=minimum&${passes}`, awarding("{percent: 3}", leadsOn()))).toMatch(
      /, then £43,260 from 1 December 2027, then held still: /,
    );
  });

  test("who is paid more by then is held still: where in Grade 8 they begin is not published", () => {
    expect(later(`salary=45000&${passes}`, leadsOn())).toMatch(
      /^held still: people move up from 1 December 2027, /,
    );
  });

  test("who has not said whether they pass it is told so; who has passed it before stays", () => {
    expect(later("salary=minimum&start=2026-12", leadsOn())).toMatch(
      /you have not said whether you pass it$/,
    );
    expect(later("salary=minimum&start=2026-12&assessed-year=passed", leadsOn())).toBe(
      later("salary=minimum&start=2026-12"),
    );
  });

  test("a payment for social workers comes until then, and none after it", () => {
    const days = (query: string, set: Parameters<typeof answerTo>[1]) =>
      answerTo(`salary=minimum&years=3&${query}`, set).timeline.entries.map((entry) => whenOf(entry));
    expect(days(passes, content())).toEqual(["2027-11-30", "2028-11-30", "2029-11-30"]);
    expect(days(passes, leadsOn())).toEqual(["2027-11-30"]);
  });

  test("until somebody tells the day, or that they never pass, such a payment is possible after the first day alone", () => {
    const answer = (query: string) =>
      answerTo(`salary=minimum&years=3&start=2026-12&${query}`, leadsOn()).timeline;
    const open = answer("");
    expect(open.totals.certain).toBe(0);
    expect(open.openQuestions).toContain("assessedYear");
    const never = answer("assessed-year=never");
    expect(never.totals).toEqual(answer("assessed-year=not+taken").totals);
    expect([open.totals.possible, never.totals.certain].every((amount) => amount > 0)).toBe(true);
  });
});
