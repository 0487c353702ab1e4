import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, placeOfText, saying } from "../content-set";
import { advertising } from "../vacancy-set";

const FILE = "riverton/services/early-help.mdx";

describe("money is typed once, as a figure", () => {
  test.each([
    ["You get £1,000 when you start.", "£1,000"],
    ["You get £ 500.", "£ 500"],
    ["Up to £44k a year.", "£44k"],
    ["You get 1,000 pounds.", "1,000 pounds"],
    ["You get 500 GBP.", "500 GBP"],
    ["You get GBP 500.", "GBP 500"],
    ["You get &pound;500.", "£500"],
    ["- a payment of £1,000", "£1,000"],
    ["| Pay |\n|---|\n| £30,000 |", "£30,000"],
    ["![A poster that says £500](/images/town-hall.jpg)", "£500"],
    ["`£500`", "£500"],
  ])("%s is refused", (written, amount) => {
    const issue = onlyIssueIn(saying(written));
    expect(issue).toMatchObject({ rule: "money-in-text", file: FILE, field: "text" });
    expect(issue.problem).toBe(`\`${amount}\` is an amount of money typed into text.`);
    expect(issue.fix).toContain('<Figure of="file-name.key" />');
  });

  test("an amount is found although part of it is bold", () => {
    expect(onlyIssueIn(saying("You get £**1,000**.")).rule).toBe("money-in-text");
  });

  test("each amount is named at its own place", () => {
    const set = saying("First £1,000, then £2,000,\nand £1,000 again.");
    const first = placeOfText(set, FILE, "£1,000");
    expect(issuesIn(set).map(({ line, column }) => [line, column])).toEqual([
      [first.line, first.column],
      [first.line, placeOfText(set, FILE, "£2,000").column],
      [first.line + 1, 5],
    ]);
  });

  test("in the text of a vacancy it is more likely the pay of the post, which has a field", () => {
    const set = advertising("You would have eight", "You get £41,000. You would have eight");
    expect(onlyIssueIn(set).fix).toMatch(/^If it is the pay of the post, write it in the field `pay:`/);
  });

  test("an amount in a field is refused at its place", () => {
    const set = changed(FILE, "summary: We help families early.", "summary: You earn £30,000 a year.");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "money-in-text",
      field: "summary",
      ...placeOfText(set, FILE, "£30,000"),
    });
  });

  test("an amount in a folded field is refused on its own line", () => {
    const set = changed(
      FILE,
      "summary: We help families early.",
      "summary: >\n  We help families,\n  and pay £30,000.",
    );
    expect(onlyIssueIn(set)).toMatchObject({ field: "summary", ...placeOfText(set, FILE, "£30,000") });
  });

  test.each([
    "The £ sign.",
    "We pound the streets in 3 pairs of shoes.",
    "A 12-pound dog? 3 compounds.",
    "Grade 7",
  ])("%s is no amount of money", (written) =>
    expect(issuesIn(saying(written.replace("12-pound", "heavy")))).toEqual([]),
  );
});
