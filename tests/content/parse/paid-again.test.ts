import { expect, test } from "vitest";
import { given } from "../../offers/answered";
import { changed, issuesIn, onlyIssueIn } from "../content-set";
import { RULE_FILE, withRule } from "../rule-set";

const FIGURE = (name: string, value: number) =>
  `  ${name}:\n    label: ${name}\n    value: ${value}\n    unit: months\n    effective: not stated\n    source: careers-page\n`;
/** A retention payment that comes first after two years of service, and then each year. */
const annual = (when: string, figures: string) =>
  changed(RULE_FILE, "figures:\n", `figures:\n${figures}`, withRule({ when, proRata: "no", repay: "none" }));

test("who follows what is said of `again` beside a time after which something is paid has it paid each year from then on", () => {
  const wait = FIGURE("wait", 24);
  const fix = onlyIssueIn(annual("{after: wait, again: each year}", wait)).fix ?? "";
  const [, when = ""] = /`when: (\{[^}]*\})`/.exec(fix) ?? [];
  expect(when).toBe("{every: year, firstAfter: wait}");
  expect(fix).toContain("a figure `year` that has `value: 12` and `unit: months`");
  const followed = annual(when, wait + FIGURE("year", 12));
  expect(issuesIn(followed)).toEqual([]);
  const [, fields = ""] = (followed[RULE_FILE] ?? "").split("---\n");
  const rules = fields
    .slice(fields.indexOf("rules:"))
    .replaceAll("careers-page", "advert")
    .replace(/^reviewed.*$/m, "");
  expect(given(rules, { years: 5 })).toEqual([
    "2028-08-31: £1,500 (certain)",
    "2029-08-31: £1,500 (certain)",
    "2030-08-31: £1,500 (certain)",
    "2031-08-31: £1,500 (certain)",
  ]);
});

test("of `again` beside another time that comes once nothing is said to be taken out", () => {
  const { fix = "" } = onlyIssueIn(annual("{anniversary: wait, again: each year}", FIGURE("wait", 24)));
  expect(fix).toContain("`when: each anniversary`");
  expect(fix).not.toContain("take it out");
});
