import { describe, expect, test } from "vitest";
import { type ContentSet, changed, issuesIn, withFile } from "../content-set";
import { RULE_FILE, withRule } from "../rule-set";

/** The council's benefit with a rule and one more figure, which nothing uses yet. */
const set = changed(
  RULE_FILE,
  "figures:\n",
  "figures:\n  more: {label: More, value: 2000, unit: pounds, effective: not stated, source: careers-page}\n",
  withRule({}),
);
const warnings = (written: ContentSet) =>
  issuesIn(written).map(
    ({ rule, severity, file, line, field }) => `${severity} ${rule} at ${file}:${line} ${field}`,
  );

const second = `---
name: Other payment
kind: payment
order: 3
summary: Another payment.
who:
  roles: everyone
rules:
  - {gives: payment, amount: welcome-payment.more, when: starting, proRata: no, repay: none}
reviewed: 2026-11-01
sources: [careers-page]
---
`;

describe("a figure that nothing uses", () => {
  test("is warned of at its line", () => {
    expect(warnings(set)).toEqual([`warning unused-figure at ${RULE_FILE}:14 figures.more`]);
  });

  test("is used by a rule of another benefit", () => {
    expect(warnings(withFile("riverton/benefits/other.mdx", second, set))).toEqual([]);
  });

  test("is used by a text", () => {
    const cited = changed(RULE_FILE, "summary:", 'summary: <Figure of="welcome-payment.more" />,', set);
    expect(warnings(cited)).toEqual([]);
  });

  test("may stand in a benefit without rules, which shows its figures and counts nothing", () => {
    const text = (set[RULE_FILE] ?? "").replace(/^rules:\n( {2}.*\n)+(?=figures)/m, "");
    expect(warnings({ ...set, [RULE_FILE]: text })).toEqual([]);
  });

  test("is not looked for while a rule of the offer has a mistake, which may be the reason", () => {
    const misspelt = changed(RULE_FILE, "amount: amount", "amount: mroe", set);
    expect(warnings(misspelt)).toEqual([`error unknown-figure at ${RULE_FILE}:9 rules.0.amount`]);
  });
});

test.each([
  ["{hourlyPay: more, of: current salary}", []],
  ["{percent: more, of: current salary}", [`warning unlikely-figure at ${RULE_FILE}:14 figures.more.value`]],
])(
  "of the pay of an hour, 150 per cent is time and a half, and of a year’s it is not meant: %s",
  (amount, told) => {
    const call = "{forEach: call-out, question: How many call-outs?, key: calls, counted: in a year}";
    const rule = withRule({ amount, when: call });
    const percent =
      "  more: {label: More, value: 150, unit: percent, effective: not stated, source: careers-page}\n";
    const written = changed(RULE_FILE, "figures:\n", `figures:\n${percent}`, rule);
    expect(warnings(written)).toEqual(told);
  },
);

test("a loan may hang on the income of a household, which is more than the council pays anybody", () => {
  const file = (kind: string) =>
    withFile(
      "riverton/benefits/other.mdx",
      `---
name: Home loan
kind: ${kind}
order: 3
summary: Towards a home.
who:
  roles: everyone
figures:
  income: {label: Household income below, value: 175000, unit: pounds, effective: not stated, source: careers-page}
reviewed: 2026-11-01
sources: [careers-page]
---

The income of your household must be below <Figure of="other.income" />.
`,
    );
  const unlikely = (kind: string) => issuesIn(file(kind)).filter(({ rule }) => rule === "unlikely-figure");
  expect(unlikely("payment")).toHaveLength(1);
  expect(unlikely("loan")).toEqual([]);
});

describe("a payment", () => {
  const file = (amount: string, when = "starting") =>
    withFile(
      "riverton/benefits/other.mdx",
      `---
name: Other payment
kind: payment
order: 3
summary: Another payment.
who:
  roles: everyone
figures:
  nil: {label: Below the band, value: 0, unit: pounds, effective: not stated, source: careers-page}
  most: {label: Above, value: 2000, unit: pounds, effective: not stated, source: careers-page}
  end: {label: End of the band, value: 38000, unit: pounds, effective: not stated, source: careers-page}
  bursary: {label: Bursary, value: 21995, unit: pounds, effective: not stated, source: careers-page}
  year: {label: A year, value: 12, unit: months, effective: not stated, source: careers-page}
rules:
  - {gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none}
reviewed: 2026-11-01
sources: [careers-page]
---
`,
    );
  const unlikely = (...written: Parameters<typeof file>) =>
    issuesIn(file(...written)).filter(({ rule }) => rule === "unlikely-figure").length;

  test("of £0 is one band of pay in which nothing is paid, and no payment by itself", () => {
    const bands = "[{upTo: end, amount: nil}, {amount: most}]";
    expect(unlikely(`{byPay: ${bands}, payReads: full-time pay}`)).toBe(0);
    expect(unlikely("nil")).toBe(1);
  });

  test("of more than £20,000 is spread over months, and comes not at once", () => {
    expect(unlikely("bursary", "{monthlyOver: year}")).toBe(0);
    expect(unlikely("bursary")).toBe(1);
  });
});
