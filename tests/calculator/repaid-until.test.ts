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

test.each([
  ["2027-01", "December 2027 and each year to December 2030, each time", "30 June of the year after"],
  ["2026-07", "June 2027 and each year to June 2030, each time", "29 December of that year"],
])(
  "a payment of every year from %s, each paid back for half a year, is one line: %s",
  (start, months, until) => {
    const { offer, problems } = offerWritten(
      `${figures({ money: "1500 pounds", tie: "6 months" })}rules: [{${paymentWritten({ when: "each completed year", repay: "{within: tie, of: being paid, how: all of it}" })}}]`,
    );
    expect(problems).toEqual([]);
    const site = siteWith(offer);
    const role = roleValue(roleOf(site, "social-worker"));
    const asked = (years: number) =>
      formsOf(
        new URLSearchParams(
          `role=${role}&salary=61000&hours=full-time&start=${start}&years=${years}&pension=out`,
        ),
        site,
      ).page;
    expect(asked(4)).toContain(
      `, ${months}: £1,500 paid, £870 in your account; if you leave before ${until}, you may be asked for up to £1,500, £630 more than reached you`,
    );
    expect(asked(1)).toMatch(
      /: £1,500 paid, £870 in your account; if you leave before (29|30) \w+ 202\d, you may be asked/,
    );
  },
);
