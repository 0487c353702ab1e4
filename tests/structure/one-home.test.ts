import { describe, expect, test } from "vitest";
import { SITE } from "./source-files";

/** Lines of code, comments aside, that match outside the rule's home; each with its file. */
function linesOutside(home: RegExp, pattern: RegExp): string[] {
  return SITE.filter(({ file }) => !home.test(file)).flatMap(({ file, code }) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe("a rule has one home", () => {
  /** A whole moment, as a log writes it, is no day. */
  const CLOCK_FOR_A_DAY =
    /\bDate\.now\b|\bnew Date\(\s*\)(?!\.toISOString\(\)(?!\s*[.[?]))|\bTemporal\.Now\b/;

  test("only lib/content/today.ts asks the clock for a day", () => {
    expect(linesOutside(/^lib\/content\/today\.ts$/, CLOCK_FOR_A_DAY)).toEqual([]);
  });

  test("only lib/money makes pence of a bare number", () => {
    expect(linesOutside(/^lib\/money\//, /\bas Pence\b/)).toEqual([]);
  });

  test("only lib/site names the project, and only lib/policy writes the headers that are a page's own", () => {
    expect(linesOutside(/^lib\/site\/site-pages\.ts$/, /Council Careers project/i)).toEqual([]);
    expect(linesOutside(/^lib\/policy\//, /"(content-security-policy|speculation-rules)":/i)).toEqual([]);
  });

  test("what an address says becomes a day or one of a list by being read, never by a cast", () => {
    const casts = linesOutside(/^lib\/(calendar|model)\//, /\bas (CalendarDate|Contract|Standing)\b/);
    expect(casts).toEqual([]);
  });

  test("only lib/calendar writes two digits, and names and counts the months of a year", () => {
    const dates = /padStart\(2\b|\bjan(uary)?\|feb|\bMONTHS(_(OF|IN)_(A_)?YEAR)? = 12\b/i;
    expect(linesOutside(/^lib\/calendar\//, dates)).toEqual([]);
  });

  test.each([
    ["new Date().toISOString().slice(0, 10)", true],
    ["new Date().toISOString().split('T')[0]", true],
    ["Date.now()", true],
    ["new Date().getMonth()", true],
    ["dayInLondon(new Date())", true],
    ["time: new Date().toISOString(),", false],
    ["new Date(moment).getTime()", false],
  ])("of code such as %s the rule says: %s", (code, isForbidden) => {
    expect(CLOCK_FOR_A_DAY.test(code)).toBe(isForbidden);
  });
});
