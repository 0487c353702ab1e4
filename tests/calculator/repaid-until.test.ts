/** A payment that may be paid back until a day that nobody can tell: every form of the answer says what it depends on. */
import { expect, test } from "vitest";
import { roleValue } from "@/lib/calculator/read-role";
import { figures } from "../offers/answered";
import { offerWritten, paymentWritten } from "../offers/offer-fixture";
import { formsOf, roleOf, siteWith } from "./answer-forms";

const FIGURES = figures({ money: "1500 pounds", tie: "12 months", all: "100 percent" });
const COURSE = "{event: you finish the course, question: When would you finish it?, key: course}";

test.each([
  [
    "{within: tie, of: assessed year passed, how: all of it}",
    "",
    "you pass your assessed and supported year",
  ],
  ["{within: tie, of: probation passed, how: all of it, before: all of it}", "", "you pass your probation"],
  [`{within: tie, of: ${COURSE}, how: all of it, before: all of it}`, "", "you finish the course"],
  [`{within: tie, of: ${COURSE}, how: all of it}`, "&event.course=never", "you finish the course"],
  [`{until: 30 September, of: ${COURSE}, how: all of it}`, "", "you finish the course"],
  [`{of: ${COURSE}, steps: [{within: tie, percent: all}]}`, "", "you finish the course"],
])("%s%s depends on the day when %s", (repay, told, day) => {
  const { offer, problems } = offerWritten(`${FIGURES}rules: [{${paymentWritten({ repay })}}]`);
  expect(problems).toEqual([]);
  const site = siteWith(offer);
  const role = roleValue(roleOf(site, "social-worker"));
  const { page, data, table } = formsOf(
    new URLSearchParams(`role=${role}&salary=41000&hours=full-time&start=2026-09&pension=out${told}`),
    site,
  );
  expect(page).toContain(
    `You may have to pay it back if you leave. Until when depends on the day when ${day}`,
  );
  expect(page).toContain(`until when depends on the day when ${day}`);
  expect(data).toContain('"repayableUntil":"not known yet"');
  expect(data).toContain(`"repayableUntilDependsOn":"the day when ${day}`);
  expect(table).not.toContain("open");
});
