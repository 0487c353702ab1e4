import { describe, expect, test } from "vitest";
import { checkClaims } from "@/lib/checks/check-claims";
import { type ContentSet, changed, saying } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";

const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const SERVICE = "riverton/services/early-help.mdx";

function problemsOf(set: ContentSet): readonly string[] {
  const files = filesOf(set);
  const documents = files.flatMap((file) => parseOnce(file).document ?? []);
  return checkClaims(files, documents).map(({ problem }) => problem);
}

describe("a text that says other than the fields, in words that are not theirs,", () => {
  test.each([
    ["We work with children from birth to 21.", "from birth to 21"],
    ["We help 0-21s and their families.", "0-21s"],
    ["A small team for under 25s.", "under 25s"],
    ["The team supports young people up to 25.", "young people up to 25"],
    ["We work with children from birth to 18.", undefined],
    ["We help under-11s, and children under 18.", undefined],
    ["We visit young people up to 25 miles away.", undefined],
    ["Our neighbours work with under 25s.", undefined],
  ])("says ages in another way: %s", (text, written) => {
    const expected =
      written === undefined ? [] : [`The text says \`${written}\`, and the field \`ages\` says 0 to 18.`];
    expect(problemsOf(saying(text, SERVICE))).toEqual(expected);
  });

  test.each([
    [
      "We are a team of seven. You join a team of nine.",
      "The text says `team of nine`, and above it `team of seven`.",
    ],
    ["We are a team of seven. You join our team of 7.", undefined],
  ])("says two sizes of a team: %s", (text, problem) => {
    expect(problemsOf(saying(text, SERVICE))).toEqual(problem === undefined ? [] : [problem]);
  });

  test.each([
    [
      'You are paid up to <Figure of="grade-8.maximum" /> here.',
      "The text gives the pay of `grade-8` for this role",
    ],
    ['This role pays <Figure of="grade-7.maximum" /> at most.', undefined],
    ['You move on to <Figure of="grade-8.maximum" />, which your pay rises to.', undefined],
    ['Support workers earn <Figure of="grade-8.maximum" /> at most.', undefined],
  ])("says the pay of another grade: %s", (text, says) => {
    const role = "riverton/roles/social-worker.mdx";
    const told = problemsOf(saying(text, role)).filter((problem) => !problem.includes("along"));
    expect(told).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
  });

  test.each([
    ["You get it after six months.", "`after six months`, and no rule of `welcome-payment` has that time"],
    ["You get it after two years of service.", undefined],
    ["After a year you know the team.", undefined],
  ])("says another time than the rules: %s", (text, says) => {
    const fields = `rules:
  - {gives: payment, amount: amount, when: {after: wait}, proRata: no, repay: none}
figures:
  wait: {label: Wait, value: 2, unit: years, effective: not stated, source: careers-page}
`;
    const told = problemsOf(saying(text, PAYMENT, changed(PAYMENT, "figures:\n", fields)));
    expect(told).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
  });
});
